import type { OrderId } from '../domain/payment.ts';
import { letGo, resumeAuthorisation } from './authorise-payment.ts';
import { capturePayment } from './capture-payment.ts';
import { resumeConfirmation } from './confirm-payment.ts';
import type { Dependencies } from './dependencies.ts';
import { parseKey } from '../ports/provider-keys.ts';
import { resumeRefund } from './refund-payment.ts';
import { findAuthorisation, voidPayment } from './void-payment.ts';
import { tryEach } from './try-each.ts';

/** How long whoever has begun an attempt may take to finish it. */
const OPEN_MS = 60_000;

/**
 * Finds out what became of requests to the provider that nobody has heard the end of: a mutation that was cut off is not
 * repeated by anybody else.
 * @throws what the first failed with, after all were tried.
 */
export async function resumeAttempts(
  dependencies: Dependencies,
  { batchSize }: { readonly batchSize: number } = { batchSize: 100 },
): Promise<void> {
  const now = dependencies.clock.now();
  const startedBefore = new Date(now.getTime() - OPEN_MS);
  const keys = await dependencies.store.takeOpenAttempts({ startedBefore, now, limit: batchSize });
  await tryEach(keys, async (key) => {
    await resume(dependencies, key);
    await close(dependencies, key);
  });
}

/**
 * The same for one order, however young its attempts are: the provider says that something has happened. Whoever has
 * begun one may still be at it, so none is given up.
 */
export async function resumeOrder(dependencies: Dependencies, orderId: OrderId): Promise<void> {
  const keys = await dependencies.store.transaction((transaction) => transaction.openAttempts(orderId));
  for (const key of keys) await resume(dependencies, key);
  await resumeConfirmation(dependencies, orderId);
}

async function resume(dependencies: Dependencies, key: string): Promise<void> {
  const { kind, orderId, refundId } = parseKey(key);
  switch (kind) {
    case 'authorise':
      await resumeAuthorisation(dependencies, orderId);
      break;
    case 'confirm':
      await resumeConfirmation(dependencies, orderId);
      break;
    case 'capture':
      await capturePayment(dependencies, { orderId });
      break;
    case 'void':
      await voidPayment(dependencies, { orderId });
      break;
    case 'refund':
      await resumeRefund(dependencies, { orderId, refundId });
      break;
    case 'let-go':
      break;
  }
}

/** The payment has come to its end without this attempt. What it may have left with the provider is let go of. */
async function close({ store, provider, clock, ...rest }: Dependencies, key: string): Promise<void> {
  const { kind, orderId } = parseKey(key);
  const dependencies = { store, provider, clock, ...rest };
  const [payment, isOpen] = await store.transaction(async (transaction) => [
    await transaction.lockByOrder(orderId),
    (await transaction.openAttempts(orderId)).includes(key),
  ]);
  if (!isOpen || payment?.state.status === 'actionRequired') return;
  if (payment?.state.status === 'voided' && (kind === 'authorise' || kind === 'let-go')) {
    const authorisationId = await findAuthorisation(provider, orderId);
    if (authorisationId !== undefined) await letGo(dependencies, orderId, authorisationId);
  }
  const outcome = (await provider.lookup(key)) ?? { kind: 'refused', reason: 'abandoned' };
  await store.transaction((transaction) => transaction.finishAttempt(key, outcome, clock.now()));
}
