import { toConnection, type Connection, type Page } from '@agora/subgraph-kit/graphql/pagination';
import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, loaderPer, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Rating } from './domain/rating.ts';
import type { ProductId, Review, ReviewId, UserId } from './domain/review.ts';
import type { RatingStore } from './ports/rating-store.ts';
import type { ProductReviewsQuery, ReviewStore } from './ports/review-store.ts';
import { maySee } from './use-cases/access.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly loaders: Loaders;
}

export interface Loaders {
  /** Those that the viewer may see: others are as good as none. */
  readonly review: Loader<ReviewId, Review>;
  readonly rating: Loader<ProductId, Rating>;
  /** Published reviews of products, one loader for each way to ask for them. */
  readonly productReviews: (query: ProductReviewsQuery) => Loader<ProductId, Connection<Review>>;
  /** How many published reviews products have, one loader for each rating that is asked for. */
  readonly productReviewCount: (rating: number | undefined) => Loader<ProductId, number>;
  /** Reviews of people, whatever their state, one loader for each page. */
  readonly authorReviews: (page: Page) => Loader<UserId, Connection<Review>>;
  readonly authorReviewCount: Loader<UserId, number>;
}

/** How far lists are counted. */
export const COUNT_LIMIT = 10_000;

export function createLoaders(
  store: Pick<ReviewStore, 'findMany' | 'listOfProducts' | 'countOfProducts' | 'listOfAuthors' | 'countOfAuthors'>,
  ratings: Pick<RatingStore, 'findMany'>,
  viewer: Viewer,
): Loaders {
  return {
    review: createLoader(async (ids) => {
      const found = await store.findMany(ids);
      return new Map([...found].filter(([, review]) => maySee(viewer, review)));
    }),
    rating: createLoader((productIds) => ratings.findMany(productIds)),
    productReviews: loaderPer((query) =>
      createLoader(async (productIds) => {
        const found = await store.listOfProducts(productIds, query);
        const cursorOf = ({ id, rating }: Review) => (query.by === 'rating' ? [rating, id] : [id]);
        return new Map(productIds.map((id) => [id, toConnection(found.get(id) ?? [], query.page, cursorOf)]));
      }),
    ),
    productReviewCount: loaderPer((rating) =>
      createLoader((productIds) =>
        store.countOfProducts(productIds, { ...(rating !== undefined && { rating }), limit: COUNT_LIMIT }),
      ),
    ),
    authorReviews: loaderPer((page) =>
      createLoader(async (authorIds) => {
        const found = await store.listOfAuthors(authorIds, page);
        return new Map(
          authorIds.map((authorId) => [authorId, toConnection(found.get(authorId) ?? [], page, ({ id }) => [id])]),
        );
      }),
    ),
    authorReviewCount: createLoader((authorIds) => store.countOfAuthors(authorIds, COUNT_LIMIT)),
  };
}
