import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { createPostgresProductSearchProjection } from './adapters/postgres-product-search-projection.ts';
import { rebuildProductSearch } from './use-cases/rebuild-product-search.ts';

/** Read models that can be computed anew while they are read, by name; each answers how much it holds. */
export const projections: Readonly<Record<string, (postgres: Postgres) => Promise<number>>> = {
  'product-search': (postgres) => rebuildProductSearch(createPostgresProductSearchProjection(postgres)),
};
