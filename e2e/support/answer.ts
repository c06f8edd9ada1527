import type { AnsweredError } from '@agora/clients/endpoint';

/** What the public endpoint says to one request. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnsweredError[];
  /** All of it, to the letter. */
  readonly text: string;
}

/** Asks once, and takes the answer as it is: clients repeat what failed, and throw where there are errors. */
export async function answerTo(
  url: string,
  request: { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> | undefined },
  accessToken?: string,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(accessToken !== undefined && { authorization: `Bearer ${accessToken}` }),
    },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  return { ...(JSON.parse(text) as Omit<Answer, 'text'>), text };
}
