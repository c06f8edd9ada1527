import { FAMILIES } from './catalogue.ts';
import type { Result } from './run.ts';
import type { Target } from './target.ts';

export interface Report {
  readonly verdict: 'refused' | 'broken';
  readonly refused: number;
  readonly broken: number;
  readonly skipped: number;
  /** Whether what happened behind the gateway was counted. */
  readonly isCounted: boolean;
  readonly cases: readonly Result[];
}

export function reportOf(cases: readonly Result[], { ops }: Pick<Target, 'ops'>): Report {
  const count = (verdict: Result['verdict']): number => cases.filter((each) => each.verdict === verdict).length;
  const broken = count('broken');
  return {
    verdict: broken === 0 ? 'refused' : 'broken',
    refused: count('refused'),
    broken,
    skipped: count('skipped'),
    isCounted: ops.size > 0,
    cases,
  };
}

/** A table per family: what is refused in one line, what is not with its reasons. */
export function describeReport(report: Report): string {
  const families = Object.entries(FAMILIES).map(([letter, title]) => {
    const cases = report.cases.filter(({ id }) => id.startsWith(letter));
    if (cases.length === 0) return '';
    return [`${letter}. ${title}`, ...cases.map(line), ''].join('\n');
  });
  return [
    ...families.filter((family) => family !== ''),
    `${report.verdict}: ${report.refused} refused, ${report.broken} broken, ${report.skipped} skipped`,
    ...(report.isCounted ? [] : ['Effects behind the gateway were not counted: give --ops-url for that.']),
  ].join('\n');
}

function line({ id, title, verdict, expected, got, reasons, ms }: Result): string {
  const head = `  ${id}  ${verdict.padEnd(8)} ${title}`;
  if (verdict === 'refused') return `${head} (${got || expected}, ${Math.round(ms)} ms)`;
  if (verdict === 'skipped') return `${head}: ${reasons.join('; ')}`;
  return [
    `${head}: expected ${expected}, got ${got || 'nothing'}`,
    ...reasons.map((reason) => `        ${reason}`),
  ].join('\n');
}
