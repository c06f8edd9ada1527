import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { CartId, CustomerId } from '../domain/cart.ts';
import type { Abandonment } from '../ports/abandonment.ts';

export const createPostgresAbandonment = (postgres: Postgres): Abandonment => ({
  transaction: (work) =>
    postgres.transaction((sql) =>
      work({
        ...sql,
        async lockLeft(unchangedSince, limit) {
          const rows = await sql.query<LeftCartRow>(
            `select id, customer_id, version, jsonb_array_length(lines) as line_count, updated_at from cart_backup
              where not is_abandonment_told and lines <> '[]' and updated_at <= $1
              order by updated_at limit $2 for update skip locked`,
            [unchangedSince, limit],
          );
          return rows.map((row) => ({
            id: row.id,
            customerId: row.customer_id,
            version: row.version,
            lineCount: row.line_count,
            updatedAt: row.updated_at,
          }));
        },
        async markTold(carts) {
          await sql.query('update cart_backup set is_abandonment_told = true where customer_id = any($1)', [
            carts.map(({ customerId }) => customerId),
          ]);
        },
      }),
    ),
});

interface LeftCartRow {
  id: CartId;
  customer_id: CustomerId;
  version: number;
  line_count: number;
  updated_at: Date;
}
