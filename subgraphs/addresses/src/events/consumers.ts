import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { OwnerId } from '../domain/address.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { eraseAddresses } from '../use-cases/erase-addresses.ts';

export const createConsumers = (dependencies: Dependencies): Handlers => ({
  'user.deleted': ({ data: { userId } }, delivery) => eraseAddresses(dependencies, userId as OwnerId, delivery),
});
