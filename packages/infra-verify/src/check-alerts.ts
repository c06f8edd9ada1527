import { parse } from 'yaml';
import { collect, type Finding } from './finding.ts';

/** Files under one folder, by name. */
export type Files = Readonly<Record<string, string>>;

interface AlertRule {
  readonly alert: string;
  readonly labels?: { readonly severity?: string };
  readonly annotations?: Readonly<Record<string, string>>;
}

interface RuleFile {
  readonly groups: readonly { readonly rules: readonly AlertRule[] }[];
}

interface TestFile {
  readonly tests: readonly {
    readonly alert_rule_test: readonly { readonly alertname: string; readonly exp_alerts?: readonly unknown[] }[];
  }[];
}

const SEVERITIES: readonly (string | undefined)[] = ['warning', 'critical'];

/** Whoever is woken by an alert finds what it means and what to do; and each alert was seen firing. */
export function checkAlerts({
  rules,
  tests,
  runbooks,
}: {
  readonly rules: Files;
  readonly tests: Files;
  /** Paths from the root of the repository. */
  readonly runbooks: readonly string[];
}): readonly Finding[] {
  const fired = new Set(
    Object.values(tests)
      .flatMap((text) => (parse(text) as TestFile).tests)
      .flatMap(({ alert_rule_test: cases }) => cases)
      .filter(({ exp_alerts: expected = [] }) => expected.length > 0)
      .map(({ alertname }) => alertname),
  );
  const alerts = Object.entries(rules).flatMap(([file, text]) =>
    (parse(text) as RuleFile).groups.flatMap((group) => group.rules.map((rule) => ({ file, ...rule }))),
  );
  return collect((report) => {
    for (const { file, alert, labels, annotations = {} } of alerts) {
      const { summary, description, runbook } = annotations;
      const where = `${file}: ${alert}`;
      if (!SEVERITIES.includes(labels?.severity)) report('severity', where, 'it is neither a warning nor critical');
      if (!summary || !description) report('annotations', where, 'it does not say what is wrong');
      if (runbook === undefined || !runbooks.includes(runbook)) {
        report('runbook', where, `there is no ${runbook ?? 'runbook'}`);
      }
      if (!fired.has(alert)) report('test', where, 'no test has it fire');
    }
    for (const runbook of runbooks) {
      if (!alerts.some(({ annotations }) => annotations?.runbook === runbook)) {
        report('runbook', runbook, 'no alert leads there');
      }
    }
  });
}

const SUFFIX = /_(?:bucket|sum|count)$/;

/** The metrics that rules look at: what is written like one and is neither called nor assigned to. */
export const metricsIn = (rules: Files): readonly string[] => [
  ...new Set(
    Object.values(rules)
      .flatMap((text) => (parse(text) as { groups: { rules: { expr: string }[] }[] }).groups)
      .flatMap((group) => group.rules)
      .flatMap(({ expr }) => [...expr.replaceAll(/"[^"]*"/g, '').matchAll(/\b[a-z]+(?:_[a-z]+)+\b(?!\s*[(=!])/g)])
      .map(([name]) => name.replace(SUFFIX, '')),
  ),
];
