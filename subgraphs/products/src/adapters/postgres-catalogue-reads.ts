import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Category, CategoryId } from '../domain/category.ts';
import type { ShopId, VariantId } from '../domain/product.ts';
import type { CatalogueReads } from '../ports/catalogue-reads.ts';
import type { ShopStatus } from '../ports/catalogue-store.ts';
import { PRODUCT_COLUMNS, toMoney, toProduct, type PriceRow, type ProductRow } from './product-rows.ts';

export function createPostgresCatalogueReads(postgres: Postgres): CatalogueReads {
  const select = async (condition: string, parameters: readonly unknown[]) =>
    (await postgres.query<ProductRow>(`select ${PRODUCT_COLUMNS} from product p where ${condition}`, parameters)).map(
      toProduct,
    );

  return {
    products: (ids) => select('p.id = any($1)', [ids]),
    productsBySlug: (slugs) => select('p.slug = any($1)', [slugs]),
    productsOfVariants: (ids) => select('p.id in (select product_id from variant where id = any($1))', [ids]),
    productsBySku: (skus, shopId, own) =>
      select(
        `p.id in (
           select sold.product_id from unnest($1::text[]) as wanted (sku) cross join lateral (
             select v.product_id from variant v join product o on o.id = v.product_id
              where v.sku = wanted.sku and ($2::text is null or v.shop_id = $2)
                and (o.published_at is not null or $3::text[] is null or v.shop_id = any($3))
              order by v.shop_id limit ${SHOPS_OF_A_SKU}) sold)`,
        [skus, shopId ?? null, own === 'all' ? null : own],
      ),
    categories: async (ids) =>
      (await postgres.query<CategoryRow>('select * from category where id = any($1)', [ids])).map(toCategory),
    categoriesByPath: async (paths) =>
      (await postgres.query<CategoryRow>(`select * from category where path = any($1) and ${IS_SEEN}`, [paths])).map(
        toCategory,
      ),
    async subcategories(parentIds) {
      const rows = await postgres.query<CategoryRow & { parent_id: CategoryId }>(
        `select * from category where parent_id = any($1) and ${IS_SEEN} order by name`,
        [parentIds],
      );
      const byParent = Map.groupBy(rows, ({ parent_id: parentId }) => parentId);
      return new Map([...byParent].map(([parentId, below]) => [parentId, below.map(toCategory)]));
    },
    allCategories: async () =>
      (await postgres.query<CategoryRow>(`select * from category where ${IS_SEEN} order by path limit 10000`)).map(
        toCategory,
      ),
    async shopStatuses(ids) {
      const rows = await postgres.query<{ id: ShopId; status: ShopStatus }>(
        'select id, status from shop where id = any($1)',
        [ids],
      );
      return new Map(rows.map(({ id, status }) => [id, status]));
    },
    async prices(ids, currency, limitEach) {
      const rows = await postgres.query<PastPriceRow>(
        `select c.variant_id, c.changed_at, c.price_minor, c.currency, c.is_removal
           from unnest($1::text[]) as wanted (id)
           cross join lateral (select * from price_change
                                where variant_id = wanted.id and ($2::text is null or currency = $2)
                                order by changed_at desc, currency limit $3) c`,
        [ids, currency ?? null, limitEach],
      );
      return rows.map((row) => ({
        variantId: row.variant_id,
        changedAt: row.changed_at,
        price: toMoney(row),
        isRemoval: row.is_removal,
      }));
    },
  };
}

const SHOPS_OF_A_SKU = 10;

// What only drafts stand in, or below, would tell what a shop is up to.
const IS_SEEN = `id in (
  select unnest(own.ancestry) from category own
   where exists (select from product p where p.category_id = own.id and p.published_at is not null))`;

interface CategoryRow {
  id: CategoryId;
  parent_id: CategoryId | null;
  name: string;
  path: string;
}

interface PastPriceRow extends PriceRow {
  variant_id: VariantId;
  changed_at: Date;
  is_removal: boolean;
}

const toCategory = ({ id, parent_id: parentId, name, path }: CategoryRow): Category => ({
  id,
  name,
  path,
  ...(parentId !== null && { parentId }),
});
