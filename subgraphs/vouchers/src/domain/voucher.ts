import { badUserInput } from '@agora/subgraph-kit/errors';
import { isId, type Id } from '@agora/subgraph-kit/ids';
import type { Money } from '@agora/subgraph-kit/money';

export type VoucherId = Id<'vch'>;
export type ShopId = Id<'shp'>;
export type ProductId = Id<'prd'>;

export type Value =
  | { readonly kind: 'percent'; readonly basisPoints: number; readonly maximumDiscount: Money | null }
  /** One amount for each currency. */
  | { readonly kind: 'fixed'; readonly amounts: readonly Money[] }
  | { readonly kind: 'freeShipping' };

/** A line must fit every list that is not empty. */
export interface Scope {
  readonly shopIds: readonly ShopId[];
  readonly productIds: readonly ProductId[];
  /** Paths of categories, each with all that is below it. */
  readonly categories: readonly string[];
  /** The only customers who can use it. */
  readonly customerIds: readonly string[];
}

/** Null where there is no such limit. */
export interface Terms {
  readonly value: Value;
  readonly minimumSpend: Money | null;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly scope: Scope;
  readonly usageLimit: number | null;
  readonly usageLimitPerCustomer: number | null;
}

export interface Voucher extends Terms {
  readonly id: VoucherId;
  /** In upper case. */
  readonly code: string;
  /** Null for the marketplace's own. */
  readonly shopId: ShopId | null;
  readonly isActive: boolean;
  /** Uses that are set aside or made. */
  readonly timesUsed: number;
  /** Grows with each change of its terms. */
  readonly version: number;
  readonly createdAt: Date;
}

export const EVERYTHING: Scope = { shopIds: [], productIds: [], categories: [], customerIds: [] };
export const CATEGORY_SEPARATOR = ' > ';

const CODE = /^[A-Z0-9-]{3,40}$/;
const MAX_USES = 1_000_000_000;
const MAX_USES_PER_CUSTOMER = 1_000_000;
const MAX_ENTRIES = 1_000;
const MAX_CURRENCIES = 50;

/** As codes are kept and compared; absent for what cannot be a code. */
export function canonicalCode(code: string): string | undefined {
  const canonical = code.trim().toUpperCase();
  return CODE.test(canonical) ? canonical : undefined;
}

/** @throws BAD_USER_INPUT */
export function newVoucher(voucher: Omit<Voucher, 'isActive' | 'timesUsed' | 'version'>): Voucher {
  const code = canonicalCode(voucher.code);
  if (code === undefined) throw badUserInput('A code has 3 to 40 of A to Z, 0 to 9 and dashes.');
  return { ...withTerms(voucher), code, isActive: true, timesUsed: 0, version: 1 };
}

export type ChangeDecision =
  | { readonly kind: 'changed'; readonly voucher: Voucher }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'deactivated' };

/** @throws BAD_USER_INPUT for terms that cannot be, and for another kind of value. */
export function changeVoucher(
  voucher: Voucher,
  { expectedVersion, change }: { readonly expectedVersion: number; readonly change: Partial<Terms> },
): ChangeDecision {
  if (!voucher.isActive) return { kind: 'deactivated' };
  if (voucher.version !== expectedVersion) return { kind: 'conflict', currentVersion: voucher.version };
  // Who holds the code was promised a share, or an amount.
  if (change.value !== undefined && change.value.kind !== voucher.value.kind) {
    throw badUserInput('What kind of thing a voucher gives never changes.');
  }
  return { kind: 'changed', voucher: withTerms({ ...voucher, ...change, version: voucher.version + 1 }) };
}

/** For good. One that was ended before stays as it is. */
export function deactivateVoucher(
  voucher: Voucher,
  expectedVersion: number,
): Exclude<ChangeDecision, { kind: 'deactivated' }> {
  if (!voucher.isActive) return { kind: 'changed', voucher };
  if (voucher.version !== expectedVersion) return { kind: 'conflict', currentVersion: voucher.version };
  return { kind: 'changed', voucher: { ...voucher, isActive: false, version: voucher.version + 1 } };
}

/** The terms as they are kept: checked, and a shop's for that shop alone. */
function withTerms<Given extends Terms & { readonly shopId: ShopId | null }>(given: Given): Given {
  checkValue(given.value);
  if (given.minimumSpend !== null) checkPositive('The minimum', given.minimumSpend);
  checkWithin('The limit of uses', given.usageLimit, MAX_USES);
  checkWithin('The limit of uses per customer', given.usageLimitPerCustomer, MAX_USES_PER_CUSTOMER);
  if (given.endsAt !== null && given.endsAt <= given.startsAt) throw badUserInput('A voucher ends after it starts.');
  return { ...given, scope: scopeOf(given.scope, given.shopId) };
}

function checkValue(value: Value): void {
  switch (value.kind) {
    case 'percent':
      checkWithin('The share', value.basisPoints, 10_000);
      if (value.maximumDiscount !== null) checkPositive('The maximum', value.maximumDiscount);
      return;
    case 'fixed': {
      const { amounts } = value;
      if (amounts.length < 1 || amounts.length > MAX_CURRENCIES) {
        throw badUserInput(`A voucher has 1 to ${MAX_CURRENCIES} amounts.`);
      }
      if (new Set(amounts.map(({ currency }) => currency)).size < amounts.length) {
        throw badUserInput('Each amount needs a currency of its own.');
      }
      for (const amount of amounts) checkPositive('The amount', amount);
      return;
    }
    case 'freeShipping':
      return;
  }
}

function scopeOf(scope: Scope, shopId: ShopId | null): Scope {
  if (Object.values(scope).some((entries: readonly string[]) => entries.length > MAX_ENTRIES)) {
    throw badUserInput(`Each list of a scope has at most ${MAX_ENTRIES} entries.`);
  }
  if (!scope.customerIds.every((id) => isId('usr', id))) throw badUserInput('Customers are named by their ids.');
  return {
    shopIds: shopId === null ? unique(scope.shopIds) : [shopId],
    productIds: unique(scope.productIds),
    categories: unique(scope.categories.map(canonicalPath)),
    customerIds: unique(scope.customerIds),
  };
}

function canonicalPath(path: string): string {
  const names = path.split('>').map((name) => name.trim());
  if (path.length > 1_000 || names.includes('')) {
    throw badUserInput('A category is named by the names from the root: Home > Decorations.');
  }
  return names.join(CATEGORY_SEPARATOR);
}

const unique = <Each>(entries: readonly Each[]): readonly Each[] => [...new Set(entries)];

function checkPositive(what: string, { minorUnits }: Money): void {
  if (minorUnits <= 0n) throw badUserInput(`${what} is more than nothing.`);
}

function checkWithin(what: string, value: number | null, max: number): void {
  if (value !== null && (value < 1 || value > max)) throw badUserInput(`${what} is 1 to ${max}.`);
}
