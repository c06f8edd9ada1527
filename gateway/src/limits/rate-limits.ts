import { createHash } from 'node:crypto';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Grant } from '../authentication/grant.ts';
import { networkOf } from '../http/network-of.ts';
import type { Charge } from './bucket.ts';
import type { Bucket, RateConfig, WhenLost } from './limit-config.ts';

/** What there are limits of; also the names of policies in headers, and labels of metrics. */
export const LIMITS = ['network', 'network-cost', 'requests', 'cost', 'fields', 'quota', 'quota-cost'] as const;
export type LimitName = (typeof LIMITS)[number];

export interface LimitedCharge extends Charge {
  readonly limit: LimitName;
  readonly whenLost: WhenLost;
}

/** Who asks, as far as it is counted. */
export interface Caller {
  readonly viewer: Viewer;
  readonly grant?: Grant | undefined;
  readonly clientIp?: string | undefined;
  readonly clientName?: string | undefined;
}

/** What an operation takes beside the request that it came with. */
export interface OperationUse {
  readonly name?: string | undefined;
  /** Estimated. */
  readonly cost: number;
  /** Root fields, `Type.field`, as often as they are asked for. */
  readonly rootFields: readonly string[];
}

/** Which buckets a caller takes from, by the configuration alone. */
export interface RateLimits {
  ofRequest(caller: Caller): LimitedCharge[];
  ofOperation(caller: Caller, use: OperationUse): LimitedCharge[];
}

const SECOND = 1_000_000;

export function createRateLimits(config: RateConfig): RateLimits {
  const { whenLost } = config;
  const isOn = config.enforced;

  const refilling = (
    limit: LimitName,
    who: string,
    bucket: Bucket | undefined,
    amount: number,
    lost: WhenLost = whenLost.requests,
  ): LimitedCharge[] => {
    if (!isOn || bucket === undefined || amount === 0) return [];
    const { capacity, perSecond } = bucket;
    const periodMicros = Math.ceil((capacity / perSecond) * SECOND);
    return [
      {
        limit,
        key: `${limit}:${who}`,
        allowance: { kind: 'refilling', capacity, periodMicros },
        amount,
        whenLost: lost,
      },
    ];
  };

  const ofQuota = (limit: LimitName, { grant }: Caller, unit: 'requests' | 'cost', amount: number): LimitedCharge[] => {
    if (grant?.quota === undefined || amount === 0) return [];
    const { quota, key } = grant;
    const periodMicros = quota.windowSeconds * SECOND;
    const allowance = { kind: 'window', capacity: quota[unit], periodMicros } as const;
    return [{ limit, key: `${limit}:${key}`, allowance, amount, whenLost: whenLost.quotas }];
  };

  const ruleOf = ({ viewer }: Caller) =>
    config.callers.find(({ roles }) => roles === undefined || roles.some((role) => viewer.roles.includes(role)));

  return {
    ofRequest(caller) {
      const id = idOf(caller);
      return [
        ...refilling('network', networkIn(caller), config.networks.requests, 1),
        ...(id === undefined ? [] : refilling('requests', id, ruleOf(caller)?.requests, 1)),
        ...ofQuota('quota', caller, 'requests', 1),
      ];
    },
    ofOperation(caller, { cost, rootFields }) {
      const id = idOf(caller);
      const amount = Math.ceil(cost);
      return [
        ...(id === undefined
          ? refilling('network-cost', networkIn(caller), config.networks.cost, amount)
          : refilling('cost', id, ruleOf(caller)?.cost, amount)),
        ...ofQuota('quota-cost', caller, 'cost', amount),
        ...config.fields.flatMap(({ names, by, whenLost: lost, ...bucket }, index) => {
          const asked = rootFields.filter((name) => names.includes(name)).length;
          const who = by === 'caller' && id !== undefined ? id : networkIn(caller);
          return refilling('fields', `${index}:${who}`, bucket, asked, lost);
        }),
      ];
    },
  };
}

/** Of somebody who is more than an address. */
const idOf = ({ viewer, grant }: Caller): string | undefined => grant?.key ?? viewer.subject ?? viewer.guestId;

// Digested: what counts requests has no list of addresses. Where none is known all count together.
const networkIn = ({ clientIp }: Caller): string =>
  clientIp === undefined
    ? 'unknown'
    : createHash('sha256').update(networkOf(clientIp)).digest('base64url').slice(0, 22);
