import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { Contact } from '../domain/contact.ts';
import type { Language } from '../domain/content.ts';
import type { UserId } from '../domain/notification.ts';

export interface ContactStore {
  /** Of somebody who was never heard of, nothing but the id is known. */
  find(userId: UserId): Promise<Contact | 'erased'>;
  /** In which language whoever has this address reads; undefined when nobody is known to have it. */
  languageOf(email: string): Promise<Language | undefined>;
  /** Changes what is known, once for each delivery; of somebody who is gone nothing is kept. */
  change(userId: UserId, change: (contact: Contact) => Contact, delivery: Delivery): Promise<void>;
  /** For good: what is told of them later is not kept. */
  erase(userId: UserId, delivery: Delivery): Promise<void>;
}
