import type { ChangePlace, TitleWords } from '../ports/title-words.ts';

const BATCH = 2_000;
// A transaction says when it began and is seen when it ends.
const OVERLAP_MS = 5 * 60_000;

/** Gathers the words of titles that were changed since the last time. Words of titles that are gone stay. */
export async function gatherTitleWords(words: TitleWords): Promise<void> {
  const until = await words.gatheredUntil();
  const since = until && new Date(until.getTime() - OVERLAP_MS);
  for (let after: ChangePlace | undefined; ;) {
    const { count, last } = await words.gatherNext(since, after, BATCH);
    if (last !== undefined && (until === undefined || last.changedAt > until)) {
      await words.setGatheredUntil(last.changedAt);
    }
    if (count < BATCH) return;
    after = last;
  }
}
