import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createMediaProductPictures } from './adapters/media-product-pictures.ts';
import { createPostgresCatalogueReads } from './adapters/postgres-catalogue-reads.ts';
import { createPostgresCatalogueStore } from './adapters/postgres-catalogue-store.ts';
import { createPostgresImportStore } from './adapters/postgres-import-store.ts';
import { createPostgresProductSearch } from './adapters/postgres-product-search.ts';
import { createPostgresTitleWords } from './adapters/postgres-title-words.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';
import { gatherTitleWords } from './use-cases/gather-title-words.ts';
import { applyImports, forgetImports } from './use-cases/import-jobs.ts';

export const products = defineSubgraph<Context>({
  name: 'products',
  url: import.meta.url,
  async compose(runtime) {
    const postgres = await runtime.postgres();
    const store = createPostgresCatalogueStore(postgres, runtime.newId);
    const reads = createPostgresCatalogueReads(postgres);
    const search = createPostgresProductSearch(postgres);
    const titleWords = createPostgresTitleWords(postgres);
    const imports = createPostgresImportStore(postgres, runtime.newId);
    const pictures = createMediaProductPictures(await runtime.media());
    const dependencies = { store, imports, pictures, clock: runtime.clock, newId: runtime.newId };
    return {
      resolvers,
      context: (request) => ({
        ...request,
        dependencies,
        reads,
        search,
        loaders: createLoaders(reads, search, request.viewer),
      }),
      consumers: createConsumers(dependencies),
      jobs: [
        { name: 'apply-imports', everyMs: 2_000, run: () => applyImports(dependencies) },
        { name: 'gather-title-words', everyMs: 60_000, run: () => gatherTitleWords(titleWords) },
        { name: 'forget-imports', everyMs: 3_600_000, run: () => forgetImports(dependencies) },
      ],
    };
  },
});
