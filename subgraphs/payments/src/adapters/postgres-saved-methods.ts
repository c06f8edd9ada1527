import type { Queryable } from '@agora/subgraph-kit/postgres/postgres';
import type { CustomerId } from '../domain/payment.ts';
import type { SavedMethod, SavedMethodId } from '../domain/saved-method.ts';
import type { SavedMethodWrites } from '../ports/payment-store.ts';

interface SavedMethodRow {
  id: string;
  customer_id: string;
  kind: SavedMethod['kind'];
  token: string;
  label: string;
  provider_customer: string | null;
  saved_at: Date;
}

const toSavedMethod = (row: SavedMethodRow): SavedMethod => ({
  id: row.id as SavedMethodId,
  customerId: row.customer_id as CustomerId,
  kind: row.kind,
  token: row.token,
  label: row.label,
  savedAt: row.saved_at,
  ...(row.provider_customer !== null && { providerCustomer: row.provider_customer }),
});

/** The newest first. */
export const selectSavedMethods = async (sql: Queryable, customerId: CustomerId): Promise<SavedMethod[]> =>
  (
    await sql.query<SavedMethodRow>(
      'select * from saved_method where customer_id = $1 order by saved_at desc, id desc',
      [customerId],
    )
  ).map(toSavedMethod);

export const savedMethodWrites = (sql: Queryable): SavedMethodWrites => ({
  savedMethods: (customerId) => selectSavedMethods(sql, customerId),
  async lockSavedMethods(customerId) {
    // Also of a customer who has none yet: two requests must not both find room for the last one.
    await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 5))', [customerId]);
    return selectSavedMethods(sql, customerId);
  },
  async forgetCustomer(customerId, now) {
    await sql.query('insert into forgotten_customer (customer_id, since) values ($1, $2) on conflict do nothing', [
      customerId,
      now,
    ]);
  },
  isForgotten: async (customerId) =>
    (await sql.query('select from forgotten_customer where customer_id = $1', [customerId])).length === 1,
  async saveMethod({ id, customerId, kind, token, label, providerCustomer, savedAt }) {
    await sql.query(
      `insert into saved_method (id, customer_id, kind, token, label, provider_customer, saved_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do update set
         kind = excluded.kind, label = excluded.label, provider_customer = excluded.provider_customer`,
      [id, customerId, kind, token, label, providerCustomer ?? null, savedAt],
    );
  },
  async removeMethods(customerId, ids) {
    await sql.query('delete from saved_method where customer_id = $1 and id = any($2)', [customerId, ids]);
  },
  async providerCustomer(customerId, token) {
    const [row] = await sql.query<{ provider_customer: string | null }>(
      'select provider_customer from saved_method where customer_id = $1 and token = $2',
      [customerId, token],
    );
    return row?.provider_customer ?? undefined;
  },
});
