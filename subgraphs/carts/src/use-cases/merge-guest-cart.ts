import { isId } from '@agora/subgraph-kit/ids';
import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Cart, GuestId } from '../domain/cart.ts';
import { mergeCarts, type CappedLine } from '../domain/merge-carts.ts';
import { newCartOf, type Dependencies } from './dependencies.ts';
import { MAX_ATTEMPTS, tooManyChanges } from './save-decision.ts';

export interface MergeGuestCart {
  readonly token: string;
  readonly idempotencyKey: IdempotentRequest['key'];
}

export type MergeGuestCartResult =
  | {
      readonly kind: 'merged';
      readonly cart: Cart | undefined;
      /** Units that came in with this request. */
      readonly units: number;
      readonly capped: readonly CappedLine[];
      readonly replayed: boolean;
    }
  | { readonly kind: 'invalidToken' };

/** Tells whose cart it is and proves that one may have it. Undefined for carts of customers. */
export const mergeTokenOf = ({ customerId, mergeSecret }: Cart): string | undefined =>
  mergeSecret && `${customerId}.${mergeSecret}`;

/**
 * Brings a guest's cart into the caller's. The caller's cart remembers it, so the same token again changes nothing.
 * @throws UNAUTHENTICATED for a guest, IDEMPOTENCY_KEY_REUSED, CONFLICT, SUBGRAPH_UNAVAILABLE
 */
export async function mergeGuestCart(
  dependencies: Dependencies,
  viewer: Viewer,
  { token, idempotencyKey: key }: MergeGuestCart,
): Promise<MergeGuestCartResult> {
  const { store, secrets, limits, clock, newId } = dependencies;
  const customerId = subjectOf(viewer);
  const parts = readToken(token);
  if (parts === undefined) return { kind: 'invalidToken' };
  const { guestId, secret } = parts;
  const request = { principal: customerId, operation: 'mergeGuestCart', key, parameters: { token } };
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    // The guest's first: where it is found emptied, the customer's tells whether it was emptied into that.
    const found = await store.find(guestId);
    const cart = await store.find(customerId);
    if (await store.isAnswered(request)) return repeated(await store.find(customerId));
    const isTheirs = found?.mergeSecret !== undefined && secrets.isSame(found.mergeSecret, secret);
    const guestCart = isTheirs ? found : undefined;
    const decision = mergeCarts(cart, guestCart, {
      secret,
      limits,
      create: newCartOf(dependencies, customerId),
      emptied: { id: newId('crt'), mergeSecret: secrets.create() },
      now: clock.now(),
    });
    if (decision.kind === 'invalidToken') return decision;
    if (decision.kind === 'repeated') return repeated(decision.cart);
    const changes = [
      { cart: decision.cart, replaced: cart?.version ?? 0 },
      { cart: decision.guestCart, replaced: guestCart?.version ?? 0 },
    ];
    const merge = guestCart && { from: guestCart.id, guestId, into: decision.cart.id, customerId };
    if ((await store.save(changes, { request, ...(merge && { merge }) })) === 'saved') {
      return { ...decision, replayed: false };
    }
  }
  throw tooManyChanges();
}

const repeated = (cart: Cart | undefined): MergeGuestCartResult => ({
  kind: 'merged',
  cart,
  units: 0,
  capped: [],
  replayed: true,
});

function readToken(token: string): { readonly guestId: GuestId; readonly secret: string } | undefined {
  const [guestId = '', secret = '', ...rest] = token.split('.');
  return isId('gst', guestId) && secret !== '' && rest.length === 0 ? { guestId, secret } : undefined;
}
