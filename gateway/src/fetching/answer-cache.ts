import { LRUCache } from 'lru-cache';

/** What somebody has answered, for a while. */
export interface AnswerCache<Answer> {
  /** Those who ask for the same at once are answered with one answer; a failure is nobody's but theirs. */
  get(key: string, ask: () => Promise<Answer>): Promise<Answer>;
  /** May drop more than what is meant: an answer on its way may be of before. */
  forget(isMeant: (answer: Answer) => boolean): void;
}

interface Entry<Answer> {
  readonly answer: Promise<Answer>;
  /** As soon as it is there. */
  settled?: { readonly answer: Answer };
}

export function createAnswerCache<Answer>(options: { maxEntries: number; ttlMs: number }): AnswerCache<Answer> {
  const entries = new LRUCache<string, Entry<Answer>>({ max: options.maxEntries, ttl: options.ttlMs });
  return {
    get(key, ask) {
      const known = entries.get(key);
      if (known !== undefined) return known.answer;
      const entry: Entry<Answer> = { answer: ask() };
      entries.set(key, entry);
      entry.answer.then(
        (answer) => {
          entry.settled = { answer };
        },
        () => {
          if (entries.peek(key) === entry) entries.delete(key);
        },
      );
      return entry.answer;
    },
    forget(isMeant) {
      for (const [key, { settled }] of entries.entries()) {
        if (settled === undefined || isMeant(settled.answer)) entries.delete(key);
      }
    },
  };
}
