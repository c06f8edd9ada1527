import mongoose, { mongo } from 'mongoose';
import { testStores } from './stores.ts';

/** What a service has asked MongoDB for since it was recorded. */
export interface MongoQueries {
  /**
   * Each kind of query that no declared index serves as it should, and why, as `users by state.age: no index`. MongoDB
   * itself is not asked: the emulator has no plans.
   */
  unserved(): Promise<readonly string[]>;
}

type Filter = Readonly<Record<string, unknown>>;

export interface Query {
  readonly filter: Filter;
  readonly sort?: Readonly<Record<string, number>> | undefined;
  readonly isLimited: boolean;
}

export interface Index {
  readonly key: Readonly<Record<string, number>>;
  readonly unique?: boolean;
  readonly partialFilterExpression?: Filter;
}

interface Options {
  readonly sort?: Readonly<Record<string, number>>;
  readonly limit?: number;
}

/** Records until the end of the test file: to be called before the service is started. */
export function recordMongoQueries(): MongoQueries {
  const recorded = new Map<string, { readonly database: string; readonly collection: string; readonly query: Query }>();
  const record = ({ namespace, dbName: database, collectionName: collection }: mongo.Collection, query: Query) => {
    recorded.set(`${namespace} ${kindOf(query)}`, { database, collection, query });
  };
  const prototype = mongo.Collection.prototype;
  for (const name of ['find', 'findOne', 'countDocuments', 'updateOne', 'deleteOne'] as const) {
    const original: (...given: never[]) => unknown = Reflect.get(prototype, name);
    const optionsAt = name === 'updateOne' ? 2 : 1;
    Object.assign(prototype, {
      [name](this: mongo.Collection, ...given: unknown[]) {
        const { sort, limit } = (given[optionsAt] ?? {}) as Options;
        record(this, { filter: (given[0] ?? {}) as Filter, sort, isLimited: limit !== undefined });
        return Reflect.apply(original, this, given) as unknown;
      },
    });
  }
  const aggregate: (...given: never[]) => unknown = Reflect.get(prototype, 'aggregate');
  Object.assign(prototype, {
    aggregate(this: mongo.Collection, ...given: readonly [pipeline?: readonly object[], ...rest: unknown[]]) {
      for (const query of queriesIn(given[0] ?? [])) record(this, query);
      return Reflect.apply(aggregate, this, given) as unknown;
    },
  });
  return {
    async unserved() {
      const faults = new Set<string>();
      // The service may have been stopped.
      const connection = await mongoose.createConnection(testStores().mongo).asPromise();
      for (const { database, collection, query } of recorded.values()) {
        const declared = await connection.getClient().db(database).collection(collection).indexes();
        for (const fault of faultsOf(query, declared as unknown as readonly Index[]))
          faults.add(`${collection} ${fault}`);
      }
      await connection.close();
      return [...faults].toSorted();
    },
  };
}

/** Of a pipeline over one collection, unions of it with itself included. */
export function queriesIn(pipeline: readonly object[]): readonly Query[] {
  const stages = pipeline as readonly Readonly<Record<string, unknown>>[];
  const unions = stages.flatMap(({ $unionWith }) =>
    $unionWith === undefined ? [] : [($unionWith as { readonly pipeline: readonly object[] }).pipeline],
  );
  const [first] = stages;
  const filter = (first?.$match ?? {}) as Filter;
  const sort = stages[1]?.$sort as Query['sort'];
  const isLimited = stages.some(({ $limit }) => $limit !== undefined);
  return [{ filter, sort, isLimited }, ...unions.flatMap(queriesIn)];
}

/** Why no index serves this query as it should, in the words of the best one; nothing when one does. */
export function faultsOf(query: Query, indexes: readonly Index[]): readonly string[] {
  return alternativesOf(query.filter).flatMap((conditions) => {
    const name = `by ${[...conditions.keys()].join(', ') || 'nothing'}`;
    const found = indexes
      .filter(({ partialFilterExpression = {} }) => implies(conditions, partialFilterExpression))
      .map((index) => faultsUnder(index, conditions, query));
    const rankOf = (faults: readonly string[]): number => (faults.includes(NO_INDEX) ? Infinity : faults.length);
    const [best = []] = found.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
    return best.map((fault) => `${name}: ${fault}`);
  });
}

const NO_INDEX = 'no index';

type Conditions = ReadonlyMap<string, unknown>;

function faultsUnder(
  { key, unique = false, partialFilterExpression }: Index,
  conditions: Conditions,
  query: Query,
): string[] {
  const keys = Object.keys(key);
  const isEqual = (path: string): boolean => isEquality(conditions.get(path));
  // No more is found than is asked for.
  if ((unique || keys[0] === '_id') && keys.every(isEqual)) return [];
  const firstOther = keys.findIndex((path) => !isEqual(path));
  const equalities = firstOther === -1 ? keys.length : firstOther;
  const isRange = isRangeOf(conditions.get(keys[equalities] ?? ''));
  const sort = Object.entries(query.sort ?? {}).filter(([path]) => !isEqual(path));
  const inOrder = Object.entries(key).slice(equalities, equalities + sort.length);
  const isSorted =
    inOrder.length === sort.length &&
    sort.every(([path], at) => path === inOrder[at]?.[0]) &&
    new Set(sort.map(([, direction], at) => direction * (inOrder[at]?.[1] ?? 0))).size <= 1;
  const isFound = equalities > 0 || isRange || partialFilterExpression !== undefined;
  // The first entries of an index need no condition.
  if (!isFound && !(conditions.size === 0 && isSorted && query.isLimited)) return [NO_INDEX];
  const known = [...keys, ...Object.keys(partialFilterExpression ?? {})];
  const thrownAway = [...conditions.keys()].filter((path) => !known.includes(path));
  return [
    ...(isSorted ? [] : [`put in the order of ${sort.map(([path]) => path).join(', ')} after it was read`]),
    ...thrownAway.map((path) => `read without ${path}`),
  ];
}

/** The filter as conditions that all have to be met, once for each way to meet an `$or`. */
function alternativesOf(filter: Filter): readonly Conditions[] {
  let found: readonly Conditions[] = [new Map()];
  const combine = (others: readonly Conditions[]): void => {
    found = found.flatMap((one) => others.map((other) => new Map([...one, ...other])));
  };
  for (const [path, value] of Object.entries(filter)) {
    if (path === '$and') for (const each of value as readonly Filter[]) combine(alternativesOf(each));
    else if (path === '$or') combine((value as readonly Filter[]).flatMap(alternativesOf));
    else combine([new Map([[path, value]])]);
  }
  return found;
}

const operatorsOf = (condition: unknown): Filter | undefined =>
  typeof condition === 'object' && condition !== null && Object.keys(condition).some((name) => name.startsWith('$'))
    ? (condition as Filter)
    : undefined;

function isEquality(condition: unknown): boolean {
  if (condition === undefined) return false;
  const operators = operatorsOf(condition);
  return operators === undefined || '$in' in operators || '$eq' in operators;
}

function isRangeOf(condition: unknown): boolean {
  const operators = operatorsOf(condition);
  if (operators === undefined) return false;
  if ('$elemMatch' in operators) return isRangeOf(operators.$elemMatch);
  return ['$gt', '$gte', '$lt', '$lte'].some((name) => name in operators);
}

/** Whether whatever meets the conditions is in the index. */
const implies = (conditions: Conditions, partial: Filter): boolean =>
  Object.entries(partial).every(([path, wanted]) => {
    const given = conditions.get(path);
    const isThere = operatorsOf(wanted)?.$exists === true;
    return JSON.stringify(given) === JSON.stringify(wanted) || (isThere && given !== undefined && isEquality(given));
  });

// A status is short, an id is not: on the one it depends which partial index serves.
const LONGEST_STATUS = 20;

/** The same for queries that differ in ids, numbers and times only, so that each kind is judged once. */
function kindOf({ filter, sort, isLimited }: Query): string {
  const withoutValues = (_key: string, value: unknown): unknown => {
    if (typeof value === 'string') return value.length > LONGEST_STATUS ? 'string' : value;
    return typeof value === 'number' || typeof value === 'bigint' ? 'number' : value;
  };
  return JSON.stringify([filter, Object.entries(sort ?? {}).flat(), isLimited], withoutValues);
}
