import { anonymous, isAnonymous, type Review, type ReviewId, type UserId } from '../domain/review.ts';
import type { Dependencies } from './dependencies.ts';

const BATCH = 100;

/** Takes the name of a person who is gone off what they have written, and their pictures. Again it changes nothing. */
export async function forgetAuthor(
  { store, pictures }: Pick<Dependencies, 'store' | 'pictures'>,
  authorId: UserId,
): Promise<void> {
  let last: ReviewId | undefined;
  do {
    const from = last === undefined ? {} : { from: [last] };
    const reviews = await store.list({ kind: 'ofAuthor', authorId }, 'oldestFirst', {
      size: BATCH,
      direction: 'forward',
      ...from,
    });
    for (const review of reviews) {
      await forget(store, review);
      // Also of a review that has none: an earlier run may have ended before this.
      await pictures.removeAll(review.id);
    }
    last = reviews.length > BATCH ? reviews.at(-1)?.id : undefined;
  } while (last !== undefined);
}

async function forget(store: Dependencies['store'], review: Review | undefined): Promise<void> {
  if (review === undefined || isAnonymous(review)) return;
  const { review: nameless } = anonymous(review);
  if ((await store.save(nameless, { events: [] })) === 'conflict') await forget(store, await store.find(review.id));
}
