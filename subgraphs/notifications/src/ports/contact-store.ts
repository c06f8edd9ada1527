import type { UserId } from '../domain/notification.ts';

/** How somebody is reached. */
export interface Contact {
  readonly userId: UserId;
  readonly email: string;
  readonly name: string;
}

export interface ContactStore {
  find(userId: UserId): Promise<Contact | undefined>;
  /** Leaves a contact that is there already as it is. */
  add(contact: Contact): Promise<void>;
}
