import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { createInternalSigner, INTERNAL_TOKEN_HEADER } from '@agora/subgraph-kit/identity/internal-token';
import type { GatewayConfig } from '../config/config.ts';
import { createIdentityTokens } from './identity-tokens.ts';

export interface IdentifiedFetch {
  readonly viewer: Viewer;
  readonly subgraph: string;
  readonly isWrite: boolean;
  readonly body: string;
}

/** The headers that tell a subgraph for whom a fetch is. */
export type Identify = (fetch: IdentifiedFetch) => Promise<Readonly<Record<string, string>>>;

export async function createIdentity(config: GatewayConfig['identity']): Promise<Identify> {
  switch (config.kind) {
    case 'signed': {
      const tokens = createIdentityTokens(await createInternalSigner(config.privateKey));
      return async ({ viewer, subgraph, isWrite, body }) => ({
        [INTERNAL_TOKEN_HEADER]: isWrite
          ? await tokens.bound(viewer, subgraph, body)
          : await tokens.reusable(viewer, subgraph),
      });
    }
    case 'headers':
      return ({ viewer }) => Promise.resolve(plainHeaders(viewer, config.headers));
    case 'none':
      return () => Promise.resolve({});
  }
}

/** Each header with the property of the viewer that it is to have; lists with commas. */
function plainHeaders(viewer: Viewer, headers: Readonly<Record<string, string>>): Record<string, string> {
  const properties = new Map<string, unknown>(Object.entries(viewer));
  return Object.fromEntries(
    Object.entries(headers).flatMap(([header, property]): [string, string][] => {
      const value = properties.get(property);
      if (value === undefined) return [];
      // Escaped, so that nothing of a token can end a header and begin another.
      return [[header, encodeURI((Array.isArray(value) ? value : [value]).map(String).join(','))]];
    }),
  );
}
