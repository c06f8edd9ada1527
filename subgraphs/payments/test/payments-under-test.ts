import type { EventType } from '@agora/event-contracts';
import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { migrate } from '@agora/subgraph-kit/postgres/migrate';
import { createPool } from '@agora/subgraph-kit/postgres/pool';
import { createPostgres, type Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { createFakeClock, type FakeClock } from '@agora/testkit/fake-clock';
import { testStores } from '@agora/testkit/stores';
import { randomBytes } from 'node:crypto';
import { createPostgresPaymentReads } from '../src/adapters/postgres-payment-reads.ts';
import { createPostgresPaymentStore } from '../src/adapters/postgres-payment-store.ts';
import { createSandboxJournal } from '../src/adapters/sandbox/sandbox-journal.ts';
import { createSandboxProvider } from '../src/adapters/sandbox/sandbox-provider.ts';
import type { OrderId, RefundId } from '../src/domain/payment.ts';
import type { ShopId } from '../src/domain/payout.ts';
import type { PaymentProvider } from '../src/ports/payment-provider.ts';
import type { PaymentReads } from '../src/ports/payment-reads.ts';
import { authorisePayment, type AuthorisePayment } from '../src/use-cases/authorise-payment.ts';
import { bookPayouts } from '../src/use-cases/book-payouts.ts';
import { capturePayment } from '../src/use-cases/capture-payment.ts';
import type { Dependencies } from '../src/use-cases/dependencies.ts';
import { recordCommission } from '../src/use-cases/record-commission.ts';
import { refundPayment } from '../src/use-cases/refund-payment.ts';
import { voidPayment } from '../src/use-cases/void-payment.ts';

export const CUSTOMER = newId('usr');
export const eur = (minorUnits: number | bigint) => ({ minorUnits: BigInt(minorUnits), currency: 'EUR' });
const WEBHOOK_SECRET = 'webhooks-of-the-sandbox';
const NO_RISK = { maxPaymentsPerHour: Number.MAX_SAFE_INTEGER, amountLimits: {}, countries: new Set<string>() };
export const newDelivery = (): Delivery => ({ consumer: 'payments', messageId: newId('evt') });

export interface RefundOptions {
  readonly refundId?: RefundId;
  readonly delivery?: Delivery;
  readonly shops?: Readonly<Record<string, number>>;
}

/** Payments on a schema of their own, without the bus: commands go in as calls, events are read from the outbox. */
export interface PaymentsUnderTest {
  readonly dependencies: Dependencies;
  readonly clock: FakeClock;
  readonly webhookSecret: string;
  readonly reads: PaymentReads;
  readonly sql: Postgres;
  readonly sandboxSql: Pick<Postgres, 'query'>;
  authorise(orderId: OrderId, token: string, amount?: number, delivery?: Delivery): Promise<void>;
  /** The same, with whatever method, customer and country. */
  authoriseAs(command: Partial<AuthorisePayment> & { orderId: OrderId }, delivery?: Delivery): Promise<void>;
  capture(orderId: OrderId, delivery?: Delivery): Promise<void>;
  void(orderId: OrderId, delivery?: Delivery): Promise<void>;
  /** @param options `shops`: whose sales are given back. */
  refund(orderId: OrderId, amount: number, options?: RefundOptions): Promise<void>;
  /** The order is paid: what its shops sold, by shop id. */
  paid(orderId: OrderId, sold: Readonly<Record<string, number>>, delivery?: Delivery): Promise<void>;
  commission(shopId: ShopId, basisPoints: number): Promise<void>;
  /** What was told of an order, in order. */
  told(orderId: OrderId): Promise<{ type: EventType; data: Record<string, unknown> }[]>;
  /** What the provider did for an order, in order. */
  done(orderId: OrderId): Promise<{ kind: string; result: string }[]>;
  /** The balance of an account: debits less credits. */
  balance(account: string): Promise<bigint>;
  /** The same payments with other rules. */
  with(change: Partial<Dependencies>): PaymentsUnderTest;
  /** The same payments with a provider that misbehaves. */
  withProvider(wrap: (provider: PaymentProvider) => PaymentProvider): PaymentsUnderTest;
  stop(): Promise<void>;
}

export async function openPayments(): Promise<PaymentsUnderTest> {
  const schema = `t_${randomBytes(4).toString('hex')}_payments`;
  const clock = createFakeClock();
  const seal = createSeal({ source: 'payments', clock, newId });
  const open = async (name: string, folder: string) => {
    const log = createLogger({ service: 'payments', level: 'silent' });
    const pool = createPool({ url: testStores().postgres, schema: name, maxConnections: 10, log });
    await migrate(pool, { schema: name, folder: new URL(folder, import.meta.url) });
    const postgres = createPostgres(pool, seal, { onPending: () => undefined, onOperation: () => undefined });
    return { postgres, end: () => pool.end() };
  };
  const own = await open(schema, '../migrations/');
  const sandbox = await open(`${schema}_sandbox`, '../migrations/sandbox/');
  const provider = createSandboxProvider(createSandboxJournal(sandbox.postgres), {
    clock,
    webhookSecret: WEBHOOK_SECRET,
  });
  const store = createPostgresPaymentStore(own.postgres);
  const noWait = (): Promise<void> => Promise.resolve();

  const around = (dependencies: Dependencies): PaymentsUnderTest => ({
    dependencies,
    clock,
    webhookSecret: WEBHOOK_SECRET,
    reads: createPostgresPaymentReads(own.postgres),
    sql: own.postgres,
    sandboxSql: sandbox.postgres,
    authorise: (orderId, token, amount = 5_000, delivery = newDelivery()) =>
      authorisePayment(
        dependencies,
        { orderId, customerId: CUSTOMER, amount: eur(amount), method: { kind: 'card', token } },
        delivery,
      ),
    authoriseAs: (command, delivery = newDelivery()) =>
      authorisePayment(
        dependencies,
        { customerId: CUSTOMER, amount: eur(5_000), method: { kind: 'card', token: 'tok_visa' }, ...command },
        delivery,
      ),
    capture: (orderId, delivery = newDelivery()) => capturePayment(dependencies, { orderId }, delivery),
    void: (orderId, delivery = newDelivery()) => voidPayment(dependencies, { orderId }, delivery),
    refund: (orderId, amount, { refundId = newId('ref'), delivery = newDelivery(), shops } = {}) =>
      refundPayment(
        dependencies,
        {
          orderId,
          refundId,
          amount: eur(amount),
          reason: 'damaged',
          ...(shops && {
            shops: Object.entries(shops).map(([id, part]) => ({ shopId: id as ShopId, amount: eur(part) })),
          }),
        },
        delivery,
      ),
    paid: (orderId, sold, delivery = newDelivery()) =>
      bookPayouts(
        dependencies,
        { orderId, shops: Object.entries(sold).map(([id, total]) => ({ shopId: id as ShopId, total: eur(total) })) },
        delivery,
      ),
    commission: (shopId, basisPoints) => recordCommission(dependencies, { shopId, basisPoints }, newDelivery()),
    async told(orderId) {
      const rows = await own.postgres.query<{ envelope: { type: EventType; data: Record<string, unknown> } }>(
        'select envelope from outbox where subject = $1 order by position',
        [orderId],
      );
      return rows.map(({ envelope: { type, data } }) => ({ type, data }));
    },
    done: (orderId) =>
      sandbox.postgres.query('select kind, result from operation where order_id = $1 order by done_at', [orderId]),
    async balance(account) {
      const [row] = await own.postgres.query<{ balance: string }>(
        'select coalesce(sum(debit) - sum(credit), 0)::text as balance from ledger_line where account = $1',
        [account],
      );
      return BigInt(row?.balance ?? 0);
    },
    with: (change) => around({ ...dependencies, ...change }),
    withProvider: (wrap) => around({ ...dependencies, provider: wrap(dependencies.provider) }),
    async stop() {
      await own.end();
      await sandbox.end();
    },
  });
  return around({
    store,
    provider,
    clock,
    newId,
    riskRules: NO_RISK,
    bankAccount: { accountHolder: 'Agora', iban: 'DE89370400440532013000' },
    payoutHoldDays: 7,
    wait: noWait,
  });
}
