import type { Failure } from '../domain/attempt.ts';

/** What became of handing something over. `refused` is whatever keeps it from being accepted. */
export type Outcome = { readonly kind: 'accepted' } | ({ readonly kind: 'refused' } & Failure);
