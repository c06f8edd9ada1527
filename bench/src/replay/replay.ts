import type { Endpoint } from '@agora/clients/endpoint';
import { signIn, type Credentials, type Session } from '@agora/clients/session';
import { createCustomers } from './customers.ts';
import { VARIANTS } from './documents.ts';
import { inParallel } from './in-parallel.ts';
import { readOrders, type FileOrder } from './orders-file.ts';
import { planOrder, planRefunds, type PlannedCreditNote, type PlannedOrder, type UnmatchedLine } from './plan.ts';
import { follow, place } from './play-order.ts';
import { playRefunds } from './play-refunds.ts';
import { readPrices } from './prices-file.ts';
import { reconcile, type Reconciliation } from './reconcile.ts';

export interface ReplayOptions {
  readonly endpoint: Endpoint;
  /** Gzipped CSV. */
  readonly orders: string;
  readonly catalogue: string;
  readonly refunds?: string;
  /** The first orders of the file only. */
  readonly limit?: number;
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
  readonly unmatchedCreditLines: readonly UnmatchedLine[];
  /** Of the orders, from the first cart to the last confirmation. */
  readonly seconds: number;
  readonly ordersPerSecond: number;
}

const SKUS_A_QUESTION = 500;

/** Plays real orders as customers through the public endpoint, then holds the system against the files. */
export async function replay(options: ReplayOptions): Promise<ReplayReport> {
  const { endpoint, concurrency, progress } = options;
  const prices = await readPrices(options.catalogue);
  const orders = (await take(readOrders(options.orders), options.limit)).map((order) => planOrder(order, prices));
  const notes =
    options.refunds === undefined ? undefined : planRefunds(await take(readOrders(options.refunds)), orders, prices);
  const admin = await signIn(endpoint, options.admin);
  const session = createCustomers(endpoint);
  const variantIds = await findVariants(admin, orders);

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
      const result = await place(customer, planned, { currency: prices.currency, variantIds });
      if (result.kind === 'failed') failures.push(`order ${planned.reference}: ${result.reason}`);
      else {
        if (!result.wasThere) placed++;
        orderIds.set(planned.reference, result.order.id);
        ends.push(
          follow(customer, result.order)
            .catch((error: unknown) => String(error))
            .then((reason) => {
              if (reason !== undefined) failures.push(`order ${planned.reference}: ${reason}`);
            }),
        );
      }
      progress.advance();
    }
    await Promise.all(ends);
  });
  progress.stop();
  const seconds = (performance.now() - startedAt) / 1_000;

  failures.push(...(await refund(options, notes ?? [], orderIds)));
  const reconciliation = await reconcile({ orders, notes, prices, session, admin, concurrency });
  const isReconciled = failures.length === 0 && reconciliation.differences.length === 0;
  return {
    verdict: isReconciled ? 'reconciled' : 'different',
    ...reconciliation,
    placed,
    failures,
    unmatchedCreditLines: (notes ?? []).flatMap(({ unmatched }) => unmatched),
    seconds,
    ordersPerSecond: placed / seconds,
  };
}

async function refund(
  { endpoint, support, concurrency, progress }: ReplayOptions,
  notes: readonly PlannedCreditNote[],
  orderIds: ReadonlyMap<string, string>,
): Promise<string[]> {
  const matched = notes.filter(({ refunds }) => refunds.length > 0);
  if (matched.length === 0) return [];
  progress.start('credit notes', matched.length);
  const failures = await playRefunds(await signIn(endpoint, support), matched, orderIds, {
    concurrency,
    onProgress: () => {
      progress.advance();
    },
  });
  progress.stop();
  return failures.map(({ reference, reason }) => `credit note ${reference}: ${reason}`);
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
  const skus = [...new Set(orders.flatMap(({ quantities }) => [...quantities.keys()]))];
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
