import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newShop, type ShopId } from '../domain/shop.ts';
import type { Dependencies } from './dependencies.ts';
import { shopRegistered } from './shop-events.ts';

export interface RegisterShop {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly idempotencyKey: IdempotentRequest['key'];
}

export type RegisterShopResult = { readonly replayed: boolean } & (
  { readonly kind: 'registered'; readonly shopId: ShopId } | { readonly kind: 'slugTaken' }
);

/** The viewer becomes the owner. @throws BAD_USER_INPUT, UNAUTHENTICATED */
export function registerShop(
  { store, clock, newId, commissionBasisPoints }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: RegisterShop,
): Promise<RegisterShopResult> {
  const ownerId = subjectOf(viewer);
  return store.transaction(async (transaction) => {
    const { answer, replayed } = await transaction.once(
      { principal: ownerId, operation: 'registerShop', key, parameters: command },
      async () => {
        const shop = newShop({
          ...command,
          id: newId('shp'),
          ownerId,
          commissionBasisPoints,
          createdAt: clock.now(),
        });
        if (!(await transaction.add(shop))) return { kind: 'slugTaken' as const };
        await transaction.publish(shopRegistered(shop));
        return { kind: 'registered' as const, shopId: shop.id };
      },
    );
    return { ...answer, replayed };
  });
}
