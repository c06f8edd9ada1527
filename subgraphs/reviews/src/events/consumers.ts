import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { Id } from '@agora/subgraph-kit/ids';
import type { VariantId } from '../domain/product.ts';
import type { ProductId, ReviewId, ShopId, UserId } from '../domain/review.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { forgetAuthor } from '../use-cases/forget-author.ts';
import { rateProduct } from '../use-cases/rate-product.ts';
import { recordProduct } from '../use-cases/record-product.ts';

interface HeardProduct {
  readonly productId: string;
  readonly shopId: string;
  readonly variants: readonly { readonly variantId: string }[];
}

export function createConsumers(dependencies: Dependencies): Handlers {
  const record = ({ productId, shopId, variants }: HeardProduct, delivery: Delivery): Promise<void> => {
    const variantIds = variants.map(({ variantId }) => variantId as VariantId);
    return recordProduct(dependencies, { id: productId as ProductId, shopId: shopId as ShopId, variantIds }, delivery);
  };
  // Its own messages: what one write of a review has begun is finished by whoever hears of it, also after a crash.
  const rate = ({ data }: { readonly data: { readonly productId: string } }): Promise<void> =>
    rateProduct(dependencies, data.productId as ProductId);

  return {
    'product.created': ({ data }, delivery) => record(data, delivery),
    'product.updated': ({ data }, delivery) => record(data, delivery),
    'order.paid': ({ data: { orderId, customerId, lines } }) =>
      dependencies.purchases.addPurchase({
        orderId: orderId as Id<'ord'>,
        customerId: customerId as UserId,
        variantIds: [...new Set(lines.map(({ variantId }) => variantId as VariantId))],
      }),
    'user.deleted': ({ data }) => forgetAuthor(dependencies, data.userId as UserId),
    'review.moderated': rate,
    'review.withdrawn': async ({ data }) => {
      // A write of a review cannot take its pictures with it.
      if (data.reason === 'deleted') await dependencies.pictures.removeAll(data.reviewId as ReviewId);
      await rate({ data });
    },
  };
}
