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

  const wanted = lines.filter(inScope(voucher.scope));
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

/** Tests lines against a scope. Both may be long, so entries are looked up and not gone through. */
function inScope({ shopIds, productIds, categories }: Scope): (line: PricedLine) => boolean {
  const tests = [
    namesAny(shopIds, ({ shopId }) => [shopId]),
    namesAny(productIds, ({ productId }) => [productId]),
    namesAny(categories, ({ category }) => atOrAbove(category)),
  ];
  return (line) => tests.every((test) => test(line));
}

function namesAny(
  entries: readonly string[],
  namesOf: (line: PricedLine) => readonly (string | undefined)[],
): (line: PricedLine) => boolean {
  const wanted: ReadonlySet<string | undefined> = new Set(entries);
  return (line) => wanted.size === 0 || namesOf(line).some((name) => wanted.has(name));
}

/** "Home > Lamps" is in "Home", too. */
function atOrAbove(category: string | undefined): readonly string[] {
  const names = category?.split(CATEGORY_SEPARATOR) ?? [];
  return names.map((_name, index) => names.slice(0, index + 1).join(CATEGORY_SEPARATOR));
}

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
