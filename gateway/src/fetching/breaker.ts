import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
  SamplingBreaker,
  type CircuitBreakerPolicy,
  type IBreaker,
} from 'cockatiel';
import type { ResilienceConfig } from './resilience-config.ts';

export type BreakerState = 'closed' | 'open' | 'half-open';

/** Keeps fetches from a subgraph that does not answer: they would wait for nothing, and it could not recover. */
export interface Breaker {
  /** @throws `isOpen` errors at once while it is open, and while another fetch tries whether the subgraph is back. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
}

export class BreakerOpen extends Error {
  override readonly name = 'BreakerOpen';
}

export type BreakerConfig = Pick<
  ResilienceConfig,
  'breakerFailures' | 'breakerFailurePercent' | 'breakerWindowMs' | 'breakerOpenMs'
>;

/** @param isFault whether an error is the subgraph's, and counts */
export function createBreaker(
  config: BreakerConfig,
  isFault: (error: Error) => boolean,
  onChange: (state: BreakerState) => void,
): Breaker {
  const policy: CircuitBreakerPolicy = circuitBreaker(
    // What is no fault would close it after a trial that has shown nothing.
    handleWhen((error) => policy.state === CircuitState.HalfOpen || isFault(error)),
    {
      halfOpenAfter: config.breakerOpenMs,
      breaker: eitherOf(
        // Finds the subgraph that is gone, whatever the load.
        new ConsecutiveBreaker(config.breakerFailures),
        // Finds the one that answers now and then.
        new SamplingBreaker({ threshold: config.breakerFailurePercent / 100, duration: config.breakerWindowMs }),
      ),
    },
  );
  policy.onStateChange((state) => {
    onChange(NAMES[state]);
  });
  return {
    run(work) {
      // The library would let them wait for the end of the trial, which takes as long as the subgraph likes.
      if (policy.state === CircuitState.HalfOpen) return Promise.reject(new BreakerOpen());
      return policy.execute(work);
    },
  };
}

const NAMES: Readonly<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  // Only by hand, which nobody does.
  [CircuitState.Isolated]: 'open',
};

function eitherOf(...breakers: readonly IBreaker[]): IBreaker {
  return {
    state: undefined,
    success(state) {
      for (const breaker of breakers) breaker.success(state);
    },
    failure: (state) => breakers.map((breaker) => breaker.failure(state)).includes(true),
  };
}
