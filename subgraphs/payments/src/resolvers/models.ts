import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { TransferInstructions } from '../domain/bank-transfer.ts';
import type { OrderId, Payment, PaymentMethod, Refund } from '../domain/payment.ts';
import type { ShopId } from '../domain/payout.ts';
import type { CurrencyReconciliation, Flow } from '../domain/reconciliation.ts';
import type { SavedMethod } from '../domain/saved-method.ts';
import type { Transfer } from '../domain/transfer.ts';
import type { ListedPayout, Queue, ShopBalance } from '../ports/payment-reads.ts';

export type PaymentModel = Payment;

export interface PaymentConnectionModel extends Connection<Payment> {
  readonly queue: Queue;
  /** What the list was narrowed down to. */
  readonly statement: string | undefined;
}

export type PaymentMethodModel = PaymentMethod;

export type TransferInstructionsModel = TransferInstructions;

export type RefundModel = Refund;

export type PayoutModel = ListedPayout;

export interface PayoutConnectionModel extends Connection<ListedPayout> {
  readonly shopId: ShopId;
}

export type PayoutTransferModel = Transfer;

export interface PayoutTransferConnectionModel extends Connection<Transfer> {
  readonly shopId: ShopId;
}

export type ShopBalanceModel = ShopBalance;

export type SavedPaymentMethodModel = SavedMethod;

export type CurrencyReconciliationModel = CurrencyReconciliation;

export type MoneyFlowModel = Flow;

export interface OrderModel {
  readonly id: OrderId;
}

export interface ShopModel {
  readonly id: ShopId;
}
