import type { PostgresTransaction, Queryable } from '@agora/subgraph-kit/postgres/postgres';
import { defaultScopes, type RoleScopes, type ScopedRole } from '../domain/roles.ts';
import type { RoleRows } from '../ports/account-store.ts';

interface RoleRow {
  name: ScopedRole;
  scopes: string[] | null;
  version: number;
}

// One for all roles, of which a role without a row has none of its own.
const LOCK = `hashtextextended('role scopes', 4)`;

export function roleRows(sql: PostgresTransaction): RoleRows {
  return {
    async holdRoleScopes(roles) {
      await sql.query(`select pg_advisory_xact_lock_shared(${LOCK})`);
      return readRoleScopes(sql, roles);
    },
    async lockRoleScopes(role) {
      await sql.query(`select pg_advisory_xact_lock(${LOCK})`);
      const [known] = await readRoleScopes(sql, [role]);
      return known ?? defaultScopes(role);
    },
    async saveRoleScopes({ role, scopes, isDefault, version }) {
      await sql.query(
        `insert into role (name, scopes, version) values ($1, $2, $3)
         on conflict (name) do update set scopes = excluded.scopes, version = excluded.version`,
        [role, isDefault ? null : scopes, version],
      );
    },
  };
}

/** The scopes of these roles, in their order. */
export async function readRoleScopes(sql: Queryable, roles: readonly ScopedRole[]): Promise<readonly RoleScopes[]> {
  const rows = await sql.query<RoleRow>('select name, scopes, version from role where name = any($1)', [roles]);
  const known = new Map(rows.map((row) => [row.name, row]));
  return roles.map((role) => {
    const { scopes = null, version = 0 } = known.get(role) ?? {};
    return scopes === null ? defaultScopes(role, version) : { role, scopes, isDefault: false, version };
  });
}
