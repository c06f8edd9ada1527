import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encode, NIL_ARRAY, OK, RequestParser } from './protocol.ts';

const request = fc.array(fc.string({ unit: 'binary', maxLength: 20 }).map(asBytes), { minLength: 1, maxLength: 5 });

function asBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

describe('RESP', () => {
  it('reads requests whole, wherever the network cuts them', () => {
    fc.assert(
      fc.property(fc.array(request), fc.integer({ min: 1, max: 30 }), (requests, size) => {
        const stream = Buffer.from(requests.map(encode).join(''), 'latin1');
        const parser = new RequestParser();
        const read: string[][] = [];
        for (let i = 0; i < stream.length; i += size) read.push(...parser.feed(stream.subarray(i, i + size)));
        expect(read).toEqual(requests);
      }),
    );
  });

  it('reads a request typed by hand', () => {
    expect([...new RequestParser().feed(Buffer.from('PING  hello\r\n\r\nGET k\r\n'))]).toEqual([
      ['PING', 'hello'],
      ['GET', 'k'],
    ]);
  });

  it('refuses what is not RESP', () => {
    expect(() => [...new RequestParser().feed(Buffer.from('*1\r\n+OK\r\n'))]).toThrow("expected '$', got '+'");
  });

  it('writes every kind of reply', () => {
    expect(encode([OK, 1, null, 'text', NIL_ARRAY, { error: 'ERR two\r\nlines' }, []])).toBe(
      '*7\r\n+OK\r\n:1\r\n$-1\r\n$4\r\ntext\r\n*-1\r\n-ERR two lines\r\n*0\r\n',
    );
  });
});
