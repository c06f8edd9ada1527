import DataLoader from 'dataloader';

export type Loader<Key, Value> = DataLoader<Key, Value | undefined>;

// Above the longest list that the graph can ask for in one go: the lines of a full cart.
const MAX_BATCH = 2_500;

/**
 * Loads by key once per request: all keys of one turn of the event loop in one call of `load`, each key once.
 * @param load answers the values by key; a missing key means that there is none.
 */
export function createLoader<Key, Value>(
  load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): Loader<Key, Value> {
  return new DataLoader<Key, Value | undefined>(
    async (keys) => {
      const values = await load(keys);
      return keys.map((key) => values.get(key));
    },
    { maxBatchSize: MAX_BATCH },
  );
}

/** Rows by key, for `createLoader`. */
export const byKey = <Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row> =>
  new Map(rows.map((row) => [keyOf(row), row]));

/**
 * One loader for each way to ask, such as a page: what is asked in the same way is loaded together.
 * @param create a loader for this way to ask, which is plain JSON but for bigints.
 */
export function loaderPer<Way, Key, Value>(create: (way: Way) => Loader<Key, Value>): (way: Way) => Loader<Key, Value> {
  const loaders = new Map<string | undefined, Loader<Key, Value>>();
  return (way) => {
    // Undefined is a way to ask, too, and has no JSON.
    const name = JSON.stringify(way, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)) as
      string | undefined;
    const loader = loaders.get(name) ?? create(way);
    loaders.set(name, loader);
    return loader;
  };
}
