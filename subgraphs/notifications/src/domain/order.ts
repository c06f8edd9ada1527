import type { Id } from '@agora/subgraph-kit/ids';
import type { Money } from '@agora/subgraph-kit/money';
import type { UserId } from './notification.ts';

export type OrderId = Id<'ord'>;

export interface Refund {
  /** Id of the message that told of it. */
  readonly causedBy: string;
  readonly amount: Money;
}

/**
 * What is known of an order. Messages about its payment come in another stream, so a refund may be heard of before the
 * order; it is kept until it is clear whom to tell.
 */
export interface OrderRecord {
  readonly order?: { readonly customerId: UserId; readonly number: string };
  readonly earlyRefunds: readonly Refund[];
}

export const UNKNOWN_ORDER: OrderRecord = { earlyRefunds: [] };

/** The same record when nothing is new. */
export const withOrder = (record: OrderRecord, order: NonNullable<OrderRecord['order']>): OrderRecord =>
  record.order === undefined ? { ...record, order } : record;

/** The same record when nothing is to be kept. */
export const withRefund = (record: OrderRecord, refund: Refund): OrderRecord =>
  record.order !== undefined || record.earlyRefunds.some(({ causedBy }) => causedBy === refund.causedBy)
    ? record
    : { ...record, earlyRefunds: [...record.earlyRefunds, refund] };
