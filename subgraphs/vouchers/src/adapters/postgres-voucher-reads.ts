import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import { moneyFromJson, type MoneyJson } from '@agora/subgraph-kit/money';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Redemption, VoucherReads } from '../ports/voucher-reads.ts';
import { toVoucher, type VoucherRow } from './voucher-rows.ts';

export function createPostgresVoucherReads(postgres: Postgres): VoucherReads {
  const vouchers = async (sql: string, parameters: readonly unknown[]) =>
    (await postgres.query<VoucherRow>(sql, parameters)).map(toVoucher);

  /** How many rows of the table each id has, by a condition on both. */
  const countEach = async <Id extends string>(ids: readonly Id[], rows: string, limit: number) => {
    const counts = await postgres.query<{ id: Id; count: number }>(
      `select id, (select count(*)::int from (select from ${rows} limit $2) counted) as count
         from unnest($1::text[]) as wanted (id)`,
      [ids, limit],
    );
    return new Map(counts.map(({ id, count }) => [id, count]));
  };

  return {
    vouchers: (ids) => vouchers('select * from voucher where id = any($1)', [ids]),
    vouchersByCode: (codes) => vouchers('select * from voucher where code = any($1)', [codes]),
    list({ shopId, isActive }, page) {
      const { after, order, from } = pageOf(page);
      return vouchers(
        `select * from voucher
          where ($1::text is null or ${after('id', '$1')}) and ($2::text is null or shop_id = $2)
            and ($3::boolean is null or is_active = $3)
          order by id ${order} limit $4`,
        [from, shopId ?? null, isActive ?? null, page.size + 1],
      );
    },
    async count({ shopId, isActive }, limit) {
      const [counted] = await postgres.query<{ count: number }>(
        `select count(*)::int as count
           from (select from voucher
                  where ($1::text is null or shop_id = $1) and ($2::boolean is null or is_active = $2) limit $3) counted`,
        [shopId ?? null, isActive ?? null, limit],
      );
      return counted?.count ?? 0;
    },
    vouchersOfShops(ids, page) {
      const { after, order, from } = pageOf(page);
      return vouchers(
        `select v.* from unnest($1::text[]) as wanted (id)
          cross join lateral (select * from voucher
                               where shop_id = wanted.id and ($2::text is null or ${after('id', '$2')})
                               order by id ${order} limit $3) v`,
        [ids, from, page.size + 1],
      );
    },
    countOfShops: (ids, limit) => countEach(ids, 'voucher where shop_id = wanted.id', limit),
    async redemptions(ids, page) {
      const { after, order, from } = pageOf(page);
      const rows = await postgres.query<RedemptionRow>(
        `select u.id, u.voucher_id as "voucherId", u.order_id as "orderId", u.customer_id as "customerId", u.discount,
                u.redeemed_at as "redeemedAt"
           from unnest($1::text[]) as wanted (id)
          cross join lateral (select * from voucher_use
                               where voucher_id = wanted.id and status = 'redeemed'
                                 and ($2::text is null or ${after('id', '$2')})
                               order by id ${order} limit $3) u`,
        [ids, from, page.size + 1],
      );
      return rows.map((row) => ({ ...row, discount: moneyFromJson(row.discount) }));
    },
    countRedemptions: (ids, limit) =>
      countEach(ids, `voucher_use where voucher_id = wanted.id and status = 'redeemed'`, limit),
    async onCarts(cartIds, customerId) {
      const rows = await postgres.query<VoucherRow & { cart_id: string; times_used_by_customer: number }>(
        `select v.*, on_cart.cart_id, coalesce(c.times_used, 0) as times_used_by_customer
           from cart_voucher on_cart
           join voucher v on v.id = on_cart.voucher_id
           left join customer_uses c on c.voucher_id = v.id and c.customer_id = $2
          where on_cart.cart_id = any($1)`,
        [cartIds, customerId],
      );
      return rows.map((row) => ({
        cartId: row.cart_id,
        voucher: toVoucher(row),
        timesUsedByCustomer: row.times_used_by_customer,
      }));
    },
    async usesOf(voucherId, customerId) {
      const [row] = await postgres.query<{ times_used: number }>(
        'select times_used from customer_uses where voucher_id = $1 and customer_id = $2',
        [voucherId, customerId],
      );
      return row?.times_used ?? 0;
    },
  };
}

type RedemptionRow = Omit<Redemption, 'discount'> & { discount: MoneyJson };

// Ids sort by time, and forward is the newest first.
function pageOf({ direction, from }: Page) {
  const [comparison, order] = direction === 'forward' ? ['<', 'desc'] : ['>', 'asc'];
  return {
    after: (column: string, parameter: string) => `${column} ${comparison} ${parameter}`,
    order,
    from: from?.[0] ?? null,
  };
}
