import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { UserId } from '../domain/user-settings.ts';
import type { Dependencies } from './dependencies.ts';

/** Somebody is gone: so is what they preferred, and a change of theirs that comes late is none. */
export const eraseUserSettings = (
  { userSettings }: Pick<Dependencies, 'userSettings'>,
  userId: UserId,
  delivery: Delivery,
): Promise<void> => userSettings.erase(userId, delivery);
