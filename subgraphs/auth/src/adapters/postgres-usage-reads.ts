import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { OperationUsage } from '../domain/partner-usage.ts';
import type { UsageReads, UsageSpan } from '../ports/usage-reads.ts';

// Sums of bigint are numeric; both come as text.
interface UsageRow {
  operation: string;
  requests: string;
  refused: string;
  errors: string;
  cost: string;
}

const IN_SPAN = 'partner_id = $1 and day between $2::date and $3::date';
const valuesOf = ({ partnerId, firstDay, lastDay }: UsageSpan): unknown[] => [partnerId, firstDay, lastDay];

export function createPostgresUsageReads(postgres: Postgres): UsageReads {
  return {
    async list(span, { size, direction, from }) {
      const [comparison, order] = direction === 'forward' ? ['<', 'desc'] : ['>', 'asc'];
      const rows = await postgres.query<UsageRow & { day: string }>(
        `select to_char(day, 'YYYY-MM-DD') as day, operation, requests, refused, errors, cost from partner_usage
          where ${IN_SPAN} and ($4::text is null or (to_char(partner_usage.day, 'YYYY-MM-DD'), operation) ${comparison} ($4, $5::text))
          order by partner_usage.day ${order}, operation ${order} limit $6`,
        [...valuesOf(span), from?.[0] ?? null, from?.[1] ?? null, size + 1],
      );
      return rows.map((row) => ({ day: row.day, ...toUsage(row) }));
    },
    async count(span, limit) {
      const [row] = await postgres.query<{ count: number }>(
        `select count(*)::int as count from (select from partner_usage where ${IN_SPAN} limit $4) as counted`,
        [...valuesOf(span), limit],
      );
      return row?.count ?? 0;
    },
    async byOperation(span) {
      const rows = await postgres.query<UsageRow>(
        `select operation, sum(requests) as requests, sum(refused) as refused, sum(errors) as errors, sum(cost) as cost
           from partner_usage where ${IN_SPAN} group by operation order by sum(cost) desc, operation`,
        valuesOf(span),
      );
      return rows.map(toUsage);
    },
  };
}

const toUsage = ({ operation, requests, refused, errors, cost }: UsageRow): OperationUsage => ({
  operation: operation === '' ? null : operation,
  requests: BigInt(requests),
  refused: BigInt(refused),
  errors: BigInt(errors),
  cost: BigInt(cost),
});
