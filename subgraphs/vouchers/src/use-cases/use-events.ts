import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { moneyToJson } from '@agora/subgraph-kit/money';
import type { Use } from '../domain/use.ts';
import type { VoucherId } from '../domain/voucher.ts';

/** What an order that wants a use is told: the same, however often it asks. */
export function reserveAnswer(use: Use, voucherId: VoucherId): NewEvent {
  const { orderId } = use;
  const rejected = (reason: string): NewEvent => ({
    type: 'voucher.rejected',
    subject: orderId,
    data: { orderId, voucherId, reason },
  });
  switch (use.status) {
    case 'reserved':
    case 'held':
      return {
        type: 'voucher.reserved',
        subject: orderId,
        data: { orderId, voucherId: use.voucherId, expiresAt: use.expiresAt.toISOString() },
      };
    case 'redeemed':
      return redeemed(use);
    case 'rejected':
      return rejected(use.reason);
    case 'released':
      return rejected('released');
  }
}

/** How a use has ended: nothing while it has not. */
export function endOf(use: Use): readonly NewEvent[] {
  const { orderId } = use;
  switch (use.status) {
    case 'reserved':
    case 'held':
      return [];
    case 'redeemed':
      return [redeemed(use)];
    case 'rejected':
      return [{ type: 'voucher.released', subject: orderId, data: { orderId, reason: 'nothingHeld' } }];
    case 'released':
      return [{ type: 'voucher.released', subject: orderId, data: { orderId, reason: use.reason } }];
  }
}

const redeemed = ({
  orderId,
  voucherId,
  customerId,
  discount,
}: Extract<Use, { status: 'redeemed' }>): NewEvent<'voucher.redeemed'> => ({
  type: 'voucher.redeemed',
  subject: orderId,
  data: { orderId, voucherId, customerId, discount: moneyToJson(discount) },
});
