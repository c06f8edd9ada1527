import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { AppError, badUserInput } from '../errors.ts';
import type { Idempotency } from '../events/publish.ts';

const MAX_KEY_LENGTH = 128;
// Printable ASCII: a key ends up in logs and headers of clients.
const KEY = /^[\x21-\x7e]+$/;

/** Keeps the answer in the transaction of the work: a crash in between leaves neither. */
export function createIdempotency(client: PoolClient): Idempotency {
  return {
    async once<Answer>(
      { principal, operation, key, parameters }: Parameters<Idempotency['once']>[0],
      work: () => Promise<Answer>,
    ) {
      if (key === null || key === undefined) return { answer: await work(), replayed: false };
      if (key.length > MAX_KEY_LENGTH || !KEY.test(key)) {
        throw badUserInput(`An idempotency key has 1 to ${MAX_KEY_LENGTH} printable ASCII characters without spaces.`);
      }
      const fingerprint = createHash('sha256').update(canonicalJson(parameters)).digest('base64url');
      // Held until the transaction ends, so a second request with this key meets either the lock or the answer.
      const { rows: locks } = await client.query<{ locked: boolean }>(
        'select pg_try_advisory_xact_lock(hashtextextended($1, 1)) as locked',
        [JSON.stringify([principal, operation, key])],
      );
      if (locks[0]?.locked !== true) {
        throw new AppError('IDEMPOTENCY_IN_PROGRESS', 'A request with this idempotency key is still running.');
      }
      const { rows } = await client.query<{ fingerprint: string; answer: Answer }>(
        'select fingerprint, answer from idempotency where principal = $1 and operation = $2 and key = $3',
        [principal, operation, key],
      );
      const known = rows[0];
      if (known !== undefined) {
        if (known.fingerprint !== fingerprint) {
          throw new AppError('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used for another request.');
        }
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

/** JSON with sorted keys, so that the order in which a client writes its input does not matter. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each === 'bigint') return each.toString();
    if (each === null || typeof each !== 'object' || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
