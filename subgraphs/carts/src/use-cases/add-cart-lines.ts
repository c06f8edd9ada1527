import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { ownerOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { addLines, mergeLines, type CartDecision, type CartLine, type VariantId } from '../domain/cart.ts';
import { newCartOf, type Dependencies } from './dependencies.ts';
import { replay, saveDecision } from './save-decision.ts';

export interface AddCartLines {
  readonly lines: readonly CartLine[];
  readonly expectedVersion?: number;
  readonly idempotencyKey: IdempotentRequest['key'];
}

export interface AddCartLinesResult {
  readonly decision:
    | CartDecision<'conflict' | 'lineLimit' | 'tooManyLines'>
    | { readonly kind: 'unknownVariants'; readonly variantIds: readonly VariantId[] };
  readonly replayed: boolean;
}

/** @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, CONFLICT, SUBGRAPH_UNAVAILABLE */
export async function addCartLines(
  dependencies: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: AddCartLines,
): Promise<AddCartLinesResult> {
  const { store, catalogue, limits, clock } = dependencies;
  const customerId = ownerOf(viewer);
  const lines = mergeLines(command.lines);
  const request = { principal: customerId, operation: 'addCartLines', key, parameters: command };
  // What a repetition adds was known the first time, and the catalogue may be away now.
  if (await store.isAnswered(request)) return replay(store, customerId);
  const ids = lines.map(({ variantId }) => variantId);
  const currency = (await store.find(customerId))?.currency;
  const prices = await catalogue.prices(viewer, ids, currency);
  const variantIds = ids.filter((id) => !prices.has(id));
  if (variantIds.length > 0) return { decision: { kind: 'unknownVariants', variantIds }, replayed: false };
  const create = newCartOf(dependencies, customerId);
  const change = { ...command, lines, limits, create, seen: { currency, prices }, now: clock.now() };
  return saveDecision(store, customerId, (cart) => addLines(cart, change), request);
}
