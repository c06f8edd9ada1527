import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Member, Person } from '../domain/member.ts';
import type { ShopId, UserId } from '../domain/shop.ts';
import type { ShopFilter, ShopReads } from '../ports/shop-reads.ts';
import { toPerson, toShop, toVerification, type PersonRow, type ShopRow, type VerificationRow } from './shop-rows.ts';

const SHOWN_PER_USER = 100;

export function createPostgresShopReads(postgres: Postgres): ShopReads {
  const select = async (rest: string, parameters: readonly unknown[]) =>
    (await postgres.query<ShopRow>(`select s.* from ${rest}`, parameters)).map(toShop);

  return {
    shops: (ids) => select('shop s where s.id = any($1)', [ids]),
    shopsBySlug: (slugs) => select('shop s where s.slug = any($1)', [slugs]),
    async shopsOfUsers(userIds) {
      const rows = await postgres.query<ShopRow & { person_id: UserId }>(
        `select s.*, wanted.person_id from unnest($1::text[]) as wanted (person_id)
           cross join lateral (
             select * from shop
              where id in (select id from shop where owner_id = wanted.person_id
                           union all
                           select shop_id from shop_member where user_id = wanted.person_id and joined_at is not null)
              order by id desc limit $2) s`,
        [userIds, SHOWN_PER_USER],
      );
      return new Map(
        [...Map.groupBy(rows, ({ person_id }) => person_id)].map(([userId, shops]) => [userId, shops.map(toShop)]),
      );
    },
    list(filter, { size, direction, from = [] }) {
      // Who waits longest in the queue is the first.
      const isDownward = (direction === 'forward') !== (filter.kind === 'inReview');
      return select(
        `shop s where ${conditionOf(filter)} and ($2::text is null or s.id ${isDownward ? '<' : '>'} $2)
          order by s.id ${isDownward ? 'desc' : 'asc'} limit $3`,
        [userOf(filter), from[0] ?? null, size + 1],
      );
    },
    async count(filter, limit) {
      const [counted] = await postgres.query<{ count: number }>(
        `select count(*)::int as count from (select from shop s where ${conditionOf(filter)} limit $2) shown`,
        [userOf(filter), limit],
      );
      return counted?.count ?? 0;
    },
    async verifications(shopIds) {
      const rows = await postgres.query<VerificationRow>('select * from shop_verification where shop_id = any($1)', [
        shopIds,
      ]);
      return new Map(rows.map((row) => [row.shop_id, toVerification(row)]));
    },
    async rolesOf(userId, shopIds) {
      const rows = await postgres.query<PersonRow>(
        'select * from shop_person where shop_id = any($2) and user_id = $1 and joined_at is not null',
        [userId, shopIds],
      );
      return new Map(rows.map(({ shop_id, role }) => [shop_id, role]));
    },
    people: (shopIds, page) => listPeople(postgres, shopIds, page),
    async countPeople(shopIds) {
      const rows = await postgres.query<{ shop_id: ShopId; count: number }>(
        'select shop_id, count(*)::int as count from shop_person where shop_id = any($1) group by shop_id',
        [shopIds],
      );
      return new Map(rows.map(({ shop_id, count }) => [shop_id, count]));
    },
    async person(shopId, userId) {
      const [row] = await postgres.query<PersonRow>('select * from shop_person where shop_id = $1 and user_id = $2', [
        shopId,
        userId,
      ]);
      return row && toPerson(row);
    },
    async invitationsOf(userIds) {
      const rows = await postgres.query<PersonRow & { role: Member['role'] }>(
        `select m.* from unnest($1::text[]) as wanted (user_id)
           cross join lateral (select * from shop_member where user_id = wanted.user_id and joined_at is null
                                order by shop_id desc limit $2) m`,
        [userIds, SHOWN_PER_USER],
      );
      return Map.groupBy(
        rows.map((row) => ({ ...toPerson(row), role: row.role })),
        ({ userId }) => userId,
      );
    },
  };
}

async function listPeople(
  postgres: Postgres,
  shopIds: readonly ShopId[],
  { size, direction, from = [] }: Page,
): Promise<ReadonlyMap<ShopId, readonly Person[]>> {
  const [order, beyond] = direction === 'forward' ? ['asc', '>'] : ['desc', '<'];
  const rows = await postgres.query<PersonRow>(
    `select p.* from unnest($1::text[]) as wanted (shop_id)
       cross join lateral (
         select * from shop_person where shop_id = wanted.shop_id
            and ($2::timestamptz is null or (invited_at, user_id) ${beyond} ($2, $3))
          order by invited_at ${order}, user_id ${order} limit $4) p`,
    [shopIds, from[0] ?? null, from[1] ?? '', size + 1],
  );
  return Map.groupBy(rows.map(toPerson), ({ shopId }) => shopId);
}

/** With the person as $1. */
const CONDITIONS: Record<ShopFilter['kind'], string> = {
  all: '$1::text is null',
  inReview: `$1::text is null and s.status = 'in_review'`,
  visibleTo: `(s.status = 'active' or s.owner_id = $1 or exists (
    select from shop_member m where m.shop_id = s.id and m.user_id = $1 and m.joined_at is not null))`,
};

const conditionOf = ({ kind }: ShopFilter): string => CONDITIONS[kind];

const userOf = (filter: ShopFilter): UserId | null => (filter.kind === 'visibleTo' ? (filter.userId ?? null) : null);
