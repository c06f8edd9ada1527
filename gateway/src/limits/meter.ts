import { AppError } from '@agora/subgraph-kit/errors';
import { GraphQLError } from 'graphql';
import { OperationRefused } from '../operation/refusal.ts';
import type { LimitMetrics } from './limit-metrics.ts';
import { rateLimitHeaders, type Standing } from './rate-limit-headers.ts';
import type { UsageSample } from '../usage/usage-counts.ts';
import type { Caller, LimitedCharge, LimitName, OperationUse, RateLimits } from './rate-limits.ts';
import type { SharedCounters } from './shared-counters.ts';

/** What one request has taken of its caller's limits. */
export interface Meter {
  /** Counts the request, before it is read any further. @throws RATE_LIMITED */
  admit(): Promise<void>;
  /**
   * Takes what an operation is estimated to cost, before it runs.
   * @throws RATE_LIMITED; OperationRefused: QUERY_TOO_COMPLEX for what no caller, or never this one, may have
   */
  charge(use: OperationUse): Promise<void>;
  /** Corrects the estimate in a quota, which is for what was answered. */
  settle(actualCost: number): void;
  /** Counts the request for whoever keeps count, when it is answered. */
  end(outcome: UsageSample['outcome']): void;
  /** What is left, for the answer. */
  headers(): Record<string, string>;
}

export type MeterOf = (caller: Caller) => Meter;

export function createMeters(options: {
  readonly limits: RateLimits;
  readonly counters: SharedCounters;
  readonly maximumCost?: number | undefined;
  readonly metrics: LimitMetrics;
  readonly onUse?: ((sample: UsageSample) => void) | undefined;
}): MeterOf {
  const { limits, counters, maximumCost, metrics, onUse } = options;
  return (caller) => {
    const standings = new Map<LimitName, Standing>();
    let estimate = 0;
    let operation: string | null = null;
    let cost = 0;

    const take = async (charges: readonly LimitedCharge[]): Promise<void> => {
      if (charges.length === 0) return;
      const { isTaken, levels } = await counters.take(charges);
      for (const [index, charge] of charges.entries()) {
        const level = levels[index];
        if (level !== undefined) standings.set(charge.limit, { charge, level });
      }
      if (isTaken) return;
      const [full] = charges
        .map((charge, index) => ({ charge, roomInMs: levels[index]?.roomInMs ?? 0 }))
        .toSorted((one, other) => other.roomInMs - one.roomInMs);
      if (full !== undefined) metrics.limited(full.charge.limit);
      throw rateLimited(full?.roomInMs ?? 0);
    };

    return {
      admit: () => take(limits.ofRequest(caller)),
      async charge(use) {
        metrics.estimated(use.cost);
        operation = use.name ?? null;
        if (maximumCost !== undefined && use.cost > maximumCost) throw tooDear(use.cost, maximumCost);
        const charges = limits.ofOperation(caller, use);
        const never = charges.find(({ amount, allowance }) => amount > allowance.capacity);
        // No pause would help.
        if (never !== undefined) throw tooDear(never.amount, never.allowance.capacity);
        await take(charges);
        estimate = Math.ceil(use.cost);
      },
      settle(actualCost) {
        metrics.actual(actualCost);
        cost = actualCost;
        const taken = standings.get('quota-cost');
        const amount = Math.ceil(actualCost) - estimate;
        if (taken === undefined || amount === 0) return;
        // Nobody waits for it: the answer is there.
        void counters.settle([{ ...taken.charge, amount }], [taken.level.window]);
      },
      end(outcome) {
        onUse?.({ partnerId: caller.grant?.partner, client: caller.clientName, operation, outcome, cost });
      },
      headers: () => rateLimitHeaders(standings),
    };
  };
}

function rateLimited(roomInMs: number): AppError {
  const retryAfterSeconds = Math.max(1, Math.ceil(roomInMs / 1_000));
  return new AppError('RATE_LIMITED', `Too much was asked. There is room again in ${retryAfterSeconds} s.`, {
    details: { retryAfterSeconds },
  });
}

const tooDear = (cost: number, maximum: number): OperationRefused =>
  new OperationRefused([
    new GraphQLError(`The operation costs ${cost}, and may cost ${maximum}.`, {
      originalError: new AppError('QUERY_TOO_COMPLEX', `The operation costs ${cost}, and may cost ${maximum}.`, {
        details: { cost, maximum },
      }),
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    }),
  ]);
