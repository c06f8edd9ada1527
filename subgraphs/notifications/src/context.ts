import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Notification, NotificationId } from './domain/notification.ts';
import type { NotificationReads } from './ports/notification-reads.ts';
import type { Texts } from './ports/texts.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: NotificationReads;
  readonly texts: Texts;
  readonly loaders: Loaders;
}

export interface Loaders {
  readonly notification: Loader<NotificationId, Notification>;
}

export const createLoaders = (reads: NotificationReads): Loaders => ({
  notification: createLoader((ids) => reads.notifications(ids)),
});
