import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePage, toConnection, type Page, type PageArguments } from './pagination.ts';

/** A store's answer for `page` over the numbers from 1 to `total`, by key, as a store reads it. */
function read(total: number, { size, direction, from }: Page): number[] {
  const all = Array.from({ length: total }, (_, index) => index + 1);
  const ordered = direction === 'forward' ? all : all.reverse();
  const after = from?.[0];
  const start = after === undefined ? 0 : ordered.findIndex((each) => each === after) + 1;
  return ordered.slice(start, start + size + 1);
}

function list(total: number, args: PageArguments) {
  const page = parsePage(args);
  return toConnection(read(total, page), page, (row) => [row]);
}

describe('a connection', () => {
  it('shows every row once when it is walked, forwards or backwards', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 25 }), (total, size) => {
        const expected = Array.from({ length: total }, (_, index) => index + 1);
        const forwards: number[] = [];
        let page = list(total, { first: size });
        for (;;) {
          forwards.push(...page.nodes);
          if (!page.pageInfo.hasNextPage) break;
          page = list(total, { first: size, after: page.pageInfo.endCursor });
        }
        expect(forwards).toEqual(expected);

        const backwards: number[] = [];
        page = list(total, { last: size });
        for (;;) {
          backwards.unshift(...page.nodes);
          if (!page.pageInfo.hasPreviousPage) break;
          page = list(total, { last: size, before: page.pageInfo.startCursor });
        }
        expect(backwards).toEqual(expected);
      }),
    );
  });

  it('has 20 rows unless asked otherwise, and says that there are more', () => {
    const { edges, nodes, pageInfo } = list(30, {});
    expect(nodes).toHaveLength(20);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges[19]?.cursor,
    });
  });

  it('of nothing has no cursors', () => {
    expect(list(0, {}).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('keeps the types of its sort keys', () => {
    const page = parsePage({});
    const { endCursor } = toConnection(['row'], page, () => ['2026-01-01', 12, 'ord_1']).pageInfo;
    expect(parsePage({ after: endCursor }).from).toEqual(['2026-01-01', 12, 'ord_1']);
  });
});

describe('page arguments', () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64url');

  it.each<[string, PageArguments]>([
    ['no entries', { first: 0 }],
    ['fewer than none', { last: -1 }],
    ['more than a hundred', { first: 101 }],
    ['both directions', { first: 1, last: 1 }],
    ['first with before', { first: 1, before: encoded('["a"]') }],
    ['last with after', { last: 1, after: encoded('["a"]') }],
    ['a cursor that is no JSON', { after: 'zzz' }],
    ['an empty cursor', { after: '' }],
    ['a cursor that is no list', { after: encoded('{"$gt":""}') }],
    ['a cursor with more than text and numbers', { after: encoded('[{"$gt":""}]') }],
  ])('are refused with %s', (_what, args) => {
    expect(() => parsePage(args)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
