import type { Money } from '@agora/subgraph-kit/money';
import type { CategoryId } from '../domain/category.ts';
import type { Product, ProductId, ProductMedia, ShopId, TaxClass, VariantId } from '../domain/product.ts';
import type { VariantOption } from '../domain/variant-options.ts';

export interface VariantRow {
  id: string;
  sku: string;
  title: string | null;
  options: VariantOption[];
  is_archived: boolean;
  /** The base price first. */
  prices: [PriceRow, ...PriceRow[]];
}

export interface PriceRow {
  /** As text: JSON numbers would lose precision. */
  price_minor: string;
  currency: string;
}

export interface ProductRow {
  id: string;
  shop_id: string;
  slug: string;
  title: string;
  description: string;
  category_id: string | null;
  tax_class: TaxClass;
  status: Product['status'];
  published_at: Date | null;
  version: number;
  created_at: Date;
  updated_at: Date;
  variants: VariantRow[];
  media: ProductMedia[];
}

/** The columns of `ProductRow`, for a select from `product p`. */
export const PRODUCT_COLUMNS = `
  p.id, p.shop_id, p.slug, p.title, p.description, p.category_id, p.tax_class, p.status, p.published_at, p.version,
  p.created_at, p.updated_at, p.media,
  (select jsonb_agg(jsonb_build_object(
            'id', v.id, 'sku', v.sku, 'title', v.title, 'options', v.options,
            'is_archived', v.is_archived,
            'prices', (select jsonb_agg(jsonb_build_object('price_minor', vp.price_minor::text, 'currency', vp.currency)
                                        order by vp.position)
                         from variant_price vp where vp.variant_id = v.id)) order by v.position)
     from variant v where v.product_id = p.id) as variants`;

export function toProduct(row: ProductRow): Product {
  return {
    id: row.id as ProductId,
    shopId: row.shop_id as ShopId,
    slug: row.slug,
    title: row.title,
    description: row.description,
    ...(row.category_id !== null && { categoryId: row.category_id as CategoryId }),
    taxClass: row.tax_class,
    status: row.status,
    ...(row.published_at !== null && { publishedAt: row.published_at }),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    variants: row.variants.map(({ prices: [base, ...others], ...variant }) => ({
      id: variant.id as VariantId,
      sku: variant.sku,
      ...(variant.title !== null && { title: variant.title }),
      options: variant.options,
      isArchived: variant.is_archived,
      prices: [toMoney(base), ...others.map(toMoney)],
    })),
    media: row.media,
  };
}

export const toMoney = ({ price_minor: minorUnits, currency }: PriceRow): Money => ({
  minorUnits: BigInt(minorUnits),
  currency,
});
