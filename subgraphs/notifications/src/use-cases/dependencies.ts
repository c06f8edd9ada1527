import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { Channel } from '../domain/content.ts';
import type { Order, OrderId, OrderNews, Shop, ShopId, ShopNews } from '../domain/followed.ts';
import type { ContactStore } from '../ports/contact-store.ts';
import type { DeviceStore } from '../ports/device-store.ts';
import type { FollowedStore } from '../ports/followed-store.ts';
import type { LinkMailStore } from '../ports/link-mail-store.ts';
import type { NotificationStore } from '../ports/notification-store.ts';
import type { PreferencesStore } from '../ports/preferences-store.ts';

/** What use cases of notifications work with. */
export interface Dependencies {
  readonly store: NotificationStore;
  readonly contacts: ContactStore;
  readonly preferences: PreferencesStore;
  readonly devices: DeviceStore;
  readonly orders: FollowedStore<OrderId, Order, OrderNews>;
  readonly shops: FollowedStore<ShopId, Shop, ShopNews>;
  readonly linkMails: LinkMailStore;
  /** On which this installation can send. */
  readonly channels: ReadonlySet<Channel>;
  readonly clock: Clock;
  readonly newId: IdSource;
}
