import { describe, expect, it } from '@jest/globals';
import { GUEST_SCOPES, isLastAdmin, ROLES, scopesOf, withoutRole, withRole } from './roles.ts';

describe('roles', () => {
  it('give an admin every scope that there is', () => {
    expect(new Set(scopesOf(['admin']))).toEqual(new Set(scopesOf(ROLES)));
  });

  it('give a vendor all that a customer has', () => {
    expect(scopesOf(['vendor'])).toEqual(expect.arrayContaining([...scopesOf(['customer'])]));
  });

  it.each(['customer', 'vendor', 'support'] as const)('keep administration from a %s', (role) => {
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
