import { Counter, type Registry } from '@agora/subgraph-kit/metrics';

export interface CacheMetrics {
  /** A query that is the same for everybody was answered: from what is kept, with another's answer, or anew. */
  readonly answered: (how: 'hit' | 'joined' | 'miss') => void;
  /** So many answers were forgotten, since something in them has changed. */
  readonly purged: (answers: number) => void;
}

export function createCacheMetrics(registry: Registry): CacheMetrics {
  const registers = [registry];
  const answers = new Counter({
    name: 'response_cache_queries_total',
    help: 'Queries without an identity: hit (kept), joined (an equal one was running), miss.',
    labelNames: ['outcome'],
    registers,
  });
  const purges = new Counter({
    name: 'response_cache_purged_total',
    help: 'Kept answers that were forgotten after an event.',
    registers,
  });
  return {
    answered(outcome) {
      answers.inc({ outcome });
    },
    purged(count) {
      purges.inc(count);
    },
  };
}
