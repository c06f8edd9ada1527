import { checkKey, fingerprintOf, keyReused, type IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import type { Documents, Versioned } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { Review, ReviewId } from '../domain/review.ts';
import type { ReviewStore } from '../ports/review-store.ts';

/** What is deleted leaves its id behind, so that a repeated request does not make it again. */
type ReviewState = Omit<Review, 'id' | 'version'> | { readonly isDeleted: true };

/** Which review a request stands for: noted before it is made, so that a repetition finishes what a crash has cut short. */
interface RequestState {
  readonly reviewId: ReviewId;
  readonly fingerprint: string;
  readonly notedAt: Date;
}

const OWNER = 'state.ownerId';
const KEPT_SECONDS = 24 * 60 * 60;
const SILENTLY = { events: [] };

/** @throws SUBGRAPH_UNAVAILABLE */
export async function openMongoReviewStore(mongo: Mongo): Promise<ReviewStore> {
  const reviews = await mongo.documents<ReviewState>({
    collection: 'reviews',
    indexes: [{ key: { [OWNER]: 1, _id: -1 } }],
  });
  const requests = await mongo.documents<RequestState>({
    collection: 'requests',
    indexes: [{ key: { 'state.notedAt': 1 }, expireAfterSeconds: KEPT_SECONDS }],
  });

  return {
    async find(id) {
      const found = await reviews.find(id);
      return found && toReview(found);
    },
    async findMany(ids) {
      const found = [...(await reviews.findMany(ids)).values()].map(toReview);
      return new Map(found.flatMap((review) => (review === undefined ? [] : [[review.id, review] as const])));
    },
    async list(ownerId, page) {
      const found = await reviews.list({ [OWNER]: ownerId }, 'newestFirst', page);
      return found.map(toReview).filter((review) => review !== undefined);
    },
    async add(review, request) {
      const id = await noteRequest(requests, review.id, request);
      const outcome = await reviews.insert(id, toState(review), SILENTLY);
      return { answer: id, replayed: outcome === 'exists' };
    },
    async save(review) {
      const { id, version } = review;
      const outcome = await reviews.update(id, version - 1, toState(review), SILENTLY);
      return outcome === 'updated' ? 'saved' : 'conflict';
    },
    async remove({ id, version }) {
      const outcome = await reviews.update(id, version, { isDeleted: true }, SILENTLY);
      return outcome === 'updated' ? 'removed' : 'conflict';
    },
  };
}

/** The id that this request stands for: the one given, unless it was made before. */
async function noteRequest(
  requests: Documents<RequestState>,
  reviewId: ReviewId,
  { principal, operation, key, parameters }: IdempotentRequest,
): Promise<ReviewId> {
  if (key === null || key === undefined) return reviewId;
  checkKey(key);
  const requestId = JSON.stringify([principal, operation, key]);
  const fingerprint = fingerprintOf(parameters);
  // The machine's time, not the service's clock: the database forgets by it.
  const outcome = await requests.insert(requestId, { reviewId, fingerprint, notedAt: new Date() }, SILENTLY);
  const known = outcome === 'exists' ? (await requests.find(requestId))?.state : undefined;
  if (known !== undefined && known.fingerprint !== fingerprint) throw keyReused();
  return known?.reviewId ?? reviewId;
}

const toState = ({ ownerId, title, createdAt }: Review): ReviewState => ({ ownerId, title, createdAt });

function toReview({ id, version, state }: Versioned<ReviewState>): Review | undefined {
  return 'isDeleted' in state ? undefined : { ...state, id: id as ReviewId, version };
}
