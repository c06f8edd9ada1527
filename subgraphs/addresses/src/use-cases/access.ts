import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Address } from '../domain/address.ts';

/** @throws NOT_FOUND when there is no such address, or it is another's: the caller cannot tell which. */
export function owned(viewer: Viewer, address: Address | undefined): Address {
  if (address?.ownerId !== subjectOf(viewer)) throw notFound('The address');
  return address;
}
