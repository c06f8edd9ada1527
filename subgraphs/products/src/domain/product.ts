import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { isEqual, type Money } from '@agora/subgraph-kit/money';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import type { CategoryId } from './category.ts';
import { checkPrice, checkPrices, priceIn, withoutPrice, withPrice, type Prices } from './prices.ts';
import { areSame, checkOptions, haveSameNames, type VariantOptions } from './variant-options.ts';

export type ProductId = Id<'prd'>;
export type VariantId = Id<'var'>;
export type ShopId = Id<'shp'>;
export type MediaId = Id<'med'>;

export interface Variant {
  readonly id: VariantId;
  readonly sku: string;
  /** Its own part of the title. */
  readonly title?: string;
  readonly options: VariantOptions;
  readonly prices: Prices;
  /** It is off sale for good. */
  readonly isArchived: boolean;
}

/** A picture of a product. */
export interface ProductMedia {
  readonly id: MediaId;
  /** What it shows, for those who do not see it; may be empty. */
  readonly alt: string;
}

/** How a country taxes it is for orders to say, by this class. */
export type TaxClass = 'STANDARD' | 'REDUCED' | 'ZERO';

export interface Product {
  readonly id: ProductId;
  readonly shopId: ShopId;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly categoryId?: CategoryId;
  readonly taxClass: TaxClass;
  /** A draft is there for its shop alone. */
  readonly status: 'draft' | 'active' | 'archived';
  /** When customers could see it for the first time. A draft that is archived never was: it stays hidden. */
  readonly publishedAt?: Date;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly variants: readonly Variant[];
  /** In the order in which they are shown. */
  readonly media: readonly ProductMedia[];
}

export const MAX_VARIANTS = 100;
const SKU = /^[A-Za-z0-9._-]{1,64}$/;

/** A draft unless it says when it is published. @throws BAD_USER_INPUT when a value is not one that a product can have. */
export function newProduct(product: Omit<Product, 'slug' | 'status' | 'version' | 'updatedAt' | 'media'>): Product {
  const variants = product.variants.map(checkVariant);
  if (variants.length < 1 || variants.length > MAX_VARIANTS) {
    throw badUserInput(`A product has 1 to ${MAX_VARIANTS} variants.`);
  }
  if (new Set(variants.map(({ sku }) => sku)).size < variants.length) {
    throw badUserInput('Each variant needs a SKU of its own.');
  }
  const [first] = variants;
  for (const [index, { prices, options }] of variants.entries()) {
    checkPrices(prices);
    if (!haveSameNames(options, first?.options ?? [])) throw badUserInput('All variants have the same options.');
    if (options.length > 0 && variants.slice(0, index).some((other) => areSame(other.options, options))) {
      throw badUserInput('No two variants have the same values in all options.');
    }
    if (prices[0].currency !== first?.prices[0].currency) {
      throw badUserInput('The base prices of all variants must be in one currency.');
    }
  }
  return {
    ...product,
    title: checkTitle(product.title),
    description: checkDescription(product.description),
    slug: slugOf(product.title, product.id),
    status: product.publishedAt === undefined ? 'draft' : 'active',
    version: 1,
    updatedAt: product.createdAt,
    variants,
    media: [],
  };
}

export interface ProductChange {
  readonly title?: string;
  readonly description?: string;
  readonly categoryId?: CategoryId;
  readonly taxClass?: TaxClass;
}

export type Refusal = { readonly kind: 'conflict'; readonly currentVersion: number } | { readonly kind: 'archived' };

export type ChangeDecision = { readonly kind: 'changed'; readonly product: Product } | Refusal;

/** What is in the way of a change by somebody who has seen that version. */
export function conflictOf({ status, version }: Product, expectedVersion: number): Refusal | undefined {
  if (status === 'archived') return { kind: 'archived' };
  return version === expectedVersion ? undefined : { kind: 'conflict', currentVersion: version };
}

export function changeProduct(
  product: Product,
  { expectedVersion, change, now }: { expectedVersion: number; change: ProductChange; now: Date },
): ChangeDecision {
  return conflictOf(product, expectedVersion) ?? { kind: 'changed', product: withChange(product, change, now) };
}

export function withChange(product: Product, change: ProductChange, now: Date): Product {
  return {
    ...product,
    ...change,
    title: checkTitle(change.title ?? product.title),
    description: checkDescription(change.description ?? product.description),
    version: product.version + 1,
    updatedAt: now,
  };
}

/** From now on customers see it. Published again, it stays as it is. */
export function publishProduct(
  product: Product,
  { expectedVersion, now }: { expectedVersion: number; now: Date },
): ChangeDecision {
  if (product.status === 'active') return { kind: 'changed', product };
  return (
    conflictOf(product, expectedVersion) ?? {
      kind: 'changed',
      product: { ...product, status: 'active', publishedAt: now, version: product.version + 1, updatedAt: now },
    }
  );
}

export function archiveProduct(
  product: Product,
  { expectedVersion, now }: { expectedVersion: number; now: Date },
): Exclude<ChangeDecision, { kind: 'archived' }> {
  if (product.status === 'archived') return { kind: 'changed', product };
  if (product.version !== expectedVersion) return { kind: 'conflict', currentVersion: product.version };
  return { kind: 'changed', product: { ...product, status: 'archived', version: product.version + 1, updatedAt: now } };
}

export type PriceDecision =
  /** `previous` is absent where the variant was not sold in the currency. */
  | { readonly kind: 'changed'; readonly product: Product; readonly previous?: Money }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'archived' | 'variantArchived' };

/** Sets the price in the currency of `price`. @throws BAD_USER_INPUT for a price that cannot be. */
export function changePrice(product: Product, variantId: VariantId, price: Money, now: Date): PriceDecision {
  checkPrice(price);
  if (product.status === 'archived') return { kind: 'archived' };
  const variant = product.variants.find(({ id }) => id === variantId);
  if (variant === undefined) return { kind: 'unchanged' };
  if (variant.isArchived) return { kind: 'variantArchived' };
  const previous = priceIn(variant.prices, price.currency);
  if (previous !== undefined && isEqual(previous, price)) return { kind: 'unchanged' };
  return {
    kind: 'changed',
    ...(previous !== undefined && { previous }),
    product: withPrices(product, variantId, checkPrices(withPrice(variant.prices, price)), now),
  };
}

export type PriceRemoval =
  | { readonly kind: 'changed'; readonly product: Product }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'archived' | 'variantArchived' }
  | { readonly kind: 'basePrice' };

/** The variant is no longer sold in this currency. */
export function removePrice(product: Product, variantId: VariantId, currency: string, now: Date): PriceRemoval {
  if (product.status === 'archived') return { kind: 'archived' };
  const variant = product.variants.find(({ id }) => id === variantId);
  if (variant === undefined || priceIn(variant.prices, currency) === undefined) return { kind: 'unchanged' };
  if (variant.isArchived) return { kind: 'variantArchived' };
  if (variant.prices[0].currency === currency) return { kind: 'basePrice' };
  return { kind: 'changed', product: withPrices(product, variantId, withoutPrice(variant.prices, currency), now) };
}

const withPrices = (product: Product, variantId: VariantId, prices: Prices, now: Date): Product =>
  withVariants(
    product,
    product.variants.map((each) => (each.id === variantId ? { ...each, prices } : each)),
    now,
  );

export const withVariants = (product: Product, variants: readonly Variant[], now: Date): Product => ({
  ...product,
  variants,
  version: product.version + 1,
  updatedAt: now,
});

/** @throws BAD_USER_INPUT when a value is not one that a variant can have by itself. */
export const checkVariant = ({ title, ...variant }: Variant): Variant => ({
  ...variant,
  sku: checkSku(variant.sku),
  options: checkOptions(variant.options),
  ...(title !== undefined && { title: checkTitle(title) }),
});

export function checkSku(sku: string): string {
  if (!SKU.test(sku)) throw badUserInput('A SKU has 1 to 64 letters, digits, dots, dashes and underscores.');
  return sku;
}

export const checkTitle = (title: string): string => checkVisibleText('A title', title, 200);

// NUL and half a surrogate pair: no database takes them, and the rest of an import is not to fail of one row.
const UNSTORABLE = /\0|\p{Cs}/u;

export function checkDescription(description: string): string {
  if (UNSTORABLE.test(description)) throw badUserInput('A description has characters that cannot be kept.');
  if (description.length > 10_000) throw badUserInput('A description has at most 10,000 characters.');
  return description;
}

/** Readable, and unique through the random end of the id. */
function slugOf(title: string, id: ProductId): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${words === '' ? 'product' : words}-${id.slice(-8)}`;
}
