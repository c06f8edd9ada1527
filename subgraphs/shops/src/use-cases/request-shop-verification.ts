import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { requestVerification, type ShopId, type Verification, type VerificationDecision } from '../domain/shop.ts';
import { allow, lockOwn } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface RequestShopVerification extends Omit<Verification, 'requestedAt'> {
  readonly shopId: ShopId;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT */
export function requestShopVerification(
  { store, clock }: Dependencies,
  viewer: Viewer,
  { shopId, expectedVersion, ...told }: RequestShopVerification,
): Promise<VerificationDecision> {
  return store.transaction(async (transaction) => {
    const { shop, actor } = await lockOwn(transaction, viewer, shopId);
    allow(actor === 'owner');
    const decision = requestVerification(shop, expectedVersion, { ...told, requestedAt: clock.now() });
    if (decision.kind === 'changed') {
      await transaction.save(decision.shop);
      await transaction.saveVerification(shopId, decision.verification);
    }
    return decision;
  });
}
