import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { OrderId, Payment, PaymentId } from '../domain/payment.ts';
import type { RecordedPayout, ShopId } from '../domain/payout.ts';
import type { OrderFlow } from '../domain/reconciliation.ts';
import type { OrderRange } from './payment-provider.ts';

export interface ListedPayout extends RecordedPayout {
  readonly orderId: OrderId;
  readonly recordedAt: Date;
}

/** Reads of payments and of the ledger; each is one statement, however many keys it gets. */
export interface PaymentReads {
  payments(ids: readonly PaymentId[]): Promise<readonly Payment[]>;
  paymentsOfOrders(ids: readonly OrderId[]): Promise<readonly Payment[]>;
  /** Up to `page.size + 1` payouts of a shop, the newest first, in the order in which the page is read. */
  payouts(shopId: ShopId, page: Page): Promise<readonly ListedPayout[]>;
  /** The last of the next `size` captured orders after this one; undefined when there are fewer. */
  endOfBatch(after: string | undefined, size: number): Promise<string | undefined>;
  /** What the payments say. */
  paymentFlows(range: OrderRange): Promise<readonly OrderFlow[]>;
  /** What the ledger says. */
  ledgerFlows(range: OrderRange): Promise<readonly OrderFlow[]>;
}
