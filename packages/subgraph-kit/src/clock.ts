/** The current instant in UTC. Injected wherever a rule depends on time, so that tests can set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
