import type { Contact } from '../ports/contact-store.ts';
import type { Dependencies } from './dependencies.ts';
import { notify } from './notify.ts';

/** Takes note of how somebody is reached, and welcomes them. */
export async function welcomeUser(dependencies: Dependencies, contact: Contact, causedBy: string): Promise<void> {
  await dependencies.contacts.add(contact);
  await notify(dependencies, {
    causedBy,
    recipient: contact.userId,
    channels: ['EMAIL'],
    content: { template: 'welcome' },
  });
}
