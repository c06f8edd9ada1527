import type { PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { UserId } from '../domain/account.ts';
import type { SignUp } from '../domain/sign-up.ts';
import type { SignUpRows } from '../ports/account-store.ts';

interface SignUpRow {
  id: UserId;
  email: string;
  password_hash: string;
  display_name: string;
  created_at: Date;
  expires_at: Date;
}

export function signUpRows(sql: PostgresTransaction): SignUpRows {
  return {
    async addSignUp({ id, email, passwordHash, displayName, createdAt, expiresAt }, digest) {
      await sql.query(
        `insert into sign_up (id, token_digest, email, password_hash, display_name, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, digest, email, passwordHash, displayName, createdAt, expiresAt],
      );
    },
    async replaceSignUpLink(email, digest, now) {
      const rows = await sql.query<SignUpRow>(
        `update sign_up set token_digest = $2 where id =
           (select id from sign_up where email = $1 and expires_at > $3 order by created_at desc, id desc limit 1)
         returning *`,
        [email, digest, now],
      );
      return rows.map(toSignUp)[0];
    },
    async takeSignUp(digest, now) {
      const [row] = await sql.query<SignUpRow>(
        'delete from sign_up where token_digest = $1 and expires_at > $2 returning *',
        [digest, now],
      );
      if (row === undefined) return undefined;
      await sql.query('delete from sign_up where email = $1', [row.email]);
      return toSignUp(row);
    },
  };
}

const toSignUp = (row: SignUpRow): SignUp => ({
  id: row.id,
  email: row.email,
  passwordHash: row.password_hash,
  displayName: row.display_name,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
});
