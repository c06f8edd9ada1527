import { describe, expect, it } from '@jest/globals';
import { serialize } from 'bson';

import { Cursors } from './cursors.ts';
import type { Document } from './documents/document.ts';
import { MAX_DOCUMENT_BYTES } from './documents/stored-document.ts';

interface Reply {
  readonly cursor: { firstBatch?: Document[]; nextBatch?: Document[]; id: { toString(): string } };
}
const ENVELOPE_BYTES = 1_000;
const identity = (row: Document): Document => row;

describe('Cursors', () => {
  it('ends a batch before the reply is too large, however small its documents are', () => {
    const rows = Array.from({ length: 1_500_000 }, (_, n) => ({ n }));
    const reply = new Cursors().open('d.c', rows, identity, { batchSize: Infinity }) as unknown as Reply;
    expect(serialize(reply).length).toBeLessThan(MAX_DOCUMENT_BYTES + ENVELOPE_BYTES);
    expect(reply.cursor.firstBatch?.length).toBeLessThan(rows.length);
  });

  it('hands out every row once and then forgets the cursor', () => {
    const cursors = new Cursors();
    const rows = Array.from({ length: 5 }, (_, n) => ({ n }));
    const first = cursors.open('d.c', rows, identity, { batchSize: 2 }) as unknown as Reply;
    const id = first.cursor.id.toString();
    const second = cursors.more(id, 'd.c', 2) as unknown as Reply;
    const third = cursors.more(id, 'd.c', 2) as unknown as Reply;
    const read = [
      ...(first.cursor.firstBatch ?? []),
      ...(second.cursor.nextBatch ?? []),
      ...(third.cursor.nextBatch ?? []),
    ];
    expect(read).toEqual(rows);
    expect(third.cursor.id.toString()).toBe('0');
    expect(() => cursors.more(id, 'd.c')).toThrow('not found');
  });

  it('forgets a cursor that lies unused for ten minutes', () => {
    const cursors = new Cursors();
    const reply = cursors.open('d.c', [{ n: 1 }, { n: 2 }], identity, { batchSize: 1 }) as unknown as Reply;
    const id = reply.cursor.id.toString();
    cursors.dropIdle(Date.now() + 11 * 60_000);
    expect(() => cursors.more(id, 'd.c')).toThrow('not found');
  });
});
