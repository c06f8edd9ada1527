import type { Delivery, NewEvent } from '@agora/subgraph-kit/events/publish';
import { livePartsOf, type Order, type OrderId, type ShopOrder } from '../domain/order.ts';
import { orderAfter } from '../domain/order-after.ts';
import { owedPartsOf } from '../domain/refund.ts';
import { nextStep, planOf, timeLimitMs, type SagaCommand, type SagaInput, type SagaStep } from '../domain/saga.ts';
import type { OrderEvent } from '../domain/timeline.ts';
import type { OrderTransaction, Saga } from '../ports/order-store.ts';
import type { Dependencies } from './dependencies.ts';
import { giveBackParts } from './give-back.ts';
import { keepOrder } from './keep-order.ts';
import { cancelledStock, commandMessage, outcomeEvent } from './order-messages.ts';

export type SagaDependencies = Pick<Dependencies, 'store' | 'clock' | 'newId' | 'answerTimes'>;

/** Takes a checkout one step further with what another domain has answered. */
export function advanceSaga(
  dependencies: SagaDependencies,
  orderId: OrderId,
  input: SagaInput,
  delivery: Delivery,
): Promise<void> {
  return dependencies.store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const saga = await transaction.lockSaga(orderId);
    if (saga !== undefined) await take(transaction, dependencies, saga, input);
  });
}

const OVERDUE_BATCH = 50;

/** Moves checkouts whose deadline has passed; answers how many there were. */
export function timeOutSagas(dependencies: SagaDependencies): Promise<number> {
  return dependencies.store.transaction(async (transaction) => {
    const overdue = await transaction.lockOverdueSagas(dependencies.clock.now(), OVERDUE_BATCH);
    for (const saga of overdue) await take(transaction, dependencies, saga, { kind: 'deadlinePassed' });
    return overdue.length;
  });
}

/**
 * Takes a step if the input leads to one, and answers the order as it is then. What the step asks of others is written
 * with the step itself: a crash leaves both or neither.
 * @param more what people are told beside what the order shows
 */
export async function takeStep(
  transaction: OrderTransaction,
  dependencies: SagaDependencies,
  { saga, order, input }: { readonly saga: Saga; readonly order: Order; readonly input: SagaInput },
  more: readonly OrderEvent[] = [],
): Promise<Order> {
  const step = nextStep(planOf(order), saga.state, input);
  if (step === undefined) return order;
  const now = dependencies.clock.now();
  const limit = timeLimitMs(step.state, dependencies.answerTimes);
  await transaction.saveSaga(
    {
      orderId: saga.orderId,
      state: step.state,
      version: saga.version + 1,
      ...(limit !== undefined && { deadline: new Date(now.getTime() + limit) }),
    },
    { cause: input.kind, at: now },
  );
  const stepped = orderAfter(order, input, step);
  const after = await giveBackParts(transaction, dependencies, stepped, owedParts(stepped, input, step));
  await keepOrder(transaction, order, after, now, more);
  const messages = [
    ...step.commands.flatMap((command) => messagesFor(command, { before: order, after, now })),
    ...(step.outcome === undefined ? [] : [outcomeEvent(after, step.outcome)]),
  ];
  if (messages.length > 0) await transaction.publish(...messages);
  return after;
}

/** Parts whose money the order may not keep: with a late payment those that were cancelled before it came. */
function owedParts(order: Order, { kind }: SagaInput, { commands }: SagaStep): readonly ShopOrder[] {
  if (commands.some((command) => command.kind === 'refundPayment')) return owedPartsOf(order);
  return kind === 'captured' ? order.shopOrders.filter(({ fulfilment }) => fulfilment === 'cancelled') : [];
}

function messagesFor(
  command: SagaCommand,
  { before, after, now }: { readonly before: Order; readonly after: Order; readonly now: Date },
): NewEvent[] {
  switch (command.kind) {
    case 'refundPayment':
      return [];
    // Parts that were cancelled before have brought theirs back then; with an order that was given up before its stock was
    // committed, none has.
    case 'restock':
      return (before.status === 'cancelled' ? before.shopOrders : livePartsOf(before)).map((part) =>
        cancelledStock(before, part),
      );
    default:
      return [commandMessage(after, command, now)];
  }
}

async function take(
  transaction: OrderTransaction,
  dependencies: SagaDependencies,
  saga: Saga,
  input: SagaInput,
): Promise<void> {
  const order = await transaction.lock(saga.orderId);
  if (order === undefined) throw new RangeError(`saga ${saga.orderId} has no order`);
  await takeStep(transaction, dependencies, { saga, order, input });
}
