import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { cancelImport, completeImport, newImport, type ErrorPolicy, type ImportStatus } from './import-session.ts';

const NOW = new Date('2026-01-02T00:00:00.000Z');

const session = (status: ImportStatus = 'STAGING', policy: ErrorPolicy = 'REJECT_FAILED_ROWS') => ({
  ...newImport({
    id: predictableId('imp', 1),
    startedBy: predictableId('usr', 1),
    policy,
    fileName: 'catalogue.csv',
    beganAt: NOW,
  }),
  status,
});

describe('an import', () => {
  it('begins with rows to be sent, from a file that has a name', () => {
    expect(session().status).toBe('STAGING');
    expect(() => newImport({ ...session(), fileName: ' ' })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });

  it('is applied once as many rows have arrived as were sent', () => {
    expect(completeImport(session(), 3, 3)).toMatchObject({ kind: 'applying', session: { status: 'APPLYING' } });
    expect(completeImport(session(), 3, 2)).toEqual({ kind: 'rowsMissing', staged: 2 });
    expect(() => completeImport(session(), 2, 3)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it.each<[ErrorPolicy, number]>([
    ['REJECT_ALL', 20_000],
    ['REJECT_FAILED_ROWS', 1_000_000],
  ])('with %s has at most %i rows', (policy, maxRows) => {
    expect(completeImport(session('STAGING', policy), maxRows, maxRows).kind).toBe('applying');
    expect(completeImport(session('STAGING', policy), maxRows + 1, maxRows + 1)).toEqual({
      kind: 'tooManyRows',
      maxRows,
    });
  });

  it.each<ImportStatus>(['APPLYING', 'COMPLETED', 'REJECTED'])('that is %s is completed already', (status) => {
    const before = session(status);
    const decision = completeImport(before, 3, 3);
    expect(decision.kind === 'applying' && decision.session).toBe(before);
  });

  it('that was cancelled is not completed', () => {
    expect(completeImport(session('CANCELLED'), 3, 3)).toEqual({ kind: 'closed', status: 'CANCELLED' });
  });

  it.each<ImportStatus>(['STAGING', 'APPLYING'])('that is %s can be cancelled', (status) => {
    expect(cancelImport(session(status), NOW)).toMatchObject({
      kind: 'cancelled',
      session: { status: 'CANCELLED', endedAt: NOW },
    });
  });

  it('that has ended stays as it is', () => {
    const cancelled = session('CANCELLED');
    const again = cancelImport(cancelled, NOW);
    expect(again.kind === 'cancelled' && again.session).toBe(cancelled);
    expect(cancelImport(session('COMPLETED'), NOW)).toEqual({ kind: 'closed', status: 'COMPLETED' });
    expect(cancelImport(session('REJECTED'), NOW)).toEqual({ kind: 'closed', status: 'REJECTED' });
  });
});
