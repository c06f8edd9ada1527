import { describe, expect, it } from '@jest/globals';
import { describeReport } from './describe-report.ts';

const report = {
  status: 'COMPLETED',
  rows: 5,
  created: 2,
  updated: 1,
  unchanged: 0,
  stocked: 2,
  rejected: [
    { row: 4, reason: 'SKU A stands in an earlier row, too.' },
    { row: 2, reason: 'title is missing' },
  ],
} as const;
const BAD = ['  line 2: title is missing', '  line 4: SKU A stands in an earlier row, too.'];

describe('the report of an import', () => {
  it('counts what became of the rows, and names the bad ones in their order', () => {
    expect(describeReport(report, 1.25).split('\n')).toEqual([
      '5 rows in 1.3 s: 2 created, 1 updated, 0 unchanged, 2 put into stock, 2 rejected',
      ...BAD,
    ]);
  });

  it('says that nothing was changed where one bad row rejects all', () => {
    const nothing = { ...report, status: 'REJECTED', created: 0, updated: 0, stocked: 0 } as const;
    expect(describeReport(nothing, 1).split('\n')).toEqual([
      'Nothing was changed, because 2 of 5 rows cannot be taken (in 1.0 s). Repair these and import the file again:',
      ...BAD,
    ]);
  });

  it('says that somebody has cancelled it', () => {
    expect(describeReport({ ...report, status: 'CANCELLED', rejected: [] }, 1)).toBe(
      'The import was cancelled by somebody in 1.0 s: 2 products were created and 1 updated before.',
    );
  });
});
