import type { mongo } from 'mongoose';
import { signedBy, type AuditEntry } from '../audit.ts';
import type { Delivery, NewEvent } from '../events/publish.ts';
import type { Seal } from '../events/seal.ts';
import type { Page } from '../graphql/pagination.ts';
import type { Viewer } from '../identity/viewer.ts';
import { reached, violatesUnique } from './errors.ts';
import type { StoredDocument } from './stored-document.ts';

/** An aggregate as it was read. */
export interface Versioned<State> {
  readonly id: string;
  /** For `update`: the change is refused when another came first. */
  readonly version: number;
  readonly state: State;
}

/** What a write carries beside the new state. There is no other way to publish. */
export interface Effects {
  readonly events: readonly NewEvent[];
  /** The message that causes the change; its effect on a document happens once. */
  readonly delivery?: Delivery | undefined;
  /** Who uses a power here that customers do not have. */
  readonly audit?: { readonly viewer: Viewer; readonly entry: AuditEntry; readonly at: Date };
}

/** Paths begin with `state.`, or are `_id`. */
export type DocumentFilter<State> = mongo.Filter<Pick<StoredDocument<State>, '_id' | 'state'>>;

/** Stages that read one collection. */
export type Pipeline = readonly object[];

/**
 * Aggregates of one kind in MongoDB. Each write is one atomic change of one document, so state, version, messages and
 * remembered deliveries are kept together without a transaction. Every method throws SUBGRAPH_UNAVAILABLE when the
 * database does not answer, and a write throws the driver's error when it breaks a unique index (`violatesUnique`).
 */
export interface Documents<State> {
  find(id: string): Promise<Versioned<State> | undefined>;
  /** By id; what does not exist is missing. */
  findMany(ids: readonly string[]): Promise<Map<string, Versioned<State>>>;
  findOne(filter: DocumentFilter<State>): Promise<Versioned<State> | undefined>;
  /** One page by id, which is by time of creation, with one row more if there is more: for `toConnection`. */
  list(filter: DocumentFilter<State>, order: 'oldestFirst' | 'newestFirst', page: Page): Promise<Versioned<State>[]>;
  /** As `list` for each of these filters, in one operation: the pages of all, one after the other. */
  listEach(
    filters: readonly DocumentFilter<State>[],
    order: 'oldestFirst' | 'newestFirst',
    page: Page,
  ): Promise<Versioned<State>[]>;
  /** Up to `atMost`, those with the smallest value at the path first. */
  first(filter: DocumentFilter<State>, path: string, atMost: number): Promise<Versioned<State>[]>;
  /** Stops counting at `atMost`. */
  count(filter: DocumentFilter<State>, atMost: number): Promise<number>;
  /** As `count` for each of these filters, in one operation; where nothing fits, the key is missing. */
  countEach<Key extends string>(
    filters: ReadonlyMap<Key, DocumentFilter<State>>,
    atMost: number,
  ): Promise<Map<Key, number>>;
  /** What each of these pipelines finds, one after the other, in one operation. */
  aggregate<Found extends object>(pipelines: readonly Pipeline[]): Promise<Found[]>;
  insert(id: string, state: State, effects: Effects): Promise<'inserted' | 'exists'>;
  /** `duplicate`: the delivery has had its effect. `conflict`: the version is another, or there is no such document. */
  update(
    id: string,
    expectedVersion: number,
    state: State,
    effects: Effects,
  ): Promise<'updated' | 'conflict' | 'duplicate'>;
}

// A message comes again within minutes: after a crash or a rebalance, not after two hundred others about one aggregate.
const MAX_SEEN = 200;

// MongoDB takes pipelines of 1,000 stages; a full cart names more products.
const MAX_UNION = 500;

export interface DocumentHooks {
  /** A write has left messages to be sent. */
  readonly onPending: () => void;
  /** The service asks something of the database. */
  readonly onOperation: () => void;
}

export function createDocuments<State>(
  collection: mongo.Collection<StoredDocument<State>>,
  seal: Seal,
  hooks: DocumentHooks,
): Documents<State> {
  type Stored = StoredDocument<State>;
  const projection = { pending: 0, seen: 0, audit: 0 };
  const toFilter = (filter: DocumentFilter<State>) => filter as mongo.Filter<Stored>;

  const asked = <Result>(operation: Promise<Result>): Promise<Result> => {
    hooks.onOperation();
    return reached(operation);
  };
  const findOne = async (filter: mongo.Filter<Stored>) => {
    const found = await asked(collection.findOne(filter, { projection }));
    return found === null ? undefined : toVersioned<State>(found);
  };
  const findAll = async (filter: mongo.Filter<Stored>, find: mongo.FindOptions) => {
    const found = await asked(collection.find(filter, { ...find, projection }).toArray());
    return found.map((each) => toVersioned<State>(each));
  };
  // One pipeline after the other, each along an index: a single one for all would read every document of each key.
  const union = <Found extends object>([first = [], ...others]: readonly Pipeline[]): Promise<Found[]> => {
    const rest = others.map((pipeline) => ({ $unionWith: { coll: collection.collectionName, pipeline } }));
    return asked(collection.aggregate<Found>([...first, ...rest]).toArray());
  };
  const aggregate = async <Found extends object>(pipelines: readonly Pipeline[]): Promise<Found[]> => {
    const batches = Array.from({ length: Math.ceil(pipelines.length / MAX_UNION) }, (_each, batch) =>
      union<Found>(pipelines.slice(batch * MAX_UNION, (batch + 1) * MAX_UNION)),
    );
    return (await Promise.all(batches)).flat();
  };
  const written = ({ events }: Effects): void => {
    if (events.length > 0) hooks.onPending();
  };

  return {
    find: (id) => findOne({ _id: id }),
    findOne: (filter) => findOne(toFilter(filter)),
    async findMany(ids) {
      const found = await findAll({ _id: { $in: ids } }, {});
      return new Map(found.map((each) => [each.id, each]));
    },
    list(filter, order, page) {
      const { beyond, sort, limit } = readingOf(order, page);
      return findAll({ $and: [filter, beyond] }, { sort, limit });
    },
    first: (filter, path, atMost) => findAll(toFilter(filter), { sort: { [path]: 1 }, limit: atMost }),
    async listEach(filters, order, page) {
      const { beyond, sort, limit } = readingOf(order, page);
      const found = await aggregate<Pick<Stored, '_id' | 'version' | 'state'>>(
        filters.map((filter) => [
          { $match: { $and: [filter, beyond] } },
          { $sort: sort },
          { $limit: limit },
          { $project: { version: 1, state: 1 } },
        ]),
      );
      return found.map((each) => toVersioned<State>(each));
    },
    count: (filter, atMost) => asked(collection.countDocuments(toFilter(filter), { limit: atMost })),
    async countEach<Key extends string>(filters: ReadonlyMap<Key, DocumentFilter<State>>, atMost: number) {
      const counted = await aggregate<{ readonly _id: Key; readonly count: number }>(
        [...filters].map(([key, filter]) => [
          { $match: filter },
          { $limit: atMost },
          { $group: { _id: { $literal: key }, count: { $sum: 1 } } },
        ]),
      );
      return new Map(counted.map(({ _id, count }) => [_id, count]));
    },
    aggregate,
    async insert(id, state, effects) {
      const { pending, seen, audit } = carried(effects, seal);
      const document: Stored = { _id: id, version: 1, state, pending, seen, ...(audit.length > 0 && { audit }) };
      try {
        await asked(collection.insertOne(document));
      } catch (error) {
        if (violatesUnique(error, '_id')) return 'exists';
        throw error;
      }
      written(effects);
      return 'inserted';
    },
    async update(id, expectedVersion, state, effects) {
      const { pending, seen, audit } = carried(effects, seal);
      const isUnchanged = { _id: id, version: expectedVersion, seen: { $nin: seen } };
      const change = {
        $set: { state, version: expectedVersion + 1 },
        $push: {
          pending: { $each: pending },
          seen: { $each: seen, $slice: -MAX_SEEN },
          ...(audit.length > 0 && { audit: { $each: audit } }),
        },
      };
      const { matchedCount } = await asked(
        collection.updateOne(isUnchanged as mongo.Filter<Stored>, change as unknown as mongo.UpdateFilter<Stored>),
      );
      if (matchedCount === 0) {
        const duplicate = { _id: id, seen: { $in: seen } } as mongo.Filter<Stored>;
        return (await asked(collection.countDocuments(duplicate, { limit: 1 }))) > 0 ? 'duplicate' : 'conflict';
      }
      written(effects);
      return 'updated';
    },
  };
}

/** From where, in what order and how far a page is read. */
function readingOf(order: 'oldestFirst' | 'newestFirst', { size, direction, from }: Page) {
  const isAscending = (order === 'oldestFirst') === (direction === 'forward');
  return {
    beyond: from === undefined ? {} : { _id: { [isAscending ? '$gt' : '$lt']: from[0] } },
    sort: { _id: isAscending ? 1 : -1 } as const,
    limit: size + 1,
  };
}

function carried(
  { events, delivery, audit }: Effects,
  seal: Seal,
): Required<Pick<StoredDocument<unknown>, 'pending' | 'seen' | 'audit'>> {
  return {
    audit: audit === undefined ? [] : [{ ...signedBy(audit.viewer, audit.entry), at: audit.at }],
    pending: events.map(seal),
    seen: delivery === undefined ? [] : [`${delivery.consumer}:${delivery.messageId}`],
  };
}

const toVersioned = <State>({ _id, version, state }: Pick<StoredDocument<State>, '_id' | 'version' | 'state'>) => ({
  id: _id,
  version,
  state,
});
