import { systemClock } from '@agora/subgraph-kit/clock';
import { AppError } from '@agora/subgraph-kit/errors';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { migrate } from '@agora/subgraph-kit/postgres/migrate';
import { createPool } from '@agora/subgraph-kit/postgres/pool';
import { createPostgres, type Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { testStores } from '@agora/testkit/stores';
import { expect } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createPostgresInventoryStore } from '../src/adapters/postgres-inventory-store.ts';
import type { Line, Step } from '../src/domain/reservation.ts';
import type { OrderId, VariantId } from '../src/domain/stock.ts';
import { advanceReservation } from '../src/use-cases/advance-reservation.ts';
import type { Dependencies } from '../src/use-cases/dependencies.ts';
import { receiveStock } from '../src/use-cases/receive-stock.ts';
import { reserveStock } from '../src/use-cases/reserve-stock.ts';
import { restock } from '../src/use-cases/restock.ts';
import { setLowStockThreshold } from '../src/use-cases/set-low-stock-threshold.ts';

/** The use cases on a schema of their own, without the bus: many messages can be worked on at once. */
export interface UseCasesUnderTest {
  readonly postgres: Postgres;
  readonly dependencies: Dependencies;
  /** Statements that the service has run. */
  statements(): number;
  /** Takes stock in, and answers its variants. */
  stock(...quantities: number[]): Promise<VariantId[]>;
  reserve(orderId: OrderId, lines: readonly Line[], expiresAt?: Date): Promise<void>;
  advance(orderId: OrderId, step: Step): Promise<void>;
  restock(orderId: OrderId, reference: string, lines: readonly Line[]): Promise<void>;
  setThreshold(variantId: VariantId, threshold: number | undefined): Promise<void>;
  /** Types of what was told of the order or the variant, in order. */
  told(subject: OrderId | VariantId): Promise<string[]>;
  /** What was told of the variant with messages of this type, in order. */
  toldOf(variantId: VariantId, type: string): Promise<unknown[]>;
  /** Checks every promise about the stock as a whole. */
  expectSound(): Promise<void>;
  close(): Promise<void>;
}

export const ADMIN = { subject: newId('usr'), roles: ['admin'], scopes: ['inventory:admin'], shopIds: [] };

export const newOrder = (): OrderId => newId('ord');
export const delivery = () => ({ consumer: 'inventory', messageId: newId('evt') });
export const inAnHour = (): Date => new Date(Date.now() + 3_600_000);

/** Repeats what found the database too busy, as a consumer does; anything else that fails, fails. */
export async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'SUBGRAPH_UNAVAILABLE')) throw error;
    }
  }
}

export async function openUseCases(): Promise<UseCasesUnderTest> {
  const schema = `t_${randomBytes(4).toString('hex')}_inventory`;
  const pool = createPool({
    url: testStores().postgres,
    schema,
    // As many as a replica has by default.
    maxConnections: 10,
    log: createLogger({ service: 'inventory', level: 'silent' }),
  });
  await migrate(pool, { schema, folder: new URL('../migrations/', import.meta.url) });
  let statements = 0;
  const postgres = createPostgres(pool, createSeal({ source: 'inventory', clock: systemClock, newId }), {
    onPending: () => undefined,
    onOperation: () => statements++,
  });
  const dependencies = { store: createPostgresInventoryStore(postgres, newId), newId };

  return {
    postgres,
    dependencies,
    statements: () => statements,
    async stock(...quantities) {
      const receipts = quantities.map((quantity) => ({ variantId: newId('var'), sku: 'LAMP', quantity }));
      for (let from = 0; from < receipts.length; from += 500) {
        await receiveStock(dependencies, ADMIN, {
          reference: newId('evt'),
          receipts: receipts.slice(from, from + 500),
        });
      }
      return receipts.map(({ variantId }) => variantId);
    },
    reserve: (orderId, lines, expiresAt = inAnHour()) =>
      patiently(() => reserveStock(dependencies, { orderId, lines, expiresAt }, delivery())),
    advance: (orderId, step) => patiently(() => advanceReservation(dependencies, { orderId, step }, delivery())),
    restock: (orderId, reference, lines) =>
      patiently(() => restock(dependencies, { orderId, reference, lines }, delivery())),
    async setThreshold(variantId, threshold) {
      await setLowStockThreshold(dependencies, ADMIN, { variantId, threshold });
    },
    async toldOf(variantId, type) {
      const rows = await postgres.query<{ data: unknown }>(
        `select envelope -> 'data' as data from outbox
          where subject = $1 and envelope ->> 'type' = $2 order by position`,
        [variantId, type],
      );
      return rows.map(({ data }) => data);
    },
    async told(subject) {
      const rows = await postgres.query<{ type: string }>(
        `select envelope ->> 'type' as type from outbox where subject = $1 order by position`,
        [subject],
      );
      return rows.map(({ type }) => type);
    },
    async expectSound() {
      for (const [promise, broken] of Object.entries(BROKEN)) {
        expect({ promise, broken: await postgres.query(broken) }).toEqual({ promise, broken: [] });
      }
    },
    close: () => pool.end(),
  };
}

/** For each promise the rows that break it. */
const BROKEN = {
  'units on hand are the sum of the movements': `
    select s.variant_id, on_hand, sum(quantity) as moved from stock_level s left join stock_movement using (variant_id)
     group by s.variant_id having on_hand <> coalesce(sum(quantity), 0)`,
  'reserved units are what live reservations hold': `
    select s.variant_id, reserved, sum(quantity) as held from stock_level s
      left join (reservation_line l join reservation r on r.id = l.reservation_id and r.status in ('active', 'held'))
        on l.variant_id = s.variant_id
     group by s.variant_id having reserved <> coalesce(sum(quantity), 0)`,
  'no more is reserved than there is': 'select * from stock_level where reserved < 0 or reserved > on_hand',
  'sales are the lines of committed reservations': `
    select order_id, variant_id, sold.quantity, line.quantity from
      (select order_id, variant_id, -quantity as quantity from stock_movement where reason = 'SALE') sold
      full join (select r.order_id, l.variant_id, l.quantity from reservation_line l
                   join reservation r on r.id = l.reservation_id and r.status = 'committed') line
      using (order_id, variant_id)
     where sold.quantity is distinct from line.quantity`,
};
