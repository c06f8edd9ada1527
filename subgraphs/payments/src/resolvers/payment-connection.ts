import { parsePage, toConnection, type PageArguments } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { COUNT_LIMIT, type Context } from '../context.ts';
import { readStatement } from '../domain/bank-transfer.ts';
import type { PaymentConnectionResolvers } from '../generated/schema.ts';
import type { Queue } from '../ports/payment-reads.ts';
import type { PaymentConnectionModel } from './models.ts';

export const PaymentConnection: Complete<PaymentConnectionResolvers, PaymentConnectionModel> = {
  totalCount: ({ queue, statement }, _args, { reads }) => reads.countQueue(queue, COUNT_LIMIT, statement),
};

export async function listQueue(
  { reads }: Context,
  queue: Queue,
  args: PageArguments,
  bankStatement?: string | null,
): Promise<PaymentConnectionModel> {
  const page = parsePage(args);
  const statement = bankStatement == null ? undefined : readStatement(bankStatement);
  const found = await reads.queue(queue, page, statement);
  return { ...toConnection(found, page, ({ createdAt, id }) => [createdAt.toISOString(), id]), queue, statement };
}
