import { isEqual, moneyFromJson, sum, times, type Money } from '@agora/subgraph-kit/money';
import type { Cart, CartLine, HeldLine, VariantId } from './cart.ts';

/** What the catalogue says of a variant now. */
export interface Offer {
  readonly variantId: VariantId;
  /** In the currency that was asked for; absent where it is not sold in that one. */
  readonly unitPrice?: Money | undefined;
  readonly isPurchasable: boolean;
  /** Units that nobody has reserved; absent where the stock does not tell. */
  readonly available?: number;
}

/** By variant; one that is missing is not on offer. */
export type Offers = ReadonlyMap<VariantId, Offer>;

export type CartProblem =
  | { readonly kind: 'priceChanged'; readonly variantId: VariantId; readonly previous: Money; readonly current: Money }
  | { readonly kind: 'notSoldInCurrency'; readonly variantId: VariantId; readonly currency: string }
  | { readonly kind: 'notForSale'; readonly variantId: VariantId }
  | {
      readonly kind: 'outOfStock';
      readonly variantId: VariantId;
      readonly requested: number;
      readonly available: number;
    };

/** Undefined without a price. */
export const lineTotal = ({ quantity }: CartLine, offer: Offer | undefined): Money | undefined =>
  offer?.unitPrice && times(offer.unitPrice, quantity);

/** Undefined when there is no line, a line has no price, or the prices are in several currencies. */
export function subtotalOf(lines: readonly CartLine[], offers: Offers): Money | undefined {
  const totals = lines.flatMap((line) => lineTotal(line, offers.get(line.variantId)) ?? []);
  const [first] = totals;
  if (first === undefined || totals.length < lines.length) return undefined;
  return totals.every(({ currency }) => currency === first.currency) ? sum(totals, first.currency) : undefined;
}

/** What the customer must know before ordering the cart now, in the order of its lines. */
export function problemsOf(
  { lines, currency }: Pick<Cart, 'lines' | 'currency'>,
  offers: Offers,
): readonly CartProblem[] {
  return lines.flatMap((line) => problemsOfLine(line, currency, offers.get(line.variantId)));
}

function problemsOfLine(
  { variantId, quantity, seenPrice }: HeldLine,
  currency: string | undefined,
  offer: Offer | undefined,
): readonly CartProblem[] {
  if (!offer?.isPurchasable) return [{ kind: 'notForSale', variantId }];
  const problems: CartProblem[] = [];
  if (currency !== undefined && offer.unitPrice === undefined) {
    problems.push({ kind: 'notSoldInCurrency', variantId, currency });
  }
  const previous = seenPrice && moneyFromJson(seenPrice);
  const current = offer.unitPrice;
  if (previous !== undefined && current !== undefined && !isEqual(previous, current)) {
    problems.push({ kind: 'priceChanged', variantId, previous, current });
  }
  if (offer.available !== undefined && offer.available < quantity) {
    problems.push({ kind: 'outOfStock', variantId, requested: quantity, available: offer.available });
  }
  return problems;
}
