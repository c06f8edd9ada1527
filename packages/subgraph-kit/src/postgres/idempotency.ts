import type { PoolClient } from 'pg';
import { checkKey, fingerprintOf, inProgress, keyReused, type Idempotency } from '../idempotency.ts';

/** Keeps the answer in the transaction of the work: a crash in between leaves neither. */
export function createIdempotency(client: PoolClient): Idempotency {
  return {
    async once<Answer>(
      { principal, operation, key, parameters }: Parameters<Idempotency['once']>[0],
      work: () => Promise<Answer>,
    ) {
      if (key === null || key === undefined) return { answer: await work(), replayed: false };
      checkKey(key);
      const fingerprint = fingerprintOf(parameters);
      // Held until the transaction ends, so a second request with this key meets either the lock or the answer.
      const { rows: locks } = await client.query<{ locked: boolean }>(
        'select pg_try_advisory_xact_lock(hashtextextended($1, 1)) as locked',
        [JSON.stringify([principal, operation, key])],
      );
      if (locks[0]?.locked !== true) throw inProgress();
      const { rows } = await client.query<{ fingerprint: string; answer: Answer }>(
        'select fingerprint, answer from idempotency where principal = $1 and operation = $2 and key = $3',
        [principal, operation, key],
      );
      const known = rows[0];
      if (known !== undefined) {
        if (known.fingerprint !== fingerprint) throw keyReused();
        return { answer: known.answer, replayed: true };
      }
      const answer = await work();
      await client.query(
        'insert into idempotency (principal, operation, key, fingerprint, answer) values ($1, $2, $3, $4, $5)',
        [principal, operation, key, fingerprint, JSON.stringify(answer)],
      );
      return { answer, replayed: false };
    },
  };
}
