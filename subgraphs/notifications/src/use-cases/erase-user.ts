import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { UserId } from '../domain/notification.ts';
import type { Dependencies } from './dependencies.ts';

/** Somebody is gone: so is how they were reached, what they preferred, and whatever they were told. */
export async function eraseUser(
  dependencies: Pick<Dependencies, 'contacts' | 'preferences' | 'devices' | 'store'>,
  userId: UserId,
  delivery: Delivery,
): Promise<void> {
  const { contacts, preferences, store } = dependencies;
  // First, so that whatever is written from now on finds out. A repetition does what a crash has left.
  await contacts.erase(userId, delivery);
  await preferences.erase(userId);
  await eraseDevices(dependencies, userId);
  await store.erase(userId);
}

export async function eraseDevices({ devices }: Pick<Dependencies, 'devices'>, userId: UserId): Promise<void> {
  for (;;) {
    const registered = await devices.of(userId);
    if (registered.length === 0) return;
    for (const device of registered) await devices.unregister(device);
  }
}
