import type { Viewer } from '@agora/subgraph-kit/identity/viewer';

/** What belongs to one request, from the listener to the last fetch. */
export interface RequestScope {
  readonly viewer: Viewer;
  /** Where the request comes from; absent for what a service asks. */
  readonly clientIp?: string | undefined;
  /** Ends with the time that the request has. */
  readonly signal: AbortSignal;
}
