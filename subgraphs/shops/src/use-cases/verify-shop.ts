import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { verifyShop as decide, type Shop, type ShopId } from '../domain/shop.ts';
import { editable } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { shopVerified } from './shop-events.ts';

/** @throws NOT_FOUND */
export function verifyShop({ store }: Dependencies, viewer: Viewer, shopId: ShopId): Promise<Shop> {
  return store.transaction(async (transaction) => {
    const { kind, shop } = decide(editable(viewer, await transaction.lockShop(shopId)));
    if (kind === 'changed') {
      await transaction.save(shop);
      await transaction.publish(shopVerified(shop));
    }
    return shop;
  });
}
