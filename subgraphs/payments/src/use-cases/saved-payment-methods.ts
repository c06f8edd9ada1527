import { badUserInput, notFound } from '@agora/subgraph-kit/errors';
import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import {
  checkVisibleAscii,
  checkVisibleText,
  looksLikeCardNumber,
  namesCardNumber,
} from '@agora/subgraph-kit/visible-text';
import type { CustomerId } from '../domain/payment.ts';
import type { SavedMethod, SavedMethodId } from '../domain/saved-method.ts';
import type { Dependencies } from './dependencies.ts';
import { askProvider } from './settle.ts';

export interface SaveMethod {
  readonly kind: SavedMethod['kind'];
  readonly token: string;
  /** What the customer calls it; what the provider calls it when absent. */
  readonly label?: string;
}

export type SaveMethodResult =
  | { readonly kind: 'saved'; readonly method: SavedMethod }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'tooMany'; readonly limit: number };

const MAX_METHODS = 20;
const MAX_TOKEN = 255;
const MAX_LABEL = 60;

/**
 * Keeps a provider's token for the customer's next orders. The same token again changes its label and nothing else.
 * @throws BAD_USER_INPUT for what looks like a card number: it must not reach us, and is kept nowhere; NOT_FOUND for
 * somebody who is gone.
 */
export async function saveMethod(
  dependencies: Dependencies,
  viewer: Viewer,
  { kind, token, label }: SaveMethod,
): Promise<SaveMethodResult> {
  const { store, clock, newId } = dependencies;
  const customerId = subjectOf(viewer);
  checkVisibleAscii('A token', token, MAX_TOKEN);
  if (looksLikeCardNumber(token)) throw badUserInput('A token of the provider was expected, not a card number.');
  const wantedLabel = label === undefined ? undefined : checkVisibleText('A label', label, MAX_LABEL);
  if (namesCardNumber(wantedLabel ?? '')) throw badUserInput('A label has no card number in it.');

  // Before the provider is told of it: what was refused for being too many must leave nothing there.
  const room = (methods: readonly SavedMethod[]): boolean =>
    methods.length < MAX_METHODS || methods.some((method) => method.token === token);
  const before = await store.transaction(async (transaction) => {
    if (await transaction.isForgotten(customerId)) throw notFound('The account');
    return transaction.savedMethods(customerId);
  });
  if (!room(before)) return { kind: 'tooMany', limit: MAX_METHODS };
  const kept = await askProvider(dependencies, (provider) => provider.keepMethod({ customerId, token }));
  if (kept.kind === 'refused') return kept;

  const result = await store.transaction(async (transaction): Promise<SaveMethodResult | { kind: 'gone' }> => {
    const methods = await transaction.lockSavedMethods(customerId);
    if (await transaction.isForgotten(customerId)) return { kind: 'gone' };
    if (!room(methods)) return { kind: 'tooMany', limit: MAX_METHODS };
    const known = methods.find((method) => method.token === token);
    const method: SavedMethod = {
      id: known?.id ?? newId('spm'),
      customerId,
      kind,
      token,
      label: wantedLabel ?? kept.label,
      savedAt: known?.savedAt ?? clock.now(),
      ...(kept.providerCustomer !== undefined && { providerCustomer: kept.providerCustomer }),
    };
    await transaction.saveMethod(method);
    return { kind: 'saved', method };
  });
  // Others have taken the last places meanwhile, or the person has gone.
  if (result.kind !== 'saved') await askProvider(dependencies, (provider) => provider.forgetMethod(token));
  if (result.kind === 'gone') throw notFound('The account');
  return result;
}

/** @throws NOT_FOUND for a method that is not the viewer's */
export async function removeMethod(dependencies: Dependencies, viewer: Viewer, id: SavedMethodId): Promise<void> {
  const customerId = subjectOf(viewer);
  const { store } = dependencies;
  const method = (await store.transaction((transaction) => transaction.savedMethods(customerId))).find(
    (each) => each.id === id,
  );
  if (method === undefined) throw notFound('The payment method');
  await askProvider(dependencies, (provider) => provider.forgetMethod(method.token));
  await store.transaction((transaction) => transaction.removeMethods(customerId, [id]));
}

/** The person is gone: what they paid with goes, too. */
export async function forgetCustomer(
  dependencies: Dependencies,
  { customerId }: { readonly customerId: CustomerId },
  delivery: Delivery,
): Promise<void> {
  const { store, clock } = dependencies;
  const methods = await store.transaction(async (transaction) => {
    const known = await transaction.lockSavedMethods(customerId);
    // First, so that what is saved from now on finds out.
    await transaction.forgetCustomer(customerId, clock.now());
    return known;
  });
  for (const { token } of methods) await askProvider(dependencies, (provider) => provider.forgetMethod(token));
  await store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    await transaction.removeMethods(
      customerId,
      methods.map(({ id }) => id),
    );
  });
}
