import { sum, times, type Money } from '@agora/subgraph-kit/money';
import type { CartLine, VariantId } from './cart.ts';

/** What the catalogue says of a variant now. */
export interface Offer {
  readonly variantId: VariantId;
  readonly unitPrice: Money;
  readonly isPurchasable: boolean;
  /** Units that nobody has reserved; absent where the stock does not tell. */
  readonly available?: number;
}

/** By variant; one that is missing is not on offer. */
export type Offers = ReadonlyMap<VariantId, Offer>;

export type CartProblem =
  | { readonly kind: 'notForSale'; readonly variantId: VariantId }
  | {
      readonly kind: 'outOfStock';
      readonly variantId: VariantId;
      readonly requested: number;
      readonly available: number;
    };

export const lineTotal = ({ quantity }: CartLine, { unitPrice }: Offer): Money => times(unitPrice, quantity);

/** Undefined when there is no line, a line has no price, or the prices are in several currencies. */
export function subtotalOf(lines: readonly CartLine[], offers: Offers): Money | undefined {
  const totals = lines.flatMap((line) => {
    const offer = offers.get(line.variantId);
    return offer === undefined ? [] : [lineTotal(line, offer)];
  });
  const [first] = totals;
  if (first === undefined || totals.length < lines.length) return undefined;
  return totals.every(({ currency }) => currency === first.currency) ? sum(totals, first.currency) : undefined;
}

/** What stands against ordering the lines now, in their order. */
export function problemsOf(lines: readonly CartLine[], offers: Offers): readonly CartProblem[] {
  return lines.flatMap(({ variantId, quantity }): CartProblem[] => {
    const offer = offers.get(variantId);
    if (!offer?.isPurchasable) return [{ kind: 'notForSale', variantId }];
    return offer.available === undefined || offer.available >= quantity
      ? []
      : [{ kind: 'outOfStock', variantId, requested: quantity, available: offer.available }];
  });
}
