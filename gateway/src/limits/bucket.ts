/** How much may be taken, and how that comes back. */
export type Allowance =
  /** A full bucket that refills evenly: after a pause as much at once as it holds. */
  | { readonly kind: 'refilling'; readonly capacity: number; readonly periodMicros: number }
  /** So much in a window of time, which begins with the first that is taken. */
  | { readonly kind: 'window'; readonly capacity: number; readonly periodMicros: number };

export interface Charge {
  /** Whose bucket. */
  readonly key: string;
  readonly allowance: Allowance;
  /** Whole units, at most the capacity. */
  readonly amount: number;
}

/** What is left of a bucket. */
export interface Level {
  readonly remaining: number;
  /** Until it is full again. */
  readonly fullInMs: number;
  /** Until there is room for what was asked; 0 where there is. */
  readonly roomInMs: number;
  /** Names the window in which was taken, for `settle`. */
  readonly window: number;
}

export interface Taken {
  readonly isTaken: boolean;
  /** In the order of the charges. */
  readonly levels: readonly Level[];
}

/** What is kept of a bucket: times are microseconds since 1970. */
export type BucketState =
  | { readonly kind: 'refilling'; readonly fullAt: number }
  | { readonly kind: 'window'; readonly endsAt: number; readonly used: number };

/** A bucket that nothing was taken from. */
const untouched = ({ kind, periodMicros }: Allowance, now: number): BucketState =>
  kind === 'refilling' ? { kind, fullAt: now } : { kind, endsAt: now + periodMicros, used: 0 };

/** A state that still says something. */
const current = (state: BucketState | undefined, allowance: Allowance, now: number): BucketState =>
  state?.kind === allowance.kind && endOf(state) > now ? state : untouched(allowance, now);

/** When a bucket is as if it had never been touched. */
export const endOf = (state: BucketState): number => (state.kind === 'refilling' ? state.fullAt : state.endsAt);

// Rounded up: what comes back a little late is never too much.
const timeOf = (amount: number, { capacity, periodMicros }: Allowance): number =>
  Math.ceil((amount / capacity) * periodMicros);

/**
 * The generic cell rate algorithm (ITU-T I.371, its virtual scheduling form): of a bucket that refills only the instant
 * is kept at which it is full again.
 * @returns the state after the charge, and whether it fits
 */
export function charged(
  before: BucketState | undefined,
  { allowance, amount }: Charge,
  now: number,
): { readonly fits: boolean; readonly state: BucketState } {
  const state = current(before, allowance, now);
  if (state.kind === 'window') {
    const used = state.used + amount;
    return { fits: used <= allowance.capacity, state: { ...state, used } };
  }
  const fullAt = state.fullAt + timeOf(amount, allowance);
  return { fits: fullAt - now <= allowance.periodMicros, state: { ...state, fullAt } };
}

/** The state after giving back, or taking more than was asked: that may leave less than nothing. */
export function settled(
  before: BucketState | undefined,
  { allowance, amount }: Charge,
  window: number,
  now: number,
): BucketState | undefined {
  // What has refilled, and a window that is over, owes nothing and is owed nothing.
  if (before === undefined || endOf(before) <= now) return before;
  if (before.kind === 'window')
    return before.endsAt === window ? { ...before, used: Math.max(0, before.used + amount) } : before;
  const time = Math.sign(amount) * timeOf(Math.abs(amount), allowance);
  // Given back is a little less, for the same reason.
  return { ...before, fullAt: before.fullAt + time + (amount < 0 ? 1 : 0) };
}

export function levelOf(before: BucketState | undefined, charge: Charge, isTaken: boolean, now: number): Level {
  const { allowance, amount } = charge;
  const state = current(before, allowance, now);
  const { capacity, periodMicros } = allowance;
  const [used, roomIn] =
    state.kind === 'window'
      ? [state.used, state.used + amount > capacity ? state.endsAt - now : 0]
      : [
          Math.ceil(((state.fullAt - now) / periodMicros) * capacity),
          state.fullAt - now + timeOf(amount, allowance) - periodMicros,
        ];
  return {
    remaining: Math.max(0, Math.floor(capacity - used)),
    fullInMs: Math.ceil((endOf(state) - now) / 1_000),
    roomInMs: isTaken ? 0 : Math.max(0, Math.ceil(roomIn / 1_000)),
    window: state.kind === 'window' ? state.endsAt : 0,
  };
}
