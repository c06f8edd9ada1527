import type { Viewer } from '@agora/subgraph-kit/identity/viewer';

/** What belongs to one request, from the listener to the last fetch. */
export interface RequestScope {
  readonly viewer: Viewer;
  /** Ends with the time that the request has. */
  readonly signal: AbortSignal;
}
