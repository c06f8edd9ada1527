import type { Identity } from './authentication/identity.ts';

/** What belongs to one request, from the listener to the last fetch. */
export interface RequestScope extends Identity {
  /** Where the request comes from; absent for what a service asks. */
  readonly clientIp?: string | undefined;
  /** What the client calls itself. */
  readonly clientName?: string | undefined;
  /** Ends with the time that the request has. */
  readonly signal: AbortSignal;
}
