import { readConfig } from '@agora/subgraph-kit/config';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createMediaReviewPictures } from './adapters/media-review-pictures.ts';
import { createMongoReviewStore } from './adapters/mongo-review-store.ts';
import { openMongoPurchaseStore } from './adapters/mongo-purchase-store.ts';
import { openMongoRatingStore } from './adapters/mongo-rating-store.ts';
import { openReviewDocuments } from './adapters/review-documents.ts';
import { createSupergraphProfiles } from './adapters/supergraph-profiles.ts';
import { reviewsConfig } from './config.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export const reviews = defineSubgraph<Context>({
  name: 'reviews',
  url: import.meta.url,
  async compose(runtime) {
    const config = readConfig(reviewsConfig, runtime.environment);
    const mongo = await runtime.mongo();
    const dependencies: Dependencies = {
      store: await createMongoReviewStore(mongo, await openReviewDocuments(mongo)),
      ratings: await openMongoRatingStore(mongo),
      purchases: await openMongoPurchaseStore(mongo),
      profiles: createSupergraphProfiles(await runtime.supergraph()),
      pictures: createMediaReviewPictures(await runtime.media()),
      clock: runtime.clock,
      newId: runtime.newId,
      policy: config.REVIEW_MODERATION,
      reportThreshold: config.REVIEW_REPORT_THRESHOLD,
    };
    const { store, ratings } = dependencies;
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, loaders: createLoaders(store, ratings, request.viewer) }),
      consumers: createConsumers(dependencies),
    };
  },
});
