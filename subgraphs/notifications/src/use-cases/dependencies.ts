import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { ContactStore } from '../ports/contact-store.ts';
import type { LinkMailStore } from '../ports/link-mail-store.ts';
import type { NotificationStore } from '../ports/notification-store.ts';
import type { OrderStore } from '../ports/order-store.ts';

/** What use cases of notifications work with. */
export interface Dependencies {
  readonly store: NotificationStore;
  readonly contacts: ContactStore;
  readonly orders: OrderStore;
  readonly linkMails: LinkMailStore;
  readonly clock: Clock;
  readonly newId: IdSource;
}
