import type { CustomerId, OrderId, Payment, PaymentId, PaymentState, Refund, RefundId } from '../domain/payment.ts';

interface RefundRow {
  id: string;
  /** As text: JSON numbers would lose precision. */
  amount_minor: string;
  reason: string;
  status: Refund['state']['status'];
  failure_reason: string | null;
  requested_at: string;
}

export interface PaymentRow {
  id: string;
  order_id: string;
  customer_id: string;
  method_kind: Payment['method']['kind'];
  method_token: string;
  method_label: string | null;
  amount_minor: string;
  currency: string;
  status: PaymentState['status'];
  authorisation_id: string | null;
  action_url: string | null;
  failed_step: 'authorise' | 'capture' | null;
  failure_reason: string | null;
  version: number;
  created_at: Date;
  updated_at: Date;
  refunds: RefundRow[];
}

/** The columns of `PaymentRow`, for a select from `payment p`. */
export const PAYMENT_COLUMNS = `
  p.id, p.order_id, p.customer_id, p.method_kind, p.method_token, p.method_label, p.amount_minor, p.currency, p.status,
  p.authorisation_id, p.action_url, p.failed_step, p.failure_reason, p.version, p.created_at, p.updated_at,
  (select coalesce(jsonb_agg(jsonb_build_object(
            'id', r.id, 'amount_minor', r.amount_minor::text, 'reason', r.reason, 'status', r.status,
            'failure_reason', r.failure_reason, 'requested_at', r.requested_at) order by r.requested_at, r.id), '[]')
     from refund r where r.payment_id = p.id) as refunds`;

export const toPayment = (row: PaymentRow): Payment => ({
  id: row.id as PaymentId,
  orderId: row.order_id as OrderId,
  customerId: row.customer_id as CustomerId,
  method: {
    kind: row.method_kind,
    token: row.method_token,
    ...(row.method_label !== null && { label: row.method_label }),
  },
  amount: { minorUnits: BigInt(row.amount_minor), currency: row.currency },
  state: toState(row),
  refunds: row.refunds.map((refund) => ({
    id: refund.id as RefundId,
    amount: { minorUnits: BigInt(refund.amount_minor), currency: row.currency },
    reason: refund.reason,
    requestedAt: new Date(refund.requested_at),
    state:
      refund.status === 'failed'
        ? { status: 'failed', reason: refund.failure_reason ?? '' }
        : { status: refund.status },
  })),
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

function toState(row: PaymentRow): PaymentState {
  const authorisationId = row.authorisation_id ?? '';
  const reason = row.failure_reason ?? '';
  switch (row.status) {
    case 'pending':
    case 'voided':
      return { status: row.status };
    case 'authorised':
    case 'captured':
      return { status: row.status, authorisationId };
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
): Pick<PaymentRow, 'status' | 'authorisation_id' | 'action_url' | 'failed_step' | 'failure_reason'> {
  return {
    status: state.status,
    authorisation_id: 'authorisationId' in state ? state.authorisationId : null,
    action_url: state.status === 'actionRequired' ? state.actionUrl : null,
    failed_step: state.status === 'failed' ? state.step : null,
    failure_reason: state.status === 'failed' ? state.reason : null,
  };
}
