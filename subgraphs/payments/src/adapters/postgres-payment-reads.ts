import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { OrderId } from '../domain/payment.ts';
import type { PaymentReads } from '../ports/payment-reads.ts';
import { toFlow, type FlowRow } from './flow-rows.ts';
import { PAYMENT_COLUMNS, toPayment, type PaymentRow } from './payment-rows.ts';
import { toPayout, type PayoutRow } from './payout-rows.ts';

export function createPostgresPaymentReads(postgres: Postgres): PaymentReads {
  const select = async (condition: string, ids: readonly string[]) =>
    (await postgres.query<PaymentRow>(`select ${PAYMENT_COLUMNS} from payment p where ${condition}`, [ids])).map(
      toPayment,
    );

  return {
    payments: (ids) => select('p.id = any($1)', ids),
    paymentsOfOrders: (ids) => select('p.order_id = any($1)', ids),
    async payouts(shopId, { size, direction, from }) {
      const isForward = direction === 'forward';
      const order = isForward ? 'desc' : 'asc';
      const rows = await postgres.query<PayoutRow>(
        `select * from payout
          where shop_id = $1
            and ($2::timestamptz is null or (recorded_at, order_id) ${isForward ? '<' : '>'} ($2::timestamptz, $3))
          order by recorded_at ${order}, order_id ${order} limit $4`,
        [shopId, from?.[0] ?? null, from?.[1] ?? null, size + 1],
      );
      return rows.map((row) => ({ ...toPayout(row), orderId: row.order_id as OrderId, recordedAt: row.recorded_at }));
    },
    async endOfBatch(after, size) {
      const rows = await postgres.query<{ order_id: string }>(
        `select order_id from payment where captured_minor > 0 and ($1::text is null or order_id > $1)
          order by order_id offset $2 limit 1`,
        [after ?? null, size - 1],
      );
      return rows[0]?.order_id;
    },
    async paymentFlows({ after, upTo }) {
      const rows = await postgres.query<FlowRow>(
        `select order_id, currency, captured_minor as captured, refunded_minor as refunded from payment
          where captured_minor > 0 and ($1::text is null or order_id > $1) and ($2::text is null or order_id <= $2)`,
        [after ?? null, upTo ?? null],
      );
      return rows.map(toFlow);
    },
    async ledgerFlows({ after, upTo }) {
      const rows = await postgres.query<FlowRow>(
        `select e.order_id, e.currency, coalesce(sum(l.debit) filter (where e.kind = 'capture'), 0) as captured,
                coalesce(sum(l.credit) filter (where e.kind = 'refund'), 0) as refunded
           from ledger_entry e join ledger_line l using (entry_id)
          where l.account = 'provider_receivable'
            and ($1::text is null or e.order_id > $1) and ($2::text is null or e.order_id <= $2)
          group by e.order_id, e.currency`,
        [after ?? null, upTo ?? null],
      );
      return rows.map(toFlow);
    },
  };
}
