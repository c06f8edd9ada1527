import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { UserId } from '../domain/shop.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { forgetMember } from '../use-cases/forget-member.ts';

export const createConsumers = (dependencies: Pick<Dependencies, 'store'>): Handlers => ({
  'user.deleted': ({ data }, delivery) => forgetMember(dependencies, data.userId as UserId, delivery),
});
