import type { Logger } from './log.ts';
import { Counter, Gauge, Histogram, type Registry } from './metrics.ts';

/**
 * Work that a service does by itself. One replica at a time runs it; should two ever do, for a moment after one of them
 * was cut off from the store, each piece of work must still have its effect once.
 */
export interface Job {
  readonly name: string;
  /** Pause between the end of one run and the start of the next. */
  readonly everyMs: number;
  run(): Promise<void>;
}

/**
 * Does the work unless another replica does work of this name at this moment, which only the service's own store can
 * tell. False when another does.
 */
export type Exclusively = (name: string, work: () => Promise<void>) => Promise<boolean>;

export interface JobOptions {
  readonly exclusively: Exclusively;
  readonly log: Logger;
  readonly metrics: Registry;
}

interface JobMetrics {
  readonly runs: Counter;
  readonly seconds: Histogram;
  readonly lastSuccess: Gauge;
}

export function startJobs(jobs: readonly Job[], options: JobOptions): { stop(): Promise<void> } {
  const registers = [options.metrics];
  const metrics: JobMetrics = {
    runs: new Counter({
      name: 'job_runs_total',
      help: 'Runs of background jobs by outcome; skipped where another replica was at it.',
      labelNames: ['job', 'outcome'],
      registers,
    }),
    seconds: new Histogram({
      name: 'job_duration_seconds',
      help: 'How long runs of background jobs take.',
      labelNames: ['job'],
      buckets: [0.01, 0.1, 1, 10, 60, 600],
      registers,
    }),
    lastSuccess: new Gauge({
      name: 'job_last_success_timestamp_seconds',
      help: 'When a background job has last succeeded in this process.',
      labelNames: ['job'],
      registers,
    }),
  };
  const stops = jobs.map((job) => startJob(job, options, metrics));
  return {
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

function startJob(job: Job, { exclusively, log }: JobOptions, metrics: JobMetrics): () => Promise<void> {
  let isStopping = false;
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  const schedule = (): void => {
    if (isStopping) return;
    timer = setTimeout(() => {
      running = runOnce();
    }, job.everyMs);
  };
  const runOnce = async (): Promise<void> => {
    const name = { job: job.name };
    try {
      const hasRun = await exclusively(job.name, async () => {
        const end = metrics.seconds.startTimer(name);
        await job.run();
        end();
        metrics.lastSuccess.setToCurrentTime(name);
      });
      metrics.runs.inc({ ...name, outcome: hasRun ? 'succeeded' : 'skipped' });
    } catch (error) {
      metrics.runs.inc({ ...name, outcome: 'failed' });
      log.error({ err: error, job: job.name }, 'job failed');
    }
    schedule();
  };
  schedule();
  return async () => {
    isStopping = true;
    clearTimeout(timer);
    await running;
  };
}
