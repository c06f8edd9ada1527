import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkAlerts, metricsIn } from './check-alerts.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const RULES = join(ROOT, 'infra/observability/prometheus/rules');

const RULE = `groups:
  - name: orders
    rules:
      - alert: OrdersLate
        expr: max by (service) (orders_late{kind="a_b"}) > 0 or rate(orders_late_seconds_count[5m]) > 1
        labels: { severity: warning }
        annotations: { summary: Late, description: They are late., runbook: docs/runbooks/orders-late.md }
`;
const TEST = `tests:
  - alert_rule_test:
      - { alertname: OrdersLate, eval_time: 1m, exp_alerts: [{}] }
`;
const RUNBOOKS = ['docs/runbooks/orders-late.md'];
const rulesBroken = (rule: string, test: string, runbooks: readonly string[]) =>
  checkAlerts({ rules: { 'orders.yml': rule }, tests: { 'orders.yml': test }, runbooks }).map(
    ({ rule: broken, where }) => `${broken}: ${where}`,
  );

describe('an alert', () => {
  it('says what is wrong and what to do, and was seen firing', () => {
    expect(rulesBroken(RULE, TEST, RUNBOOKS)).toEqual([]);
  });

  it.each([
    ['severity', RULE.replace('warning', 'urgent'), TEST],
    ['annotations', RULE.replace('description: They are late., ', ''), TEST],
    ['annotations', RULE.replace('summary: Late, ', ''), TEST],
    ['test', RULE, TEST.replace('[{}]', '[]')],
    ['test', RULE, TEST.replace('OrdersLate', 'OrdersEarly')],
  ])('is at fault by its %s', (rule, text, test) => {
    expect(rulesBroken(text, test, RUNBOOKS)).toEqual([`${rule}: orders.yml: OrdersLate`]);
  });

  it('has a runbook that there is, and each runbook an alert', () => {
    expect(rulesBroken(RULE, TEST, [])).toEqual(['runbook: orders.yml: OrdersLate']);
    expect(rulesBroken(RULE, TEST, [...RUNBOOKS, 'docs/runbooks/old.md'])).toEqual(['runbook: docs/runbooks/old.md']);
  });
});

describe('the metrics that rules look at', () => {
  it('are found in their expressions', () => {
    expect(metricsIn({ 'orders.yml': RULE })).toEqual(['orders_late', 'orders_late_seconds']);
  });

  // A rule about a metric that nobody tells never fires, and no test of the rule can show it.
  it('are told by some service', () => {
    const rules = Object.fromEntries(
      readdirSync(RULES).map((file) => [file, readFileSync(join(RULES, file), 'utf8')] as const),
    );
    const metrics = metricsIn(rules);
    expect(metrics).toContain('orders_needing_attention');
    const sources = globSync(['subgraphs/*/src/*.ts', 'packages/subgraph-kit/src/*.ts', 'gateway/src/**/*.ts'], {
      cwd: ROOT,
    }).map((file) => readFileSync(join(ROOT, file), 'utf8'));
    expect(metrics.filter((metric) => !sources.some((source) => source.includes(`'${metric}'`)))).toEqual([]);
  });
});
