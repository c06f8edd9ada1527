import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { REFERENCE_LENGTH } from '../domain/bank-transfer.ts';
import type { OrderId } from '../domain/payment.ts';
import type { ShopId } from '../domain/payout.ts';
import type { PaymentReads, Queue, Waiting, WaitingKind } from '../ports/payment-reads.ts';
import { toFlow, type FlowRow } from './flow-rows.ts';
import { PAYMENT_COLUMNS, toPayment, type PaymentRow } from './payment-rows.ts';
import { toPayout, toTransfer, type PayoutRow, type TransferRow } from './payout-rows.ts';
import { selectSavedMethods } from './postgres-saved-methods.ts';

export function createPostgresPaymentReads(postgres: Postgres): PaymentReads {
  const select = async (condition: string, ids: readonly string[]) =>
    (await postgres.query<PaymentRow>(`select ${PAYMENT_COLUMNS} from payment p where ${condition}`, [ids])).map(
      toPayment,
    );

  /** A page of each shop's rows, by an index of the table on shop and keys. */
  const newest = <Row extends object>(
    table: 'payout' | 'transfer',
    [time, id]: readonly [string, string],
    shopIds: readonly ShopId[],
    { size, direction, from }: Page,
  ): Promise<Row[]> => {
    const isForward = direction === 'forward';
    const order = isForward ? 'desc' : 'asc';
    return postgres.query<Row>(
      `select page.* from unnest($1::text[]) as shop (id) cross join lateral (
         select * from ${table} t
          where t.shop_id = shop.id
            and ($2::timestamptz is null or (t.${time}, t.${id}) ${isForward ? '<' : '>'} ($2::timestamptz, $3))
          order by t.${time} ${order}, t.${id} ${order} limit $4) page`,
      [shopIds, from?.[0] ?? null, from?.[1] ?? null, size + 1],
    );
  };

  const countOfShops = async (
    table: 'payout' | 'transfer',
    shopIds: readonly ShopId[],
    limit: number,
  ): Promise<ReadonlyMap<ShopId, number>> => {
    const counts = await postgres.query<{ id: ShopId; count: number }>(
      `select id, (select count(*)::int from (select from ${table} where shop_id = shop.id limit $2) counted) as count
         from unnest($1::text[]) as shop (id)`,
      [shopIds, limit],
    );
    return new Map(counts.map(({ id, count }) => [id, count]));
  };

  return {
    payments: (ids) => select('p.id = any($1)', ids),
    paymentsOfOrders: (ids) => select('p.order_id = any($1)', ids),
    async queue(queue, { size, direction, from }, statement) {
      const isForward = direction === 'forward';
      const order = isForward ? 'asc' : 'desc';
      const rows = await postgres.query<PaymentRow>(
        `select ${PAYMENT_COLUMNS} from payment p
          where ${QUEUES[queue]}
            and ($1::timestamptz is null or (p.created_at, p.id) ${isForward ? '>' : '<'} ($1::timestamptz, $2))
            and ${standsIn('$4')}
          order by p.created_at ${order}, p.id ${order} limit $3`,
        [from?.[0] ?? null, from?.[1] ?? null, size + 1, statement ?? null],
      );
      return rows.map(toPayment);
    },
    async countQueue(queue, limit, statement) {
      const [counted] = await postgres.query<{ count: number }>(
        `select count(*)::int as count
           from (select from payment p where ${QUEUES[queue]} and ${standsIn('$2')} limit $1) counted`,
        [limit, statement ?? null],
      );
      return counted?.count ?? 0;
    },
    async waiting() {
      const rows = await postgres.query<{ kind: WaitingKind; count: number; since: Date | null }>(
        `select 'held' as kind, count(*)::int as count, min(created_at) as since from payment where status = 'held'
         union all
         select 'attempts', count(*)::int, min(started_at) from attempt a
          where finished_at is null
            and not exists (select from payment p where p.order_id = a.order_id and p.status = 'actionRequired')
         union all
         select 'postponedPayouts', count(distinct order_id)::int, min(postponed_at) from postponed_payout`,
        [],
      );
      const of = (kind: WaitingKind): Waiting => {
        const { count = 0, since = null } = rows.find((row) => row.kind === kind) ?? {};
        return { count, ...(since && { since }) };
      };
      return { held: of('held'), attempts: of('attempts'), postponedPayouts: of('postponedPayouts') };
    },
    payouts: async (shopIds, page) =>
      (await newest<PayoutRow>('payout', ['recorded_at', 'order_id'], shopIds, page)).map((row) => ({
        ...toPayout(row),
        orderId: row.order_id as OrderId,
        recordedAt: row.recorded_at,
      })),
    transfers: async (shopIds, page) =>
      (await newest<TransferRow>('transfer', ['created_at', 'id'], shopIds, page)).map(toTransfer),
    countPayouts: (shopIds, limit) => countOfShops('payout', shopIds, limit),
    countTransfers: (shopIds, limit) => countOfShops('transfer', shopIds, limit),
    transfersOfRun: async (runId, limit) =>
      (
        await postgres.query<TransferRow>('select * from transfer where run_id = $1 order by id limit $2', [
          runId,
          limit,
        ])
      ).map(toTransfer),
    async balances(shopIds, recordedUntil) {
      const rows = await postgres.query<{ shop_id: ShopId; currency: string; owed: string; due: string }>(
        `select shop_id, currency, sum(unsettled_minor) as owed,
                greatest(0, coalesce(sum(unsettled_minor)
                  filter (where recorded_at <= $2 or unsettled_minor < 0), 0)) as due
           from payout where shop_id = any($1) and unsettled_minor <> 0
          group by shop_id, currency order by shop_id, currency`,
        [shopIds, recordedUntil],
      );
      return rows.map(({ shop_id: shopId, currency, owed, due }) => ({
        shopId,
        owed: { minorUnits: BigInt(owed), currency },
        due: { minorUnits: BigInt(due), currency },
      }));
    },
    savedMethods: (customerId) => selectSavedMethods(postgres, customerId),
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
          where l.account in ('provider_receivable', 'bank', 'cash')
            and ($1::text is null or e.order_id > $1) and ($2::text is null or e.order_id <= $2)
          group by e.order_id, e.currency`,
        [after ?? null, upTo ?? null],
      );
      return rows.map(toFlow);
    },
    async receiptFlows({ after, upTo }) {
      const rows = await postgres.query<FlowRow>(
        `select order_id, currency, coalesce(sum(amount_minor) filter (where kind = 'received'), 0) as captured,
                coalesce(sum(amount_minor) filter (where kind = 'paidBack'), 0) as refunded
           from receipt where ($1::text is null or order_id > $1) and ($2::text is null or order_id <= $2)
          group by order_id, currency`,
        [after ?? null, upTo ?? null],
      );
      return rows.map(toFlow);
    },
  };
}

const QUEUES: Readonly<Record<Queue, string>> = {
  held: "p.status = 'held'",
  awaitingMoney: "p.status = 'awaitingMoney'",
  owingRefund: "p.method_kind in ('bankTransfer', 'cashOnDelivery') and p.refunding_minor > 0",
};

/** Only payments whose reference stands in the bank's statement, where there is one. */
const standsIn = (statement: string): string =>
  `(${statement}::text is null or position(right(p.id, ${REFERENCE_LENGTH}) in ${statement}) > 0)`;
