import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { migrate } from '@agora/subgraph-kit/postgres/migrate';
import { testStores } from '@agora/testkit/stores';
import pg from 'pg';

jest.setTimeout(60_000);

const OWN = new URL('../migrations/', import.meta.url);
const KIT = new URL('../../../packages/subgraph-kit/src/postgres/migrations/', import.meta.url);
const schema = `t_${randomBytes(4).toString('hex')}_auth`;

describe('a database from before accounts had a status', () => {
  const pool = new pg.Pool({ connectionString: testStores().postgres, max: 2, options: `-c search_path=${schema}` });
  const rows = async (sql: string) => (await pool.query<Record<string, unknown>>(sql)).rows;

  beforeAll(async () => {
    await pool.query(`create schema ${schema}`);
    await pool.query(
      'create table migration (name text primary key, checksum text, applied_at timestamptz default now())',
    );
    for (const [name, file] of Object.entries({
      'kit/0001_messaging.sql': new URL('0001_messaging.sql', KIT),
      '0001_accounts.sql': new URL('0001_accounts.sql', OWN),
    })) {
      const sql = await readFile(file, 'utf8');
      await pool.query(sql);
      const checksum = createHash('sha256').update(sql).digest('hex');
      await pool.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
    }
    await pool.query(`
      insert into account values ('usr_1', 'ada@example.com', 'hash', '{admin}', now());
      insert into membership values ('usr_1', 'shp_1', now());
      insert into session values ('ses_1', 'usr_1', now(), now(), now() + interval '1 day', null, null);
      insert into signing_key values (1, '{"kty": "EC"}');
      insert into audit (at, actor, action, user_id, details)
        values ('2026-03-01T12:00:00Z', 'usr_9', 'grantRole', 'usr_1', '{"role": "admin"}')`);
    await migrate(pool, { schema, folder: OWN });
  });
  afterAll(async () => {
    await pool.query(`drop schema ${schema} cascade`);
    await pool.end();
  });

  it('keeps its accounts, sessions and key', async () => {
    expect(await rows('select id, email, status from account')).toEqual([
      { id: 'usr_1', email: 'ada@example.com', status: 'active' },
    ]);
    expect(await rows('select id, subject from session')).toEqual([{ id: 'ses_1', subject: 'usr_1' }]);
    expect(await rows('select private_jwk, published_until from token_key')).toEqual([
      { private_jwk: '{"kty": "EC"}', published_until: null },
    ]);
  });

  it('keeps what members may do, of whom it is not known as what they joined', async () => {
    expect(await rows('select user_id, shop_id, role from membership')).toEqual([
      { user_id: 'usr_1', shop_id: 'shp_1', role: 'owner' },
    ]);
    await rows(`update account set roles = '{customer,staff}'`);
    await expect(rows(`update account set roles = '{guest}'`)).rejects.toThrow('account_roles_check');
  });

  it('keeps its audit trail, which is that of the kit from now on, and as final', async () => {
    expect(await rows('select action, subject, details, by_subject, recorded_at from audit')).toEqual([
      {
        action: 'grantRole',
        subject: 'usr_1',
        details: { role: 'admin' },
        by_subject: 'usr_9',
        recorded_at: new Date('2026-03-01T12:00:00.000Z'),
      },
    ]);
    await expect(rows('delete from audit')).rejects.toThrow('append-only');
  });
});
