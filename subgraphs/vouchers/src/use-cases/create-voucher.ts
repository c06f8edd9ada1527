import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newVoucher, type VoucherId, type UnusableTitle } from '../domain/voucher.ts';
import type { Dependencies } from './dependencies.ts';

export interface CreateVoucher {
  readonly title: string;
  readonly idempotencyKey?: string;
}

export type CreateVoucherResult =
  { readonly kind: 'created'; readonly voucherId: VoucherId; readonly replayed: boolean } | UnusableTitle;

/** @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS */
export async function createVoucher(
  { store, clock, newId }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: CreateVoucher,
): Promise<CreateVoucherResult> {
  const ownerId = subjectOf(viewer);
  const decision = newVoucher({ ...command, id: newId('vch'), ownerId, createdAt: clock.now() });
  if (decision.kind === 'unusableTitle') return decision;
  const request = { principal: ownerId, operation: 'createVoucher', key, parameters: command };
  const { answer: voucherId, replayed } = await store.add(decision.voucher, request);
  return { kind: 'created', voucherId, replayed };
}
