import type { Cart, CartLine, VariantId } from '../domain/cart.ts';
import type { CartProblem } from '../domain/pricing.ts';

export type CartModel = Cart;
export type CartLineModel = CartLine;
export type CartProblemModel = CartProblem;
export type OutOfStockProblemModel = Extract<CartProblem, { kind: 'outOfStock' }>;
export type NotForSaleProblemModel = Extract<CartProblem, { kind: 'notForSale' }>;

export interface ProductVariantModel {
  readonly id: VariantId;
}

export interface UserModel {
  readonly id: string;
}
