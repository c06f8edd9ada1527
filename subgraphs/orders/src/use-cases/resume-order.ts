import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { OrderId } from '../domain/order.ts';
import { isResumable } from '../domain/saga.ts';
import { takeStep, type SagaDependencies } from './advance-saga.ts';
import { lockBoth } from './cancel-order.ts';

export interface ResumeOrder {
  readonly orderId: OrderId;
  readonly idempotencyKey: string;
}

/** What the idempotency key stands for, as plain JSON. */
interface Decided {
  readonly kind: 'resumed' | 'notWaiting';
}

export interface ResumeResult extends Decided {
  readonly replayed: boolean;
}

/**
 * Asks once more for what a checkout has waited for in vain.
 * @throws NOT_FOUND, IDEMPOTENCY_KEY_REUSED
 */
export function resumeOrder(
  dependencies: SagaDependencies,
  viewer: Viewer,
  { orderId, idempotencyKey }: ResumeOrder,
): Promise<ResumeResult> {
  return dependencies.store.transaction(async (transaction) => {
    const { answer, replayed } = await transaction.once<Decided>(
      { principal: subjectOf(viewer), operation: 'resumeOrder', key: idempotencyKey, parameters: { orderId } },
      async () => {
        const { saga, order } = await lockBoth(transaction, orderId);
        if (!isResumable(saga.state)) return { kind: 'notWaiting' };
        await takeStep(transaction, dependencies, { saga, order, input: { kind: 'resumeRequested' } });
        await transaction.audit(viewer, { action: 'resumeOrder', subject: orderId });
        return { kind: 'resumed' };
      },
    );
    return { ...answer, replayed };
  });
}
