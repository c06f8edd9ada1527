import type { Level } from './bucket.ts';
import type { LimitedCharge, LimitName } from './rate-limits.ts';

export interface Standing {
  readonly charge: LimitedCharge;
  readonly level: Level;
}

/**
 * What a caller has left: https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers-10, one item a limit. `q`
 * and `w` are how much may be had in how many seconds, `r` is what is left, `t` the seconds until it is all there again.
 */
export function rateLimitHeaders(standings: ReadonlyMap<LimitName, Standing>): Record<string, string> {
  if (standings.size === 0) return {};
  const policies: string[] = [];
  const levels: string[] = [];
  for (const [limit, { charge, level }] of standings) {
    const { capacity, periodMicros } = charge.allowance;
    policies.push(`"${limit}";q=${capacity};w=${Math.ceil(periodMicros / 1_000_000)}`);
    levels.push(`"${limit}";r=${level.remaining};t=${Math.ceil(level.fullInMs / 1_000)}`);
  }
  return { 'ratelimit-policy': policies.join(', '), ratelimit: levels.join(', ') };
}
