import type { Endpoint } from '@agora/clients/endpoint';
import { signIn, type Credentials, type Session } from '@agora/clients/session';
import { readCatalogue } from './catalogue-file.ts';
import { createCustomers } from './customers.ts';
import { VARIANTS } from './documents.ts';
import { inParallel } from './in-parallel.ts';
import { readOrders, type FileOrder } from './orders-file.ts';
import { planOrder, planRefunds, type PlannedCreditNote, type PlannedOrder, type VoucherRule } from './plan.ts';
import { follow, place, type PlayOptions } from './play-order.ts';
import { playRefunds, type PlayedRefunds, type RefusedLine } from './play-refunds.ts';
import { reconcile, type Reconciliation } from './reconcile.ts';
import { createVoucher } from './voucher.ts';

export interface ReplayOptions {
  readonly endpoint: Endpoint;
  /** Gzipped CSV. */
  readonly orders: string;
  readonly catalogue: string;
  readonly refunds?: string;
  /** The first orders of the file only. */
  readonly limit?: number;
  /** Absent where all orders are paid in full. */
  readonly voucher?: VoucherRule;
  readonly concurrency: number;
  readonly admin: Credentials;
  readonly support: Credentials;
  readonly progress: Progress;
}

export interface Progress {
  start(what: string, total: number): void;
  advance(): void;
  stop(): void;
}

export interface ReplayReport extends Reconciliation {
  readonly verdict: 'reconciled' | 'different';
  /** Orders that this run has placed, as opposed to those that were there. */
  readonly placed: number;
  readonly failures: readonly string[];
  /** Orders of the file that have a voucher. */
  readonly discounted: number;
  /** Lines of credit notes, and those of them, at least in part, that match nothing. */
  readonly creditLines: { readonly all: number; readonly unmatched: number };
  /** What matches nothing, in the order of the file. */
  readonly unmatchedCreditLines: readonly RefusedLine[];
  /** Of the orders, from the first cart to the last confirmation. */
  readonly seconds: number;
  readonly ordersPerSecond: number;
}

const SKUS_A_QUESTION = 500;

/** Plays real orders as customers through the public endpoint, then holds the system against the files. */
export async function replay(options: ReplayOptions): Promise<ReplayReport> {
  const { endpoint, concurrency } = options;
  const catalogue = await readCatalogue(options.catalogue);
  const orders = (await take(readOrders(options.orders), options.limit)).map((order, index) =>
    planOrder(order, index + 1, catalogue, options.voucher),
  );
  const creditNotes = options.refunds === undefined ? [] : await take(readOrders(options.refunds));
  const notes = options.refunds === undefined ? undefined : planRefunds(creditNotes, orders);
  const admin = await signIn(endpoint, options.admin);
  const session = createCustomers(endpoint);
  const variantIds = await findVariants(admin, orders);
  const { orderIds, ...played } = await placeOrders(options, orders, session, {
    currency: catalogue.currency,
    variantIds,
    ...(options.voucher !== undefined && { voucherCode: createVoucher(admin, options.voucher, orders) }),
  });
  const refunds = await refund(options, notes ?? [], orderIds);
  const failures = [...played.failures, ...refunds.failures];
  const reconciliation = await reconcile({ orders, notes, session, admin, concurrency });
  const isReconciled = failures.length === 0 && reconciliation.differences.length === 0;
  return {
    verdict: isReconciled ? 'reconciled' : 'different',
    ...reconciliation,
    placed: played.placed,
    failures,
    discounted: orders.filter(({ isDiscounted }) => isDiscounted).length,
    creditLines: {
      all: creditNotes.reduce((lines, { quantities }) => lines + quantities.size, 0),
      unmatched: refunds.refused.length,
    },
    unmatchedCreditLines: refunds.refused,
    seconds: played.seconds,
    ordersPerSecond: played.placed / played.seconds,
  };
}

interface PlayedOrders {
  /** By reference, of those that were placed, by this run or one before. */
  readonly orderIds: ReadonlyMap<string, string>;
  readonly placed: number;
  readonly failures: readonly string[];
  readonly seconds: number;
}

async function placeOrders(
  { concurrency, progress }: ReplayOptions,
  orders: readonly PlannedOrder[],
  session: (customer: string) => Promise<Session>,
  play: PlayOptions,
): Promise<PlayedOrders> {
  const failures: string[] = [];
  const orderIds = new Map<string, string>();
  let placed = 0;
  const startedAt = performance.now();
  progress.start('orders', orders.length);
  // A customer has one cart: their orders are placed one after the other, in the order of the file.
  await inParallel([...Map.groupBy(orders, ({ customer }) => customer).values()], concurrency, async (own) => {
    const ends: Promise<void>[] = [];
    for (const planned of own) {
      const customer = await session(planned.customer);
      const result = await place(customer, planned, play);
      if (result.kind === 'failed') failures.push(`order ${planned.reference}: ${result.reason}`);
      else {
        if (!result.wasThere) placed++;
        orderIds.set(planned.reference, result.order.id);
        const end = follow(customer, result.order)
          .catch((error: unknown) => String(error))
          .then((reason) => {
            if (reason !== undefined) failures.push(`order ${planned.reference}: ${reason}`);
          });
        ends.push(end);
        // The voucher leaves the cart when its order is confirmed. One that was put on meanwhile could leave with it.
        if (planned.isDiscounted) await end;
      }
      progress.advance();
    }
    await Promise.all(ends);
  });
  progress.stop();
  return { orderIds, placed, failures, seconds: (performance.now() - startedAt) / 1_000 };
}

async function refund(
  { endpoint, support, concurrency, progress }: ReplayOptions,
  notes: readonly PlannedCreditNote[],
  orderIds: ReadonlyMap<string, string>,
): Promise<PlayedRefunds> {
  if (notes.length === 0) return { failures: [], refused: [] };
  progress.start('credit notes', notes.length);
  const played = await playRefunds(notes, {
    support: await signIn(endpoint, support),
    orderIds,
    concurrency,
    onProgress: () => {
      progress.advance();
    },
  });
  progress.stop();
  return played;
}

async function take(orders: AsyncGenerator<FileOrder>, limit = Infinity): Promise<FileOrder[]> {
  const taken: FileOrder[] = [];
  for await (const order of orders) {
    if (taken.length >= limit) break;
    taken.push(order);
  }
  return taken;
}

/** @throws when the system does not sell what the orders need: the catalogue is to be imported first. */
async function findVariants(session: Session, orders: readonly PlannedOrder[]): Promise<ReadonlyMap<string, string>> {
  const skus = [...new Set(orders.flatMap(({ lines }) => [...lines.keys()]))];
  const variantIds = new Map<string, string>();
  for (let start = 0; start < skus.length; start += SKUS_A_QUESTION) {
    const { productVariantsBySku } = await session.ask<{
      productVariantsBySku: readonly { id: string; sku: string }[];
    }>(VARIANTS, { skus: skus.slice(start, start + SKUS_A_QUESTION) });
    for (const { id, sku } of productVariantsBySku) variantIds.set(sku, id);
  }
  const missing = skus.filter((sku) => !variantIds.has(sku));
  if (missing.length > 0) {
    throw new Error(`${missing.length} SKUs are not for sale (${missing[0] ?? ''} ...): run \`npm run import\` first`);
  }
  return variantIds;
}
