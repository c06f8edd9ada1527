import { describe, expect, it } from '@jest/globals';
import { readMessage } from './read-message.ts';

const wanted = new Set(['user.deleted']);
const message = {
  id: 'evt_1',
  type: 'user.deleted',
  version: 1,
  source: 'users',
  subject: 'usr_1',
  time: '2026-01-01T00:00:00.000Z',
  data: { userId: 'usr_1' },
};
const read = (value: unknown) => readMessage(Buffer.from(JSON.stringify(value)), wanted);

describe('reading a message', () => {
  it('gives the event, without what its contract does not know', () => {
    expect(read({ ...message, data: { userId: 'usr_1', since: 'version 1.1' } })).toEqual({
      kind: 'event',
      event: message,
    });
  });

  it.each([
    ['that nobody here listens to', { ...message, type: 'user.updated', data: 'whatever' }],
    ['that this build does not know yet', { ...message, type: 'user.merged' }],
  ])('lets a type pass by %s', (_what, value) => {
    expect(read(value)).toEqual({ kind: 'notForUs' });
  });

  it.each([
    ['no envelope', { userId: 'usr_1' }, 'not an event envelope'],
    ['another version', { ...message, version: 2 }, 'version 2'],
    ['data that breaks the contract', { ...message, data: {} }, 'data breaks the contract of user.deleted'],
  ])('finds %s unreadable', (_what, value, reason) => {
    expect(read(value)).toEqual({ kind: 'unreadable', reason });
  });

  it.each([[null], [Buffer.from('{')], [Buffer.alloc(1024 * 1024, 'x')]])('finds no JSON unreadable', (value) => {
    expect(readMessage(value, wanted)).toEqual({ kind: 'unreadable', reason: 'not JSON' });
  });
});
