import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { IdSource } from '@agora/subgraph-kit/ids';
import { moneyFromJson, moneyToJson, type MoneyJson } from '@agora/subgraph-kit/money';
import type { Postgres, PostgresTransaction, Queryable } from '@agora/subgraph-kit/postgres/postgres';
import type { ImportCounts, ImportId, ImportSession } from '../domain/import-session.ts';
import type { ShopId, TaxClass } from '../domain/product.ts';
import type { ImportStore, ImportTransaction, WaitingRow } from '../ports/import-store.ts';
import { catalogueWithin } from './postgres-catalogue-store.ts';

export function createPostgresImportStore(postgres: Postgres, newId: IdSource): ImportStore {
  return {
    transaction: (work) => postgres.transaction((sql) => work(within(sql, newId))),
    find: (id) => findImport(postgres, id),
    counts: (id) => countRows(postgres, id),
    async lastRow(id) {
      const [found] = await postgres.query<{ last: number | null }>(
        'select max(row) as last from import_row where import_id = $1',
        [id],
      );
      return found?.last ?? undefined;
    },
    rejected(id, { size, direction, from }: Page) {
      const isForward = direction === 'forward';
      return postgres.query<{ row: number; reason: string }>(
        `select row, reason from import_row
          where import_id = $1 and outcome = 'REJECTED' ${from === undefined ? '' : `and row ${isForward ? '>' : '<'} $2::int`}
          order by row ${isForward ? 'asc' : 'desc'} limit ${size + 1}`,
        [id, ...(from ?? [])],
      );
    },
    async countRejected(id, limit) {
      const [counted] = await postgres.query<{ count: number }>(
        `select count(*)::int as count
           from (select from import_row where import_id = $1 and outcome = 'REJECTED' limit $2) counted`,
        [id, limit],
      );
      return counted?.count ?? 0;
    },
    applying: async () =>
      (
        await postgres.query<{ id: ImportId }>(`select id from import where status = 'APPLYING' order by id limit 100`)
      ).map(({ id }) => id),
    async forget(before, maxRows) {
      const gone = await postgres.query(
        `delete from import_row where ctid = any(array(
           select r.ctid from import_row r join import i on i.id = r.import_id where i.began_at < $1 limit $2))
         returning 1`,
        [before, maxRows],
      );
      await postgres.query(
        `with gone as (
           delete from import_shop s using import i
            where i.id = s.import_id and i.began_at < $1
              and not exists (select from import_row r where r.import_id = i.id)
         )
         delete from import i where began_at < $1 and not exists (select from import_row r where r.import_id = i.id)`,
        [before],
      );
      return gone.length;
    },
  };
}

function within(sql: PostgresTransaction, newId: IdSource): ImportTransaction {
  return {
    ...catalogueWithin(sql, newId),
    async lockOpenImports(startedBy) {
      await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 4))', [startedBy]);
      const [counted] = await sql.query<{ count: number }>(
        `select count(*)::int as count from import where started_by = $1 and status in ${OPEN}`,
        [startedBy],
      );
      return counted?.count ?? 0;
    },
    async addImport({ id, startedBy, policy, fileName, status, beganAt }) {
      await sql.query(
        'insert into import (id, started_by, policy, file_name, status, began_at) values ($1, $2, $3, $4, $5, $6)',
        [id, startedBy, policy, fileName, status, beganAt],
      );
    },
    lockImport: (id) => findImport(sql, id, 'for update'),
    async saveImport({ id, status, endedAt }) {
      await sql.query('update import set status = $2, ended_at = $3 where id = $1', [id, status, endedAt ?? null]);
    },
    async stage(id, rows, rejected) {
      const records = [
        ...rows.map(({ row, shopId, sku, prices, ...content }) => ({
          row,
          shopId,
          sku,
          content: { ...content, prices: prices.map(moneyToJson) },
        })),
        ...rejected.map(({ row, reason }) => ({ row, outcome: 'REJECTED', reason })),
      ];
      const [staged] = await sql.query<{ rows: number; bytes: string }>(
        `with sent as materialized (
           select r.*, coalesce(octet_length(r.content::text), 0) + coalesce(octet_length(r.reason), 0) as bytes
             from jsonb_to_recordset($2) as r (row int, "shopId" text, sku text, content jsonb, outcome text, reason text)
         ),
         -- Read as it was before this statement.
         replaced as materialized (
           select count(*)::int as rows, coalesce(sum(r.bytes), 0)::bigint as bytes
             from import_row r where r.import_id = $1 and r.row in (select row from sent)
         ),
         stored as (
           insert into import_row (import_id, row, shop_id, sku, content, outcome, reason, bytes)
           select $1, row, "shopId", sku, content, outcome, reason, bytes from sent
           on conflict (import_id, row) do update set
             shop_id = excluded.shop_id, sku = excluded.sku, content = excluded.content, outcome = excluded.outcome,
             reason = excluded.reason, bytes = excluded.bytes
           returning bytes
         )
         update import set
           staged_rows = staged_rows - replaced.rows + (select count(*) from stored),
           staged_bytes = staged_bytes - replaced.bytes + (select coalesce(sum(bytes), 0) from stored)
           from replaced where id = $1
         returning staged_rows as rows, staged_bytes as bytes`,
        [id, JSON.stringify(records)],
      );
      return { rows: staged?.rows ?? 0, bytes: Number(staged?.bytes ?? 0) };
    },
    countRows: (id) => countRows(sql, id),
    async shopsOf(id) {
      const rows = await sql.query<{ shop_id: ShopId }>(
        'select distinct shop_id from import_row where import_id = $1 and shop_id is not null',
        [id],
      );
      return rows.map(({ shop_id: shopId }) => shopId);
    },
    async addShops(id, shopIds) {
      const [missing] = await sql.query<{ ids: ShopId[] }>(
        `select coalesce(array_agg(shop_id order by shop_id), '{}') as ids
           from (select unnest($2::text[]) except select shop_id from import_shop where import_id = $1) s (shop_id)`,
        [id, shopIds],
      );
      const added = missing?.ids ?? [];
      if (added.length === 0) return 0;
      // In one order, and in a statement before the one that counts: of two that come at once, the later one sees the other.
      await sql.query(
        'select pg_advisory_xact_lock(hashtextextended(shop_id, 5)) from unnest($1::text[]) as s (shop_id)',
        [added],
      );
      await sql.query('insert into import_shop (import_id, shop_id) select $1, unnest($2::text[])', [id, added]);
      const [most] = await sql.query<{ count: number }>(
        `select count(*)::int as count from import_shop s join import i on i.id = s.import_id
          where s.shop_id = any($1) and i.status in ${OPEN} group by s.shop_id order by count desc limit 1`,
        [added],
      );
      return most?.count ?? 0;
    },
    async waitingRows(id, after, size) {
      const rows = await sql.query<WaitingRecord>(
        `select r.row, r.shop_id, r.sku, r.content,
                exists (select from import_row e where e.import_id = r.import_id and e.shop_id = r.shop_id
                           and e.sku = r.sku and e.row < r.row) as is_repeated
           from import_row r where r.import_id = $1 and r.outcome is null and r.row > $2 order by r.row limit $3`,
        [id, after, size],
      );
      return rows.map(toWaitingRow);
    },
    async saveOutcomes(id, { imported, rejected }) {
      const records = [
        ...imported.map(({ row, outcome }) => ({ row, outcome })),
        ...rejected.map(({ row, reason }) => ({ row, outcome: 'REJECTED', reason })),
      ];
      await sql.query(
        `update import_row set outcome = r.outcome, reason = r.reason
           from jsonb_to_recordset($2) as r (row int, outcome text, reason text)
          where import_id = $1 and import_row.row = r.row`,
        [id, JSON.stringify(records)],
      );
    },
  };
}

const OPEN = `('STAGING', 'APPLYING')`;

interface ImportRecord {
  id: ImportId;
  started_by: string;
  policy: ImportSession['policy'];
  file_name: string;
  status: ImportSession['status'];
  began_at: Date;
  ended_at: Date | null;
}

async function findImport(sql: Queryable, id: ImportId, lock = ''): Promise<ImportSession | undefined> {
  const [found] = await sql.query<ImportRecord>(`select * from import where id = $1 ${lock}`, [id]);
  return (
    found && {
      id: found.id,
      startedBy: found.started_by,
      policy: found.policy,
      fileName: found.file_name,
      status: found.status,
      beganAt: found.began_at,
      ...(found.ended_at !== null && { endedAt: found.ended_at }),
    }
  );
}

async function countRows(sql: Queryable, id: ImportId): Promise<ImportCounts> {
  const [counts] = await sql.query<{ [Count in keyof ImportCounts]: number }>(
    `select count(*)::int as staged,
            count(*) filter (where outcome = 'CREATED')::int as created,
            count(*) filter (where outcome = 'UPDATED')::int as updated,
            count(*) filter (where outcome = 'UNCHANGED')::int as unchanged,
            count(*) filter (where outcome = 'REJECTED')::int as rejected
       from import_row where import_id = $1`,
    [id],
  );
  return counts ?? { staged: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
}

interface WaitingRecord {
  row: number;
  shop_id: ShopId;
  sku: string;
  content: {
    title: string;
    description: string;
    category?: string;
    taxClass?: TaxClass;
    prices: [MoneyJson, ...MoneyJson[]];
  };
  is_repeated: boolean;
}

function toWaitingRow({ row, shop_id: shopId, sku, content, is_repeated: isRepeated }: WaitingRecord): WaitingRow {
  const { prices, ...described } = content;
  const [base, ...others] = prices;
  return { row, shopId, sku, ...described, prices: [moneyFromJson(base), ...others.map(moneyFromJson)], isRepeated };
}
