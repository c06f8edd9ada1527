import type { UserId } from './notification.ts';

/** How somebody is reached, as far as it is known: what is told of them comes in several streams. */
export interface Contact {
  readonly userId: UserId;
  readonly email?: string;
  /** How they are addressed. It is theirs to choose, so it may be anything. */
  readonly name?: string;
  /** A BCP 47 tag. */
  readonly locale?: string;
}

/** What a sign-up says is older than whatever else is known. */
export const withRegistration = (
  contact: Contact,
  { email, name }: { readonly email: string; readonly name: string },
): Contact => ({ ...contact, email: contact.email ?? email, name: contact.name ?? name });
