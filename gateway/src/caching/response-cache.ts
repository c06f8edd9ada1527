import type { Clock } from '@agora/subgraph-kit/clock';
import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { tagOf } from './entity-tags.ts';

/** Answers that are the same for everybody, for as long as nothing is heard of what is in them. */
export interface ResponseCache {
  get(key: string): Kept | undefined;
  /**
   * Keeps an answer that was asked for at `since`, unless something in it has changed meanwhile.
   * @param tags what `entityTags` says of it
   */
  keep(key: string, answer: ExecutionResult, tags: ReadonlySet<string>, since: Moment): void;
  /** Forgets what holds an entity, or any of its type. */
  purge(type: string, id?: string | number): void;
  now(): Moment;
}

export interface Kept {
  readonly answer: ExecutionResult;
  readonly ageMs: number;
}

/** Between two purges. */
export type Moment = number;

interface Entry {
  readonly answer: ExecutionResult;
  readonly tags: ReadonlySet<string>;
  readonly keptAt: number;
}

// Longer than any request runs.
const PURGES_KEPT_MS = 60_000;
const MAX_PURGES = 50_000;

export function createResponseCache(
  { ttlMs, maxBytes }: { ttlMs: number; maxBytes: number },
  clock: Clock,
  onPurged: (answers: number) => void = () => undefined,
): ResponseCache {
  const keysByTag = new Map<string, Set<string>>();
  const perf = { now: () => clock.now().getTime() };
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    sizeCalculation: ({ answer }, key) => JSON.stringify(answer.data).length + key.length,
    ttl: ttlMs,
    ttlResolution: 0,
    perf,
    dispose({ tags }, key) {
      for (const tag of tags) {
        const keys = keysByTag.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) keysByTag.delete(tag);
      }
    },
  });
  // What was asked for before and is answered after was read at a time that nobody knows.
  const purges = new LRUCache<string, Moment>({ max: MAX_PURGES, ttl: PURGES_KEPT_MS, perf });
  let moment: Moment = 0;

  const purgeTag = (tag: string): number => {
    purges.set(tag, moment);
    const keys = [...(keysByTag.get(tag) ?? [])];
    for (const key of keys) entries.delete(key);
    return keys.length;
  };

  return {
    get(key) {
      const entry = entries.get(key);
      return entry && { answer: entry.answer, ageMs: perf.now() - entry.keptAt };
    },
    keep(key, answer, tags, since) {
      for (const tag of tags) if ((purges.get(tag) ?? -1) >= since) return;
      entries.set(key, { answer, tags, keptAt: perf.now() });
      if (!entries.has(key)) return;
      for (const tag of tags) {
        const keys = keysByTag.get(tag) ?? new Set();
        keysByTag.set(tag, keys.add(key));
      }
    },
    purge(type, id) {
      const tags = id === undefined ? [tagOf.type(type)] : [tagOf.entity(type, id), tagOf.unnamed(type)];
      onPurged(tags.map(purgeTag).reduce((sum, count) => sum + count, 0));
      moment++;
    },
    now: () => moment,
  };
}
