import { envelope } from '@agora/event-contracts';
import { describe, expect, it } from '@jest/globals';
import { newId } from '../ids.ts';
import { createSeal } from './seal.ts';

const seal = createSeal({ source: 'users', clock: { now: () => new Date(0) }, newId });

describe('a sealed message', () => {
  it('says what it is, who says so, of what and when, and goes to the topic of its contract', () => {
    const data = { userId: 'usr_1' };
    const sealed = seal({ type: 'user.deleted', subject: 'usr_1', aggregateVersion: 7, data });
    expect(sealed).toEqual({
      topic: 'users.events',
      envelope: {
        id: expect.stringMatching(/^evt_/),
        type: 'user.deleted',
        version: 1,
        source: 'users',
        subject: 'usr_1',
        aggregateVersion: 7,
        time: '1970-01-01T00:00:00.000Z',
        data,
      },
    });
    expect(envelope.safeParse(sealed.envelope).success).toBe(true);
  });

  it('carries no more than its contract says', () => {
    const data = { userId: 'usr_1', displayName: 'Ada', passwordHash: 'secret' };
    expect(JSON.stringify(seal({ type: 'user.updated', subject: 'usr_1', data }))).not.toContain('secret');
  });

  it('is never made of data that breaks its contract', () => {
    expect(() => seal({ type: 'user.deleted', subject: 'usr_1', data: { userId: '' } })).toThrow(
      expect.objectContaining({ name: 'ZodError' }),
    );
  });
});
