import type { Session } from '@agora/clients/session';
import {
  allPages,
  SHOP_ACCOUNT,
  SHOP_COMMISSION,
  SHOP_PAYOUTS,
  type MoneyAnswer,
  type PageOf,
  type PayoutAnswer,
} from './documents.ts';
import { planPayouts, type PlannedPayout } from './plan-payouts.ts';
import type { PlannedCreditNote, PlannedOrder } from './plan.ts';
import { watch } from './watch.ts';

/** What a shop has earned with the orders of the file; minor units as text. */
export interface ShopPayouts {
  readonly shop: string;
  readonly commissionBasisPoints: number;
  readonly expected: PayoutTotals;
  readonly actual: PayoutTotals;
}

export interface PayoutTotals {
  readonly payouts: number;
  readonly gross: string;
  readonly commission: string;
  readonly net: string;
  readonly reversedNet: string;
}

interface Options {
  readonly admin: Session;
  /** Those that stand. */
  readonly orders: readonly PlannedOrder[];
  /** Absent when no credit notes were played: what was taken back is then not compared. */
  readonly notes: readonly PlannedCreditNote[] | undefined;
  /** By the id of the order. */
  readonly references: ReadonlyMap<string, string>;
  readonly differences: string[];
}

const PATIENCE_MS = 30_000;

type Payout = Omit<PlannedPayout, 'shop'>;

/** Holds what each shop has got for each order against the files, and what it is owed against all that it has got. */
export async function comparePayouts({ admin, orders, notes, ...options }: Options): Promise<ShopPayouts[]> {
  const shops = [...new Set(orders.flatMap(({ lines }) => [...lines.values()].map(({ shop }) => shop)))].sort();
  const commissions = new Map<string, number>();
  for (const shop of shops) commissions.set(shop, await commissionOf(admin, shop));
  const expected = Map.groupBy(planPayouts(orders, notes ?? [], commissions), ({ shop }) => shop);
  const report: ShopPayouts[] = [];
  for (const shop of shops) {
    const planned = expected.get(shop) ?? [];
    // Shops get theirs soon after the customer has paid, and not in the same moment.
    const look = (): Promise<readonly PayoutAnswer[]> => payoutsOf(admin, shop);
    const isThere = (seen: readonly PayoutAnswer[]): boolean =>
      ofOrders(seen, options.references).length >= planned.length;
    const all = await watch(await look(), isThere, look, PATIENCE_MS);
    const actual = ofOrders(all, options.references);
    options.differences.push(
      ...compareShop(shop, planned, actual, notes !== undefined),
      ...(await compareAccount(admin, shop, all)),
    );
    report.push({
      shop,
      commissionBasisPoints: commissions.get(shop) ?? 0,
      expected: totalsOf(planned),
      actual: totalsOf(actual),
    });
  }
  return report;
}

async function commissionOf(admin: Session, slug: string): Promise<number> {
  const { shopBySlug: shop } = await admin.ask<{
    shopBySlug: { readonly commissionBasisPoints: number | null } | null;
  }>(SHOP_COMMISSION, { slug });
  if (typeof shop?.commissionBasisPoints !== 'number') throw new Error(`nobody says what shop ${slug} pays`);
  return shop.commissionBasisPoints;
}

const payoutsOf = (admin: Session, slug: string): Promise<PayoutAnswer[]> =>
  allPages(async (after) => {
    const answer = await admin.ask<{ shopBySlug: { readonly payouts: PageOf<PayoutAnswer> } }>(SHOP_PAYOUTS, {
      slug,
      after,
    });
    return answer.shopBySlug.payouts;
  });

function ofOrders(payouts: readonly PayoutAnswer[], references: ReadonlyMap<string, string>): Payout[] {
  return payouts.flatMap(({ order, gross, commission, net, reversedNet }) => {
    const orderReference = references.get(order?.id ?? '');
    if (orderReference === undefined) return [];
    return [
      {
        orderReference,
        gross: minor(gross),
        commission: minor(commission),
        net: minor(net),
        reversedNet: minor(reversedNet),
      },
    ];
  });
}

function compareShop(
  shop: string,
  planned: readonly PlannedPayout[],
  actual: readonly Payout[],
  isRefunded: boolean,
): string[] {
  const differences: string[] = [];
  const found = Map.groupBy(actual, ({ orderReference }) => orderReference);
  for (const payout of planned) {
    const name = `order ${payout.orderReference}, shop ${shop}`;
    const [is, ...others] = found.get(payout.orderReference) ?? [];
    if (is === undefined || others.length > 0) {
      differences.push(`${name}: ${is === undefined ? 'no' : others.length + 1} payouts`);
      continue;
    }
    for (const what of ['gross', 'commission', 'net', 'reversedNet'] as const) {
      if (what === 'reversedNet' && !isRefunded) continue;
      if (is[what] !== payout[what]) differences.push(`${name}: ${what} ${is[what]} instead of ${payout[what]}`);
    }
  }
  const isPlanned = new Set(planned.map(({ orderReference }) => orderReference));
  const strangers = actual.filter(({ orderReference }) => !isPlanned.has(orderReference));
  return [...differences, ...strangers.map((each) => `order ${each.orderReference}: shop ${shop} has no part of it`)];
}

interface AccountAnswer {
  readonly balance: readonly { readonly owed: MoneyAnswer }[];
  readonly transfers: PageOf<{ readonly amount: MoneyAnswer }>;
}

/** What the ledger owes the shop is what its payouts come to, without what was sent to it. */
async function compareAccount(admin: Session, slug: string, payouts: readonly PayoutAnswer[]): Promise<string[]> {
  let owed = 0n;
  const transfers = await allPages(async (after) => {
    const { shopBySlug: shop } = await admin.ask<{ shopBySlug: AccountAnswer }>(SHOP_ACCOUNT, { slug, after });
    owed = sum(shop.balance.map((each) => minor(each.owed)));
    return shop.transfers;
  });
  const earned = sum(payouts.map(({ net, reversedNet }) => minor(net) - minor(reversedNet)));
  const due = earned - sum(transfers.map(({ amount }) => minor(amount)));
  return owed === due ? [] : [`shop ${slug} is owed ${owed} instead of ${due}`];
}

function totalsOf(payouts: readonly Payout[]): PayoutTotals {
  const total = (what: 'gross' | 'commission' | 'net' | 'reversedNet'): string =>
    sum(payouts.map((payout) => payout[what])).toString();
  return {
    payouts: payouts.length,
    gross: total('gross'),
    commission: total('commission'),
    net: total('net'),
    reversedNet: total('reversedNet'),
  };
}

const minor = ({ minorUnits }: MoneyAnswer): bigint => BigInt(minorUnits);
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
