import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import type { Clock } from '../clock.ts';
import type { Exclusively } from '../jobs.ts';
import { isDuplicate, reached } from './errors.ts';

export interface Lease {
  readonly _id: string;
  readonly holder: string;
  readonly until: Date;
}

const LEASE_MS = 60_000;
const RENEW_EVERY_MS = 20_000;

/** By a lease that is renewed while the work goes on; that of a process that dies ends after a minute. */
export function exclusivelyInMongo(leases: mongo.Collection<Lease>, clock: Clock): Exclusively {
  const inAMinute = (): Date => new Date(clock.now().getTime() + LEASE_MS);
  return async (name, work) => {
    const holder = randomUUID();
    if (!(await take(leases, { _id: name, holder, until: inAMinute() }, clock.now()))) return false;
    const renewal = setInterval(() => {
      // One that fails is made up for by the next; the lease outlasts two that do.
      leases.updateOne({ _id: name, holder }, { $set: { until: inAMinute() } }).catch(() => undefined);
    }, RENEW_EVERY_MS);
    try {
      await work();
      return true;
    } finally {
      clearInterval(renewal);
      await reached(leases.deleteOne({ _id: name, holder }));
    }
  };
}

async function take(leases: mongo.Collection<Lease>, { _id, holder, until }: Lease, now: Date): Promise<boolean> {
  try {
    await reached(leases.updateOne({ _id, until: { $lte: now } }, { $set: { holder, until } }, { upsert: true }));
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
