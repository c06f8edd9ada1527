import { AppError } from '@agora/subgraph-kit/errors';
import { isEqual, type Money } from '@agora/subgraph-kit/money';
import type { CategoryId } from './category.ts';
import {
  changePrice,
  checkPrice,
  checkSku,
  newProduct,
  withChange,
  type Product,
  type ProductId,
  type ShopId,
  type VariantId,
} from './product.ts';

export interface ImportRow {
  /** The row's number in the caller's file. */
  readonly row: number;
  readonly sku: string;
  readonly title: string;
  readonly description: string;
  readonly categoryId?: CategoryId;
  readonly price: Money;
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
  /** Set where the row changed the price of a known variant. */
  readonly previousPrice?: Money;
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
      checkPrice(row.price);
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
    createdAt: now,
    variants: [{ id: variantId, sku: row.sku, options: [], price: row.price }],
  });
  return { row: row.row, outcome: 'CREATED', product, variantId };
}

function changed(row: ImportRow, product: Product, now: Date): ImportedRow {
  const variant = product.variants.find(({ sku }) => sku === row.sku);
  if (variant === undefined) throw new RangeError(`product ${product.id} has no variant ${row.sku}`);
  if (product.status === 'archived')
    throw new AppError('BAD_USER_INPUT', `SKU ${row.sku} belongs to an archived product.`);
  const isSameText =
    product.title === row.title.trim() &&
    product.description === row.description &&
    (row.categoryId === undefined || product.categoryId === row.categoryId);
  const described = isSameText
    ? product
    : withChange(
        product,
        {
          title: row.title,
          description: row.description,
          ...(row.categoryId !== undefined && { categoryId: row.categoryId }),
        },
        now,
      );
  const priced = changePrice(described, variant.id, row.price, now);
  return {
    row: row.row,
    variantId: variant.id,
    outcome: isSameText && isEqual(variant.price, row.price) ? 'UNCHANGED' : 'UPDATED',
    product: priced.kind === 'changed' ? priced.product : described,
    ...(priced.kind === 'changed' && { previousPrice: priced.previous }),
  };
}
