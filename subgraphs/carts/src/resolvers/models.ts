import type { Cart, CartLine, VariantId } from '../domain/cart.ts';
import type { CappedLine } from '../domain/merge-carts.ts';
import type { CartProblem } from '../domain/pricing.ts';

export type CartModel = Cart;
/** A line, with the currency of its cart. */
export type CartLineModel = CartLine & Pick<Cart, 'currency'>;
export type CartProblemModel = CartProblem;
export type OutOfStockProblemModel = Extract<CartProblem, { kind: 'outOfStock' }>;
export type NotForSaleProblemModel = Extract<CartProblem, { kind: 'notForSale' }>;
export type PriceChangedProblemModel = Extract<CartProblem, { kind: 'priceChanged' }>;
export type CappedCartLineModel = CappedLine;
export type NotSoldInCurrencyProblemModel = Extract<CartProblem, { kind: 'notSoldInCurrency' }>;

export interface ProductVariantModel {
  readonly id: VariantId;
}

export interface UserModel {
  readonly id: string;
}
