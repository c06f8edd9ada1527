import { byKey } from '@agora/subgraph-kit/graphql/loader';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { PartnerReads } from '../ports/partner-reads.ts';
import type { SecretDigest } from '../ports/secrets.ts';
import { operationsOf, toPartnerOperation, type PartnerOperationRow } from './partner-operation-rows.ts';
import { API_KEY_COLUMNS, toApiKey, toPartner, type ApiKeyRow, type PartnerRow } from './partner-rows.ts';

const NOTED_AGAIN_AFTER_MS = 60_000;

export function createPostgresPartnerReads(postgres: Postgres): PartnerReads {
  return {
    async partners(ids) {
      const rows = await postgres.query<PartnerRow>('select * from partner where id = any($1)', [ids]);
      return byKey(rows.map(toPartner), ({ id }) => id);
    },
    async list({ size, direction, from }) {
      // Ids sort by time.
      const [comparison, order] = direction === 'forward' ? ['<', 'desc'] : ['>', 'asc'];
      const rows = await postgres.query<PartnerRow>(
        `select * from partner where $1::text is null or id ${comparison} $1 order by id ${order} limit $2`,
        [from?.[0] ?? null, size + 1],
      );
      return rows.map(toPartner);
    },
    async count(limit) {
      const [row] = await postgres.query<{ count: number }>(
        'select count(*)::int as count from (select from partner limit $1) as counted',
        [limit],
      );
      return row?.count ?? 0;
    },
    async apiKeys(ids) {
      const rows = await postgres.query<ApiKeyRow>(`select ${API_KEY_COLUMNS} from api_key where id = any($1)`, [ids]);
      return byKey(rows.map(toApiKey), ({ id }) => id);
    },
    async apiKeysOf(partnerIds, limitEach) {
      const rows = await postgres.query<ApiKeyRow>(
        `select keys.* from unnest($1::text[]) as wanted (partner)
           cross join lateral (select ${API_KEY_COLUMNS} from api_key
                                where partner_id = wanted.partner order by id desc limit $2) keys`,
        [partnerIds, limitEach],
      );
      return rows.map(toApiKey);
    },
    async findApiKey(prefix) {
      const [row] = await postgres.query<ApiKeyRow & { secret_digest: SecretDigest; partner: PartnerRow }>(
        `select api_key.*, to_jsonb(partner) as partner
           from api_key join partner on partner.id = api_key.partner_id where prefix = $1`,
        [prefix],
      );
      if (row === undefined) return undefined;
      const partner = toPartner({ ...row.partner, created_at: new Date(row.partner.created_at) });
      return { key: toApiKey(row), partner, digest: row.secret_digest };
    },
    async listOperations({ partnerId, state }, { size, direction, from }) {
      const [comparison, order] = direction === 'forward' ? ['<', 'desc'] : ['>', 'asc'];
      const rows = await postgres.query<PartnerOperationRow>(
        `select * from partner_operation
          where partner_id = $1 and ($2::text is null or state = $2)
            and ($3::bigint is null or position ${comparison} $3)
          order by position ${order} limit $4`,
        [partnerId, state ?? null, from?.[0] ?? null, size + 1],
      );
      return rows.map((row) => ({ ...toPartnerOperation(row), position: row.position }));
    },
    async countOperations({ partnerId, state }, limit) {
      const [row] = await postgres.query<{ count: number }>(
        `select count(*)::int as count from (
           select from partner_operation where partner_id = $1 and ($2::text is null or state = $2) limit $3) as counted`,
        [partnerId, state ?? null, limit],
      );
      return row?.count ?? 0;
    },
    operations: (partnerId, ids) => operationsOf(postgres, partnerId, ids),
    async findOperation(partnerId, named) {
      const [column, value] = 'id' in named ? ['id', named.id] : ['digest', named.digest];
      const [row] = await postgres.query<PartnerOperationRow>(
        `select * from partner_operation where ${column} = $2
          order by partner_id = $1 desc, state = 'approved' desc limit 1`,
        [partnerId, value],
      );
      return row && toPartnerOperation(row);
    },
    async noteUse(id, now) {
      await postgres.query(
        'update api_key set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at < $3)',
        [id, now, new Date(now.getTime() - NOTED_AGAIN_AFTER_MS)],
      );
    },
  };
}
