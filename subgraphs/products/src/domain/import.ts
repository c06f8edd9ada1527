import { AppError } from '@agora/subgraph-kit/errors';
import type { Money } from '@agora/subgraph-kit/money';
import { parseCategoryPath, type CategoryId } from './category.ts';
import { checkPrices, type Prices } from './prices.ts';
import {
  changePrice,
  checkDescription,
  checkSku,
  checkTitle,
  newProduct,
  withChange,
  type Product,
  type ProductChange,
  type ProductId,
  type ShopId,
  type TaxClass,
  type VariantId,
} from './product.ts';

/** A product with one variant, as a file has it. */
export interface ImportRow {
  /** The row's number in the caller's file. */
  readonly row: number;
  readonly shopId: ShopId;
  readonly sku: string;
  readonly title: string;
  readonly description: string;
  /** Names from the root, as `Home > Decorations`. The product stays where it stands when absent. */
  readonly category?: string;
  /** The present one stays when absent; a new product has `STANDARD`. */
  readonly taxClass?: TaxClass;
  /** The first is the base price. Prices in currencies that are not named stay. */
  readonly prices: Prices;
}

/** A row whose category is there, and of which it is known whether an earlier row has its SKU. */
export interface PlacedRow extends ImportRow {
  readonly categoryId?: CategoryId;
  readonly isRepeated: boolean;
}

export interface RejectedRow {
  readonly row: number;
  readonly reason: string;
}

export interface ImportedRow {
  readonly row: number;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  readonly product: Product;
  readonly variantId: VariantId;
  /** The prices before of a known variant that the row changed. */
  readonly previousPrices: readonly Money[];
}

export interface ImportPlan {
  readonly imported: readonly ImportedRow[];
  readonly rejected: readonly RejectedRow[];
}

/** What is wrong with a row by itself, whatever the catalogue has; undefined when nothing is. */
export function problemOf({ sku, title, description, category, prices }: ImportRow): string | undefined {
  return reasonOf(() => {
    checkSku(sku);
    checkPrices(prices);
    checkTitle(title);
    checkDescription(description);
    if (category !== undefined) parseCategoryPath(category);
  });
}

/**
 * Decides for each row of a shop whether it adds, changes or changes nothing, and which cannot be taken.
 * @param known the shop's products by SKU.
 */
export function planImport(
  rows: readonly PlacedRow[],
  known: ReadonlyMap<string, Product>,
  create: { now: Date; newIds: () => { productId: ProductId; variantId: VariantId } },
): ImportPlan {
  // As the rows before have left it: two rows may stand for two variants of one product.
  const current = new Map(known);
  const imported: ImportedRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const row of rows) {
    const reason = reasonOf(() => {
      if (row.isRepeated) throw refused(`SKU ${row.sku} stands in an earlier row, too.`);
      const product = current.get(row.sku);
      const decision = product === undefined ? added(row, create) : changed(row, product, create.now);
      for (const { sku } of decision.product.variants) current.set(sku, decision.product);
      imported.push(decision);
    });
    if (reason !== undefined) rejected.push({ row: row.row, reason });
  }
  return { imported, rejected };
}

function reasonOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.message;
  }
}

const refused = (reason: string): AppError => new AppError('BAD_USER_INPUT', reason);

function added(row: PlacedRow, { now, newIds }: Parameters<typeof planImport>[2]): ImportedRow {
  const { productId, variantId } = newIds();
  const product = newProduct({
    id: productId,
    shopId: row.shopId,
    title: row.title,
    description: row.description,
    ...(row.categoryId !== undefined && { categoryId: row.categoryId }),
    taxClass: row.taxClass ?? 'STANDARD',
    createdAt: now,
    publishedAt: now,
    variants: [{ id: variantId, sku: row.sku, options: [], prices: checkPrices(row.prices), isArchived: false }],
  });
  return { row: row.row, outcome: 'CREATED', product, variantId, previousPrices: [] };
}

function changed(row: PlacedRow, product: Product, now: Date): ImportedRow {
  const variant = product.variants.find(({ sku }) => sku === row.sku);
  if (variant === undefined) throw new RangeError(`product ${product.id} has no variant ${row.sku}`);
  if (product.status === 'archived') throw refused(`SKU ${row.sku} belongs to an archived product.`);
  if (variant.isArchived) throw refused(`SKU ${row.sku} belongs to an archived variant.`);
  const base = variant.prices[0].currency;
  if (row.prices[0].currency !== base) throw refused(`The product's base price is in ${base}.`);
  let current = describes(row, product) ? product : withChange(product, changeIn(row), now);
  const previousPrices: Money[] = [];
  for (const price of row.prices) {
    const priced = changePrice(current, variant.id, price, now);
    if (priced.kind !== 'changed') continue;
    current = priced.product;
    if (priced.previous !== undefined) previousPrices.push(priced.previous);
  }
  return {
    row: row.row,
    variantId: variant.id,
    outcome: current === product ? 'UNCHANGED' : 'UPDATED',
    product: current,
    previousPrices,
  };
}

/** Whether the product, prices aside, is as the row says already. */
const describes = ({ title, description, categoryId, taxClass }: PlacedRow, product: Product): boolean =>
  product.title === title.trim() &&
  product.description === description &&
  (categoryId === undefined || product.categoryId === categoryId) &&
  (taxClass === undefined || product.taxClass === taxClass);

const changeIn = ({ title, description, categoryId, taxClass }: PlacedRow): ProductChange => ({
  title,
  description,
  ...(categoryId !== undefined && { categoryId }),
  ...(taxClass !== undefined && { taxClass }),
});
