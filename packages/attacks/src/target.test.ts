import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { catalogue, chosen, FAMILIES } from './catalogue.ts';
import { parseMetrics, sumOf } from './metrics.ts';
import { isSameDistribution } from './programs/statistics.ts';
import { readSubgraphs } from './target.ts';

const file = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

describe('where the subgraphs are', () => {
  it('is said by supergraph.yaml, by a composed supergraph, or by a list', () => {
    const listed = readSubgraphs(file('supergraph.yaml'));
    expect(listed.get('orders')).toBe('http://orders:4001/graphql');
    expect(readSubgraphs(file('schema/supergraph.graphql'))).toEqual(new Map([...listed].toSorted()));
    expect(readSubgraphs('orders=http://a:1/graphql,carts=http://b:2/graphql', '127.0.0.1')).toEqual(
      new Map([
        ['orders', 'http://127.0.0.1:1/graphql'],
        ['carts', 'http://127.0.0.1:2/graphql'],
      ]),
    );
    expect(() => readSubgraphs('orders')).toThrow('orders is not like');
  });
});

describe('the catalogue', () => {
  const all = catalogue(['orders', 'carts']);

  it('has every case of its families', () => {
    const counts = { D: 26, L: 14, H: 11, F: 10, Q: 9, J: 15, B: 25 };
    const expected = Object.entries(counts).flatMap(([family, count]) =>
      Array.from({ length: count }, (_, index) => `${family}${String(index + 1).padStart(2, '0')}`),
    );
    expect([...new Set(all.map(({ id }) => id))].toSorted()).toEqual(expected.toSorted());
    expect(Object.keys(FAMILIES).toSorted()).toEqual(Object.keys(counts).toSorted());
  });

  it('says each of them once', () => {
    const names = all.map(({ id, title }) => `${id} ${title}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('forges more than forty tokens', () => {
    expect(all.filter(({ id }) => /^J0[1-7]$/.test(id)).length).toBeGreaterThan(40);
  });

  it('asks each subgraph directly', () => {
    expect(all.filter(({ id }) => id === 'F01').map(({ title }) => title)).toEqual([
      'orders, asked directly',
      'carts, asked directly',
    ]);
  });

  it('is tried in parts', () => {
    expect(new Set(chosen(all, ['D01', 'Q']).map(({ id }) => id.slice(0, 1)))).toEqual(new Set(['D', 'Q']));
    expect(() => chosen(all, ['Z9'])).toThrow('the catalogue has no Z9');
  });
});

describe('metrics', () => {
  it('are added up over their labels', () => {
    const sample = parseMetrics('# HELP a b\na{x="1"} 2\na{x="2"} 3.5\nab 7\n');
    expect(sumOf(sample, 'a')).toBe(5.5);
    expect(sumOf(sample, 'a', 'x="2"')).toBe(3.5);
  });
});

describe('two samples', () => {
  const around = (middle: number): number[] => Array.from({ length: 40 }, (_, index) => middle + (index % 7));

  it('are told apart when one is slower, and not when they are alike', () => {
    expect(isSameDistribution(around(100), around(100))).toBe(true);
    expect(isSameDistribution(around(100), around(106))).toBe(false);
  });
});
