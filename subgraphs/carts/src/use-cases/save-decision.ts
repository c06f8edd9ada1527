import { AppError } from '@agora/subgraph-kit/errors';
import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import type { Cart, CartDecision, CartRefusal, CustomerId } from '../domain/cart.ts';
import type { CartStore } from '../ports/cart-store.ts';

export interface SavedDecision<Refusal extends CartRefusal['kind']> {
  readonly decision: CartDecision<Refusal>;
  /** Whether the request had its effect before; the decision then is the cart as it is now. */
  readonly replayed: boolean;
}

// Each conflict means that another change went through, so this many can meet in one cart and all succeed.
export const MAX_ATTEMPTS = 200;

/**
 * Decides on the cart as it is and keeps the outcome; decides anew when another change comes first.
 * @throws CONFLICT when too many changes meet, IDEMPOTENCY_KEY_REUSED, SUBGRAPH_UNAVAILABLE,
 * UNAUTHENTICATED for a customer who is gone
 */
export async function saveDecision<Refusal extends CartRefusal['kind']>(
  store: CartStore,
  customerId: CustomerId,
  decide: (cart: Cart | undefined) => CartDecision<Refusal>,
  request?: IdempotentRequest,
): Promise<SavedDecision<Refusal>> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const cart = await store.find(customerId);
    // Asked after the cart was read: one that has the request's effect already must not be decided on again.
    if (request !== undefined && (await store.isAnswered(request))) return replay(store, customerId);
    const decision = decide(cart);
    if (!isChange(decision)) return { decision, replayed: false };
    const change = { cart: decision.cart, replaced: cart?.version ?? 0 };
    if ((await store.save([change], { request })) === 'saved') return { decision, replayed: false };
  }
  throw tooManyChanges();
}

export const tooManyChanges = (): AppError => new AppError('CONFLICT', 'Too many requests change this cart at once.');

/** The answer to a request that had its effect before. */
export async function replay(store: CartStore, customerId: CustomerId) {
  return { decision: { kind: 'unchanged', cart: await store.find(customerId) }, replayed: true } as const;
}

// With a type parameter in it, `decision.kind` does not narrow by itself.
const isChange = (decision: CartDecision): decision is Extract<CartDecision, { kind: 'changed' }> =>
  decision.kind === 'changed';
