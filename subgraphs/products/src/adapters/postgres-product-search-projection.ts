import type { Postgres, PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { ProductId } from '../domain/product.ts';
import type { ProductSearchProjection } from '../ports/product-search-projection.ts';

const NAME = 'product-search';

/**
 * Brings what is searched up to date with the products as they are, in the transaction that changes them: nobody finds
 * what is not so. While another generation is being filled, that one, too. The caller has locked the products.
 */
export async function project(sql: PostgresTransaction, productIds: readonly ProductId[]): Promise<void> {
  if (productIds.length === 0) return;
  // Shared until the transaction ends: a rebuild waits to begin and to end until it is clear who writes to what.
  await fill(
    sql,
    `select unnest(array[live, building]) as generation
       from (select live, building from projection where name = $1 for share) p`,
    NAME,
    productIds,
  );
}

/** In one statement, because it is done for each message about stock and reviews. */
async function fill(
  sql: PostgresTransaction,
  generations: string,
  parameter: string | number,
  productIds: readonly ProductId[],
): Promise<void> {
  await sql.query(
    `with wanted as materialized (select generation from (${generations}) g where generation is not null),
     gone as (
       delete from product_search s
        where s.generation in (select generation from wanted) and s.product_id = any($2) and s.price_list <> 'BASE'
          and not exists (select from variant_price p join variant v on v.id = p.variant_id
                           where p.product_id = s.product_id and p.currency = s.price_list and not v.is_archived)
     )
     insert into product_search
     select w.generation, s.* from product_search_source s cross join wanted w where s.product_id = any($2)
     on conflict (generation, product_id, price_list) do update set
       status = excluded.status, title = excluded.title, category_ids = excluded.category_ids,
       search = excluded.search, lowest_price = excluded.lowest_price, prices = excluded.prices,
       is_in_stock = excluded.is_in_stock, review_count = excluded.review_count, rating_sum = excluded.rating_sum`,
    [parameter, productIds],
  );
}

export function createPostgresProductSearchProjection(postgres: Postgres): ProductSearchProjection {
  return {
    begin: () =>
      postgres.transaction(async (sql) => {
        // Waits for all who write to the live generation alone; those who come later write to both.
        const [before] = await sql.query<{ live: number; building: number | null }>(
          'select live, building from projection where name = $1 for update',
          [NAME],
        );
        if (before === undefined) throw new Error(`there is no projection ${NAME}`);
        const building = Math.max(before.live, before.building ?? 0) + 1;
        await sql.query('update projection set building = $2 where name = $1', [NAME, building]);
        return building;
      }),
    fillNext: (generation, after, size) =>
      postgres.transaction(async (sql) => {
        await checkIsBuilding(sql, generation);
        const locked = await sql.query<{ id: ProductId }>(
          'select id from product where id > $1 order by id limit $2 for share',
          [after ?? '', size],
        );
        const ids = locked.map(({ id }) => id);
        await fill(sql, 'select $1::int as generation', generation, ids);
        return { count: ids.length, ...(ids.length === size && { last: ids.at(-1) }) };
      }),
    goLive: (generation) =>
      postgres.transaction(async (sql) => {
        await sql.query('select from projection where name = $1 for update', [NAME]);
        await checkIsBuilding(sql, generation);
        await sql.query('update projection set live = $2, building = null where name = $1', [NAME, generation]);
      }),
    async forgetOthers(size) {
      const rows = await postgres.query(
        `delete from product_search where ctid = any(array(
           select s.ctid from product_search s, projection p
            where p.name = $1 and s.generation <> p.live and s.generation is distinct from p.building limit $2))
         returning 1`,
        [NAME, size],
      );
      return rows.length;
    },
  };
}

/** @throws when another rebuild has begun since. */
async function checkIsBuilding(sql: PostgresTransaction, generation: number): Promise<void> {
  const [projection] = await sql.query<{ building: number | null }>(
    'select building from projection where name = $1 for share',
    [NAME],
  );
  if (projection?.building !== generation) throw new Error('another rebuild of the product search has begun');
}
