import type { Identity } from './authentication/identity.ts';
import type { Meter } from './limits/meter.ts';
import type { RequestRecord } from './request-record.ts';

/** What belongs to one request, from the listener to the last fetch. */
export interface RequestScope extends Identity {
  /** Where the request comes from; absent for what a service asks. */
  readonly clientIp?: string | undefined;
  /** What the client calls itself. */
  readonly clientName?: string | undefined;
  /** Of whoever comes from outside: what the request takes of their limits. */
  readonly meter?: Meter | undefined;
  /** Of a request that came over HTTP. */
  readonly record?: RequestRecord;
  /** Ends with the time that the request has. */
  readonly signal: AbortSignal;
  /** When that is, by `performance.now()`; absent for what the gateway asks by itself. */
  readonly endsAt?: number;
}
