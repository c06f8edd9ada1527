import { describe, expect, it } from '@jest/globals';

import { Cursors } from './cursors.ts';
import { Dispatcher } from './dispatcher.ts';
import type { Document } from './documents/document.ts';
import { Sessions } from './sessions.ts';
import { DatabaseEngine } from './store/database-engine.ts';
import { memoryJournal } from './store/journal.ts';

function dispatcherWithSlowDisk() {
  const commit = Promise.withResolvers<undefined>();
  const recorded: string[] = [];
  const engine = new DatabaseEngine({
    ...memoryJournal,
    record: (change) => void recorded.push(change.kind),
    settled: () => commit.promise,
  });
  const sessions = new Sessions(engine, []);
  const dispatcher = new Dispatcher({ engine, cursors: new Cursors(), sessions, address: 'localhost:1' });
  return {
    dispatcher,
    recorded,
    commit: () => {
      commit.resolve(undefined);
    },
  };
}

/** Everything that is ready to run has run once a timer fires. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const waiting = Symbol('waiting');
  const later = new Promise((resolve) => setTimeout(resolve, 0, waiting));
  return (await Promise.race([promise, later])) === waiting;
}

describe('Dispatcher', () => {
  const insert: Document = { insert: 'c', documents: [{ _id: 1 }], $db: 'd' };
  const find: Document = { find: 'c', $db: 'd' };
  const fail: Document = { insert: 'c', documents: 'none', $db: 'd' };

  it.each([
    ['a write', insert],
    ['a read that may have seen the write', find],
    ['an error that may speak of the write', fail],
  ])('holds the reply to %s until the write is on disk', async (_, command) => {
    const { dispatcher, recorded, commit } = dispatcherWithSlowDisk();
    void dispatcher.reply(insert);
    const reply = dispatcher.reply(command);
    expect(recorded).toContain('put');
    expect(await isPending(reply)).toBe(true);
    commit();
    expect(await reply).toHaveProperty('ok');
  });
});
