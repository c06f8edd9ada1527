import { toConnection, type Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { Context } from '../context.ts';
import type { VariantId } from '../domain/stock.ts';
import type { StockMovementConnectionResolvers } from '../generated/schema.ts';
import type { StockMovementConnectionModel } from './models.ts';

export const StockMovementConnection: Complete<StockMovementConnectionResolvers, StockMovementConnectionModel> = {
  totalCount: ({ variantId }, _args, { loaders }) => loaders.movementCount.load(variantId),
};

export async function movementsOf(
  variantId: VariantId,
  page: Page,
  { loaders }: Context,
): Promise<StockMovementConnectionModel> {
  const rows = (await loaders.movements(page).load(variantId)) ?? [];
  return { ...toConnection(rows, page, ({ id }) => [id]), variantId };
}
