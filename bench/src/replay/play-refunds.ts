import { setTimeout as delay } from 'node:timers/promises';
import type { Session } from '@agora/clients/session';
import { FOLLOW_REFUNDS, REFUND, type MoneyAnswer, type UserErrors } from './documents.ts';
import { inParallel } from './in-parallel.ts';
import type { PlannedCreditNote } from './plan.ts';

export interface RefundFailure {
  readonly reference: string;
  readonly reason: string;
}

interface RefundAnswer {
  readonly reference: string;
  readonly status: 'REQUESTED' | 'SUCCEEDED' | 'FAILED';
  readonly amount: MoneyAnswer;
}

const POLL_MS = 250;
const PATIENCE_MS = 120_000;

/** Asks for the refunds of credit notes as support does, and follows each to its end. */
export async function playRefunds(
  support: Session,
  notes: readonly PlannedCreditNote[],
  orderIds: ReadonlyMap<string, string>,
  options: { concurrency: number; onProgress: () => void },
): Promise<readonly RefundFailure[]> {
  const failures: RefundFailure[] = [];
  await inParallel(notes, options.concurrency, async ({ reference, refunds }) => {
    for (const [order, lines] of Map.groupBy(refunds, ({ orderReference }) => orderReference)) {
      const orderId = orderIds.get(order);
      const reason =
        orderId === undefined
          ? `order ${order} was not played`
          : await refund(support, { orderId, reference, lines: lines.map(({ sku, quantity }) => ({ sku, quantity })) });
      if (reason !== undefined) failures.push({ reference, reason });
    }
    options.onProgress();
  });
  return failures;
}

async function refund(
  support: Session,
  { orderId, reference, lines }: { orderId: string; reference: string; lines: { sku: string; quantity: number }[] },
): Promise<string | undefined> {
  const { refundOrder } = await support.ask<{ refundOrder: UserErrors & { refund: unknown } }>(REFUND, {
    input: { orderId, lines, reason: `Credit note ${reference}`, idempotencyKey: reference },
  });
  const [userError] = refundOrder.userErrors;
  if (userError !== undefined) return `${userError.__typename} ${userError.message ?? ''}`;
  const givenUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const { order } = await support.ask<{ order: { refunds: readonly RefundAnswer[] } | null }>(FOLLOW_REFUNDS, {
      id: orderId,
    });
    const status = order?.refunds.find((each) => each.reference === reference)?.status;
    if (status === 'SUCCEEDED') return undefined;
    if (status !== 'REQUESTED') return `the refund is ${status ?? 'gone'}`;
    if (performance.now() > givenUpAt) return 'the refund is still under way';
    await delay(POLL_MS);
  }
}
