import type { CategoryId } from '../domain/category.ts';
import type { Product, ProductId, ShopId, VariantId, VariantOption } from '../domain/product.ts';

export interface VariantRow {
  id: string;
  sku: string;
  title: string | null;
  options: VariantOption[];
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
  status: Product['status'];
  version: number;
  created_at: Date;
  updated_at: Date;
  variants: VariantRow[];
}

/** The columns of `ProductRow`, for a select from `product p`. */
export const PRODUCT_COLUMNS = `
  p.id, p.shop_id, p.slug, p.title, p.description, p.category_id, p.status, p.version, p.created_at, p.updated_at,
  (select jsonb_agg(jsonb_build_object(
            'id', v.id, 'sku', v.sku, 'title', v.title, 'options', v.options,
            'price_minor', v.price_minor::text, 'currency', v.currency) order by v.position)
     from variant v where v.product_id = p.id) as variants`;

export function toProduct(row: ProductRow): Product {
  return {
    id: row.id as ProductId,
    shopId: row.shop_id as ShopId,
    slug: row.slug,
    title: row.title,
    description: row.description,
    ...(row.category_id !== null && { categoryId: row.category_id as CategoryId }),
    status: row.status,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    variants: row.variants.map((variant) => ({
      id: variant.id as VariantId,
      sku: variant.sku,
      ...(variant.title !== null && { title: variant.title }),
      options: variant.options,
      price: { minorUnits: BigInt(variant.price_minor), currency: variant.currency },
    })),
  };
}
