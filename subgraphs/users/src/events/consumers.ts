import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import { moneyFromJson } from '@agora/subgraph-kit/money';
import type { OrderId } from '../domain/loyalty.ts';
import type { UserId } from '../domain/user.ts';
import { creditPoints, revertPoints } from '../use-cases/credit-points.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { followEmail } from '../use-cases/follow-email.ts';
import { registerUser } from '../use-cases/register-user.ts';

export const createConsumers = (dependencies: Dependencies): Handlers => ({
  'user.registered': ({ data: { userId, email, displayName }, time }) =>
    registerUser(dependencies, { id: userId as UserId, email, displayName, createdAt: new Date(time) }),
  'user.email-changed': ({ data: { userId, email } }, delivery) =>
    followEmail(dependencies, { userId: userId as UserId, email }, delivery),
  // Its own message: a write of a user cannot take the pictures with it, and what hears of it again ends what is left.
  'user.deleted': ({ data: { userId } }) => dependencies.avatars.removeAll(userId as UserId),
  'order.paid': ({ data: { orderId, customerId, total }, time }) =>
    creditPoints(dependencies, orderId as OrderId, {
      customerId: customerId as UserId,
      paid: moneyFromJson(total),
      creditedAt: new Date(time),
    }),
  'payment.refunded': ({ data: { orderId, refundedTotal } }) =>
    revertPoints(dependencies, orderId as OrderId, moneyFromJson(refundedTotal).minorUnits),
});
