import type { UserId } from '../domain/notification.ts';

export interface Phones {
  /** The number that the user has given, in international form. @throws SUBGRAPH_UNAVAILABLE */
  phoneOf(userId: UserId): Promise<string | undefined>;
}
