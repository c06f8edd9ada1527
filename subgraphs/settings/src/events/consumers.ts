import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { UserId } from '../domain/user-settings.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { eraseUserSettings } from '../use-cases/erase-user-settings.ts';

export const createConsumers = (dependencies: Dependencies): Handlers => ({
  'user.deleted': ({ data: { userId } }, delivery) => eraseUserSettings(dependencies, userId as UserId, delivery),
});
