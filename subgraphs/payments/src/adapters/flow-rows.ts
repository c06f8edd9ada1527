import type { OrderFlow } from '../domain/reconciliation.ts';

export interface FlowRow {
  order_id: string;
  currency: string;
  captured: string;
  refunded: string;
}

export const toFlow = ({ order_id: orderId, currency, captured, refunded }: FlowRow): OrderFlow => ({
  orderId,
  captured: { minorUnits: BigInt(captured), currency },
  refunded: { minorUnits: BigInt(refunded), currency },
});
