import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { updateShop as decide, type ShopId, type UpdateDecision } from '../domain/shop.ts';
import { editable } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface UpdateShop {
  readonly shopId: ShopId;
  readonly expectedVersion: number;
  readonly name?: string;
  readonly description?: string;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export function updateShop(
  { store }: Dependencies,
  viewer: Viewer,
  { shopId, expectedVersion, ...change }: UpdateShop,
): Promise<UpdateDecision> {
  return store.transaction(async (transaction) => {
    const decision = decide(editable(viewer, await transaction.lockShop(shopId)), expectedVersion, change);
    if (decision.kind === 'changed') await transaction.save(decision.shop);
    return decision;
  });
}
