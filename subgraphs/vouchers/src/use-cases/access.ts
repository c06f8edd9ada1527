import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Voucher } from '../domain/voucher.ts';

/** @throws NOT_FOUND when there is no such voucher, or it is another's: the caller cannot tell which. */
export function owned(viewer: Viewer, voucher: Voucher | undefined): Voucher {
  if (voucher?.ownerId !== subjectOf(viewer)) throw notFound('The voucher');
  return voucher;
}
