import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { transferPosting } from '../domain/ledger.ts';
import { transferable, type PayoutRunId, type Transfer } from '../domain/transfer.ts';
import type { ShopAccount } from '../ports/payment-store.ts';
import type { Dependencies } from './dependencies.ts';
import { payoutTransferred } from './payment-events.ts';
import { tryEach } from './try-each.ts';

const DAY_MS = 86_400_000;
const BATCH = 100;

/**
 * Sends each shop what it is owed and has waited long enough, one transfer for each shop and currency. A payout that a
 * transfer has dealt with is not dealt with again, however many runs there are at the same time.
 * @throws what the first shop could not be paid for, after all others were.
 */
export async function runPayouts(dependencies: Dependencies, runId?: PayoutRunId): Promise<readonly Transfer[]> {
  const run = { runId: runId ?? dependencies.newId('prn'), recordedUntil: recordedUntil(dependencies) };
  const transfers: Transfer[] = [];
  await tryEach(accountsToPay(dependencies, run.recordedUntil), async (account) => {
    const transfer = await pay(dependencies, account, run);
    if (transfer !== undefined) transfers.push(transfer);
  });
  return transfers;
}

async function* accountsToPay({ store }: Dependencies, until: Date): AsyncGenerator<ShopAccount> {
  let after: ShopAccount | undefined;
  for (;;) {
    const accounts = await store.accountsToPay({ recordedUntil: until, limit: BATCH, ...(after && { after }) });
    yield* accounts;
    after = accounts.at(-1);
    if (accounts.length < BATCH) return;
  }
}

/** Payouts that were recorded until then have waited long enough. */
export const recordedUntil = ({ clock, payoutHoldDays }: Pick<Dependencies, 'clock' | 'payoutHoldDays'>): Date =>
  new Date(clock.now().getTime() - payoutHoldDays * DAY_MS);

export interface TriggeredRun {
  readonly runId: PayoutRunId;
  readonly replayed: boolean;
}

/** A payout run that somebody wants now. The same key again goes on with the same run. */
export async function triggerPayoutRun(
  dependencies: Dependencies,
  viewer: Viewer,
  { idempotencyKey }: { readonly idempotencyKey: string },
): Promise<TriggeredRun> {
  const { store, newId } = dependencies;
  const { answer: runId, replayed } = await store.transaction((transaction) =>
    transaction.once<PayoutRunId>(
      { principal: subjectOf(viewer), operation: 'triggerPayoutRun', key: idempotencyKey, parameters: {} },
      async () => {
        const id = newId('prn');
        await transaction.audit(viewer, { action: 'triggerPayoutRun', subject: id });
        return id;
      },
    ),
  );
  await runPayouts(dependencies, runId);
  return { runId, replayed };
}

function pay(
  { store, clock, newId }: Dependencies,
  { shopId, currency }: ShopAccount,
  run: { readonly runId: PayoutRunId; readonly recordedUntil: Date },
): Promise<Transfer | undefined> {
  return store.transaction(async (transaction) => {
    const open = await transaction.lockOpenPayouts({ shopId, currency }, run.recordedUntil);
    const due = transferable(open, run.recordedUntil);
    if (due === undefined) return undefined;
    const transfer: Transfer = {
      id: newId('trf'),
      runId: run.runId,
      shopId,
      amount: due.amount,
      createdAt: clock.now(),
    };
    await transaction.saveTransfer(transfer, due.payouts);
    await transaction.post(transferPosting(transfer), transfer.createdAt);
    await transaction.publish(payoutTransferred(transfer));
    return transfer;
  });
}
