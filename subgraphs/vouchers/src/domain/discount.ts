import { allocate, compare, share, subtract, sum, zero, type Money } from '@agora/subgraph-kit/money';
import { ineligibilityOf, type Asker, type Ineligibility } from './eligibility.ts';
import type { PricedLine } from './priced-line.ts';
import { CATEGORY_SEPARATOR, type Scope, type Value, type Voucher } from './voucher.ts';

export interface LineDiscount {
  readonly variantId: string;
  readonly amount: Money;
}

export type Problem =
  | Ineligibility
  | { readonly kind: 'notForTheseProducts' }
  | { readonly kind: 'priceUnknown' }
  | { readonly kind: 'wrongCurrency' }
  | { readonly kind: 'minimumSpend'; readonly minimumSpend: Money; readonly missing: Money };

export interface Discount {
  readonly kind: 'discount';
  readonly total: Money;
  /** The lines that the voucher is for; their amounts add up to the total. */
  readonly lines: readonly LineDiscount[];
  readonly isFreeShipping: boolean;
}

/** What the voucher does for these lines now, or why nothing. */
export function discountFor(voucher: Voucher, lines: readonly PricedLine[], asker: Asker): Discount | Problem {
  const ineligibility = ineligibilityOf(voucher, asker);
  if (ineligibility !== undefined) return ineligibility;

  const wanted = lines.filter((line) => isInScope(line, voucher.scope));
  const priced = wanted.filter(isPriced);
  const [first] = priced;
  if (wanted.length === 0) return { kind: 'notForTheseProducts' };
  if (first === undefined || priced.length < wanted.length) return { kind: 'priceUnknown' };
  const { currency } = first.total;
  if (priced.some(({ total }) => total.currency !== currency)) return { kind: 'wrongCurrency' };

  const { value, minimumSpend } = voucher;
  const spent = sum(
    priced.map(({ total }) => total),
    currency,
  );
  if (minimumSpend !== null) {
    if (minimumSpend.currency !== currency) return { kind: 'wrongCurrency' };
    const missing = subtract(minimumSpend, spent);
    if (missing.minorUnits > 0n) return { kind: 'minimumSpend', minimumSpend, missing };
  }
  const total = savingOn(spent, value);
  if (total === undefined) return { kind: 'wrongCurrency' };
  return { kind: 'discount', total, lines: overLines(total, priced), isFreeShipping: value.kind === 'freeShipping' };
}

type Priced = PricedLine & { readonly variantId: string; readonly total: Money };

const isPriced = (line: PricedLine): line is Priced => line.variantId !== undefined && line.total !== undefined;

function isInScope(line: PricedLine, { shopIds, productIds, categories }: Scope): boolean {
  return (
    isAmong(shopIds, (id) => id === line.shopId) &&
    isAmong(productIds, (id) => id === line.productId) &&
    isAmong(categories, (path) => isAtOrBelow(path, line.category))
  );
}

const isAmong = (entries: readonly string[], fits: (entry: string) => boolean): boolean =>
  entries.length === 0 || entries.some(fits);

const isAtOrBelow = (path: string, category: string | undefined): boolean =>
  category === path || (category?.startsWith(`${path}${CATEGORY_SEPARATOR}`) ?? false);

/** Never more than was spent; absent when the voucher knows nothing of the currency. */
function savingOn(spent: Money, value: Value): Money | undefined {
  switch (value.kind) {
    case 'percent': {
      const { basisPoints, maximumDiscount } = value;
      const saved = share(spent, basisPoints);
      if (maximumDiscount === null) return saved;
      return maximumDiscount.currency === spent.currency ? lesser(saved, maximumDiscount) : undefined;
    }
    case 'fixed': {
      const amount = value.amounts.find(({ currency }) => currency === spent.currency);
      return amount && lesser(amount, spent);
    }
    case 'freeShipping':
      return zero(spent.currency);
  }
}

const lesser = (a: Money, b: Money): Money => (compare(a, b) < 0 ? a : b);

/** In proportion to what they cost: as the saving is not more than they cost together, none gets more than it costs. */
function overLines(saving: Money, lines: readonly Priced[]): LineDiscount[] {
  const weights = lines.map(({ total }) => total.minorUnits);
  const amounts = saving.minorUnits === 0n ? lines.map(() => saving) : allocate(saving, weights);
  return lines.map(({ variantId }, index) => ({ variantId, amount: amounts[index] ?? zero(saving.currency) }));
}
