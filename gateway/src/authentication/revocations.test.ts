import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRevocations, type Revocation } from './revocations.ts';

const of = (viewer: Partial<Record<keyof Viewer, unknown>>, issuedAt: number) => ({
  viewer: { ...GUEST, roles: [], ...viewer } as Viewer,
  token: { issuedAt, expiresAt: issuedAt + 600_000 },
});
const revocation = (kind: Revocation['kind'], id: string, notBefore = 1_000): Revocation => ({
  kind,
  id,
  notBefore,
  expiresAt: notBefore + 600_000,
});

describe('revocations', () => {
  const revoked: [kind: Revocation['kind'], id: string, viewer: object][] = [
    ['session', 'ses_1', { sessionId: 'ses_1', subject: 'usr_1' }],
    ['subject', 'usr_1', { sessionId: 'ses_1', subject: 'usr_1' }],
    ['subject', 'gst_1', { guestId: 'gst_1' }],
    ['role', 'admin', { subject: 'usr_1', roles: ['customer', 'admin'] }],
  ];
  it.each(revoked)('void the tokens of a %s from before', (kind, id, viewer) => {
    const revocations = createRevocations();
    revocations.add(revocation(kind, id), 1_000);
    expect(revocations.isVoid(of(viewer, 999))).toBe(true);
    expect(revocations.isVoid(of(viewer, 1_000))).toBe(false);
    expect(revocations.isVoid(of({ sessionId: 'ses_2', subject: 'usr_2', roles: ['support'] }, 0))).toBe(false);
  });

  it('tell a session from a user of the same id', () => {
    const revocations = createRevocations();
    revocations.add(revocation('session', 'same'), 1_000);
    expect(revocations.isVoid(of({ subject: 'same' }, 0))).toBe(false);
  });

  it('are not taken back by one that comes late', () => {
    const revocations = createRevocations();
    revocations.add(revocation('subject', 'usr_1', 2_000), 2_000);
    revocations.add(revocation('subject', 'usr_1', 1_000), 2_000);
    expect(revocations.isVoid(of({ subject: 'usr_1' }, 1_500))).toBe(true);
  });

  it('are forgotten once the tokens have expired, five seconds of tolerance included', () => {
    const revocations = createRevocations();
    revocations.add(revocation('subject', 'usr_1', 0), 0);
    revocations.add(revocation('role', 'other', 0), 604_999);
    expect(revocations.size).toBe(2);
    revocations.add(revocation('session', 'ses_9', 700_000), 605_000);
    expect(revocations.size).toBe(1);
    revocations.add(revocation('session', 'long ago', 0), 700_000);
    expect(revocations.size).toBe(1);
  });

  it('void what any of them voids, whatever their order', () => {
    const some = fc.array(fc.record({ id: fc.constantFrom('a', 'b'), notBefore: fc.integer({ min: 0, max: 100 }) }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 100 }), (list, issuedAt) => {
        const revocations = createRevocations();
        for (const { id, notBefore } of list) revocations.add(revocation('subject', id, notBefore), 100);
        const expected = list.some(({ id, notBefore }) => id === 'a' && issuedAt < notBefore);
        expect(revocations.isVoid(of({ subject: 'a' }, issuedAt))).toBe(expected);
      }),
    );
  });
});
