import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { addLines, mergeLines, type CartDecision, type CartLine, type VariantId } from '../domain/cart.ts';
import type { Dependencies } from './dependencies.ts';
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
  { store, catalogue, limits, clock, newId }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: AddCartLines,
): Promise<AddCartLinesResult> {
  const customerId = subjectOf(viewer);
  const lines = mergeLines(command.lines);
  const request = { principal: customerId, operation: 'addCartLines', key, parameters: command };
  // What a repetition adds was known the first time, and the catalogue may be away now.
  if (await store.isAnswered(request)) return replay(store, customerId);
  const variantIds = await catalogue.unknownAmong(
    viewer,
    lines.map(({ variantId }) => variantId),
  );
  if (variantIds.length > 0) return { decision: { kind: 'unknownVariants', variantIds }, replayed: false };
  const create = { id: newId('crt'), customerId };
  const change = { ...command, lines, limits, create, now: clock.now() };
  return saveDecision(store, customerId, (cart) => addLines(cart, change), request);
}
