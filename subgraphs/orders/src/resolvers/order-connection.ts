import { parsePage, toConnection, type PageArguments } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { COUNT_LIMIT, type Context } from '../context.ts';
import type { OrderConnectionResolvers } from '../generated/schema.ts';
import type { OrderFilter } from '../ports/order-reads.ts';
import type { OrderConnectionModel } from './models.ts';

export const OrderConnection: Complete<OrderConnectionResolvers, OrderConnectionModel> = {
  totalCount: ({ filter }, _args, { reads }) => reads.count(filter, COUNT_LIMIT),
};

export async function ordersBy(
  filter: OrderFilter,
  args: PageArguments,
  { reads }: Pick<Context, 'reads'>,
): Promise<OrderConnectionModel> {
  const page = parsePage(args);
  const orders = await reads.list(filter, page);
  return { ...toConnection(orders, page, ({ placedAt, id }) => [placedAt.toISOString(), id]), filter };
}
