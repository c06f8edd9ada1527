import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { ShopFilter, ShopReads } from '../ports/shop-reads.ts';
import { toShop, type ShopRow } from './shop-rows.ts';

const SHOWN_PER_OWNER = 100;

export function createPostgresShopReads(postgres: Postgres): ShopReads {
  const select = async (rest: string, parameters: readonly unknown[]) =>
    (await postgres.query<ShopRow>(`select s.* from ${rest}`, parameters)).map(toShop);

  return {
    shops: (ids) => select('shop s where s.id = any($1)', [ids]),
    shopsBySlug: (slugs) => select('shop s where s.slug = any($1)', [slugs]),
    shopsOfOwners: (owners) =>
      select(
        `unnest($1::text[]) as wanted (owner_id)
           cross join lateral (select * from shop where owner_id = wanted.owner_id order by id desc limit $2) s`,
        [owners, SHOWN_PER_OWNER],
      ),
    list(filter, { size, direction, from = [] }) {
      const isForward = direction === 'forward';
      return select(
        `shop s where ${VISIBLE} and ($4::text is null or s.id ${isForward ? '<' : '>'} $4)
          order by s.id ${isForward ? 'desc' : 'asc'} limit $5`,
        [...visibility(filter), from[0] ?? null, size + 1],
      );
    },
    async count(filter, limit) {
      const [counted] = await postgres.query<{ count: number }>(
        `select count(*)::int as count from (select from shop s where ${VISIBLE} limit $4) shown`,
        [...visibility(filter), limit],
      );
      return counted?.count ?? 0;
    },
  };
}

const VISIBLE = `($1 or s.status = 'active' or s.owner_id = $2 or s.id = any($3))`;

const visibility = (filter: ShopFilter): readonly [boolean, string | null, readonly string[]] =>
  filter.kind === 'all' ? [true, null, []] : [false, filter.ownerId ?? null, filter.memberOf];
