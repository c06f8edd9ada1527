import type { Queryable } from '@agora/subgraph-kit/postgres/postgres';
import type { ShopId } from '../domain/payout.ts';
import type { PayoutWrites } from '../ports/payment-store.ts';
import { toOpenPayout, toPayout, type PayoutRow } from './payout-rows.ts';

export const payoutWrites = (sql: Queryable): PayoutWrites => ({
  payoutsOf: async (orderId) =>
    (await sql.query<PayoutRow>('select * from payout where order_id = $1 order by shop_id', [orderId])).map(toPayout),
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
  async postponePayouts(orderId, sales, postponedAt) {
    for (const { shopId, amount } of sales) {
      await sql.query(
        `insert into postponed_payout (order_id, shop_id, amount_minor, currency, postponed_at)
         values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [orderId, shopId, amount.minorUnits, amount.currency, postponedAt],
      );
    }
  },
  async postponedPayouts(orderId) {
    const rows = await sql.query<{ shop_id: ShopId; amount_minor: string; currency: string }>(
      'select shop_id, amount_minor, currency from postponed_payout where order_id = $1 order by shop_id',
      [orderId],
    );
    if (rows.length === 0) return undefined;
    return rows.map(({ shop_id: shopId, amount_minor: minorUnits, currency }) => ({
      shopId,
      amount: { minorUnits: BigInt(minorUnits), currency },
    }));
  },
  async forgetPostponed(orderId) {
    await sql.query('delete from postponed_payout where order_id = $1', [orderId]);
  },
  async commissions(shopIds) {
    const rows = await sql.query<{ shop_id: ShopId; basis_points: number }>(
      'select shop_id, basis_points from shop_commission where shop_id = any($1)',
      [shopIds],
    );
    return new Map(rows.map(({ shop_id: shopId, basis_points: basisPoints }) => [shopId, basisPoints]));
  },
  async setCommission({ shopId, basisPoints, version }) {
    await sql.query(
      `insert into shop_commission as known (shop_id, basis_points, version) values ($1, $2, coalesce($3, 0))
       on conflict (shop_id) do update set
         basis_points = excluded.basis_points, version = greatest(known.version, excluded.version)
        where $3::int is null or known.version <= $3`,
      [shopId, basisPoints, version ?? null],
    );
  },
  async lockOpenPayouts({ shopId, currency }, recordedUntil) {
    const rows = await sql.query<PayoutRow>(
      `select * from payout
        where shop_id = $1 and currency = $2 and unsettled_minor <> 0 and (recorded_at <= $3 or unsettled_minor < 0)
        order by order_id for update`,
      [shopId, currency, recordedUntil],
    );
    return rows.map(toOpenPayout);
  },
  async saveTransfer({ id, runId, shopId, amount, createdAt }, payouts) {
    await sql.query(
      `insert into transfer (id, run_id, shop_id, currency, amount_minor, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, runId, shopId, amount.currency, amount.minorUnits, createdAt],
    );
    await sql.query(
      `update payout set settled_minor = net_minor - reversed_net_minor where shop_id = $1 and order_id = any($2)`,
      [shopId, payouts.map(({ orderId }) => orderId)],
    );
  },
});
