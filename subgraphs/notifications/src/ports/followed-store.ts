import type { Followed } from '../domain/followed.ts';

export interface FollowedStore<Id extends string, Thing, News> {
  /**
   * Answers what is known as `change` has made it of what was known before, which is nothing at first. `change` runs again
   * when another came in between; when it answers what it was given, nothing is written.
   */
  change(id: Id, change: (followed: Followed<Thing, News>) => Followed<Thing, News>): Promise<Followed<Thing, News>>;
}
