import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { ShopId, UserId } from '../domain/account.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { eraseAccount, reactivateAccount, suspendAccount } from '../use-cases/follow-user.ts';
import { joinShop } from '../use-cases/join-shop.ts';
import { leaveShop } from '../use-cases/leave-shop.ts';
import { recordUsage } from '../use-cases/record-usage.ts';

export const createConsumers = (dependencies: Pick<Dependencies, 'store' | 'partners' | 'clock'>): Handlers => ({
  'shop.registered': ({ data }, delivery) =>
    joinShop(dependencies, { userId: data.ownerId as UserId, shopId: data.shopId as ShopId, role: 'owner' }, delivery),
  'shop.member-added': ({ data }, delivery) =>
    joinShop(dependencies, { userId: data.userId as UserId, shopId: data.shopId as ShopId, role: data.role }, delivery),
  'shop.member-role-changed': ({ data }, delivery) =>
    joinShop(dependencies, { userId: data.userId as UserId, shopId: data.shopId as ShopId, role: data.role }, delivery),
  'shop.member-removed': ({ data }, delivery) =>
    leaveShop(dependencies, { userId: data.userId as UserId, shopId: data.shopId as ShopId }, delivery),
  'user.suspended': ({ data }, delivery) => suspendAccount(dependencies, data.userId as UserId, delivery),
  'user.reactivated': ({ data }, delivery) => reactivateAccount(dependencies, data.userId as UserId, delivery),
  'user.deleted': ({ data }, delivery) => eraseAccount(dependencies, data.userId as UserId, delivery),
  'usage.recorded': ({ data }, delivery) => recordUsage(dependencies, data, delivery),
});
