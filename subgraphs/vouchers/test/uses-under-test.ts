import { systemClock } from '@agora/subgraph-kit/clock';
import { AppError } from '@agora/subgraph-kit/errors';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { migrate } from '@agora/subgraph-kit/postgres/migrate';
import { createPool } from '@agora/subgraph-kit/postgres/pool';
import { createPostgres, type Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { testStores } from '@agora/testkit/stores';
import { viewer } from '@agora/testkit/viewer';
import { expect } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createPostgresVoucherStore } from '../src/adapters/postgres-voucher-store.ts';
import { createConsumers } from '../src/events/consumers.ts';
import type { OrderId } from '../src/domain/use.ts';
import { EVERYTHING, type Terms, type VoucherId } from '../src/domain/voucher.ts';
import { createVoucher } from '../src/use-cases/create-voucher.ts';
import type { Dependencies } from '../src/use-cases/dependencies.ts';

/** The consumers on a schema of their own, without the bus: many messages can be worked on at once. */
export interface UsesUnderTest {
  readonly postgres: Postgres;
  readonly dependencies: Pick<Dependencies, 'store' | 'clock' | 'newId'>;
  /** A voucher of the marketplace. */
  voucher(terms?: Partial<Terms>): Promise<VoucherId>;
  /** Each call is a message of its own, unless it is given one's id. */
  reserve(use: Wanted, messageId?: string): Promise<void>;
  hold(orderId: OrderId, messageId?: string): Promise<void>;
  release(orderId: OrderId, messageId?: string): Promise<void>;
  paid(orderId: OrderId, messageId?: string): Promise<void>;
  confirmed(orderId: OrderId, cartId: string, messageId?: string): Promise<void>;
  /** Types of what the order was told, in order. */
  told(orderId: OrderId): Promise<string[]>;
  /** How many orders were told this. */
  countTold(orderIds: readonly OrderId[], type: string): Promise<number>;
  timesUsed(voucherId: VoucherId): Promise<number>;
  /** Checks every promise about uses as a whole. */
  expectSound(): Promise<void>;
  close(): Promise<void>;
}

export interface Wanted {
  readonly orderId: OrderId;
  readonly voucherId: VoucherId;
  readonly customerId?: string;
  readonly expiresAt?: Date;
}

export const ADMIN = viewer({ subject: newId('usr'), roles: ['admin'], scopes: ['vouchers:write', 'vouchers:admin'] });
export const newOrder = (): OrderId => newId('ord');
export const inAnHour = (): Date => new Date(Date.now() + 3_600_000);
export const aMomentAgo = (): Date => new Date(Date.now() - 1_000);

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

export async function openUses(): Promise<UsesUnderTest> {
  const schema = `t_${randomBytes(4).toString('hex')}_vouchers`;
  const pool = createPool({
    url: testStores().postgres,
    schema,
    // As many as a replica has by default.
    maxConnections: 10,
    log: createLogger({ service: 'vouchers', level: 'silent' }),
  });
  await migrate(pool, { schema, folder: new URL('../migrations/', import.meta.url) });
  const seal = createSeal({ source: 'vouchers', clock: systemClock, newId });
  const postgres = createPostgres(pool, seal, { onPending: () => undefined, onOperation: () => undefined });
  const dependencies = { store: createPostgresVoucherStore(postgres), clock: systemClock, newId };
  const consumers = createConsumers(dependencies);
  const hear = async (
    type: 'voucher.reserve' | 'voucher.hold' | 'voucher.release' | 'order.paid' | 'order.confirmed',
    data: object,
    messageId: string = newId('evt'),
  ): Promise<void> => {
    const consume = consumers[type] as ((event: unknown, delivery: unknown) => Promise<void>) | undefined;
    await patiently(async () => consume?.({ data }, { consumer: 'vouchers', messageId }));
  };

  const uses: UsesUnderTest = {
    postgres,
    dependencies,
    async voucher(terms = {}) {
      const result = await createVoucher(dependencies, ADMIN, {
        code: newId('vch').replace('vch_', '').toUpperCase(),
        shopId: null,
        value: { kind: 'percent', basisPoints: 1_000, maximumDiscount: null },
        minimumSpend: null,
        startsAt: new Date('2020-01-01T00:00:00.000Z'),
        endsAt: null,
        scope: EVERYTHING,
        usageLimit: null,
        usageLimitPerCustomer: null,
        ...terms,
        idempotencyKey: undefined,
      });
      if (result.kind !== 'created') throw new Error(result.kind);
      return result.voucherId;
    },
    reserve: ({ orderId, voucherId, customerId = newId('usr'), expiresAt = inAnHour() }, messageId) =>
      hear(
        'voucher.reserve',
        {
          orderId,
          voucherId,
          customerId,
          discount: { minorUnits: '537', currency: 'EUR' },
          expiresAt: expiresAt.toISOString(),
        },
        messageId,
      ),
    hold: (orderId, messageId) => hear('voucher.hold', { orderId }, messageId),
    release: (orderId, messageId) => hear('voucher.release', { orderId, reason: 'because' }, messageId),
    paid: (orderId, messageId) => hear('order.paid', { orderId }, messageId),
    confirmed: (orderId, cartId, messageId) =>
      hear('order.confirmed', { orderId, cart: { cartId, cartVersion: 1 } }, messageId),
    async told(orderId) {
      const rows = await postgres.query<{ type: string }>(
        `select envelope ->> 'type' as type from outbox where subject = $1 order by position`,
        [orderId],
      );
      return rows.map(({ type }) => type);
    },
    async countTold(orderIds, type) {
      const [row] = await postgres.query<{ count: number }>(
        `select count(distinct subject)::int as count from outbox where subject = any($1) and envelope ->> 'type' = $2`,
        [orderIds, type],
      );
      return row?.count ?? 0;
    },
    async timesUsed(voucherId) {
      const [row] = await postgres.query<{ times_used: number }>('select times_used from voucher where id = $1', [
        voucherId,
      ]);
      return row?.times_used ?? -1;
    },
    async expectSound() {
      for (const [promise, broken] of Object.entries(BROKEN)) {
        expect({ promise, broken: await postgres.query(broken) }).toEqual({ promise, broken: [] });
      }
    },
    close: () => pool.end(),
  };
  return uses;
}

/** For each promise the rows that break it. */
const BROKEN = {
  'a voucher counts the uses that live': `
    select v.id, v.times_used, count(u.id) from voucher v
      left join voucher_use u on u.voucher_id = v.id and u.status in ('reserved', 'held', 'redeemed')
     group by v.id having v.times_used <> count(u.id)`,
  "a customer's count is of the uses that live": `
    select * from (select voucher_id, customer_id, times_used from customer_uses where times_used > 0) counted
      full join (select voucher_id, customer_id, count(*)::int as live from voucher_use
                  where status in ('reserved', 'held', 'redeemed') group by 1, 2) living
        using (voucher_id, customer_id)
     where counted.times_used is distinct from living.live`,
  'no voucher is used more often than it may be': 'select * from voucher where times_used > usage_limit',
  'no customer uses a voucher more often than one may': `
    select * from customer_uses c join voucher v on v.id = c.voucher_id where c.times_used > v.usage_limit_per_customer`,
};
