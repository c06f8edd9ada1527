import { describe, expect, it } from '@jest/globals';
import { checkNames } from './check-names.ts';

describe('the names in the lists', () => {
  it('agree', () => {
    expect(checkNames(['shops'], { list: ['gateway', 'shops'], compose: ['shops', 'gateway'] })).toEqual([]);
  });

  it('may run ahead of the composed schema', () => {
    expect(checkNames([], { list: ['gateway', 'shops'], compose: ['gateway', 'shops'] })).toEqual([]);
  });

  it('lack no subgraph', () => {
    const findings = checkNames(['shops'], { list: ['gateway'], compose: ['gateway'] });
    expect(findings.map(({ rule, where }) => `${rule}: ${where}`)).toEqual([
      'subgraph missing: list',
      'subgraph missing: compose',
    ]);
  });

  it('do not differ from each other', () => {
    const findings = checkNames([], { list: ['gateway', 'shops'], compose: ['gateway', 'carts'] });
    expect(findings.map(({ problem }) => problem)).toEqual(['shops is in list only', 'carts is in compose only']);
  });
});
