import { badUserInput, notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { partOf } from '../domain/fulfilment.ts';
import type { Order, OrderId } from '../domain/order.ts';
import { requestRefund, type RequestedUnits } from '../domain/refund.ts';
import {
  advanceReturn,
  refundFor,
  requestReturn as decideReturn,
  type OrderReturn,
  type RequestReturnDecision,
  type ReturnDecision,
  type ReturnId,
  type ReturnStep,
} from '../domain/return.ts';
import type { OrderEventType } from '../domain/timeline.ts';
import type { OrderTransaction } from '../ports/order-store.ts';
import { isSupport, mayFulfil } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { giveBack } from './give-back.ts';
import { keepOrder } from './keep-order.ts';
import { orderReturned, returnedStock } from './order-messages.ts';

export interface RequestReturn {
  readonly orderId: OrderId;
  readonly lines: readonly RequestedUnits[];
  /** Why, in the customer's words. */
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** What the idempotency key stands for. */
type Requested =
  | { readonly kind: 'requested'; readonly returnIds: readonly ReturnId[] }
  | Exclude<RequestReturnDecision, { kind: 'accepted' }>;

export type RequestReturnResult = Requested & { readonly replayed: boolean };

type ReturnDependencies = Pick<Dependencies, 'store' | 'clock' | 'newId'>;

const MAX_LINES = 2_000;
const MAX_REASON_LENGTH = 500;

/** @throws NOT_FOUND for another's order, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED */
export function requestReturn(
  { store, clock, newId, returnWindowMs: windowMs }: ReturnDependencies & Pick<Dependencies, 'returnWindowMs'>,
  viewer: Viewer,
  { orderId, lines, idempotencyKey, ...asked }: RequestReturn,
): Promise<RequestReturnResult> {
  if (lines.length < 1 || lines.length > MAX_LINES) throw badUserInput(`A return has 1 to ${MAX_LINES} lines.`);
  if (lines.some(({ quantity }) => quantity < 1)) throw badUserInput('A quantity is 1 or more.');
  const reason = checkVisibleText('A reason', asked.reason, MAX_REASON_LENGTH);
  return store.transaction(async (transaction) => {
    const { answer, replayed } = await transaction.once<Requested>(
      {
        principal: subjectOf(viewer),
        operation: 'requestReturn',
        key: idempotencyKey,
        parameters: { orderId, lines, reason },
      },
      async () => {
        const order = await transaction.lock(orderId);
        if (order?.customerId !== viewer.subject || order === undefined) throw notFound('The order');
        const now = clock.now();
        const decision = decideReturn(order, lines, { now, windowMs });
        if (decision.kind !== 'accepted') return decision;
        const returns = decision.parts.map((part): OrderReturn => ({
          ...part,
          id: newId('ret'),
          orderId,
          status: 'requested',
          reason,
          requestedAt: now,
          version: 1,
        }));
        for (const each of returns) await transaction.saveReturn(each);
        const told = returns.map((each) => returnEvent(order, each));
        await keepOrder(transaction, order, decision.order, now, told);
        return { kind: 'requested', returnIds: returns.map(({ id }) => id) };
      },
    );
    return { ...answer, replayed };
  });
}

export interface DecideReturn {
  readonly returnId: ReturnId;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND for another shop's */
export const approveReturn = (
  dependencies: ReturnDependencies,
  viewer: Viewer,
  command: DecideReturn,
): Promise<ReturnDecision> =>
  dependencies.store.transaction((transaction) =>
    advance(transaction, dependencies, viewer, { ...command, step: { status: 'approved' } }),
  );

/** @throws NOT_FOUND for another shop's, BAD_USER_INPUT */
export function rejectReturn(
  dependencies: ReturnDependencies,
  viewer: Viewer,
  { reason, ...command }: DecideReturn & { readonly reason: string },
): Promise<ReturnDecision> {
  const rejection = checkVisibleText('A reason', reason, MAX_REASON_LENGTH);
  return dependencies.store.transaction((transaction) =>
    advance(transaction, dependencies, viewer, { ...command, step: { status: 'rejected', rejection } }),
  );
}

export interface ReceiveReturn extends DecideReturn {
  /** Whether the units can be sold again. */
  readonly restock: boolean;
  readonly idempotencyKey: string;
}

/** What the idempotency key stands for. */
type Received = { readonly kind: 'changed' } | Exclude<ReturnDecision, { kind: 'changed' }>;

export type ReceiveReturnResult = Received & { readonly replayed: boolean };

/** The shop has what the customer has sent back: the money goes back. @throws NOT_FOUND for another shop's */
export function receiveReturn(
  dependencies: ReturnDependencies,
  viewer: Viewer,
  { idempotencyKey, restock, ...command }: ReceiveReturn,
): Promise<ReceiveReturnResult> {
  return dependencies.store.transaction(async (transaction) => {
    const { answer, replayed } = await transaction.once<Received>(
      {
        principal: subjectOf(viewer),
        operation: 'receiveReturn',
        key: idempotencyKey,
        parameters: { ...command, restock },
      },
      async () => {
        const decision = await advance(transaction, dependencies, viewer, { ...command, step: { status: 'received' } });
        if (decision.kind !== 'changed') return decision;
        const { order, return: received } = decision;
        await transaction.publish(
          orderReturned(order, received, partOf(order, received.shopOrderId)),
          ...(restock ? [returnedStock(received)] : []),
        );
        return { kind: 'changed' };
      },
    );
    return { ...answer, replayed };
  });
}

/** The name of the refund that a return leads to. */
export const refundReferenceOf = ({ id }: Pick<OrderReturn, 'id'>): string => `return ${id}`;

async function advance(
  transaction: OrderTransaction,
  dependencies: ReturnDependencies,
  viewer: Viewer,
  { returnId, expectedVersion, step }: DecideReturn & { readonly step: ReturnStep },
): Promise<ReturnDecision> {
  const orderId = (await transaction.findReturn(returnId))?.orderId;
  const order = orderId && (await transaction.lock(orderId));
  const asked = await transaction.findReturn(returnId);
  if (order === undefined || asked === undefined || !mayFulfil(viewer, partOf(order, asked.shopOrderId).shopId)) {
    throw notFound('The return');
  }
  const now = dependencies.clock.now();
  const decision = advanceReturn(order, asked, step, { now, expectedVersion });
  if (decision.kind !== 'changed') return decision;
  const after = step.status === 'received' ? await giveBackReturn(transaction, dependencies, decision) : decision.order;
  await transaction.saveReturn(decision.return);
  await keepOrder(transaction, order, after, now, [returnEvent(order, decision.return)]);
  if (isSupport(viewer)) {
    await transaction.audit(viewer, { action: `${VERB[step.status]}Return`, subject: returnId });
  }
  return { ...decision, order: after };
}

async function giveBackReturn(
  transaction: OrderTransaction,
  dependencies: ReturnDependencies,
  { order, return: received }: Extract<ReturnDecision, { kind: 'changed' }>,
): Promise<Order> {
  const request = refundFor(order, received);
  if (request.lines.length === 0) return order;
  const refund = requestRefund(order, request);
  if (refund.kind !== 'accepted') return order;
  const asked = { reason: 'The units were returned.', reference: refundReferenceOf(received) };
  return (await giveBack(transaction, dependencies, refund, asked)).after;
}

const VERB: Readonly<Record<ReturnStep['status'], string>> = {
  approved: 'approve',
  rejected: 'reject',
  received: 'receive',
};

const TOLD: Readonly<Record<OrderReturn['status'], OrderEventType>> = {
  requested: 'returnRequested',
  approved: 'returnApproved',
  rejected: 'returnRejected',
  received: 'returnReceived',
};

const returnEvent = (order: Order, { shopOrderId, status, rejection }: OrderReturn) => ({
  type: TOLD[status],
  details: { shopId: partOf(order, shopOrderId).shopId, ...(rejection !== undefined && { note: rejection }) },
});
