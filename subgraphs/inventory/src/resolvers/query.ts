import { badUserInput } from '@agora/subgraph-kit/errors';
import { parsePage } from '@agora/subgraph-kit/graphql/pagination';
import { parseId } from '@agora/subgraph-kit/ids';
import type { Context } from '../context.ts';
import type { StockLevel } from '../domain/stock.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import { mayManage } from '../use-cases/access.ts';
import { movementsOf } from './stock-movement-connection.ts';

const MAX_VARIANTS = 500;
const MAX_ORDERS = 100;

export const Query: QueryResolvers = {
  stockLevel: (_parent, { variantId }, context) => loadManaged(variantId, context),
  stockLevels: (_parent, { variantIds }, context) => {
    checkNumberOf(variantIds, MAX_VARIANTS);
    return Promise.all(variantIds.map((id) => loadManaged(id, context)));
  },
  stockMovements: async (_parent, { variantId: id, ...args }, context) => {
    const page = parsePage(args);
    const level = await loadManaged(id, context);
    return level && movementsOf(level.variantId, page, context);
  },
  committedStock: (_parent, { orderIds }, { reads }) => {
    checkNumberOf(orderIds, MAX_ORDERS);
    return reads.committed(orderIds.map((id) => parseId('ord', id)));
  },
};

async function loadManaged(variantId: string, { viewer, loaders }: Context): Promise<StockLevel | null> {
  const level = await loaders.stockLevel.load(parseId('var', variantId));
  return level !== undefined && mayManage(viewer, level) ? level : null;
}

function checkNumberOf(ids: readonly string[], limit: number): void {
  if (ids.length > limit) throw badUserInput(`At most ${limit} can be asked for at once.`);
}
