import { badUserInput } from '@agora/subgraph-kit/errors';

/** What was asked with one operation; whole numbers that may be larger than a number is exact. */
export interface OperationUsage {
  /** Its name; null for all without one, and for what was refused before it was read. */
  readonly operation: string | null;
  readonly requests: bigint;
  readonly refused: bigint;
  readonly errors: bigint;
  readonly cost: bigint;
}

export interface PartnerUsage extends OperationUsage {
  /** In UTC: `2026-01-31`. */
  readonly day: string;
}

/** The day of an instant in UTC. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

const MONTH = /^(20\d\d)-(0[1-9]|1[0-2])$/;

/** @throws BAD_USER_INPUT for what is not a month: `2026-01` */
export function daysOfMonth(month: string): { readonly firstDay: string; readonly lastDay: string } {
  const [matched, year, number] = MONTH.exec(month) ?? [];
  if (matched === undefined) throw badUserInput('A month is written as 2026-01.', { argument: 'month' });
  // The day before the first of the next.
  return { firstDay: `${month}-01`, lastDay: dayOf(new Date(Date.UTC(Number(year), Number(number), 0))) };
}

export function sumOf(usages: readonly OperationUsage[]): Omit<OperationUsage, 'operation'> {
  const sum = (of: (usage: OperationUsage) => bigint): bigint => usages.reduce((total, each) => total + of(each), 0n);
  return {
    requests: sum(({ requests }) => requests),
    refused: sum(({ refused }) => refused),
    errors: sum(({ errors }) => errors),
    cost: sum(({ cost }) => cost),
  };
}
