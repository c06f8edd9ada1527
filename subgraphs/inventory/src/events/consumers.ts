import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { commit, hold, release, type Line, type Step } from '../domain/reservation.ts';
import type { OrderId, ShopId, VariantId } from '../domain/stock.ts';
import { advanceReservation, type AdvanceReservation } from '../use-cases/advance-reservation.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { recordArchived, recordVariants } from '../use-cases/record-variants.ts';
import { reserveStock } from '../use-cases/reserve-stock.ts';
import { restock } from '../use-cases/restock.ts';

interface DescribedProduct {
  readonly shopId: string;
  readonly variants: readonly {
    readonly variantId: string;
    readonly sku: string;
    readonly isArchived?: boolean | undefined;
  }[];
}

export function createConsumers(dependencies: Dependencies): Handlers {
  const record = ({ shopId, variants }: DescribedProduct, delivery: Delivery) =>
    recordVariants(
      dependencies,
      {
        shopId: shopId as ShopId,
        variants: variants.map(({ variantId, sku, isArchived = false }) => ({
          variantId: variantId as VariantId,
          sku,
          isArchived,
        })),
      },
      delivery,
    );
  const advance = (
    { orderId }: { readonly orderId: string },
    step: Step,
    delivery: Delivery,
    more: Pick<AdvanceReservation, 'isUnanswered'> = {},
  ) => advanceReservation(dependencies, { orderId: orderId as OrderId, step, ...more }, delivery);

  return {
    'product.created': ({ data }, delivery) => record(data, delivery),
    'product.updated': ({ data }, delivery) => record(data, delivery),
    'product.archived': ({ data: { variantIds = [] } }, delivery) =>
      recordArchived(dependencies, variantIds as VariantId[], delivery),
    'inventory.reserve': ({ data }, delivery) =>
      reserveStock(
        dependencies,
        {
          orderId: data.orderId as OrderId,
          lines: data.lines as Line[],
          expiresAt: new Date(data.expiresAt),
        },
        delivery,
      ),
    'inventory.hold': ({ data }, delivery) => advance(data, hold, delivery),
    'inventory.release': ({ data }, delivery) => advance(data, release, delivery),
    'inventory.restock': ({ data: { orderId, reference, lines } }, delivery) =>
      restock(dependencies, { orderId: orderId as OrderId, reference, lines: lines as Line[] }, delivery),
    'order.paid': ({ data }, delivery) => advance(data, commit, delivery),
    // Where the money comes later, the order is confirmed before it is paid.
    'order.confirmed': ({ data }, delivery) => advance(data, commit, delivery, { isUnanswered: true }),
  };
}
