/** Something that does not hold. */
export interface Finding {
  /** The rule that was broken, in a word or two. */
  readonly rule: string;
  /** The file, service or resource at fault. */
  readonly where: string;
  readonly problem: string;
}

/** Collects findings of one rule. */
export type Report = (rule: string, where: string, problem: string) => void;

export function collect(check: (report: Report) => void): readonly Finding[] {
  const findings: Finding[] = [];
  check((rule, where, problem) => findings.push({ rule, where, problem }));
  return findings;
}
