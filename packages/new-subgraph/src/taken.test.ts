import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { namesOf } from './names.ts';
import { checkFree, readTaken } from './taken.ts';
import { templateFiles } from './template.ts';

const taken = readTaken(join(import.meta.dirname, '../../..'));
const template = templateFiles('postgres');
const check = (...given: Parameters<typeof namesOf>) => {
  checkFree(namesOf(...given), taken, template);
};

describe('the names that are taken', () => {
  it('leave room for others', () => {
    expect(() => {
      check('wishlists');
      check('notebooks');
    }).not.toThrow();
  });

  it.each(['sessions', 'refunds'])('are those of types and fields of the graph: %s', (name) => {
    expect(() => {
      check(name);
    }).toThrow(/^The graph has .* already/);
  });

  it('are the prefixes of ids', () => {
    expect(() => {
      check('wishlists', { prefix: 'ord' });
    }).toThrow('Ids that begin with "ord_"');
  });

  it.each(['titles', 'owners', 'pages', 'viewers'])('are words of the code that every subgraph has: %s', (name) => {
    expect(() => {
      check(name);
    }).toThrow('means something else');
  });
});
