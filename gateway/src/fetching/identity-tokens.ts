import type { InternalSigner } from '@agora/subgraph-kit/identity/internal-token';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { LRUCache } from 'lru-cache';

/** Internal tokens for subgraphs. */
export interface IdentityTokens {
  /** For reads: good for any body, and the same token for as long as it lives. */
  reusable(viewer: Viewer, subgraph: string): Promise<string>;
  /** For writes: good for this body alone. */
  bound(viewer: Viewer, subgraph: string, body: string): Promise<string>;
}

// Tokens live for 60 s; one from here has at least 10 s left.
const REUSED_FOR_MS = 50_000;
const MAX_TOKENS = 5_000;

/** Signing for each fetch of a plan would take a third of the gateway's time, so reads share a token. */
export function createIdentityTokens(signer: InternalSigner): IdentityTokens {
  // By the clock that the tokens run out by. The cache's own counts from the start of the process: when the machine's
  // clock is put forward, or the machine has slept, it would hand out tokens that have run out.
  const tokens = new LRUCache<string, Promise<string>>({
    max: MAX_TOKENS,
    ttl: REUSED_FOR_MS,
    perf: { now: () => Date.now() },
  });
  return {
    reusable(viewer, subgraph) {
      const key = JSON.stringify([subgraph, Object.entries(viewer).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
      const known = tokens.get(key);
      if (known !== undefined) return known;
      const token = signer.sign(viewer, subgraph);
      tokens.set(key, token);
      token.catch(() => tokens.delete(key));
      return token;
    },
    bound: (viewer, subgraph, body) => signer.sign(viewer, subgraph, body),
  };
}
