import type { IdSource } from '@agora/subgraph-kit/ids';
import { violates, type Postgres, type PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import { pathsTo, parseCategoryPath, SEPARATOR, type CategoryId } from '../domain/category.ts';
import type { Product, ProductId } from '../domain/product.ts';
import { SkuTaken, type CatalogueStore, type CatalogueTransaction } from '../ports/catalogue-store.ts';
import { PRODUCT_COLUMNS, toProduct, type ProductRow } from './product-rows.ts';

export function createPostgresCatalogueStore(postgres: Postgres, newId: IdSource): CatalogueStore {
  return {
    transaction: (work) => postgres.transaction((transaction) => work(within(transaction, newId))),
  };
}

function within(sql: PostgresTransaction, newId: IdSource): CatalogueTransaction {
  const lock = async (condition: string, parameters: readonly unknown[]): Promise<Product[]> => {
    // Always in the order of ids: two imports that share products must not wait for each other.
    const locked = await sql.query<{ id: ProductId }>(
      `select p.id from product p where ${condition} order by p.id for update`,
      parameters,
    );
    // Read in a statement of its own: one that waits for a lock sees the newest product, but the variants of before.
    const rows = await sql.query<ProductRow>(`select ${PRODUCT_COLUMNS} from product p where p.id = any($1)`, [
      locked.map(({ id }) => id),
    ]);
    return rows.map(toProduct);
  };

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
    async ensureCategories(paths) {
      const wanted = [...new Set(paths.flatMap((path) => pathsTo(parseCategoryPath(path))))].sort();
      for (const path of wanted) {
        const names = parseCategoryPath(path);
        await sql.query(
          `insert into category (id, parent_id, name, path)
           values ($1, (select id from category where path = $2), $3, $4) on conflict (path) do nothing`,
          [newId('cat'), names.slice(0, -1).join(SEPARATOR), names.at(-1), path],
        );
      }
      const rows = await sql.query<{ id: CategoryId; path: string }>(
        'select id, path from category where path = any($1)',
        [wanted],
      );
      const byPath = new Map(rows.map(({ id, path }) => [path, id]));
      return new Map(
        paths.flatMap((path) => {
          const id = byPath.get(parseCategoryPath(path).join(SEPARATOR));
          return id === undefined ? [] : [[path, id] as const];
        }),
      );
    },
    async save(products, changedBy) {
      if (products.length === 0) return;
      await saveProducts(sql, products);
      await saveVariants(sql, products);
      await rememberPrices(sql, products, changedBy);
      await savePrices(sql, products);
    },
    async setShopStatus(shopId, status) {
      await sql.query(
        `insert into shop (id, status) values ($1, $2) on conflict (id) do update set status = excluded.status`,
        [shopId, status],
      );
    },
  };
}

async function saveProducts(sql: PostgresTransaction, products: readonly Product[]): Promise<void> {
  const rows = products.map((product) => ({
    ...product,
    skus: product.variants.map(({ sku }) => sku).join(' '),
    lowestPrice: lowestPrice(product).toString(),
    currency: product.variants[0]?.prices[0].currency,
    variants: undefined,
  }));
  await sql.query(
    `insert into product (id, shop_id, slug, title, description, category_id, tax_class, status, version, created_at,
                          updated_at, search_text, lowest_price, currency)
     select r.id, r."shopId", r.slug, r.title, r.description, r."categoryId", r."taxClass", r.status, r.version,
            r."createdAt", r."updatedAt", concat_ws(' ', c.path, r.skus, r.description), r."lowestPrice", r.currency
       from jsonb_to_recordset($1) as r (id text, "shopId" text, slug text, title text, description text,
              "categoryId" text, "taxClass" text, status text, version int, "createdAt" timestamptz, "updatedAt" timestamptz,
              skus text, "lowestPrice" bigint, currency text)
       left join category c on c.id = r."categoryId"
     on conflict (id) do update set
       title = excluded.title, description = excluded.description, category_id = excluded.category_id,
       tax_class = excluded.tax_class, status = excluded.status, version = excluded.version, updated_at = excluded.updated_at,
       search_text = excluded.search_text, lowest_price = excluded.lowest_price, currency = excluded.currency`,
    [JSON.stringify(rows)],
  );
}

async function saveVariants(sql: PostgresTransaction, products: readonly Product[]): Promise<void> {
  try {
    await sql.query(
      `insert into variant (id, product_id, shop_id, position, sku, title, options)
       select r.id, r."productId", r."shopId", r.position, r.sku, r.title, r.options
         from jsonb_to_recordset($1) as r (id text, "productId" text, "shopId" text, position int, sku text, title text,
              options jsonb)
       on conflict (id) do update set
         position = excluded.position, title = excluded.title, options = excluded.options`,
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
        product.variants.map(({ id, sku, title, options }, position) => ({
          id,
          sku,
          title,
          options,
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

const lowestPrice = ({ variants }: Product): bigint =>
  variants.map(({ prices }) => prices[0].minorUnits).reduce((lowest, price) => (price < lowest ? price : lowest));
