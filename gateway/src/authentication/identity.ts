import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Grant } from './grant.ts';

/** Who asks, as it was established. */
export interface Identity {
  readonly viewer: Viewer;
  /** Of whoever has come with a partner's key. */
  readonly grant?: Grant;
  /** Of whoever has come with an access token. */
  readonly token?: TokenTimes;
}

/** In milliseconds since 1970. */
export interface TokenTimes {
  /** With the fraction of a second that the token tells. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}
