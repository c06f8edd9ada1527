import { AppError, notFound } from '@agora/subgraph-kit/errors';
import { ownerOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { discountFor, type Problem } from '../domain/discount.ts';
import { canonicalCode } from '../domain/voucher.ts';
import type { Attempt } from '../ports/code-throttle.ts';
import type { Dependencies } from './dependencies.ts';

export interface ApplyVoucher {
  readonly cartId: string;
  readonly code: string;
}

export type ApplyVoucherResult =
  | { readonly kind: 'applied' }
  | Exclude<Problem, { kind: 'priceUnknown' }>
  | Exclude<Attempt<never>, { kind: 'found' }>;

/** @throws NOT_FOUND for a cart that is not the viewer's, SUBGRAPH_UNAVAILABLE */
export async function applyVoucher(
  { store, reads, carts, throttle, clock }: Omit<Dependencies, 'newId'>,
  viewer: Viewer,
  { cartId, code }: ApplyVoucher,
): Promise<ApplyVoucherResult> {
  const customerId = ownerOf(viewer);
  const canonical = canonicalCode(code);
  const attempt = await throttle.attempt(
    customerId,
    async () => (canonical === undefined ? [] : await reads.vouchersByCode([canonical]))[0],
  );
  if (attempt.kind !== 'found') return attempt;
  const voucher = attempt.found;

  // Carts answer to their owner alone, so this is also where it is decided whose cart it is.
  const lines = await carts.linesOf(viewer, cartId);
  if (lines === undefined) throw notFound('The cart');
  const timesUsed = await reads.usesOf(voucher.id, customerId);
  const decision = discountFor(voucher, lines, { customerId, timesUsed, now: clock.now() });
  if (decision.kind === 'priceUnknown') {
    throw new AppError('SUBGRAPH_UNAVAILABLE', 'What the cart costs cannot be told at the moment.');
  }
  if (decision.kind !== 'discount') return decision;
  await store.putOnCart({ cartId, ownerId: customerId, voucherId: voucher.id });
  return { kind: 'applied' };
}
