import { AppError } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';

/** Counts what callers keep open, so that nobody takes the place of all the others. */
export interface Places {
  /** @returns what gives the place back @throws OVERLOADED; RATE_LIMITED when this caller has too many */
  take(viewer: Viewer, clientIp: string | undefined): () => void;
}

/** @param what they keep open: "subscriptions" */
export function createPlaces(what: string, { max, maxPerCaller }: { max: number; maxPerCaller: number }): Places {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take(viewer, clientIp) {
      if (all >= max) throw new AppError('OVERLOADED', `Too many ${what} are open.`, RETRY);
      const caller = callerOf(viewer, clientIp);
      const ofCaller = taken.get(caller) ?? 0;
      if (ofCaller >= maxPerCaller)
        throw new AppError('RATE_LIMITED', `A caller may have ${maxPerCaller} ${what} open at a time.`, RETRY);
      taken.set(caller, ofCaller + 1);
      all++;
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        all--;
        const left = (taken.get(caller) ?? 1) - 1;
        if (left === 0) taken.delete(caller);
        else taken.set(caller, left);
      };
    },
  };
}

const RETRY = { details: { retryAfterSeconds: 5 } };

const callerOf = ({ subject, guestId, partnerId }: Viewer, clientIp = ''): string =>
  partnerId ?? subject ?? guestId ?? clientIp;
