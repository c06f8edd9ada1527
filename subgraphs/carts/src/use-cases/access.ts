import { unauthenticated } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { CustomerId } from '../domain/cart.ts';

/**
 * Whose cart a request is about: everybody has their own, and reaches no other.
 * @throws UNAUTHENTICATED
 */
export function customerOf({ subject }: Viewer): CustomerId {
  if (subject === undefined) throw unauthenticated();
  return subject;
}
