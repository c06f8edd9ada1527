import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { decideOperations, misnamedIn, type PartnerOperation } from './partner-operation.ts';

const at = new Date('2026-03-01T12:00:00Z');
const operation = (id: string, more: Partial<PartnerOperation> = {}): PartnerOperation => ({
  partnerId: predictableId('ptn', 1),
  id,
  name: 'Stock',
  kind: 'query',
  body: 'query Stock { stock }',
  fields: ['Query.stock'],
  errors: [],
  state: 'pending',
  uploadedAt: at,
  ...more,
});

describe('operations that are sent in', () => {
  const nameOf = (body: string): string => `#${body}`;
  it('have the ids that name their texts', () => {
    const given = [
      { id: '#a', body: 'a' },
      { id: '#b', body: 'c' },
    ];
    expect(misnamedIn(given, nameOf)).toEqual(['#b']);
  });
  it.each([
    [[]],
    [Array.from({ length: 201 }, () => ({ id: '#a', body: 'a' }))],
    [[{ id: '', body: 'a'.repeat(20_001) }]],
  ])('are neither none nor too many, and not too long', (given) => {
    expect(() => misnamedIn(given, nameOf)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('a decision about operations', () => {
  it('changes those that were not decided so', () => {
    const [pending, approved] = [operation('a'), operation('b', { state: 'approved' })];
    expect(decideOperations([pending, approved], 'approved', at)).toEqual({
      kind: 'decided',
      changed: [{ ...pending, state: 'approved', decidedAt: at }],
    });
  });
  it('approves none of them when one cannot run', () => {
    const broken = operation('b', { errors: ['no such field'] });
    const refused = { kind: 'operationsRefused', operationIds: ['b'] };
    expect(decideOperations([operation('a'), broken], 'approved', at)).toEqual(refused);
    expect(decideOperations([broken], 'rejected', at)).toMatchObject({ kind: 'decided' });
  });
});
