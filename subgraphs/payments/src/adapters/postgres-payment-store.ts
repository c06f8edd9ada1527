import type { Postgres, PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import { authorisedOf, capturedOf, refundedOf, refundingOf, type OrderId, type Payment } from '../domain/payment.ts';
import type { ShopId } from '../domain/payout.ts';
import type { PaymentStore, PaymentTransaction } from '../ports/payment-store.ts';
import { fromMethod, fromState, PAYMENT_COLUMNS, toPayment, type PaymentRow } from './payment-rows.ts';
import { attemptWrites, providerEventWrites } from './postgres-attempts.ts';
import { post } from './postgres-ledger.ts';
import { payoutWrites } from './postgres-payouts.ts';
import { savedMethodWrites } from './postgres-saved-methods.ts';

export const createPostgresPaymentStore = (postgres: Postgres): PaymentStore => ({
  transaction: (work) => postgres.transaction((transaction) => work(within(transaction))),
  async takeOpenAttempts({ startedBefore, now, limit }) {
    const rows = await postgres.query<{ key: string }>(
      `update attempt set tried_at = $2 where key in (
         select key from attempt where finished_at is null and coalesce(tried_at, started_at) < $1
          order by coalesce(tried_at, started_at) limit $3)
       returning key`,
      [startedBefore, now, limit],
    );
    return rows.map(({ key }) => key);
  },
  async bookablePayouts(limit) {
    const rows = await postgres.query<{ order_id: OrderId }>(
      `select order_id from postponed_payout left join shop_commission using (shop_id)
        group by order_id having bool_and(basis_points is not null) order by min(postponed_at) limit $1`,
      [limit],
    );
    return rows.map(({ order_id: orderId }) => orderId);
  },
  async forgetProviderEvents(receivedUntil, limit) {
    const rows = await postgres.query(
      `delete from provider_event where ctid = any(array(
         select ctid from provider_event where received_at <= $1 order by received_at limit $2))
       returning id`,
      [receivedUntil, limit],
    );
    return rows.length;
  },
  async accountsToPay({ recordedUntil, after, limit }) {
    const rows = await postgres.query<{ shop_id: ShopId; currency: string }>(
      `select shop_id, currency from payout
        where unsettled_minor <> 0 and ($1::text is null or (shop_id, currency) > ($1, $2))
        group by shop_id, currency
       having sum(unsettled_minor) filter (where recorded_at <= $3 or unsettled_minor < 0) > 0
        order by shop_id, currency limit $4`,
      [after?.shopId ?? null, after?.currency ?? null, recordedUntil, limit],
    );
    return rows.map(({ shop_id: shopId, currency }) => ({ shopId, currency }));
  },
});

function within(sql: PostgresTransaction): PaymentTransaction {
  return {
    ...sql,
    ...attemptWrites(sql),
    ...payoutWrites(sql),
    ...savedMethodWrites(sql),
    ...providerEventWrites(sql),
    async lockByOrder(orderId) {
      // A row that is not there yet cannot be locked, and two commands for one order must not both find none.
      await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [orderId]);
      const rows = await sql.query<PaymentRow>(
        `select ${PAYMENT_COLUMNS} from payment p where p.order_id = $1 for update of p`,
        [orderId],
      );
      return rows.map(toPayment)[0];
    },
    async paymentsSince(customerId, since) {
      // Until this one ends, others of the customer wait: side by side, none would see the others.
      await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 6))', [customerId]);
      const [row] = await sql.query<{ count: number }>(
        'select count(*)::int as count from payment where customer_id = $1 and created_at >= $2',
        [customerId, since],
      );
      return row?.count ?? 0;
    },
    async save(payment) {
      await savePayment(sql, payment);
      await saveRefunds(sql, payment);
    },
    async saveReceipt({ orderId, kind, refundId, amount, reference, recordedAt }) {
      await sql.query(
        `insert into receipt (order_id, kind, refund_id, amount_minor, currency, reference, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [orderId, kind, refundId ?? '', amount.minorUnits, amount.currency, reference, recordedAt],
      );
    },
    post: (posting, recordedAt) => post(sql, posting, recordedAt),
  };
}

async function savePayment(sql: PostgresTransaction, payment: Payment): Promise<void> {
  const state = fromState(payment.state);
  const method = fromMethod(payment.method);
  await sql.query(
    `insert into payment (id, order_id, customer_id, method_kind, method_token, method_label, amount_minor, currency,
                          authorised_minor, captured_minor, refunding_minor, refunded_minor, status, authorisation_id,
                          action_url, failed_step, failure_reason, held_reason, receipt_reference, version,
                          created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
     on conflict (id) do update set
       method_label = excluded.method_label, authorised_minor = excluded.authorised_minor,
       captured_minor = excluded.captured_minor, refunding_minor = excluded.refunding_minor,
       refunded_minor = excluded.refunded_minor, status = excluded.status,
       authorisation_id = excluded.authorisation_id, action_url = excluded.action_url,
       failed_step = excluded.failed_step, failure_reason = excluded.failure_reason,
       held_reason = excluded.held_reason, receipt_reference = excluded.receipt_reference,
       version = excluded.version, updated_at = excluded.updated_at`,
    [
      payment.id,
      payment.orderId,
      payment.customerId,
      method.method_kind,
      method.method_token,
      method.method_label,
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
      state.held_reason,
      state.receipt_reference,
      payment.version,
      payment.createdAt,
      payment.updatedAt,
    ],
  );
}

async function saveRefunds(sql: PostgresTransaction, { id, refunds }: Payment): Promise<void> {
  if (refunds.length === 0) return;
  const rows = refunds.map(({ id: refundId, amount, reason, shops, requestedAt, state }) => ({
    id: refundId,
    amountMinor: amount.minorUnits.toString(),
    reason,
    shops: shops?.map((each) => ({ shopId: each.shopId, minorUnits: each.amount.minorUnits.toString() })) ?? null,
    requestedAt,
    status: state.status,
    failureReason: state.status === 'failed' ? state.reason : null,
  }));
  await sql.query(
    `insert into refund (payment_id, id, amount_minor, reason, status, failure_reason, shops, requested_at)
     select $1, r.id, r."amountMinor", r.reason, r.status, r."failureReason", r.shops, r."requestedAt"
       from jsonb_to_recordset($2) as r (id text, "amountMinor" bigint, reason text, status text,
              "failureReason" text, shops jsonb, "requestedAt" timestamptz)
     on conflict (payment_id, id) do update set status = excluded.status, failure_reason = excluded.failure_reason
       where refund.status <> excluded.status`,
    [id, JSON.stringify(rows)],
  );
}
