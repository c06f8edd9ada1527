import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { startJobs, type Exclusively } from './jobs.ts';
import { createMetrics } from './metrics.ts';

const log = pino({ level: 'silent' });
const alone: Exclusively = (_name, work) => work().then(() => true);
const options = () => ({ exclusively: alone, log, metrics: createMetrics('test') });

describe('jobs', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('never overlap with themselves, however long a run takes', async () => {
    let started = 0;
    let finish: () => void = () => undefined;
    const run = () =>
      new Promise<void>((resolve) => {
        started++;
        finish = resolve;
      });
    const jobs = startJobs([{ name: 'sweep', everyMs: 100, run }], options());
    await jest.advanceTimersByTimeAsync(1_000);
    expect(started).toBe(1);
    finish();
    await jest.advanceTimersByTimeAsync(100);
    expect(started).toBe(2);
    finish();
    await jobs.stop();
  });

  it('go on after a run that failed, which is counted', async () => {
    const { metrics, ...rest } = options();
    let runs = 0;
    const run = () => (++runs === 1 ? Promise.reject(new Error('deadlock')) : Promise.resolve());
    const jobs = startJobs([{ name: 'sweep', everyMs: 100, run }], { ...rest, metrics });
    await jest.advanceTimersByTimeAsync(250);
    await jobs.stop();
    expect(runs).toBe(2);
    const text = await metrics.getSingleMetricAsString('job_runs_total');
    expect(text).toMatch(/job="sweep",outcome="failed".* 1/);
    expect(text).toMatch(/job="sweep",outcome="succeeded".* 1/);
  });

  it('are left to another replica that is at them, and look again later', async () => {
    let isElsewhere = true;
    const exclusively: Exclusively = (name, work) => (isElsewhere ? Promise.resolve(false) : alone(name, work));
    const { metrics, ...rest } = { ...options(), exclusively };
    let runs = 0;
    const run = () => {
      runs++;
      return Promise.resolve();
    };
    const jobs = startJobs([{ name: 'sweep', everyMs: 100, run }], { ...rest, metrics });
    await jest.advanceTimersByTimeAsync(150);
    expect(runs).toBe(0);
    expect(await metrics.getSingleMetricAsString('job_runs_total')).toMatch(/outcome="skipped".* 1/);
    isElsewhere = false;
    await jest.advanceTimersByTimeAsync(100);
    await jobs.stop();
    expect(runs).toBe(1);
  });

  it('let the run under way finish before they stop, and start no other', async () => {
    let finish: () => void = () => undefined;
    let runs = 0;
    const run = () =>
      new Promise<void>((resolve) => {
        runs++;
        finish = resolve;
      });
    const jobs = startJobs([{ name: 'sweep', everyMs: 100, run }], options());
    await jest.advanceTimersByTimeAsync(100);
    let hasStopped = false;
    const stopped = jobs.stop().then(() => (hasStopped = true));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(hasStopped).toBe(false);
    finish();
    await stopped;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(runs).toBe(1);
  });
});
