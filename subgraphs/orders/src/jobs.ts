import type { Job } from '@agora/subgraph-kit/jobs';
import type { Logger } from '@agora/subgraph-kit/log';
import { Gauge, type Registry } from '@agora/subgraph-kit/metrics';
import type { OrderReads } from './ports/order-reads.ts';
import { timeOutSagas } from './use-cases/advance-saga.ts';
import type { Dependencies } from './use-cases/dependencies.ts';
import { eraseForgotten } from './use-cases/forget-customer.ts';

const DEADLINE_CHECK_MS = 1_000;
const ATTENTION_COUNT_MS = 15_000;
const ERASE_MS = 60_000;

export interface JobOptions {
  readonly dependencies: Dependencies;
  readonly reads: OrderReads;
  readonly log: Logger;
  readonly metrics: Registry;
}

/** What orders does by itself. */
export function createJobs(options: JobOptions): readonly Job[] {
  const { dependencies, log } = options;
  return [
    {
      name: 'saga-deadlines',
      everyMs: DEADLINE_CHECK_MS,
      run: async () => {
        const moved = await timeOutSagas(dependencies);
        if (moved > 0) log.warn({ sagas: moved }, 'checkouts past their deadline');
      },
    },
    { name: 'count-needing-attention', everyMs: ATTENTION_COUNT_MS, run: createAttentionCount(options) },
    {
      name: 'erase-forgotten',
      everyMs: ERASE_MS,
      run: async () => {
        const erased = await eraseForgotten(dependencies);
        if (erased > 0) log.info({ orders: erased }, 'erased what was personal of customers who are gone');
      },
    },
  ];
}

/** Tells, as metrics, how many orders wait for a person, and for how long the first has. */
export function createAttentionCount({
  dependencies: { clock },
  reads,
  metrics,
}: Pick<JobOptions, 'reads' | 'metrics'> & {
  readonly dependencies: Pick<Dependencies, 'clock'>;
}): () => Promise<void> {
  const registers = [metrics];
  const waiting = new Gauge({
    name: 'orders_needing_attention',
    help: 'Orders of which it is not known how they go on, or whose money was not given back.',
    registers,
  });
  const oldest = new Gauge({
    name: 'orders_needing_attention_oldest_seconds',
    help: 'How long the first of them has waited; 0 where none does.',
    registers,
  });
  return async () => {
    const { count, since } = await reads.needingAttention();
    waiting.set(count);
    oldest.set(since === undefined ? 0 : (clock.now().getTime() - since.getTime()) / 1_000);
  };
}
