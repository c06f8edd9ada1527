import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { ProductId } from '../domain/product.ts';
import type { TitleWords } from '../ports/title-words.ts';

export function createPostgresTitleWords(postgres: Postgres): TitleWords {
  return {
    async gatheredUntil() {
      const [gathered] = await postgres.query<{ until: Date | null }>(
        `select nullif(until, '-infinity') as until from title_words_gathered`,
      );
      return gathered?.until ?? undefined;
    },
    async gatherNext(since, after, size) {
      const [gathered] = await postgres.query<{ count: number; changed_at: Date | null; id: ProductId | null }>(
        `with changed as materialized (
           select id, updated_at, title, published_at from product
            where (updated_at, id) > (coalesce($1, '-infinity'::timestamptz), $2) order by updated_at, id limit $3
         ),
         stored as (
           insert into title_word (word)
           select distinct w.word from changed, regexp_split_to_table(lower(title), '[^[:alpha:]]+') as w (word)
            where published_at is not null and length(w.word) between ${MIN_LENGTH} and ${MAX_LENGTH}
           order by 1 on conflict do nothing
         )
         select (select count(*)::int from changed) as count, last.updated_at as changed_at, last.id
           from (select) as one left join lateral
                (select updated_at, id from changed order by updated_at desc, id desc limit 1) last on true`,
        [after?.changedAt ?? since ?? null, after?.id ?? '', size],
      );
      const { count = 0, changed_at: changedAt, id } = gathered ?? {};
      return { count, ...(changedAt && id && { last: { changedAt, id } }) };
    },
    async setGatheredUntil(until) {
      await postgres.query('update title_words_gathered set until = $1', [until]);
    },
  };
}

const MIN_LENGTH = 3;
const MAX_LENGTH = 40;
