import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { changeEmail } from '../domain/account.ts';
import type { UserId } from '../domain/user.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes over the address that somebody signs in with from now on. */
export async function followEmail(
  dependencies: Pick<Dependencies, 'store'>,
  { userId, email }: { readonly userId: UserId; readonly email: string },
  delivery: Delivery,
): Promise<void> {
  const { store } = dependencies;
  const user = await store.find(userId);
  const changed = user && changeEmail(user, email);
  if (changed === undefined) return;
  if ((await store.save(changed, { events: [], delivery })) === 'conflict') {
    await followEmail(dependencies, { userId, email }, delivery);
  }
}
