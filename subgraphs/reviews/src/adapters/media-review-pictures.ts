import type { Media, MediaFolder } from '@agora/subgraph-kit/media/media';
import type { ReviewId } from '../domain/review.ts';
import type { ReviewPictures } from '../ports/review-pictures.ts';

export function createMediaReviewPictures(media: Media): ReviewPictures {
  const folderOf = (reviewId: ReviewId): MediaFolder => ({ visibility: 'private', path: `reviews/${reviewId}` });
  return {
    requestUpload: (reviewId, declared) => media.requestUpload(folderOf(reviewId), declared),
    confirm: (reviewId, mediaId) => media.confirm(folderOf(reviewId), mediaId),
    urlOf: (reviewId, mediaId) => media.urlOf(folderOf(reviewId), mediaId),
    remove: (reviewId, mediaId) => media.remove(folderOf(reviewId), mediaId),
    removeAll: (reviewId) => media.removeAll(folderOf(reviewId)),
  };
}
