import { RedisError } from './protocol.ts';

/** The data types of Redis. A sorted set is its members' scores; the order is made when it is asked for. */
export interface Values {
  string: string;
  hash: Map<string, string>;
  list: string[];
  set: Set<string>;
  zset: Map<string, number>;
}
export type Kind = keyof Values;
export type Value = { [K in Kind]: { readonly kind: K; readonly data: Values[K] } }[Kind];
type Collection = Exclude<Kind, 'string'>;

export interface Entry {
  readonly value: Value;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number | undefined;
}

/** What WATCH leaves behind: set once a watched key changes. */
export interface Watcher {
  isStale: boolean;
}

const EMPTY: { [K in Collection]: () => Values[K] } = {
  hash: () => new Map(),
  list: () => [],
  set: () => new Set(),
  zset: () => new Map(),
};

/** All keys with their values and expiry times. Expired keys are gone for every reader at the instant they expire. */
export class Keyspace {
  readonly now: () => number;
  readonly #values = new Map<string, Value>();
  readonly #expiries = new Map<string, number>();
  readonly #watchers = new Map<string, Set<Watcher>>();
  #changed = new Set<string>();

  constructor(entries: Iterable<[string, Entry]> = [], now: () => number = Date.now) {
    this.now = now;
    for (const [key, { value, expiresAt }] of entries) {
      this.#values.set(key, value);
      if (expiresAt !== undefined) this.#expiries.set(key, expiresAt);
    }
  }

  value(key: string): Value | undefined {
    if ((this.#expiries.get(key) ?? Infinity) <= this.now()) this.delete(key);
    return this.#values.get(key);
  }

  /** @throws RedisError WRONGTYPE when the key holds another type */
  find<K extends Kind>(key: string, kind: K): Values[K] | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (value.kind !== kind) throw new RedisError('WRONGTYPE Operation against a key holding the wrong kind of value');
    return value.data as Values[K];
  }

  /** Replaces whatever the key held, its expiry time included. */
  put(key: string, value: Value, expiresAt?: number): void {
    this.#values.set(key, value);
    if (expiresAt === undefined) this.#expiries.delete(key);
    else this.#expiries.set(key, expiresAt);
    this.#noteChange(key);
  }

  /** Replaces a string and leaves its expiry time as it was. */
  putString(key: string, data: string): void {
    this.put(key, { kind: 'string', data }, this.expiresAt(key));
  }

  /** Lets `change` work on the collection, made if absent; one that ends up empty is no key at all, as in Redis. */
  update<K extends Collection, R>(key: string, kind: K, change: (data: Values[K]) => R): R {
    const found = this.find(key, kind);
    const data = found ?? EMPTY[kind]();
    const result = change(data);
    if (sizeOf(data) === 0) this.delete(key);
    else {
      if (found === undefined) this.#values.set(key, { kind, data } as Value);
      this.#noteChange(key);
    }
    return result;
  }

  delete(key: string): boolean {
    const existed = this.#values.delete(key);
    this.#expiries.delete(key);
    if (existed) this.#noteChange(key);
    return existed;
  }

  expiresAt(key: string): number | undefined {
    return this.value(key) && this.#expiries.get(key);
  }

  /** Sets or, with undefined, removes the expiry time of a key that exists. A time in the past deletes it. */
  expire(key: string, expiresAt: number | undefined): void {
    if (expiresAt === undefined) this.#expiries.delete(key);
    else this.#expiries.set(key, expiresAt);
    this.#noteChange(key);
    this.value(key);
  }

  keys(): string[] {
    this.removeExpired();
    return [...this.#values.keys()];
  }

  /** Frees keys that nobody asked for since they expired. */
  removeExpired(): void {
    const now = this.now();
    for (const [key, expiresAt] of this.#expiries) if (expiresAt <= now) this.delete(key);
  }

  watch(key: string, watcher: Watcher): void {
    const watchers = this.#watchers.get(key) ?? new Set();
    this.#watchers.set(key, watchers.add(watcher));
  }

  unwatch(key: string, watcher: Watcher): void {
    // A key that expired since is a change too, though nobody has touched it.
    this.value(key);
    const watchers = this.#watchers.get(key);
    watchers?.delete(watcher);
    if (watchers?.size === 0) this.#watchers.delete(key);
  }

  /** The keys changed since the last call, each with its entry now, or undefined where it is gone. */
  takeChanges(): [string, Entry | undefined][] {
    const changed = this.#changed;
    this.#changed = new Set();
    return Array.from(changed, (key) => {
      const value = this.#values.get(key);
      return [key, value && { value, expiresAt: this.#expiries.get(key) }];
    });
  }

  #noteChange(key: string): void {
    this.#changed.add(key);
    for (const watcher of this.#watchers.get(key) ?? []) watcher.isStale = true;
  }
}

function sizeOf(data: Values[Collection]): number {
  return Array.isArray(data) ? data.length : data.size;
}
