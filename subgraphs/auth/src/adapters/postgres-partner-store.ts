import type { Postgres, PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { ApiKeySettings } from '../domain/api-key.ts';
import type { PartnerStore, PartnerTransaction } from '../ports/partner-store.ts';
import { operationsOf } from './partner-operation-rows.ts';
import { API_KEY_COLUMNS, toApiKey, toPartner, type ApiKeyRow, type PartnerRow } from './partner-rows.ts';

export const createPostgresPartnerStore = (postgres: Postgres): PartnerStore => ({
  transaction: (work) => postgres.transaction((transaction) => work(within(transaction))),
});

function within(sql: PostgresTransaction): PartnerTransaction {
  return {
    ...sql,
    async addPartner({ id, name, contactEmail, allowedIps, status, createdAt, version }) {
      await sql.query(
        `insert into partner (id, name, contact_email, allowed_ips, status, created_at, version)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, name, contactEmail, allowedIps ?? null, status, createdAt, version],
      );
    },
    async lockPartner(id) {
      const rows = await sql.query<PartnerRow>('select * from partner where id = $1 for update', [id]);
      return rows.map(toPartner)[0];
    },
    async savePartner({ id, name, contactEmail, allowedIps, status, version }) {
      await sql.query(
        `update partner set name = $2, contact_email = $3, allowed_ips = $4, status = $5, version = $6 where id = $1`,
        [id, name, contactEmail, allowedIps ?? null, status, version],
      );
    },
    async addApiKey(key, digest) {
      await sql.query(
        `insert into api_key (name, scopes, quota_requests, quota_cost, quota_window_seconds, allowed_operations,
           allowed_ips, expires_at, id, partner_id, prefix, secret_digest, created_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [...settingsOf(key), key.id, key.partnerId, key.prefix, digest, key.createdAt, key.version],
      );
    },
    async lockApiKey(id) {
      const rows = await sql.query<ApiKeyRow>(`select ${API_KEY_COLUMNS} from api_key where id = $1 for update`, [id]);
      return rows.map(toApiKey)[0];
    },
    async saveApiKey(key) {
      await sql.query(
        `update api_key set name = $1, scopes = $2, quota_requests = $3, quota_cost = $4, quota_window_seconds = $5,
           allowed_operations = $6, allowed_ips = $7, expires_at = $8, revoked_at = $9, version = $10
         where id = $11`,
        [...settingsOf(key), key.revokedAt ?? null, key.version, key.id],
      );
    },
    async addOperations(operations) {
      const rows = operations.map(({ partnerId, id, name, kind, body, digest, cost, fields, errors, ...rest }) => ({
        ...{ partner_id: partnerId, id, name, kind, body, digest, cost, fields, errors },
        ...{ state: rest.state, uploaded_at: rest.uploadedAt },
      }));
      await sql.query(
        `insert into partner_operation
           (partner_id, id, name, kind, body, digest, cost, fields, errors, state, uploaded_at)
         select partner_id, id, name, kind, body, digest, cost, fields, errors, state, uploaded_at
           from jsonb_to_recordset($1::jsonb) as sent (partner_id text, id text, name text, kind text, body text,
             digest text, cost bigint, fields text[], errors text[], state text, uploaded_at timestamptz)
         on conflict (partner_id, id) do update
           set name = excluded.name, kind = excluded.kind, digest = excluded.digest, cost = excluded.cost,
               fields = excluded.fields, errors = excluded.errors`,
        [JSON.stringify(rows)],
      );
    },
    operations: (partnerId, ids) => operationsOf(sql, partnerId, ids),
    async saveOperations(operations) {
      await sql.query(
        `update partner_operation as operation set state = decided.state, decided_at = decided.at
           from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) as decided (partner_id, id, state, at)
          where operation.partner_id = decided.partner_id and operation.id = decided.id`,
        [
          operations.map(({ partnerId }) => partnerId),
          operations.map(({ id }) => id),
          operations.map(({ state }) => state),
          operations.map(({ decidedAt }) => decidedAt ?? null),
        ],
      );
    },
    async addUsage(partnerId, day, usage) {
      // In one order always: two gateways may tell of the same partner at once.
      const sorted = usage.toSorted((one, other) => ((one.operation ?? '') < (other.operation ?? '') ? -1 : 1));
      await sql.query(
        `insert into partner_usage as usage (partner_id, day, operation, requests, refused, errors, cost)
         select $1, $2, * from unnest($3::text[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[])
         on conflict (partner_id, day, operation) do update
           set requests = usage.requests + excluded.requests, refused = usage.refused + excluded.refused,
               errors = usage.errors + excluded.errors, cost = usage.cost + excluded.cost`,
        [
          partnerId,
          day,
          sorted.map(({ operation }) => operation ?? ''),
          ...(['requests', 'refused', 'errors', 'cost'] as const).map((sum) => sorted.map((each) => each[sum])),
        ],
      );
    },
  };
}

const settingsOf = ({ name, scopes, quota, allowedOperations, allowedIps, expiresAt }: ApiKeySettings): unknown[] => [
  name,
  scopes,
  quota.requests,
  quota.cost,
  quota.windowSeconds,
  allowedOperations ?? null,
  allowedIps ?? null,
  expiresAt ?? null,
];
