import { answerTo } from './answer.ts';
import type { Person, SystemUnderTest } from './system.ts';

/** Somebody who has not signed in, and has a session for a cart. */
export async function newGuest({
  endpoint,
  url,
}: Pick<SystemUnderTest, 'endpoint' | 'url'>): Promise<Pick<Person, 'ask' | 'answer'>> {
  const { beginGuestSession } = await endpoint.ask<{
    beginGuestSession: { session: { accessToken: string } | null };
  }>('mutation BeginGuestSession { beginGuestSession { session { accessToken } userErrors { __typename } } }');
  const accessToken = beginGuestSession.session?.accessToken;
  if (accessToken === undefined) throw new Error('no guest session was begun');
  return {
    ask: (document, variables) => endpoint.ask(document, variables, accessToken),
    answer: (query, variables) => answerTo(url, { query, variables }, accessToken),
  };
}
