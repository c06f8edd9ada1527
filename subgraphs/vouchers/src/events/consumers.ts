import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { moneyFromJson } from '@agora/subgraph-kit/money';
import { hold, release, type OrderId, type Step } from '../domain/use.ts';
import type { VoucherId } from '../domain/voucher.ts';
import { advanceUse, redeemUse } from '../use-cases/advance-use.ts';
import { bringVoucher } from '../use-cases/bring-voucher.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { reserveUse } from '../use-cases/reserve-use.ts';

export function createConsumers(dependencies: Pick<Dependencies, 'store' | 'clock' | 'newId'>): Handlers {
  const advance = ({ orderId }: { readonly orderId: string }, step: Step, delivery: Delivery) =>
    advanceUse(dependencies, { orderId: orderId as OrderId, step }, delivery);

  return {
    'voucher.reserve': ({ data }, delivery) =>
      reserveUse(
        dependencies,
        {
          orderId: data.orderId as OrderId,
          voucherId: data.voucherId as VoucherId,
          customerId: data.customerId,
          discount: moneyFromJson(data.discount),
          expiresAt: new Date(data.expiresAt),
        },
        delivery,
      ),
    'voucher.hold': ({ data }, delivery) => advance(data, hold, delivery),
    'voucher.release': ({ data }, delivery) => advance(data, release, delivery),
    'cart.merged': ({ data: { cartId: into, customerId, guestCartId: from, guestId } }, delivery) =>
      bringVoucher(dependencies, { from, guestId, into, customerId }, delivery),
    'user.deleted': ({ data }) => dependencies.store.forgetCustomer(data.userId),
    'order.paid': ({ data }, delivery) => redeemUse(dependencies, { orderId: data.orderId as OrderId }, delivery),
    'order.confirmed': ({ data }, delivery) =>
      redeemUse(
        dependencies,
        {
          orderId: data.orderId as OrderId,
          cart: {
            id: data.cart.cartId,
            ...(data.placedAt !== undefined && { orderedAt: new Date(data.placedAt) }),
          },
        },
        delivery,
      ),
  };
}
