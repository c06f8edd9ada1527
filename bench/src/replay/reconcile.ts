import type { Session } from '@agora/clients/session';
import { comparePayouts, type ShopPayouts } from './compare-payouts.ts';
import {
  allPages,
  COMMITTED_STOCK,
  COUNT_ORDERS,
  READ_ORDER,
  RECONCILIATION,
  type MoneyAnswer,
  type PageOf,
  type WholeOrderAnswer,
} from './documents.ts';
import { inParallel } from './in-parallel.ts';
import type { PlannedCreditNote, PlannedOrder } from './plan.ts';

export interface Reconciliation {
  readonly orders: { readonly expected: number; readonly actual: number };
  readonly lines: { readonly expected: number; readonly actual: number };
  readonly units: { readonly expected: number; readonly actual: number; readonly committed: number };
  /** Minor units as text. */
  readonly money: { readonly expected: string; readonly charged: string; readonly captured: string };
  readonly refunds: { readonly expected: string; readonly actual: string };
  readonly shops: readonly ShopPayouts[];
  /** Minor units by which payments, ledger and the provider's journal differ. */
  readonly ledgerDifference: string;
  /** Everything that is not as the files say, for people. */
  readonly differences: readonly string[];
}

interface Options {
  readonly orders: readonly PlannedOrder[];
  /** Absent when no credit notes were played: what was refunded is then not compared. */
  readonly notes: readonly PlannedCreditNote[] | undefined;
  readonly session: (customer: string) => Promise<Session>;
  readonly admin: Session;
  readonly concurrency: number;
}

const ORDERS_A_QUESTION = 100;
const DIFFERENCES_KEPT = 50;

/** Holds what the system says against the files: orders, lines, units, money, refunds, stock, payouts and ledger. */
export async function reconcile(options: Options): Promise<Reconciliation> {
  const { orders, session, concurrency } = options;
  const differences: string[] = [];
  const refunded = options.notes && refundedByLine(options.notes);
  const actual = { orders: 0, lines: 0, units: 0, charged: 0n, captured: 0n, refunded: 0n };
  const found: { planned: PlannedOrder; order: WholeOrderAnswer }[] = [];

  await inParallel(orders, concurrency, async (planned) => {
    const customer = await session(planned.customer);
    const { orderByReference: order } = await customer.ask<{ orderByReference: WholeOrderAnswer | null }>(READ_ORDER, {
      reference: planned.reference,
    });
    if (order?.status !== 'CONFIRMED') {
      differences.push(`order ${planned.reference} is ${order?.status ?? 'missing'}`);
      return;
    }
    found.push({ planned, order });
    actual.orders++;
    actual.lines += order.lines.length;
    actual.units += order.lines.reduce((units, { quantity }) => units + quantity, 0);
    actual.charged += minor(order.total);
    actual.captured += minor(order.payment?.capturedAmount);
    actual.refunded += minor(order.payment?.refundedAmount);
    differences.push(...compareOrder(planned, order, refunded && (refunded.get(planned.reference) ?? new Map())));
  });
  differences.push(...(await findDoubles(options)));
  const committed = await compareStock(options.admin, found, differences);
  const shops = await comparePayouts({
    admin: options.admin,
    orders: found.map(({ planned }) => planned),
    notes: options.notes,
    references: new Map(found.map(({ planned, order }) => [order.id, planned.reference])),
    differences,
  });
  const ledgerDifference = await compareBooks(options.admin, differences);

  const sumOf = (value: (order: PlannedOrder) => number): number =>
    orders.reduce((total, order) => total + value(order), 0);
  return {
    orders: { expected: orders.length, actual: actual.orders },
    lines: { expected: sumOf(({ lines }) => lines.size), actual: actual.lines },
    units: { expected: sumOf(({ units }) => units), actual: actual.units, committed },
    money: {
      expected: orders.reduce((total, { totalMinor }) => total + totalMinor, 0n).toString(),
      charged: actual.charged.toString(),
      captured: actual.captured.toString(),
    },
    refunds: {
      expected: [...(refunded?.values() ?? [])].reduce((total, lines) => total + sumOfLines(lines), 0n).toString(),
      actual: actual.refunded.toString(),
    },
    shops,
    ledgerDifference: ledgerDifference.toString(),
    differences: differences.slice(0, DIFFERENCES_KEPT),
  };
}

const minor = (money: MoneyAnswer | undefined): bigint => BigInt(money?.minorUnits ?? 0);

/** What was given back of an order's lines, by SKU. */
type Refunded = ReadonlyMap<string, bigint>;

const sumOfLines = (refunded: Refunded): bigint => [...refunded.values()].reduce((total, amount) => total + amount, 0n);

function refundedByLine(notes: readonly PlannedCreditNote[]): ReadonlyMap<string, Refunded> {
  const refunded = new Map<string, Map<string, bigint>>();
  for (const { orderReference, sku, amountMinor } of notes.flatMap(({ refunds }) => refunds)) {
    const lines = refunded.get(orderReference) ?? new Map<string, bigint>();
    refunded.set(orderReference, lines.set(sku, (lines.get(sku) ?? 0n) + amountMinor));
  }
  return refunded;
}

function compareOrder(planned: PlannedOrder, order: WholeOrderAnswer, refunded: Refunded | undefined): string[] {
  const name = `order ${planned.reference}`;
  const differences: string[] = [];
  const lines = new Map(order.lines.map((line) => [line.sku, line]));
  const amounts: [what: string, is: bigint, mustBe: bigint | undefined][] = [];
  for (const [sku, { quantity, chargedMinor }] of planned.lines) {
    const line = lines.get(sku);
    if (line?.quantity !== quantity) differences.push(`${name}: ${line?.quantity ?? 0} of ${quantity} ${sku}`);
    amounts.push(
      [`charged for ${sku}`, minor(line?.charged), chargedMinor],
      [`refunded for ${sku}`, minor(line?.refunded), refunded && (refunded.get(sku) ?? 0n)],
    );
  }
  if (order.lines.length !== planned.lines.size) differences.push(`${name}: ${order.lines.length} lines`);
  const refundedTotal = refunded && sumOfLines(refunded);
  amounts.push(
    ['total', minor(order.total), planned.totalMinor],
    ['captured', minor(order.payment?.capturedAmount), planned.totalMinor],
    ['refunded by payments', minor(order.payment?.refundedAmount), refundedTotal],
    ['refunded by orders', minor(order.refundedTotal), refundedTotal],
  );
  for (const [what, is, mustBe] of amounts) {
    if (mustBe !== undefined && is !== mustBe) differences.push(`${name}: ${what} ${is} instead of ${mustBe}`);
  }
  return differences;
}

/** A customer has an order for each of theirs in the file and no other that stands. */
async function findDoubles({ orders, session, concurrency }: Options): Promise<string[]> {
  const doubles: string[] = [];
  const byCustomer = [...Map.groupBy(orders, ({ customer }) => customer)];
  await inParallel(byCustomer, concurrency, async ([customer, planned]) => {
    const references = await referencesOf(await session(customer));
    const counts = Map.groupBy(references, (reference) => reference);
    for (const { reference } of planned) {
      const count = counts.get(reference)?.length ?? 0;
      if (count > 1) doubles.push(`order ${reference} exists ${count} times`);
    }
    if (references.includes(null)) doubles.push(`customer ${customer} has an order that no file knows`);
  });
  return doubles;
}

interface ListedOrder {
  readonly externalReference: string | null;
  readonly status: string;
}

async function referencesOf(session: Session): Promise<(string | null)[]> {
  const orders = await allPages(async (after) => {
    const { me } = await session.ask<{ me: { readonly orders: PageOf<ListedOrder> } }>(COUNT_ORDERS, { after });
    return me.orders;
  });
  return orders.filter(({ status }) => status !== 'CANCELLED').map(({ externalReference }) => externalReference);
}

async function compareStock(
  admin: Session,
  found: readonly { planned: PlannedOrder; order: WholeOrderAnswer }[],
  differences: string[],
): Promise<number> {
  let units = 0;
  for (let start = 0; start < found.length; start += ORDERS_A_QUESTION) {
    const some = found.slice(start, start + ORDERS_A_QUESTION);
    const { committedStock } = await admin.ask<{
      committedStock: readonly { orderId: string; variantId: string; quantity: number }[];
    }>(COMMITTED_STOCK, { orderIds: some.map(({ order }) => order.id) });
    const byOrder = Map.groupBy(committedStock, ({ orderId }) => orderId);
    for (const { planned, order } of some) {
      const committed = new Map((byOrder.get(order.id) ?? []).map(({ variantId, quantity }) => [variantId, quantity]));
      for (const { sku, quantity, variant } of order.lines) {
        const taken = committed.get(variant?.id ?? '') ?? 0;
        units += taken;
        if (taken !== quantity)
          differences.push(`order ${planned.reference}: ${taken} of ${quantity} ${sku} left the stock`);
      }
    }
  }
  return units;
}

interface BooksAnswer {
  readonly paymentReconciliation: {
    readonly currencies: readonly { readonly currency: string; readonly difference: MoneyAnswer }[];
    readonly mismatches: readonly { readonly orderId: string; readonly what: string }[];
  };
}

/** Payments, ledger and the provider's journal against each other: by how much they differ in all. */
async function compareBooks(admin: Session, differences: string[]): Promise<bigint> {
  const { paymentReconciliation: books } = await admin.ask<BooksAnswer>(RECONCILIATION);
  differences.push(...books.mismatches.map(({ orderId, what }) => `books of ${orderId}: ${what}`));
  let total = 0n;
  for (const { currency, difference } of books.currencies) {
    const amount = minor(difference);
    if (amount !== 0n) differences.push(`payments, ledger and provider differ by ${amount} ${currency}`);
    total += amount < 0n ? -amount : amount;
  }
  return total;
}
