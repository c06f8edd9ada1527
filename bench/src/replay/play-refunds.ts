import { EndpointError } from '@agora/clients/endpoint';
import type { Session } from '@agora/clients/session';
import { describeErrors, FOLLOW_REFUNDS, REFUND, type UserErrors } from './documents.ts';
import { inParallel } from './in-parallel.ts';
import type { PlannedCreditNote, UnmatchedLine, UnmatchedReason } from './plan.ts';
import { watch } from './watch.ts';

export interface PlayedRefunds {
  readonly failures: readonly string[];
  readonly refused: readonly RefusedLine[];
}

/** A line that matches nothing, with the type or the code of its refusal. */
export interface RefusedLine extends UnmatchedLine {
  readonly refusal: string;
}

interface PlayOptions {
  readonly support: Session;
  /** By reference. */
  readonly orderIds: ReadonlyMap<string, string>;
  readonly concurrency: number;
  readonly onProgress: () => void;
}

interface RefundAnswer {
  readonly reference: string;
  readonly status: 'REQUESTED' | 'SUCCEEDED' | 'FAILED';
}

interface RefundRequest {
  readonly orderId: string;
  /** Names the refund for ever. */
  readonly key: string;
  readonly note: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}

const REFUSALS: Readonly<Record<UnmatchedReason, string>> = {
  noOrder: 'NOT_FOUND',
  neverBought: 'UnknownOrderLineError',
  nothingLeft: 'RefundExceedsRemainingError',
  allReturned: 'OrderNotPaidError',
};

// Of the right form, and no order's.
const NO_ORDER = `ord_${'0'.repeat(26)}`;

/**
 * Asks for the refunds of credit notes as support does, and follows each to its end. What matches nothing is asked for,
 * too, and must be refused. A customer's notes are played one after the other, in the order of the file: rounding depends
 * on it.
 */
export async function playRefunds(notes: readonly PlannedCreditNote[], options: PlayOptions): Promise<PlayedRefunds> {
  const failures: string[] = [];
  const refused: RefusedLine[] = [];
  await inParallel([...Map.groupBy(notes, ({ customer }) => customer).values()], options.concurrency, async (own) => {
    for (const note of own) {
      failures.push(...(await playNote(note, options)));
      options.onProgress();
    }
    // After all that matches: now nothing is left of what they name.
    for (const line of own.flatMap(({ unmatched }) => unmatched)) {
      const refusal = await refusalOf(line, options);
      refused.push({ ...line, refusal });
      const expected = REFUSALS[line.reason];
      if (refusal === expected) continue;
      failures.push(`credit note ${line.reference}: ${line.sku} is answered by ${refusal} instead of ${expected}`);
    }
  });
  return { failures, refused: inOrderOf(notes, refused) };
}

async function playNote(
  { reference, refunds }: PlannedCreditNote,
  { support, orderIds }: PlayOptions,
): Promise<string[]> {
  const failures: string[] = [];
  for (const [order, parts] of Map.groupBy(refunds, ({ orderReference }) => orderReference)) {
    const orderId = orderIds.get(order);
    const lines = parts.map(({ sku, quantity }) => ({ sku, quantity }));
    const reason =
      orderId === undefined
        ? `order ${order} was not played`
        : await refund(support, { orderId, key: reference, note: reference, lines });
    if (reason !== undefined) failures.push(`credit note ${reference}: ${reason}`);
  }
  return failures;
}

/** Answers why the money was not given back. */
async function refund(support: Session, request: RefundRequest): Promise<string | undefined> {
  const asked = await ask(support, request);
  if (asked.refund === null) return describeErrors(asked);
  const ended = await watch<RefundAnswer | undefined>(
    asked.refund,
    (seen) => seen?.status !== 'REQUESTED',
    async () => {
      const { order } = await support.ask<{ order: { refunds: readonly RefundAnswer[] } | null }>(FOLLOW_REFUNDS, {
        id: request.orderId,
      });
      return order?.refunds.find(({ reference }) => reference === request.key);
    },
  );
  return ended?.status === 'SUCCEEDED' ? undefined : `the refund is ${ended?.status ?? 'gone'}`;
}

async function refusalOf(
  { reference, sku, quantity, orderReference }: UnmatchedLine,
  { support, orderIds }: PlayOptions,
): Promise<string> {
  const orderId = orderReference === undefined ? NO_ORDER : orderIds.get(orderReference);
  if (orderId === undefined) return `order ${orderReference ?? ''} not being played`;
  const key = `${reference}/${encodeURIComponent(sku)}/unmatched`;
  try {
    const { userErrors } = await ask(support, { orderId, key, note: reference, lines: [{ sku, quantity }] });
    return userErrors[0]?.__typename ?? 'a refund';
  } catch (error) {
    if (error instanceof EndpointError && error.has(REFUSALS.noOrder)) return REFUSALS.noOrder;
    throw error;
  }
}

async function ask(
  support: Session,
  { orderId, key, note, lines }: RefundRequest,
): Promise<UserErrors & { readonly refund: RefundAnswer | null }> {
  const { refundOrder } = await support.ask<{ refundOrder: UserErrors & { refund: RefundAnswer | null } }>(REFUND, {
    input: { orderId, lines, reason: `Credit note ${note}`, idempotencyKey: key },
  });
  return refundOrder;
}

/** As the file has them, however they were played. */
function inOrderOf(notes: readonly PlannedCreditNote[], refused: readonly RefusedLine[]): RefusedLine[] {
  const byNote = Map.groupBy(refused, ({ reference }) => reference);
  return notes.flatMap(({ reference }) => byNote.get(reference) ?? []);
}
