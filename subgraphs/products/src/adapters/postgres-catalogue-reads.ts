import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Category, CategoryId } from '../domain/category.ts';
import type { ShopId, VariantId } from '../domain/product.ts';
import type { CatalogueReads, ProductFilter, ProductSort } from '../ports/catalogue-reads.ts';
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
    productsBySku: (skus, shopId) =>
      select(`p.id in (select product_id from variant where sku = any($1) and ($2::text is null or shop_id = $2))`, [
        skus,
        shopId ?? null,
      ]),
    async list(filter, sort, page) {
      const { from, where, parameters } = conditionsOf(filter);
      const order = orderOf(sort, page, parameters);
      const rows = await postgres.query<ProductRow & { sort_key: string | number }>(
        `select ${PRODUCT_COLUMNS}, ${order.key} as sort_key from ${from}
          where ${[...where, ...order.where].join(' and ')}
          order by ${order.by} limit ${page.size + 1}`,
        parameters,
      );
      return rows.map((row) => ({ ...toProduct(row), sortKey: row.sort_key }));
    },
    async count(filter, limit) {
      const { from, where, parameters } = conditionsOf(filter);
      const rows = await postgres.query<{ count: number }>(
        `select count(*)::int as count from (select from ${from} where ${where.join(' and ')} limit ${limit}) counted`,
        parameters,
      );
      return rows[0]?.count ?? 0;
    },
    categories: async (ids) =>
      (await postgres.query<CategoryRow>('select * from category where id = any($1)', [ids])).map(toCategory),
    allCategories: async () =>
      (await postgres.query<CategoryRow>('select * from category order by path limit 10000')).map(toCategory),
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

interface Conditions {
  readonly from: string;
  readonly where: readonly string[];
  readonly parameters: unknown[];
}

function conditionsOf(filter: ProductFilter): Conditions {
  const parameters: unknown[] = [filter.search ?? '', filter.status];
  const parameter = (value: unknown): string => `$${parameters.push(value)}`;
  const where = ['p.status = $2'];
  if (filter.search !== undefined) where.push('p.search @@ query');
  if (filter.shopId !== undefined) where.push(`p.shop_id = ${parameter(filter.shopId)}`);
  if (filter.amongShops !== undefined) where.push(`p.shop_id = any(${parameter(filter.amongShops)})`);
  if (filter.categoryId !== undefined) {
    where.push(`p.category_id in (
      select below.id from category wanted
        join category below on below.path = wanted.path or starts_with(below.path, wanted.path || ' > ')
       where wanted.id = ${parameter(filter.categoryId)})`);
  }
  const currency = (filter.minPrice ?? filter.maxPrice)?.currency;
  if (currency !== undefined) {
    const bounds = [
      `v.currency = ${parameter(currency)}`,
      ...(filter.minPrice === undefined ? [] : [`v.price_minor >= ${parameter(filter.minPrice.minorUnits)}`]),
      ...(filter.maxPrice === undefined ? [] : [`v.price_minor <= ${parameter(filter.maxPrice.minorUnits)}`]),
    ];
    where.push(`exists (select from variant_price v where v.product_id = p.id and ${bounds.join(' and ')})`);
  }
  return { from: `product p, websearch_to_tsquery('english', $1) query`, where, parameters };
}

const SORT_KEYS: Record<ProductSort['by'], { key: string; type: string }> = {
  // Rounded, so that a page's cursor compares equal to the row that it came from.
  relevance: { key: 'round(ts_rank(p.search, query)::numeric, 6)::float8', type: 'float8' },
  price: { key: 'p.lowest_price', type: 'bigint' },
  title: { key: 'p.title', type: 'text' },
  createdAt: { key: 'p.created_at::text', type: 'timestamptz' },
};

function orderOf(
  { by, isDescending }: ProductSort,
  page: Page,
  parameters: unknown[],
): { key: string; by: string; where: readonly string[] } {
  const { key, type } = SORT_KEYS[by];
  const column = by === 'createdAt' ? 'p.created_at' : key;
  const isDownward = isDescending !== (page.direction === 'backward');
  const direction = isDownward ? 'desc' : 'asc';
  const where: string[] = [];
  if (page.from !== undefined) {
    const [value, id] = page.from;
    const position = parameters.push(value, id);
    where.push(`(${column}, p.id) ${isDownward ? '<' : '>'} ($${position - 1}::${type}, $${position})`);
  }
  return { key, by: `${column} ${direction}, p.id ${direction}`, where };
}
