import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { OrderId } from '../domain/order.ts';
import { orderAfter } from '../domain/order-after.ts';
import { nextStep, planOf, timeLimitMs, type SagaInput } from '../domain/saga.ts';
import type { OrderTransaction, Saga } from '../ports/order-store.ts';
import type { Dependencies } from './dependencies.ts';
import { commandMessage, outcomeEvent } from './order-messages.ts';

type SagaDependencies = Pick<Dependencies, 'store' | 'clock'>;

/** Takes a checkout one step further with what another domain has answered. */
export function advanceSaga(
  { store, clock }: SagaDependencies,
  orderId: OrderId,
  input: SagaInput,
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const saga = await transaction.lockSaga(orderId);
    if (saga !== undefined) await take(transaction, saga, input, clock.now());
  });
}

const OVERDUE_BATCH = 50;

/** Moves checkouts whose deadline has passed; answers how many there were. */
export function timeOutSagas({ store, clock }: SagaDependencies): Promise<number> {
  return store.transaction(async (transaction) => {
    const now = clock.now();
    const overdue = await transaction.lockOverdueSagas(now, OVERDUE_BATCH);
    for (const saga of overdue) await take(transaction, saga, { kind: 'deadlinePassed' }, now);
    return overdue.length;
  });
}

// What the step asks of others is written with the step itself: a crash leaves both or neither.
async function take(transaction: OrderTransaction, saga: Saga, input: SagaInput, now: Date): Promise<void> {
  const order = await transaction.lock(saga.orderId);
  if (order === undefined) throw new RangeError(`saga ${saga.orderId} has no order`);
  const step = nextStep(planOf(order), saga.state, input);
  if (step === undefined) return;
  const limit = timeLimitMs(step.state);
  await transaction.saveSaga(
    {
      orderId: saga.orderId,
      state: step.state,
      version: saga.version + 1,
      ...(limit !== undefined && { deadline: new Date(now.getTime() + limit) }),
    },
    { cause: input.kind, at: now },
  );
  const after = orderAfter(order, input, step);
  await transaction.save(after);
  const commands = step.commands.map((command) => commandMessage(after, command, now));
  const outcomes = step.outcome === undefined ? [] : [outcomeEvent(after, step.outcome)];
  if (commands.length + outcomes.length > 0) await transaction.publish(...commands, ...outcomes);
}
