import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { UserId } from '../domain/user.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { registerUser } from '../use-cases/register-user.ts';

export const createConsumers = (dependencies: Dependencies): Handlers => ({
  'user.registered': ({ data: { userId, email, displayName }, time }) =>
    registerUser(dependencies, { id: userId as UserId, email, displayName, createdAt: new Date(time) }),
});
