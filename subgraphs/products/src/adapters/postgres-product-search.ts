import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { CategoryId } from '../domain/category.ts';
import { rangeAt, rangeStarts } from '../domain/price-ranges.ts';
import type { ShopId } from '../domain/product.ts';
import { parseSearchText, type SearchText } from '../domain/search-text.ts';
import type { Facets, ListedProduct, ProductFilter, ProductSearch, ProductSort } from '../ports/product-search.ts';
import { PRODUCT_COLUMNS, toProduct, type ProductRow } from './product-rows.ts';

const MAX_RATING = 5;
const MOST_FREQUENT = 100;

export function createPostgresProductSearch(postgres: Postgres): ProductSearch {
  return {
    async list(filter, sort, page) {
      const { from, common, own, parameters } = conditionsOf(filter);
      const order = orderOf(sort, page, parameters);
      const rows = await postgres.query<ProductRow & { sort_key: string | number }>(
        `select ${PRODUCT_COLUMNS}, found.sort_key
           from (select s.product_id, ${order.key} as sort_key, row_number() over (order by ${order.by}) as place
                   from ${from} where ${[...common, ...Object.values(own), ...order.where].join(' and ')}
                  order by ${order.by} limit ${page.size + 1}) found
           join product p on p.id = found.product_id order by found.place`,
        parameters,
      );
      return rows.map(toListed);
    },
    async listEach({ of, ids }, filter, sort, page) {
      const { from, common, own, parameters } = conditionsOf(filter);
      const order = orderOf(sort, page, parameters);
      const inScope = of === 'shop' ? 's.shop_id = wanted.id' : 's.category_ids @> array[wanted.id]';
      const rows = await postgres.query<ProductRow & { sort_key: string | number; scope: ShopId | CategoryId }>(
        `select ${PRODUCT_COLUMNS}, found.sort_key, wanted.id as scope
           from unnest($${parameters.push(ids)}::text[]) as wanted (id)
          cross join lateral (
            select s.product_id, ${order.key} as sort_key, row_number() over (order by ${order.by}) as place
              from ${from} where ${[...common, ...Object.values(own), ...order.where, inScope].join(' and ')}
             order by ${order.by} limit ${page.size + 1}) found
           join product p on p.id = found.product_id order by wanted.id, found.place`,
        parameters,
      );
      const byScope = Map.groupBy(rows, ({ scope }) => scope);
      return new Map([...byScope].map(([id, found]) => [id, found.map(toListed)]));
    },
    async count(filter, limit) {
      const { from, common, own, parameters } = conditionsOf(filter);
      const rows = await postgres.query<{ count: number }>(
        `select count(*)::int as count
           from (select from ${from} where ${[...common, ...Object.values(own)].join(' and ')} limit ${limit}) counted`,
        parameters,
      );
      return rows[0]?.count ?? 0;
    },
    async facets(filter) {
      const { from, common, own, parameters } = conditionsOf(filter);
      const starts = filter.currency === undefined ? [] : rangeStarts(filter.currency);
      const startsAt = parameters.push(starts);
      const rows = await postgres.query<{ facet: keyof Conditions['own']; value: string; count: number }>(
        `with matching as materialized (
           select s.shop_id, s.category_ids, s.lowest_price, s.prices, s.is_in_stock, s.review_count, s.rating_sum,
                  ${NAMES.map((name) => `${own[name] ?? 'true'} as fits_${name}`).join(', ')}
             from ${from} where ${common.join(' and ')}
         ),
         -- Most products have one price; only for others must it be seen that none counts twice in a range.
         ranges as (
           select width_bucket(m.lowest_price, $${startsAt}::bigint[]) as range
             from matching m where cardinality(m.prices) = 1 and ${othersThan('price')}
           union all
           select r.range
             from matching m
            cross join lateral (select distinct width_bucket(price, $${startsAt}::bigint[]) as range
                                  from unnest(m.prices) as price) r
            where cardinality(m.prices) > 1 and ${othersThan('price')}
         )
         select 'category' as facet, c.id as value, sum(g.count)::int as count
           from (select m.category_ids, count(*) as count from matching m where ${othersThan('category')}
                  group by m.category_ids) g, unnest(g.category_ids) as c (id) group by c.id
         union all
         select 'shop', m.shop_id, count(*)::int from matching m where ${othersThan('shop')} group by m.shop_id
         union all
         select 'price', r.range::text, count(*)::int from ranges r
          where cardinality($${startsAt}::bigint[]) > 0 group by r.range
         union all
         select 'rating', r.rating::text, count(*)::int
           from matching m join generate_series(1, ${MAX_RATING}) as r (rating)
             on m.review_count > 0 and m.rating_sum >= r.rating * m.review_count
          where ${othersThan('rating')} group by r.rating
         union all
         select 'stock', m.is_in_stock::text, count(*)::int from matching m where ${othersThan('stock')} group by m.is_in_stock`,
        parameters,
      );
      return toFacets(rows, filter.currency);
    },
  };
}

const toListed = (row: ProductRow & { readonly sort_key: string | number }): ListedProduct => ({
  ...toProduct(row),
  sortKey: row.sort_key,
});

const NAMES = ['category', 'shop', 'price', 'rating', 'stock'] as const;
type Name = (typeof NAMES)[number];

const othersThan = (name: Name): string =>
  NAMES.filter((other) => other !== name)
    .map((other) => `m.fits_${other}`)
    .join(' and ');

function toFacets(
  rows: readonly { readonly facet: Name; readonly value: string; readonly count: number }[],
  currency: string | undefined,
): Facets {
  const counts = (name: Name) => rows.filter(({ facet }) => facet === name);
  const countOf = (name: Name, wanted: string): number =>
    counts(name).find(({ value }) => value === wanted)?.count ?? 0;
  const mostFrequent = (name: Name) =>
    counts(name)
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, MOST_FREQUENT);
  return {
    categories: mostFrequent('category').map(({ value, count }) => ({ categoryId: value as CategoryId, count })),
    shops: mostFrequent('shop').map(({ value, count }) => ({ shopId: value as ShopId, count })),
    ...(currency !== undefined && {
      priceRanges: counts('price')
        // PostgreSQL counts ranges from 1.
        .map(({ value, count }) => ({ index: Number(value) - 1, count }))
        .toSorted((a, b) => a.index - b.index)
        .map(({ index, count }) => ({ ...rangeAt(index, currency), count })),
    }),
    ratings: Array.from({ length: MAX_RATING }, (_each, index) => MAX_RATING - index).map((minRating) => ({
      minRating,
      count: countOf('rating', String(minRating)),
    })),
    inStock: countOf('stock', 'true'),
    outOfStock: countOf('stock', 'false'),
  };
}

interface Conditions {
  readonly from: string;
  /** What every facet counts by, too. */
  readonly common: readonly string[];
  /** What all facets but the one of this name count by. */
  readonly own: Partial<Record<Name, string>>;
  readonly parameters: unknown[];
}

function conditionsOf(filter: ProductFilter): Conditions {
  const parameters: unknown[] = [filter.currency ?? 'BASE', filter.status];
  const parameter = (value: unknown): string => `$${parameters.push(value)}`;
  const ownShops = filter.own === 'all' ? undefined : parameter(filter.own);
  const visible = (row: string): string[] => [
    `${row}.generation = ${LIVE}`,
    `${row}.price_list = $1`,
    `${row}.status = $2`,
    ...(ownShops === undefined ? [] : [visibleShops(filter, row, ownShops)]),
  ];
  const own: Conditions['own'] = {
    ...(filter.categoryId !== undefined && { category: `s.category_ids @> array[${parameter(filter.categoryId)}]` }),
    ...(filter.shopIds !== undefined && { shop: `s.shop_id = any(${parameter(filter.shopIds)})` }),
    ...(filter.price !== undefined && { price: priceCondition(filter.price, parameter) }),
    ...(filter.minRating !== undefined && {
      rating: `(s.review_count > 0 and s.rating_sum >= ${parameter(filter.minRating)}::int * s.review_count)`,
    }),
    ...(filter.isInStock !== undefined && { stock: `s.is_in_stock = ${parameter(filter.isInStock)}` }),
  };
  const from =
    filter.search === undefined
      ? '(select s.*, 0::float8 as relevance from product_search s) s'
      : `(${searchedRows(parseSearchText(filter.search), visible, parameter)}) s`;
  return { from, common: visible('s'), own, parameters };
}

const LIVE = `(select live from projection where name = 'product-search')`;

function visibleShops({ status }: ProductFilter, row: string, ownShops: string): string {
  const isOwn = `${row}.shop_id = any(${ownShops})`;
  return status === 'active' ? `(${row}.shop_id in (select id from shop where status = 'active') or ${isOwn})` : isOwn;
}

/** What has the words; where nothing has, what has words that are written alike. */
function searchedRows(
  { text, unfinished, words }: SearchText,
  visible: (row: string) => readonly string[],
  parameter: (value: unknown) => string,
): string {
  const whole = `websearch_to_tsquery('english', ${parameter(text)})`;
  const query =
    unfinished === undefined
      ? whole
      : `(${whole} || (websearch_to_tsquery('english', ${parameter(unfinished.before)})
           && to_tsquery('simple', ${parameter(`${unfinished.start}:*`)})))`;
  const found = rowsWith(query);
  if (words.length === 0) return found;
  // `(select ...)` hides the words from the planner: it believes that a frequent one is met soon without the index, and would
  // read the whole table where there is none.
  return `${found}
          union all
          ${rowsWith(`(${queryOfWordsAlike(parameter(words))})`)}
             and not exists (select from product_search e where e.search @@ (select ${query}) and ${visible('e').join(' and ')})`;
}

// Rounded, so that a page's cursor compares equal to the row that it came from.
const rowsWith = (query: string): string =>
  `select s.*, round(ts_rank(s.search, ${query})::numeric, 6)::float8 as relevance
     from product_search s where s.search @@ ${query}`;

const WORDS_ALIKE = 3;

// Each word, or one of those that are most like it. They are letters alone: nothing in them is an operator.
const queryOfWordsAlike = (words: string): string => `
  select to_tsquery('english', string_agg(alike.one_of, ' & '))
    from unnest(${words}::text[]) as given (word)
   cross join lateral (
     select '(' || concat_ws(' | ', given.word, string_agg(t.word, ' | ')) || ')' as one_of
       from (select word from title_word where word operator(public.%) given.word
              order by public.similarity(word, given.word) desc, word limit ${WORDS_ALIKE}) t
   ) alike`;

function priceCondition(
  { min, max }: NonNullable<ProductFilter['price']>,
  parameter: (value: unknown) => string,
): string {
  const bounds = [
    ...(min === undefined ? [] : [`price >= ${parameter(min)}::bigint`]),
    ...(max === undefined ? [] : [`price <= ${parameter(max)}::bigint`]),
  ];
  return `exists (select from unnest(s.prices) as price where ${['true', ...bounds].join(' and ')})`;
}

const SORT_KEYS: Record<ProductSort['by'], { key: string; type: string }> = {
  relevance: { key: 's.relevance', type: 'float8' },
  price: { key: 's.lowest_price', type: 'bigint' },
  title: { key: 's.title', type: 'text' },
  createdAt: { key: 's.created_at::text', type: 'timestamptz' },
};

function orderOf(
  { by, isDescending }: ProductSort,
  page: Page,
  parameters: unknown[],
): { key: string; by: string; where: readonly string[] } {
  const { key, type } = SORT_KEYS[by];
  const column = by === 'createdAt' ? 's.created_at' : key;
  const isDownward = isDescending !== (page.direction === 'backward');
  const direction = isDownward ? 'desc' : 'asc';
  const where: string[] = [];
  if (page.from !== undefined) {
    const [value, id] = page.from;
    const position = parameters.push(value, id);
    where.push(`(${column}, s.product_id) ${isDownward ? '<' : '>'} ($${position - 1}::${type}, $${position})`);
  }
  return { key, by: `${column} ${direction}, s.product_id ${direction}`, where };
}
