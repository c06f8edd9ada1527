import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';

export type ShopId = Id<'shp'>;
export type UserId = Id<'usr'>;

export type ShopState =
  /** Has not told yet who is behind it. */
  | { readonly status: 'registered' }
  /** Waits for the marketplace's verification. */
  | { readonly status: 'inReview' }
  /** May sell. */
  | { readonly status: 'active' }
  /** May not sell until it is verified again. */
  | { readonly status: 'suspended'; readonly reason: string }
  /** The marketplace has turned it down; it may ask again. */
  | { readonly status: 'rejected'; readonly reason: string };

export interface Shop {
  readonly id: ShopId;
  /** Unique in the marketplace and unchangeable, because links contain it. */
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly ownerId: UserId;
  readonly state: ShopState;
  /** The platform's share of each sale, in hundredths of a percent. */
  readonly commissionBasisPoints: number;
  readonly version: number;
  readonly createdAt: Date;
}

/** Who is behind a shop: between it and the marketplace. */
export interface Verification {
  readonly legalName: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly registrationNumber?: string;
  readonly vatId?: string;
  readonly requestedAt: Date;
}

const COUNTRY = /^[A-Z]{2}$/;
const VAT_ID = /^[A-Z]{2}[A-Z0-9]{2,13}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @throws BAD_USER_INPUT when a value is not one that a shop can have. */
export function newShop(shop: Omit<Shop, 'state' | 'version'>): Shop {
  if (shop.slug.length < 3 || shop.slug.length > 60 || !SLUG.test(shop.slug)) {
    throw badUserInput('A slug has 3 to 60 lower-case letters and digits, with single dashes in between.');
  }
  return {
    ...shop,
    name: checkName(shop.name),
    description: checkDescription(shop.description),
    state: { status: 'registered' },
    version: 1,
  };
}

export type UpdateDecision =
  { readonly kind: 'changed'; readonly shop: Shop } | { readonly kind: 'conflict'; readonly currentVersion: number };

/** @throws BAD_USER_INPUT */
export function updateShop(
  shop: Shop,
  expectedVersion: number,
  { name, description }: { readonly name?: string; readonly description?: string },
): UpdateDecision {
  if (shop.version !== expectedVersion) return { kind: 'conflict', currentVersion: shop.version };
  return {
    kind: 'changed',
    shop: {
      ...shop,
      name: checkName(name ?? shop.name),
      description: checkDescription(description ?? shop.description),
      version: shop.version + 1,
    },
  };
}

/** `unchanged`: it was active already. */
export interface VerifyDecision {
  readonly kind: 'changed' | 'unchanged';
  readonly shop: Shop;
}

/** Lets a shop sell, whether or not it has asked: an administrator may know it by other means. */
export function verifyShop(shop: Shop): VerifyDecision {
  if (shop.state.status === 'active') return { kind: 'unchanged', shop };
  return { kind: 'changed', shop: inState(shop, { status: 'active' }) };
}

/** `unchanged`: it was suspended already. */
export type SuspendDecision =
  | { readonly kind: 'changed'; readonly shop: Shop; readonly reason: string }
  | { readonly kind: 'unchanged'; readonly shop: Shop }
  | { readonly kind: 'neverActive' };

/** @throws BAD_USER_INPUT for a reason that cannot be. */
export function suspendShop(shop: Shop, why: string): SuspendDecision {
  const reason = checkReason(why);
  switch (shop.state.status) {
    case 'registered':
    case 'inReview':
    case 'rejected':
      return { kind: 'neverActive' };
    case 'suspended':
      return { kind: 'unchanged', shop };
    case 'active':
      return { kind: 'changed', shop: inState(shop, { status: 'suspended', reason }), reason };
  }
}

/** `unchanged`: it was rejected already. */
export type RejectDecision =
  | { readonly kind: 'changed'; readonly shop: Shop; readonly reason: string }
  | { readonly kind: 'unchanged'; readonly shop: Shop }
  | { readonly kind: 'notInReview' };

/** @throws BAD_USER_INPUT for a reason that cannot be. */
export function rejectShop(shop: Shop, why: string): RejectDecision {
  const reason = checkReason(why);
  switch (shop.state.status) {
    case 'inReview':
      return { kind: 'changed', shop: inState(shop, { status: 'rejected', reason }), reason };
    case 'rejected':
      return { kind: 'unchanged', shop };
    case 'registered':
    case 'active':
    case 'suspended':
      return { kind: 'notInReview' };
  }
}

export type VerificationDecision =
  | { readonly kind: 'changed'; readonly shop: Shop; readonly verification: Verification }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'verified' };

/** Tells who is behind a shop, or corrects it. @throws BAD_USER_INPUT */
export function requestVerification(
  shop: Shop,
  expectedVersion: number,
  verification: Verification,
): VerificationDecision {
  if (shop.version !== expectedVersion) return { kind: 'conflict', currentVersion: shop.version };
  switch (shop.state.status) {
    case 'active':
    case 'suspended':
      return { kind: 'verified' };
    case 'registered':
    case 'inReview':
    case 'rejected':
      return {
        kind: 'changed',
        shop: inState(shop, { status: 'inReview' }),
        verification: checkVerification(verification),
      };
  }
}

export type CommissionDecision =
  | { readonly kind: 'changed' | 'unchanged'; readonly shop: Shop }
  | { readonly kind: 'conflict'; readonly currentVersion: number };

/** @throws BAD_USER_INPUT */
export function setCommission(shop: Shop, expectedVersion: number, commissionBasisPoints: number): CommissionDecision {
  if (commissionBasisPoints < 0 || commissionBasisPoints > 10_000) {
    throw badUserInput('A commission has 0 to 10,000 hundredths of a percent.');
  }
  if (shop.version !== expectedVersion) return { kind: 'conflict', currentVersion: shop.version };
  return shop.commissionBasisPoints === commissionBasisPoints
    ? { kind: 'unchanged', shop }
    : { kind: 'changed', shop: { ...shop, commissionBasisPoints, version: shop.version + 1 } };
}

const inState = (shop: Shop, state: ShopState): Shop => ({ ...shop, state, version: shop.version + 1 });

const checkName = (name: string): string => checkVisibleText('A name', name, 100);

function checkDescription(description: string): string {
  if (description.length > 5_000) throw badUserInput('A description has at most 5,000 characters.');
  return description;
}

function checkReason(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed.length < 1 || trimmed.length > 500) throw badUserInput('A reason has 1 to 500 characters.');
  return trimmed;
}

function checkVerification({ legalName, country, registrationNumber, vatId, requestedAt }: Verification): Verification {
  if (!COUNTRY.test(country)) throw badUserInput('A country has its ISO 3166-1 code: DE.');
  const compact = vatId?.replaceAll(/[ .-]/g, '').toUpperCase();
  if (compact !== undefined && !VAT_ID.test(compact)) {
    throw badUserInput('A VAT id has two letters, then 2 to 13 letters and digits.');
  }
  if (registrationNumber === undefined && compact === undefined) {
    throw badUserInput('One of registrationNumber and vatId is needed.');
  }
  return {
    legalName: checkVisibleText('A legal name', legalName, 200),
    country,
    ...(registrationNumber !== undefined && {
      registrationNumber: checkVisibleText('A registration number', registrationNumber, 64),
    }),
    ...(compact !== undefined && { vatId: compact }),
    requestedAt,
  };
}
