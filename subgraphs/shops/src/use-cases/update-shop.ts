import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { updateShop as decide, type ShopId, type UpdateDecision } from '../domain/shop.ts';
import { allow, lockOwn } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface UpdateShop {
  readonly shopId: ShopId;
  readonly expectedVersion: number;
  readonly name?: string;
  readonly description?: string;
}

/** @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT */
export function updateShop(
  { store }: Dependencies,
  viewer: Viewer,
  { shopId, expectedVersion, ...change }: UpdateShop,
): Promise<UpdateDecision> {
  return store.transaction(async (transaction) => {
    const { shop, actor } = await lockOwn(transaction, viewer, shopId);
    allow(actor !== 'staff');
    const decision = decide(shop, expectedVersion, change);
    if (decision.kind !== 'changed') return decision;
    await transaction.save(decision.shop);
    if (actor === 'admin') await transaction.audit(viewer, { action: 'updateShop', subject: shopId });
    return decision;
  });
}
