import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { UserId } from '../domain/user-settings.ts';
import type { Dependencies } from './dependencies.ts';

/** Somebody is gone: so is what they preferred, and a change of theirs that comes late is none. */
export async function eraseUserSettings(
  dependencies: Pick<Dependencies, 'userSettings'>,
  userId: UserId,
  delivery: Delivery,
): Promise<void> {
  // What a change has kept in between is erased, too.
  if ((await dependencies.userSettings.erase(userId, delivery)) === 'conflict') {
    await eraseUserSettings(dependencies, userId, delivery);
  }
}
