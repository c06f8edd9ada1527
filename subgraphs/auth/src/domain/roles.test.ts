import { describe, expect, it } from '@jest/globals';
import {
  assignableScopes,
  defaultScopes,
  GUEST_SCOPES,
  isLastAdmin,
  resetScopes,
  ROLES,
  scopesIn,
  scopesOf,
  setScopes,
  withoutRole,
  withRole,
  type RoleScopes,
} from './roles.ts';

describe('roles', () => {
  it('give an admin every scope that there is', () => {
    expect(new Set(scopesOf(['admin']))).toEqual(new Set(scopesOf(ROLES)));
  });

  it('give a vendor all that a customer has', () => {
    expect(scopesOf(['vendor'])).toEqual(expect.arrayContaining([...scopesOf(['customer'])]));
  });

  it('give staff all that a customer has, and less than a vendor', () => {
    expect(scopesOf(['staff'])).toEqual(expect.arrayContaining([...scopesOf(['customer'])]));
    expect(scopesOf(['vendor'])).toEqual(expect.arrayContaining([...scopesOf(['staff'])]));
    const owners = scopesOf(['vendor']).filter((scope) => !scopesOf(['staff']).includes(scope));
    expect(owners).toEqual(['shops:write', 'payouts:read', 'vouchers:write']);
  });

  it.each(['customer', 'staff', 'vendor', 'support'] as const)('keep administration from a %s', (role) => {
    expect(scopesOf([role]).filter((scope) => scope.endsWith(':admin'))).toEqual([]);
  });

  it('let a guest have a cart, as everybody has, and nothing else', () => {
    expect(GUEST_SCOPES).toEqual(['cart:write']);
    expect(scopesOf(['customer'])).toEqual(expect.arrayContaining([...GUEST_SCOPES]));
  });

  it('add up without repeating a scope', () => {
    const scopes = scopesOf(['customer', 'vendor', 'support']);
    expect(new Set(scopes).size).toBe(scopes.length);
  });

  it('give nothing to an account without roles', () => {
    expect(scopesOf([])).toEqual([]);
  });

  it('are held once, however often they are granted', () => {
    expect(withRole(withRole(['customer'], 'vendor'), 'vendor')).toEqual(['customer', 'vendor']);
    expect(withoutRole(['customer', 'vendor'], 'vendor')).toEqual(['customer']);
    expect(withoutRole(['customer'], 'vendor')).toEqual(['customer']);
  });

  it('of an administrator are those of the last one while nobody else looks after the marketplace', () => {
    expect(isLastAdmin('ada', ['ada'])).toBe(true);
    expect(isLastAdmin('ada', ['ada', 'bob'])).toBe(false);
    // Who is no administrator, or is suspended, can lose the role.
    expect(isLastAdmin('carol', ['ada'])).toBe(false);
    expect(isLastAdmin('carol', [])).toBe(false);
  });
});

describe('the scopes of a role', () => {
  const own: RoleScopes = { role: 'support', scopes: ['profile:read', 'users:read'], isDefault: false, version: 3 };

  it('are the defaults until somebody sets them, and again once they are reset', () => {
    const before = defaultScopes('support');
    expect(before).toMatchObject({ isDefault: true, version: 0 });
    const decision = setScopes(before, ['users:read', 'users:read'], 0);
    const roleScopes = { role: 'support', scopes: ['users:read'], isDefault: false, version: 1 };
    expect(decision).toEqual({ kind: 'set', roleScopes });
    expect(resetScopes(own, 3)).toEqual({ kind: 'set', roleScopes: { ...before, version: 4 } });
  });

  it('stay as they are when they are set to what they are', () => {
    const same = setScopes(own, ['users:read', 'profile:read'], 3);
    expect(same.kind === 'set' && same.roleScopes).toBe(own);
    const less = setScopes(own, ['users:read'], 3);
    expect(less).toMatchObject({ kind: 'set', roleScopes: { scopes: ['users:read'], version: 4 } });
    const other = setScopes(own, ['users:read', 'cart:write'], 3);
    expect(other).toMatchObject({ kind: 'set', roleScopes: { version: 4 } });
    const before = defaultScopes('support', 4);
    const reset = resetScopes(before, 4);
    expect(reset.kind === 'set' && reset.roleScopes).toBe(before);
  });

  it('are changed by whoever has seen them as they are', () => {
    expect(setScopes(own, [], 2)).toEqual({ kind: 'conflict', currentVersion: 3 });
    expect(resetScopes(own, 4)).toEqual({ kind: 'conflict', currentVersion: 3 });
  });

  it('are some that there are, and for guests none that customers lack', () => {
    const refused = { kind: 'scopesRefused', scopes: ['everything', 'api-keys:verify'] };
    expect(setScopes(own, ['everything', 'cart:write', 'api-keys:verify'], 3)).toEqual(refused);
    for (const scope of assignableScopes('guest')) expect(scopesOf(['customer'])).toContain(scope);
    expect(setScopes(defaultScopes('guest'), ['users:read'], 0)).toMatchObject({ kind: 'scopesRefused' });
  });

  it('keep for administrators what gives back all others', () => {
    const admin = defaultScopes('admin');
    expect(setScopes(admin, ['users:admin'], 0)).toEqual({ kind: 'lockOut', scopes: ['roles:admin'] });
    expect(setScopes(admin, ['users:admin', 'roles:admin'], 0).kind).toBe('set');
    expect(setScopes(own, [], 3).kind).toBe('set');
  });

  it('add up without repeating one', () => {
    expect(scopesIn([own, { ...own, scopes: ['users:read', 'cart:write'] }])).toEqual([
      'profile:read',
      'users:read',
      'cart:write',
    ]);
  });
});
