import { AppError, isErrorCode, unavailable } from './errors.ts';
import { INTERNAL_TOKEN_HEADER, type InternalSigner } from './identity/internal-token.ts';
import type { Viewer } from './identity/viewer.ts';

/** The whole graph, as one service sees it: what other domains know is asked of them, never copied from their stores. */
export interface SupergraphClient {
  /**
   * Runs a query for `viewer`, with this service named as the actor, on the gateway's lane for services.
   * @throws the first error of the answer; SUBGRAPH_UNAVAILABLE when the gateway does not answer.
   */
  query<Data>(document: string, variables: Readonly<Record<string, unknown>>, viewer: Viewer): Promise<Data>;
}

/** What the gateway knows beside the graph. */
export interface GatewayClient {
  /**
   * Asks the gateway itself, as this service: JSON to a path beside the graph's.
   * @throws its error; SUBGRAPH_UNAVAILABLE when it does not answer.
   */
  post<Data>(path: string, content: unknown): Promise<Data>;
}

interface Errors {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

const TIMEOUT_MS = 10_000;

/** The audience of tokens for the gateway's lane. */
export const GATEWAY_AUDIENCE = 'gateway';

export function createSupergraphClient(options: {
  service: string;
  url: string;
  signer: InternalSigner;
}): SupergraphClient & GatewayClient {
  const signed = (viewer: Viewer, body: string): Promise<string> =>
    options.signer.sign({ ...viewer, actor: options.service }, GATEWAY_AUDIENCE, body);
  return {
    async query<Data>(document: string, variables: Readonly<Record<string, unknown>>, viewer: Viewer) {
      const body = JSON.stringify({ query: document, variables });
      const answer = await post<{ data?: Data | null } & Errors>(options.url, body, await signed(viewer, body));
      throwFirst(answer);
      if (answer.data === null || answer.data === undefined) throw unavailable('The supergraph');
      return answer.data;
    },
    async post<Data>(path: string, content: unknown) {
      const body = JSON.stringify(content);
      const url = new URL(path, options.url).href;
      const answer = await post<Data & Errors>(url, body, await signed(SERVICE, body));
      throwFirst(answer);
      return answer;
    },
  };
}

const SERVICE: Viewer = { roles: ['service'], scopes: [], shopIds: [] };

function throwFirst({ errors: [failure] = [] }: Errors): void {
  if (failure === undefined) return;
  const code = failure.extensions?.code;
  throw new AppError(isErrorCode(code) ? code : 'INTERNAL', failure.message);
}

async function post<Answer>(url: string, body: string, token: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [INTERNAL_TOKEN_HEADER]: token },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return (await response.json()) as Answer;
  } catch (error) {
    throw unavailable('The supergraph', error);
  }
}
