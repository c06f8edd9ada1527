import { violates, type Postgres, type PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import { CodeTaken, type VoucherStore, type VoucherTransaction } from '../ports/voucher-store.ts';
import { toRecord as toUseRecord, toUse, USE_COLUMNS, type UseRow } from './use-rows.ts';
import { toRecord, toVoucher, type VoucherRow } from './voucher-rows.ts';

export function createPostgresVoucherStore(postgres: Postgres): VoucherStore {
  return {
    transaction: (work) => postgres.transaction((transaction) => work(within(transaction))),
    async putOnCart({ cartId, ownerId, voucherId }) {
      await postgres.query(
        `insert into cart_voucher (cart_id, owner_id, voucher_id) values ($1, $2, $3)
         on conflict (cart_id) do update
           set owner_id = excluded.owner_id, voucher_id = excluded.voucher_id, applied_at = excluded.applied_at`,
        [cartId, ownerId, voucherId],
      );
    },
    async takeOffCart({ cartId, ownerId }) {
      await postgres.query('delete from cart_voucher where cart_id = $1 and owner_id = $2', [cartId, ownerId]);
    },
    async forgetCustomer(customerId) {
      await postgres.query(
        `with carts as (delete from cart_voucher where owner_id = $1)
         delete from wrong_codes where principal = $1`,
        [customerId],
      );
    },
    async forgetOld(before, limit) {
      const forgotten = await postgres.query(
        `with carts as (
           delete from cart_voucher where cart_id in (
             select cart_id from cart_voucher where applied_at < $1 order by applied_at limit $2) returning 1
         ), codes as (
           delete from wrong_codes where principal in (
             select principal from wrong_codes where window_ends_at < $1 order by window_ends_at limit $2) returning 1
         )
         select 1 where (select count(*) from carts) = $2 or (select count(*) from codes) = $2`,
        [before, limit],
      );
      return forgotten.length > 0;
    },
  };
}

function within(sql: PostgresTransaction): VoucherTransaction {
  const lockUses = async (condition: string, parameters: readonly unknown[]) =>
    (await sql.query<UseRow>(`select ${USE_COLUMNS} from voucher_use u where ${condition}`, parameters)).map(toUse);

  return {
    ...sql,
    async lockVoucher(id) {
      const [row] = await sql.query<VoucherRow>('select * from voucher where id = $1 for update', [id]);
      return row && toVoucher(row);
    },
    async addVoucher(voucher) {
      try {
        await sql.query('insert into voucher select * from jsonb_populate_record(null::voucher, $1)', [
          JSON.stringify(toRecord(voucher)),
        ]);
      } catch (error) {
        throw violates(error, 'voucher_code') ? new CodeTaken() : error;
      }
    },
    async saveVoucher(voucher) {
      await sql.query(
        `update voucher v
            set (value, minimum_spend, starts_at, ends_at, scope, usage_limit, usage_limit_per_customer, is_active, version) =
                (select value, minimum_spend, starts_at, ends_at, scope, usage_limit, usage_limit_per_customer, is_active,
                        version from jsonb_populate_record(null::voucher, $2))
          where v.id = $1`,
        [voucher.id, JSON.stringify(toRecord(voucher))],
      );
    },

    async lockUse(orderId) {
      // A row that is not there yet cannot be locked, and two first messages of one order must not both find nothing.
      await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [orderId]);
      return (await lockUses('u.order_id = $1 for update of u', [orderId]))[0];
    },
    // The database's clock decides, so that replicas whose clocks differ agree.
    lockDueUses: (limit) =>
      lockUses(
        `u.status = 'reserved' and u.expires_at <= now() order by u.expires_at limit $1 for update of u skip locked`,
        [limit],
      ),
    async addUse(use) {
      await sql.query(
        `insert into voucher_use (id, order_id, status, voucher_id, customer_id, discount, expires_at, reason)
         select id, "orderId", status, "voucherId", "customerId", discount, "expiresAt", reason
           from jsonb_to_record($1) as new (id text, "orderId" text, status text, "voucherId" text, "customerId" text,
                discount jsonb, "expiresAt" timestamptz, reason text)`,
        [JSON.stringify(toUseRecord(use))],
      );
    },
    // Whose use it was stays, whatever becomes of it.
    async saveUses(uses) {
      await sql.query(
        `update voucher_use u
            set status = new.status, reason = new.reason, redeemed_at = case when new.status = 'redeemed' then now() end
           from jsonb_to_recordset($1) as new (id text, status text, reason text)
          where u.id = new.id`,
        [JSON.stringify(uses.map(toUseRecord))],
      );
    },

    async usesOf(voucherId, customerId) {
      const [row] = await sql.query<{ times_used: number }>(
        'select times_used from customer_uses where voucher_id = $1 and customer_id = $2',
        [voucherId, customerId],
      );
      return row?.times_used ?? 0;
    },
    async countUse({ voucherId, customerId }) {
      // The limit once more, where no mistake of the rules can get past it.
      const counted = await sql.query(
        `update voucher set times_used = times_used + 1
          where id = $1 and (usage_limit is null or times_used < usage_limit) returning id`,
        [voucherId],
      );
      if (counted.length !== 1) throw new Error(`no use of voucher ${voucherId} is left`);
      await sql.query(
        `insert into customer_uses as c (voucher_id, customer_id, times_used) values ($1, $2, 1)
         on conflict (voucher_id, customer_id) do update set times_used = c.times_used + 1`,
        [voucherId, customerId],
      );
    },
    async uncountUses(grants) {
      // Always in the order of ids: two who give back uses of the same vouchers must not wait for each other.
      await sql.query('select from voucher where id = any($1) order by id for update', [
        grants.map(({ voucherId }) => voucherId),
      ]);
      await sql.query(
        `with given_back as (
           select "voucherId", "customerId", count(*)::int as uses
             from jsonb_to_recordset($1) as g ("voucherId" text, "customerId" text) group by 1, 2
         ), customers as (
           update customer_uses c set times_used = c.times_used - g.uses
             from given_back g where c.voucher_id = g."voucherId" and c.customer_id = g."customerId"
         )
         update voucher v set times_used = v.times_used - g.uses
           from (select "voucherId", sum(uses)::int as uses from given_back group by 1) g
          where v.id = g."voucherId"`,
        [JSON.stringify(grants.map(({ voucherId, customerId }) => ({ voucherId, customerId })))],
      );
    },

    async moveToCart({ from, guestId, into, customerId }) {
      await sql.query(
        `with brought as (
           delete from cart_voucher where cart_id = $1 and owner_id = $2 returning voucher_id, applied_at
         )
         insert into cart_voucher (cart_id, owner_id, voucher_id, applied_at)
         select $3, $4, voucher_id, applied_at from brought
         on conflict (cart_id) do nothing`,
        [from, guestId, into, customerId],
      );
    },
    async leaveCart({ id, orderedAt }, orderId) {
      await sql.query(
        `delete from cart_voucher c using voucher_use u
          where c.cart_id = $1 and u.order_id = $2 and c.voucher_id = u.voucher_id
            and c.applied_at <= coalesce($3, u.created_at)`,
        [id, orderId, orderedAt],
      );
    },
  };
}
