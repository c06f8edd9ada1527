import { AppError } from '@agora/subgraph-kit/errors';
import type { Money } from '@agora/subgraph-kit/money';
import type { CategoryId } from './category.ts';
import { checkPrices, type Prices } from './prices.ts';
import {
  changePrice,
  checkSku,
  newProduct,
  withChange,
  type Product,
  type ProductChange,
  type ProductId,
  type ShopId,
  type TaxClass,
  type VariantId,
} from './product.ts';

export interface ImportRow {
  /** The row's number in the caller's file. */
  readonly row: number;
  readonly sku: string;
  readonly title: string;
  readonly description: string;
  readonly categoryId?: CategoryId;
  /** The present one stays when absent; a new product has `STANDARD`. */
  readonly taxClass?: TaxClass;
  /** The first is the base price. Prices in currencies that are not named stay. */
  readonly prices: Prices;
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

/** Decides for each row whether it adds, changes or changes nothing, and which cannot be taken. */
export function planImport(
  rows: readonly ImportRow[],
  known: ReadonlyMap<string, Product>,
  create: { shopId: ShopId; now: Date; newIds: () => { productId: ProductId; variantId: VariantId } },
): ImportPlan {
  const seen = new Set<string>();
  // As the rows before have left it: two rows may stand for two variants of one product.
  const current = new Map(known);
  const imported: ImportedRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const row of rows) {
    try {
      checkSku(row.sku);
      checkPrices(row.prices);
      if (seen.has(row.sku)) throw new AppError('BAD_USER_INPUT', `SKU ${row.sku} stands in an earlier row, too.`);
      seen.add(row.sku);
      const product = current.get(row.sku);
      const decision = product === undefined ? added(row, create) : changed(row, product, create.now);
      for (const { sku } of decision.product.variants) current.set(sku, decision.product);
      imported.push(decision);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      rejected.push({ row: row.row, reason: error.message });
    }
  }
  return { imported, rejected };
}

function added(row: ImportRow, { shopId, now, newIds }: Parameters<typeof planImport>[2]): ImportedRow {
  const { productId, variantId } = newIds();
  const product = newProduct({
    id: productId,
    shopId,
    title: row.title,
    description: row.description,
    ...(row.categoryId !== undefined && { categoryId: row.categoryId }),
    taxClass: row.taxClass ?? 'STANDARD',
    createdAt: now,
    variants: [{ id: variantId, sku: row.sku, options: [], prices: row.prices }],
  });
  return { row: row.row, outcome: 'CREATED', product, variantId, previousPrices: [] };
}

function changed(row: ImportRow, product: Product, now: Date): ImportedRow {
  const variant = product.variants.find(({ sku }) => sku === row.sku);
  if (variant === undefined) throw new RangeError(`product ${product.id} has no variant ${row.sku}`);
  if (product.status === 'archived')
    throw new AppError('BAD_USER_INPUT', `SKU ${row.sku} belongs to an archived product.`);
  const base = variant.prices[0].currency;
  if (row.prices[0].currency !== base) throw new AppError('BAD_USER_INPUT', `The product's base price is in ${base}.`);
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
const describes = ({ title, description, categoryId, taxClass }: ImportRow, product: Product): boolean =>
  product.title === title.trim() &&
  product.description === description &&
  (categoryId === undefined || product.categoryId === categoryId) &&
  (taxClass === undefined || product.taxClass === taxClass);

const changeIn = ({ title, description, categoryId, taxClass }: ImportRow): ProductChange => ({
  title,
  description,
  ...(categoryId !== undefined && { categoryId }),
  ...(taxClass !== undefined && { taxClass }),
});
