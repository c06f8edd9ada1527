import { describe, expect, it } from '@jest/globals';
import { ROLES, scopesOf, withoutRole, withRole } from './roles.ts';

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
});
