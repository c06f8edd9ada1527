import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { ShopId, UserId } from '../domain/account.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { eraseAccount, reactivateAccount, suspendAccount } from '../use-cases/follow-user.ts';
import { joinShop, type ToldMember } from '../use-cases/join-shop.ts';
import { leaveShop } from '../use-cases/leave-shop.ts';
import { recordUsage } from '../use-cases/record-usage.ts';

export const createConsumers = (dependencies: Pick<Dependencies, 'store' | 'partners' | 'clock'>): Handlers => ({
  'shop.registered': ({ data: { ownerId, shopId }, time }, delivery) =>
    joinShop(dependencies, { ...told(ownerId, shopId, time), role: 'owner' }, delivery),
  'shop.member-added': ({ data: { userId, shopId, role }, time }, delivery) =>
    joinShop(dependencies, { ...told(userId, shopId, time), role }, delivery),
  'shop.member-role-changed': ({ data: { userId, shopId, role }, time }, delivery) =>
    joinShop(dependencies, { ...told(userId, shopId, time), role }, delivery),
  'shop.member-removed': ({ data: { userId, shopId }, time }, delivery) =>
    leaveShop(dependencies, told(userId, shopId, time), delivery),
  'user.suspended': ({ data, aggregateVersion: version }, delivery) =>
    suspendAccount(dependencies, { userId: data.userId as UserId, version }, delivery),
  'user.reactivated': ({ data, aggregateVersion: version }, delivery) =>
    reactivateAccount(dependencies, { userId: data.userId as UserId, version }, delivery),
  'user.deleted': ({ data }, delivery) => eraseAccount(dependencies, data.userId as UserId, delivery),
  'usage.recorded': ({ data }, delivery) => recordUsage(dependencies, data, delivery),
});

const told = (userId: string, shopId: string, time: string): ToldMember => ({
  userId: userId as UserId,
  shopId: shopId as ShopId,
  toldAt: new Date(time),
});
