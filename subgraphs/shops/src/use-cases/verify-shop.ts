import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { verifyShop as decide, type Shop, type ShopId } from '../domain/shop.ts';
import { present } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { shopVerified } from './shop-events.ts';

/** @throws NOT_FOUND */
export function verifyShop({ store }: Dependencies, viewer: Viewer, shopId: ShopId): Promise<Shop> {
  return store.transaction(async (transaction) => {
    const { kind, shop } = decide(present(await transaction.lockShop(shopId)));
    if (kind === 'changed') {
      await transaction.save(shop);
      await transaction.publish(shopVerified(shop));
      await transaction.audit(viewer, { action: 'verifyShop', subject: shopId });
    }
    return shop;
  });
}
