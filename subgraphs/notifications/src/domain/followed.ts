import type { Id } from '@agora/subgraph-kit/ids';
import type { ContentOf } from './content.ts';
import type { UserId } from './notification.ts';

/** News by the id of the message that told of it, or of the thing where several may. */
export interface Told<News> {
  readonly causedBy: string;
  readonly news: News;
}

/**
 * What is known of a thing of another service. Messages about it come in several streams, so some may be heard of before
 * it is clear whose it is; they are kept until it is clear whom to tell.
 */
export interface Followed<Thing, News> {
  readonly thing?: Thing;
  readonly early: readonly Told<News>[];
}

export type OrderId = Id<'ord'>;
export type ShopId = Id<'shp'>;

export interface Order {
  readonly customerId: UserId;
  readonly number: string;
}

export interface Shop {
  readonly ownerId: UserId;
  readonly name: string;
}

export type OrderNews =
  Omit<ContentOf<'payment-refunded'>, 'number'> | Omit<ContentOf<'payment-action-required'>, 'number'>;

export type ShopNews =
  | Omit<ContentOf<'stock-low'>, 'shop'>
  | Omit<ContentOf<'shop-verified'>, 'shop'>
  | Omit<ContentOf<'shop-suspended'>, 'shop'>;

/** The same when nothing is new. */
export const withThing = <Thing, News>(followed: Followed<Thing, News>, thing: Thing): Followed<Thing, News> =>
  followed.thing === undefined ? { ...followed, thing } : followed;

/** The same when nothing is to be kept. */
export const withNews = <Thing, News>(followed: Followed<Thing, News>, told: Told<News>): Followed<Thing, News> =>
  followed.thing !== undefined || followed.early.some(({ causedBy }) => causedBy === told.causedBy)
    ? followed
    : { ...followed, early: [...followed.early, told] };
