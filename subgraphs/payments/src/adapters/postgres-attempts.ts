import type { Queryable } from '@agora/subgraph-kit/postgres/postgres';
import type { AttemptWrites, ProviderEventWrites } from '../ports/payment-store.ts';

export const attemptWrites = (sql: Queryable): AttemptWrites => ({
  async beginAttempt({ key, orderId, startedAt }) {
    const begun = await sql.query(
      `insert into attempt (key, order_id, started_at) values ($1, $2, $3) on conflict (key) do nothing returning key`,
      [key, orderId, startedAt],
    );
    return { isRepeated: begun.length === 0 };
  },
  async finishAttempt(key, outcome, finishedAt) {
    const finished = await sql.query(
      `update attempt set finished_at = $2, outcome = $3 where key = $1 and finished_at is null returning key`,
      [key, finishedAt, JSON.stringify(outcome)],
    );
    return finished.length === 1;
  },
  async withdrawAttempt(key) {
    await sql.query('delete from attempt where key = $1 and finished_at is null', [key]);
  },
  hasAttempt: async (key) => (await sql.query('select from attempt where key = $1', [key])).length === 1,
  async openAttempts(orderId) {
    const rows = await sql.query<{ key: string }>(
      'select key from attempt where order_id = $1 and finished_at is null order by started_at, key',
      [orderId],
    );
    return rows.map(({ key }) => key);
  },
});

export const providerEventWrites = (sql: Queryable): ProviderEventWrites => ({
  async beginProviderEvent({ provider, id, type, orderId, receivedAt }) {
    await sql.query(
      `insert into provider_event (provider, id, type, order_id, received_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [provider, id, type, orderId ?? null, receivedAt],
    );
    const handled = await sql.query(
      'select from provider_event where provider = $1 and id = $2 and handled_at is not null',
      [provider, id],
    );
    return { isHandled: handled.length === 1 };
  },
  async finishProviderEvent(provider, id, handledAt) {
    const finished = await sql.query(
      `update provider_event set handled_at = $3 where provider = $1 and id = $2 and handled_at is null returning id`,
      [provider, id, handledAt],
    );
    return finished.length === 1;
  },
});
