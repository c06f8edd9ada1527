import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { isEqual, type Money } from '@agora/subgraph-kit/money';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import type { CategoryId } from './category.ts';

export type ProductId = Id<'prd'>;
export type VariantId = Id<'var'>;
export type ShopId = Id<'shp'>;

export interface VariantOption {
  readonly name: string;
  readonly value: string;
}

export interface Variant {
  readonly id: VariantId;
  readonly sku: string;
  /** Its own part of the title. */
  readonly title?: string;
  readonly options: readonly VariantOption[];
  readonly price: Money;
}

export interface Product {
  readonly id: ProductId;
  readonly shopId: ShopId;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly categoryId?: CategoryId;
  readonly status: 'active' | 'archived';
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly variants: readonly Variant[];
}

const MAX_VARIANTS = 100;
const MAX_PRICE = 10n ** 12n;
const SKU = /^[A-Za-z0-9._-]{1,64}$/;

/** @throws BAD_USER_INPUT when a value is not one that a product can have. */
export function newProduct(product: Omit<Product, 'slug' | 'status' | 'version' | 'updatedAt'>): Product {
  const skus = product.variants.map(({ sku }) => checkSku(sku));
  if (skus.length < 1 || skus.length > MAX_VARIANTS) throw badUserInput(`A product has 1 to ${MAX_VARIANTS} variants.`);
  if (new Set(skus).size < skus.length) throw badUserInput('Each variant needs a SKU of its own.');
  const [first] = product.variants;
  for (const { price } of product.variants) {
    checkPrice(price);
    if (price.currency !== first?.price.currency) throw badUserInput('All variants must be priced in one currency.');
  }
  return {
    ...product,
    title: checkTitle(product.title),
    description: checkDescription(product.description),
    slug: slugOf(product.title, product.id),
    status: 'active',
    version: 1,
    updatedAt: product.createdAt,
  };
}

export interface ProductChange {
  readonly title?: string;
  readonly description?: string;
  readonly categoryId?: CategoryId;
}

export type ChangeDecision =
  | { readonly kind: 'changed'; readonly product: Product }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'archived' };

export function changeProduct(
  product: Product,
  { expectedVersion, change, now }: { expectedVersion: number; change: ProductChange; now: Date },
): ChangeDecision {
  if (product.status === 'archived') return { kind: 'archived' };
  if (product.version !== expectedVersion) return { kind: 'conflict', currentVersion: product.version };
  return { kind: 'changed', product: withChange(product, change, now) };
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

export function archiveProduct(
  product: Product,
  { expectedVersion, now }: { expectedVersion: number; now: Date },
): Exclude<ChangeDecision, { kind: 'archived' }> {
  if (product.status === 'archived') return { kind: 'changed', product };
  if (product.version !== expectedVersion) return { kind: 'conflict', currentVersion: product.version };
  return { kind: 'changed', product: { ...product, status: 'archived', version: product.version + 1, updatedAt: now } };
}

export type PriceDecision =
  | { readonly kind: 'changed'; readonly product: Product; readonly previous: Money }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'archived' };

/** @throws BAD_USER_INPUT for a price that cannot be, or one in another currency than the product's. */
export function changePrice(product: Product, variantId: VariantId, price: Money, now: Date): PriceDecision {
  checkPrice(price);
  if (product.status === 'archived') return { kind: 'archived' };
  const variant = product.variants.find(({ id }) => id === variantId);
  if (variant === undefined || isEqual(variant.price, price)) return { kind: 'unchanged' };
  if (variant.price.currency !== price.currency)
    throw badUserInput(`The product is priced in ${variant.price.currency}.`);
  return {
    kind: 'changed',
    previous: variant.price,
    product: {
      ...product,
      variants: product.variants.map((each) => (each.id === variantId ? { ...each, price } : each)),
      version: product.version + 1,
      updatedAt: now,
    },
  };
}

export function checkSku(sku: string): string {
  if (!SKU.test(sku)) throw badUserInput('A SKU has 1 to 64 letters, digits, dots, dashes and underscores.');
  return sku;
}

export function checkPrice({ minorUnits }: Money): void {
  if (minorUnits < 0n || minorUnits > MAX_PRICE) throw badUserInput(`A price is 0 to ${MAX_PRICE} minor units.`);
}

const checkTitle = (title: string): string => checkVisibleText('A title', title, 200);

function checkDescription(description: string): string {
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
