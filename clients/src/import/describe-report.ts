import type { ImportReport } from './import-catalogue.ts';

/** For people: what an import has done, or why it has done nothing, and each row that was not taken. */
export function describeReport(report: ImportReport, seconds: number): string {
  const { rejected } = report;
  const bad = rejected
    .toSorted((one, other) => one.row - other.row)
    .map(({ row, reason }) => `  line ${row}: ${reason}`);
  return [outcomeOf(report, seconds), ...bad].join('\n');
}

function outcomeOf({ status, rows, ...report }: ImportReport, seconds: number): string {
  const time = `in ${seconds.toFixed(1)} s`;
  const rejected = `${report.rejected.length} of ${rows} rows cannot be taken`;
  switch (status) {
    case 'REJECTED':
      return `Nothing was changed, because ${rejected} (${time}). Repair these and import the file again:`;
    case 'CANCELLED':
      return `The import was cancelled by somebody ${time}: ${report.created} products were created and ${report.updated} updated before.`;
    case 'COMPLETED':
      return (
        `${rows} rows ${time}: ${report.created} created, ${report.updated} updated, ${report.unchanged} unchanged, ` +
        `${report.stocked} put into stock, ${report.rejected.length} rejected`
      );
  }
}
