import type { Confirmation, DeclaredMedia, Upload } from '@agora/subgraph-kit/media/media';
import type { MediaId, ReviewId } from '../domain/review.ts';

/** Where the pictures of reviews are: readable by signed addresses alone, as not everybody may see every review. */
export interface ReviewPictures {
  /** @throws BAD_USER_INPUT */
  requestUpload(reviewId: ReviewId, declared: DeclaredMedia): Promise<Upload>;
  /** Only what was uploaded for this review. */
  confirm(reviewId: ReviewId, mediaId: MediaId): Promise<Confirmation>;
  /** Serves for a while; asks nobody. */
  urlOf(reviewId: ReviewId, mediaId: MediaId): Promise<string>;
  remove(reviewId: ReviewId, mediaId: MediaId): Promise<void>;
  /** Those that were never confirmed, too. */
  removeAll(reviewId: ReviewId): Promise<void>;
}
