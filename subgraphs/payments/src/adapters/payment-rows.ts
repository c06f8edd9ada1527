import {
  isOffline,
  type CustomerId,
  type OrderId,
  type Payment,
  type PaymentId,
  type PaymentMethod,
  type PaymentState,
  type Refund,
  type RefundId,
} from '../domain/payment.ts';
import type { ShopId } from '../domain/payout.ts';

interface RefundRow {
  id: string;
  /** As text: JSON numbers would lose precision. */
  amount_minor: string;
  reason: string;
  status: Refund['state']['status'];
  failure_reason: string | null;
  shops: { shopId: string; minorUnits: string }[] | null;
  requested_at: string;
}

export interface PaymentRow {
  id: string;
  order_id: string;
  customer_id: string;
  method_kind: Payment['method']['kind'];
  method_token: string | null;
  method_label: string | null;
  amount_minor: string;
  currency: string;
  status: PaymentState['status'];
  authorisation_id: string | null;
  action_url: string | null;
  failed_step: 'authorise' | 'capture' | null;
  failure_reason: string | null;
  held_reason: Extract<PaymentState, { status: 'held' }>['reason'] | null;
  receipt_reference: string | null;
  version: number;
  created_at: Date;
  updated_at: Date;
  refunds: RefundRow[];
}

/** The columns of `PaymentRow`, for a select from `payment p`. */
export const PAYMENT_COLUMNS = `
  p.id, p.order_id, p.customer_id, p.method_kind, p.method_token, p.method_label, p.amount_minor, p.currency, p.status,
  p.authorisation_id, p.action_url, p.failed_step, p.failure_reason, p.held_reason, p.receipt_reference,
  p.version, p.created_at, p.updated_at,
  (select coalesce(jsonb_agg(jsonb_build_object(
            'id', r.id, 'amount_minor', r.amount_minor::text, 'reason', r.reason, 'status', r.status,
            'failure_reason', r.failure_reason, 'shops', r.shops, 'requested_at', r.requested_at) order by r.requested_at, r.id), '[]')
     from refund r where r.payment_id = p.id) as refunds`;

export const toPayment = (row: PaymentRow): Payment => ({
  id: row.id as PaymentId,
  orderId: row.order_id as OrderId,
  customerId: row.customer_id as CustomerId,
  method: toMethod(row),
  amount: { minorUnits: BigInt(row.amount_minor), currency: row.currency },
  state: toState(row),
  refunds: row.refunds.map((refund) => ({
    id: refund.id as RefundId,
    amount: { minorUnits: BigInt(refund.amount_minor), currency: row.currency },
    reason: refund.reason,
    requestedAt: new Date(refund.requested_at),
    ...(refund.shops !== null && {
      shops: refund.shops.map(({ shopId, minorUnits }) => ({
        shopId: shopId as ShopId,
        amount: { minorUnits: BigInt(minorUnits), currency: row.currency },
      })),
    }),
    state:
      refund.status === 'failed'
        ? { status: 'failed', reason: refund.failure_reason ?? '' }
        : { status: refund.status },
  })),
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

function toMethod({ method_kind: kind, method_token: token, method_label: label }: PaymentRow): PaymentMethod {
  if (kind === 'bankTransfer' || kind === 'cashOnDelivery') return { kind };
  return { kind, token: token ?? '', ...(label !== null && { label }) };
}

/** The columns that spell out a method. */
export const fromMethod = (
  method: PaymentMethod,
): Pick<PaymentRow, 'method_kind' | 'method_token' | 'method_label'> => ({
  method_kind: method.kind,
  method_token: isOffline(method) ? null : method.token,
  method_label: isOffline(method) ? null : (method.label ?? null),
});

function toState(row: PaymentRow): PaymentState {
  const authorisationId = row.authorisation_id ?? '';
  const reason = row.failure_reason ?? '';
  switch (row.status) {
    case 'pending':
    case 'awaitingMoney':
    case 'voided':
      return { status: row.status };
    case 'held':
      return { status: 'held', reason: row.held_reason ?? 'amount' };
    case 'authorised':
      return { status: 'authorised', authorisationId };
    case 'captured':
      return row.receipt_reference === null
        ? { status: 'captured', authorisationId }
        : { status: 'captured', reference: row.receipt_reference };
    case 'actionRequired':
      return { status: 'actionRequired', authorisationId, actionUrl: row.action_url ?? '' };
    case 'failed':
      return row.failed_step === 'capture'
        ? { status: 'failed', step: 'capture', reason, authorisationId }
        : { status: 'failed', step: 'authorise', reason };
  }
}

/** The columns that spell out a state. */
export function fromState(
  state: PaymentState,
): Pick<
  PaymentRow,
  'status' | 'authorisation_id' | 'action_url' | 'failed_step' | 'failure_reason' | 'held_reason' | 'receipt_reference'
> {
  return {
    status: state.status,
    authorisation_id: 'authorisationId' in state ? state.authorisationId : null,
    action_url: state.status === 'actionRequired' ? state.actionUrl : null,
    failed_step: state.status === 'failed' ? state.step : null,
    failure_reason: state.status === 'failed' ? state.reason : null,
    held_reason: state.status === 'held' ? state.reason : null,
    receipt_reference: 'reference' in state ? state.reference : null,
  };
}
