import type { Logger } from './log.ts';
import { Counter, type Registry } from './metrics.ts';

/** Work that a service does by itself. Every replica runs it, so `run` must let only one have each piece. */
export interface Job {
  readonly name: string;
  /** Pause between the end of one run and the start of the next. */
  readonly everyMs: number;
  run(): Promise<void>;
}

export function startJobs(
  jobs: readonly Job[],
  options: { log: Logger; metrics: Registry },
): { stop(): Promise<void> } {
  const runs = new Counter({
    name: 'job_runs_total',
    help: 'Runs of background jobs by outcome.',
    labelNames: ['job', 'outcome'],
    registers: [options.metrics],
  });
  const stops = jobs.map((job) => startJob(job, options.log, runs));
  return {
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

function startJob(job: Job, log: Logger, runs: Counter): () => Promise<void> {
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
    try {
      await job.run();
      runs.inc({ job: job.name, outcome: 'succeeded' });
    } catch (error) {
      runs.inc({ job: job.name, outcome: 'failed' });
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
