import type { IdSource } from '@agora/subgraph-kit/ids';
import { violates, type Postgres, type PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import { pathsTo, parseCategoryPath, SEPARATOR, type CategoryId } from '../domain/category.ts';
import type { Product, ProductId } from '../domain/product.ts';
import { SkuTaken, type CatalogueStore, type CatalogueTransaction } from '../ports/catalogue-store.ts';
import { project } from './postgres-product-search-projection.ts';
import { PRODUCT_COLUMNS, toProduct, type ProductRow } from './product-rows.ts';

export function createPostgresCatalogueStore(postgres: Postgres, newId: IdSource): CatalogueStore {
  return {
    transaction: (work) => postgres.transaction((transaction) => work(catalogueWithin(transaction, newId))),
  };
}

/** What a transaction can do with the catalogue. */
export function catalogueWithin(sql: PostgresTransaction, newId: IdSource): CatalogueTransaction {
  const lockIds = async (condition: string, parameters: readonly unknown[]): Promise<ProductId[]> => {
    // Always in the order of ids: two imports that share products must not wait for each other.
    const locked = await sql.query<{ id: ProductId }>(
      `select p.id from product p where ${condition} order by p.id for update`,
      parameters,
    );
    return locked.map(({ id }) => id);
  };
  const lock = async (condition: string, parameters: readonly unknown[]): Promise<Product[]> => {
    const ids = await lockIds(condition, parameters);
    // Read in a statement of its own: one that waits for a lock sees the newest product, but the variants of before.
    const rows = await sql.query<ProductRow>(`select ${PRODUCT_COLUMNS} from product p where p.id = any($1)`, [ids]);
    return rows.map(toProduct);
  };
  // Locked as for a change: of two that tell of one product at once, the later one sees what the earlier one has written.
  const projectAnew = async (condition: string, parameters: readonly unknown[]): Promise<void> =>
    project(sql, await lockIds(condition, parameters));

  return {
    ...sql,
    lockProduct: async (id) => (await lock('p.id = $1', [id]))[0],
    lockProductOfVariant: async (id) => (await lock('p.id = (select product_id from variant where id = $1)', [id]))[0],
    async lockProductsBySku(shopId, skus) {
      const products = await lock('p.id in (select product_id from variant where shop_id = $1 and sku = any($2))', [
        shopId,
        skus,
      ]);
      return new Map(products.flatMap((product) => product.variants.map(({ sku }) => [sku, product] as const)));
    },
    ensureCategories: (paths) => ensureCategories(sql, newId, paths),
    async save(products, changedBy) {
      if (products.length === 0) return;
      await saveProducts(sql, products);
      await saveVariants(sql, products);
      await rememberPrices(sql, products, changedBy);
      await savePrices(sql, products);
      await project(
        sql,
        products.map(({ id }) => id),
      );
    },
    async setShopStatus({ shopId, status, version }) {
      await sql.query(
        `insert into shop (id, status, version) values ($1, $2, coalesce($3, 0))
         on conflict (id) do update set status = excluded.status, version = greatest(shop.version, excluded.version)
          where $3::int is null or shop.version <= $3`,
        [shopId, status, version ?? null],
      );
    },
    async setAvailable(variantId, available) {
      // What is told of one variant is heard one by one: nobody changes it between the two parts of the statement.
      const [stored] = await sql.query<{ before: string | null }>(
        `with known as materialized (select available from variant_stock where variant_id = $1)
         insert into variant_stock (variant_id, available) values ($1, $2)
         on conflict (variant_id) do update set available = excluded.available
         returning (select available from known) as before`,
        [variantId, available],
      );
      // Only from none to some and back does what people find change.
      if (Number(stored?.before ?? 0) > 0 !== available > 0) {
        await projectAnew('p.id = (select product_id from variant where id = $1)', [variantId]);
      }
    },
    async setRating(productId, { reviewCount, ratingSum }) {
      await sql.query(
        `insert into product_rating (product_id, review_count, rating_sum) values ($1, $2, $3)
         on conflict (product_id) do update set review_count = excluded.review_count, rating_sum = excluded.rating_sum`,
        [productId, reviewCount, ratingSum],
      );
      await projectAnew('p.id = $1', [productId]);
    },
  };
}

async function ensureCategories(
  sql: PostgresTransaction,
  newId: IdSource,
  paths: readonly string[],
): Promise<ReadonlyMap<string, CategoryId>> {
  const wanted = [...new Set(paths.flatMap((path) => pathsTo(parseCategoryPath(path))))].sort();
  const find = async () =>
    new Map(
      (
        await sql.query<{ id: CategoryId; path: string }>('select id, path from category where path = any($1)', [
          wanted,
        ])
      ).map(({ id, path }) => [path, id]),
    );
  let byPath = await find();
  const missing = wanted.filter((path) => !byPath.has(path));
  for (const path of missing) {
    const names = parseCategoryPath(path);
    await sql.query(
      `insert into category (id, parent_id, name, path, ancestry)
       select $1, parent.id, $3, $4, coalesce(parent.ancestry, '{}') || $1::text
         from (select) as one left join category parent on parent.path = $2
       on conflict (path) do nothing`,
      [newId('cat'), names.slice(0, -1).join(SEPARATOR), names.at(-1), path],
    );
  }
  if (missing.length > 0) byPath = await find();
  return new Map(
    paths.flatMap((path) => {
      const id = byPath.get(parseCategoryPath(path).join(SEPARATOR));
      return id === undefined ? [] : [[path, id] as const];
    }),
  );
}

async function saveProducts(sql: PostgresTransaction, products: readonly Product[]): Promise<void> {
  const rows = products.map((product) => ({
    ...product,
    variants: undefined,
  }));
  await sql.query(
    `insert into product (id, shop_id, slug, title, description, category_id, tax_class, status, published_at, version,
                          created_at, updated_at, media)
     select r.id, r."shopId", r.slug, r.title, r.description, r."categoryId", r."taxClass", r.status, r."publishedAt",
            r.version, r."createdAt", r."updatedAt", r.media
       from jsonb_to_recordset($1) as r (id text, "shopId" text, slug text, title text, description text,
              "categoryId" text, "taxClass" text, status text, "publishedAt" timestamptz, version int,
              "createdAt" timestamptz, "updatedAt" timestamptz, media jsonb)
     on conflict (id) do update set
       title = excluded.title, description = excluded.description, category_id = excluded.category_id,
       tax_class = excluded.tax_class, status = excluded.status, published_at = excluded.published_at,
       version = excluded.version, updated_at = excluded.updated_at, media = excluded.media`,
    [JSON.stringify(rows)],
  );
}

async function saveVariants(sql: PostgresTransaction, products: readonly Product[]): Promise<void> {
  try {
    await sql.query(
      `insert into variant (id, product_id, shop_id, position, sku, title, options, is_archived)
       select r.id, r."productId", r."shopId", r.position, r.sku, r.title, r.options, r."isArchived"
         from jsonb_to_recordset($1) as r (id text, "productId" text, "shopId" text, position int, sku text, title text,
              options jsonb, "isArchived" boolean)
       on conflict (id) do update set
         position = excluded.position, sku = excluded.sku, title = excluded.title, options = excluded.options,
         is_archived = excluded.is_archived`,
      [variantRecords(products)],
    );
  } catch (error) {
    if (!violates(error, 'variant_sku')) throw error;
    const taken = /\(shop_id, sku\)=\([^,]+, (.+)\) already/.exec((error as { detail?: string }).detail ?? '')?.[1];
    throw new SkuTaken(taken ?? '');
  }
}

const PRICE_RECORDS = `jsonb_to_recordset($1) as r ("variantId" text, "productId" text, currency text,
  "priceMinor" bigint, position int, "changedAt" timestamptz)`;

// Before the prices are written: afterwards none would be new.
async function rememberPrices(
  sql: PostgresTransaction,
  products: readonly Product[],
  changedBy: string,
): Promise<void> {
  await sql.query(
    `with wanted as materialized (select * from ${PRICE_RECORDS}),
     changed as (
       select w."variantId", w."changedAt", w."priceMinor", w.currency, false as is_removal from wanted w
        where not exists (select from variant_price p where p.variant_id = w."variantId"
                             and p.currency = w.currency and p.price_minor = w."priceMinor")
       union all
       select p.variant_id, v."changedAt", p.price_minor, p.currency, true
         from (select distinct "variantId", "changedAt" from wanted) v
         join variant_price p on p.variant_id = v."variantId"
        where not exists (select from wanted w where w."variantId" = p.variant_id and w.currency = p.currency)
     )
     insert into price_change (variant_id, changed_at, price_minor, currency, is_removal, changed_by)
     select *, $2 from changed
     on conflict (variant_id, currency, changed_at) do update
       set price_minor = excluded.price_minor, is_removal = excluded.is_removal`,
    [priceRecords(products), changedBy],
  );
}

async function savePrices(sql: PostgresTransaction, products: readonly Product[]): Promise<void> {
  await sql.query(
    `with wanted as materialized (select * from ${PRICE_RECORDS}),
     gone as (
       delete from variant_price p
        where p.variant_id in (select "variantId" from wanted)
          and not exists (select from wanted w where w."variantId" = p.variant_id and w.currency = p.currency)
     )
     insert into variant_price (variant_id, product_id, currency, price_minor, position)
     select "variantId", "productId", currency, "priceMinor", position from wanted
     on conflict (variant_id, currency) do update
       set price_minor = excluded.price_minor, position = excluded.position`,
    [priceRecords(products)],
  );
}

// In the order of SKUs: two imports that add the same ones must not wait for each other in a circle.
const variantRecords = (products: readonly Product[]): string =>
  JSON.stringify(
    products
      .flatMap((product) =>
        product.variants.map(({ id, sku, title, options, isArchived }, position) => ({
          id,
          sku,
          title,
          options,
          isArchived,
          productId: product.id,
          shopId: product.shopId,
          position,
        })),
      )
      .toSorted((a, b) => (a.sku < b.sku ? -1 : 1)),
  );

const priceRecords = (products: readonly Product[]): string =>
  JSON.stringify(
    products.flatMap((product) =>
      product.variants.flatMap(({ id, prices }) =>
        prices.map(({ minorUnits, currency }, position) => ({
          variantId: id,
          productId: product.id,
          currency,
          priceMinor: minorUnits.toString(),
          position,
          changedAt: product.updatedAt,
        })),
      ),
    ),
  );
