import type { Postgres, PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { Posting } from '../domain/ledger.ts';
import { authorisedOf, capturedOf, refundedOf, refundingOf, type Payment } from '../domain/payment.ts';
import type { ShopId } from '../domain/payout.ts';
import type { PaymentStore, PaymentTransaction } from '../ports/payment-store.ts';
import { fromState, PAYMENT_COLUMNS, toPayment, type PaymentRow } from './payment-rows.ts';
import { toPayout, type PayoutRow } from './payout-rows.ts';

export const createPostgresPaymentStore = (postgres: Postgres): PaymentStore => ({
  transaction: (work) => postgres.transaction((transaction) => work(within(transaction))),
});

function within(sql: PostgresTransaction): PaymentTransaction {
  return {
    ...sql,
    async lockByOrder(orderId) {
      // A row that is not there yet cannot be locked, and two commands for one order must not both find none.
      await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [orderId]);
      const rows = await sql.query<PaymentRow>(
        `select ${PAYMENT_COLUMNS} from payment p where p.order_id = $1 for update of p`,
        [orderId],
      );
      return rows.map(toPayment)[0];
    },
    async save(payment) {
      await savePayment(sql, payment);
      await saveRefunds(sql, payment);
    },
    async beginAttempt({ key, orderId, startedAt }) {
      const begun = await sql.query(
        `insert into attempt (key, order_id, started_at) values ($1, $2, $3) on conflict (key) do nothing returning key`,
        [key, orderId, startedAt],
      );
      return { isRepeated: begun.length === 0 };
    },
    async finishAttempt(key, outcome, finishedAt) {
      const finished = await sql.query(
        `update attempt set finished_at = $2, outcome = $3 where key = $1 and finished_at is null returning key`,
        [key, finishedAt, JSON.stringify(outcome)],
      );
      return finished.length === 1;
    },
    hasAttempt: async (key) => (await sql.query('select from attempt where key = $1', [key])).length === 1,
    post: (posting, recordedAt) => post(sql, posting, recordedAt),
    payoutsOf: async (orderId) =>
      (await sql.query<PayoutRow>('select * from payout where order_id = $1 order by shop_id', [orderId])).map(
        toPayout,
      ),
    async savePayouts(orderId, payouts, recordedAt) {
      for (const { shopId, net, commission, reversed } of payouts) {
        await sql.query(
          `insert into payout (order_id, shop_id, currency, net_minor, commission_minor,
                               reversed_net_minor, reversed_commission_minor, recorded_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (order_id, shop_id) do update set
             reversed_net_minor = excluded.reversed_net_minor,
             reversed_commission_minor = excluded.reversed_commission_minor`,
          [
            orderId,
            shopId,
            net.currency,
            net.minorUnits,
            commission.minorUnits,
            reversed.net.minorUnits,
            reversed.commission.minorUnits,
            recordedAt,
          ],
        );
      }
    },
    async commissions(shopIds) {
      const rows = await sql.query<{ shop_id: ShopId; basis_points: number }>(
        'select shop_id, basis_points from shop_commission where shop_id = any($1)',
        [shopIds],
      );
      return new Map(rows.map(({ shop_id: shopId, basis_points: basisPoints }) => [shopId, basisPoints]));
    },
    async setCommission(shopId, basisPoints) {
      await sql.query(
        `insert into shop_commission (shop_id, basis_points) values ($1, $2)
         on conflict (shop_id) do update set basis_points = excluded.basis_points`,
        [shopId, basisPoints],
      );
    },
  };
}

async function savePayment(sql: PostgresTransaction, payment: Payment): Promise<void> {
  const state = fromState(payment.state);
  await sql.query(
    `insert into payment (id, order_id, customer_id, method_kind, method_token, method_label, amount_minor, currency,
                          authorised_minor, captured_minor, refunding_minor, refunded_minor, status, authorisation_id,
                          action_url, failed_step, failure_reason, version, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
     on conflict (id) do update set
       method_label = excluded.method_label, authorised_minor = excluded.authorised_minor,
       captured_minor = excluded.captured_minor, refunding_minor = excluded.refunding_minor,
       refunded_minor = excluded.refunded_minor, status = excluded.status,
       authorisation_id = excluded.authorisation_id, action_url = excluded.action_url,
       failed_step = excluded.failed_step, failure_reason = excluded.failure_reason,
       version = excluded.version, updated_at = excluded.updated_at`,
    [
      payment.id,
      payment.orderId,
      payment.customerId,
      payment.method.kind,
      payment.method.token,
      payment.method.label ?? null,
      payment.amount.minorUnits,
      payment.amount.currency,
      authorisedOf(payment).minorUnits,
      capturedOf(payment).minorUnits,
      refundingOf(payment).minorUnits,
      refundedOf(payment).minorUnits,
      state.status,
      state.authorisation_id,
      state.action_url,
      state.failed_step,
      state.failure_reason,
      payment.version,
      payment.createdAt,
      payment.updatedAt,
    ],
  );
}

async function saveRefunds(sql: PostgresTransaction, { id, refunds }: Payment): Promise<void> {
  if (refunds.length === 0) return;
  const rows = refunds.map(({ id: refundId, amount, reason, requestedAt, state }) => ({
    id: refundId,
    amountMinor: amount.minorUnits.toString(),
    reason,
    requestedAt,
    status: state.status,
    failureReason: state.status === 'failed' ? state.reason : null,
  }));
  await sql.query(
    `insert into refund (payment_id, id, amount_minor, reason, status, failure_reason, requested_at)
     select $1, r.id, r."amountMinor", r.reason, r.status, r."failureReason", r."requestedAt"
       from jsonb_to_recordset($2) as r (id text, "amountMinor" bigint, reason text, status text,
              "failureReason" text, "requestedAt" timestamptz)
     on conflict (payment_id, id) do update set status = excluded.status, failure_reason = excluded.failure_reason
       where refund.status <> excluded.status`,
    [id, JSON.stringify(rows)],
  );
}

async function post(
  sql: PostgresTransaction,
  { kind, orderId, refundId, lines }: Posting,
  recordedAt: Date,
): Promise<void> {
  const rows = lines.map(({ account, side, amount }, position) => ({
    position,
    account,
    debit: side === 'debit' ? amount.minorUnits.toString() : '0',
    credit: side === 'credit' ? amount.minorUnits.toString() : '0',
  }));
  await sql.query(
    `with entry as (
       insert into ledger_entry (kind, order_id, reference, currency, recorded_at)
       values ($1, $2, $3, $4, $5) returning entry_id
     )
     insert into ledger_line (entry_id, position, account, debit, credit)
     select entry.entry_id, r.position, r.account, r.debit, r.credit
       from entry, jsonb_to_recordset($6) as r (position int, account text, debit bigint, credit bigint)`,
    [kind, orderId, refundId ?? '', lines[0]?.amount.currency, recordedAt, JSON.stringify(rows)],
  );
}
