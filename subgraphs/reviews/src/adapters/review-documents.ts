import type { Documents, Versioned } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { Review, ReviewId } from '../domain/review.ts';

interface PresentReview extends Omit<Review, 'id' | 'version' | 'media'> {
  /** Absent in reviews from before there were pictures. */
  readonly media?: Review['media'];
  /** The request that has posted it, so that its repetition after a crash knows its own work. */
  readonly requestId?: string;
}

/** What is deleted leaves its id behind, with the messages about it that are still to be sent. */
export type ReviewState = PresentReview | { readonly isDeleted: true };

export type ReviewDocuments = Documents<ReviewState>;

export const REVIEWS = 'reviews';
export const PRODUCT = 'state.productId';
export const AUTHOR = 'state.authorId';
export const STATUS = 'state.moderation.status';
export const RATING = 'state.rating';

/** @throws SUBGRAPH_UNAVAILABLE */
export const openReviewDocuments = (mongo: Mongo): Promise<ReviewDocuments> =>
  mongo.documents<ReviewState>({
    collection: REVIEWS,
    indexes: [
      // Sparse: what was deleted has neither, and makes room for another review.
      { key: { [PRODUCT]: 1, [AUTHOR]: 1 }, unique: true, sparse: true },
      { key: { [AUTHOR]: 1, _id: -1 } },
      { key: { [STATUS]: 1, _id: 1 } },
      { key: { [PRODUCT]: 1, [STATUS]: 1, _id: -1 } },
      { key: { [PRODUCT]: 1, [STATUS]: 1, [RATING]: -1, _id: -1 } },
    ],
  });

export const toState = ({
  productId,
  shopId,
  authorId,
  authorName,
  rating,
  title,
  text,
  media,
  moderation,
  reports,
  reply,
  postedAt,
  editedAt,
}: Review): PresentReview & Pick<Review, 'media'> => ({
  productId,
  shopId,
  authorId,
  authorName,
  rating,
  title,
  text,
  media,
  moderation,
  reports,
  postedAt,
  ...(reply && { reply }),
  ...(editedAt && { editedAt }),
});

export const toReview = ({ id, version, state }: Versioned<ReviewState>): Review | undefined =>
  'isDeleted' in state
    ? undefined
    : { ...toState({ media: [], ...state, id: id as ReviewId, version }), id: id as ReviewId, version };
