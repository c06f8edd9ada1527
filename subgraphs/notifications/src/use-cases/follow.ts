import { withNews, withThing, type Followed, type Told } from '../domain/followed.ts';
import type { FollowedStore } from '../ports/followed-store.ts';

/** Things of one kind, and how to tell whoever they belong to of news. */
export interface Following<Id extends string, Thing, News> {
  readonly store: FollowedStore<Id, Thing, News>;
  readonly tell: (thing: Thing, told: Told<News>) => Promise<void>;
}

/** Takes note of whose a thing is, and tells of what was heard of it before. */
export async function follow<Id extends string, Thing, News>(
  { store, tell }: Following<Id, Thing, News>,
  id: Id,
  thing: Thing,
): Promise<void> {
  const { early }: Followed<Thing, News> = await store.change(id, (before) => withThing(before, thing));
  for (const told of early) await tell(thing, told);
}

/** Tells of news, now or as soon as it is known whom. */
export async function hear<Id extends string, Thing, News>(
  { store, tell }: Following<Id, Thing, News>,
  id: Id,
  told: Told<News>,
): Promise<void> {
  const { thing } = await store.change(id, (before) => withNews(before, told));
  if (thing !== undefined) await tell(thing, told);
}
