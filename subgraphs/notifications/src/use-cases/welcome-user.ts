import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { withRegistration } from '../domain/contact.ts';
import type { UserId } from '../domain/notification.ts';
import type { Dependencies } from './dependencies.ts';
import { notify } from './notify.ts';

/** Takes note of how somebody is reached, and welcomes them. */
export async function welcomeUser(
  dependencies: Dependencies,
  { userId, ...registration }: { readonly userId: UserId; readonly email: string; readonly name: string },
  delivery: Delivery,
): Promise<void> {
  await dependencies.contacts.change(userId, (contact) => withRegistration(contact, registration), delivery);
  await notify(dependencies, { causedBy: delivery.messageId, recipient: userId, content: { template: 'welcome' } });
}
