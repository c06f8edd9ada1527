/** From one time of the day to another, over midnight when the second is the earlier one. */
export interface QuietHours {
  /** `22:00` */
  readonly from: string;
  /** `07:00`, from which on it is not quiet any more. */
  readonly to: string;
  /** Of the IANA database: `Europe/Berlin`. */
  readonly timeZone: string;
}

export type CheckedQuietHours =
  | { readonly kind: 'valid'; readonly quietHours: QuietHours }
  | { readonly kind: 'invalidTime'; readonly field: 'from' | 'to' }
  | { readonly kind: 'neverOrAlways' }
  | { readonly kind: 'unknownTimeZone' };

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
// Names only: Intl takes offsets, too, which know no summer time.
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

export function checkQuietHours(quietHours: QuietHours): CheckedQuietHours {
  if (!TIME.test(quietHours.from)) return { kind: 'invalidTime', field: 'from' };
  if (!TIME.test(quietHours.to)) return { kind: 'invalidTime', field: 'to' };
  if (quietHours.from === quietHours.to) return { kind: 'neverOrAlways' };
  return isZone(quietHours.timeZone) ? { kind: 'valid', quietHours } : { kind: 'unknownTimeZone' };
}

/**
 * The first moment from `now` on that is not quiet: `now` itself, or the minute in which the quiet hours end by the clock
 * on the wall, which may be put forward or back in between.
 */
export function endOfQuiet({ from, to, timeZone }: QuietHours, now: Date): Date {
  const wall = wallClockOf(timeZone);
  const [begin, end] = [minuteOf(from), minuteOf(to)];
  const isQuiet = (minuteOfDay: number): boolean =>
    begin < end ? begin <= minuteOfDay && minuteOfDay < end : begin <= minuteOfDay || minuteOfDay < end;

  if (!isQuiet(wall(now.getTime()).minuteOfDay)) return now;
  let minute = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
  for (;;) {
    const { minuteOfDay, offsetMs } = wall(minute);
    if (!isQuiet(minuteOfDay)) return new Date(minute);
    const wanted = minute + ((end - minuteOfDay + DAY_MINUTES) % DAY_MINUTES) * MINUTE_MS;
    if (wall(wanted).offsetMs === offsetMs) return new Date(wanted);
    // The clock is put forward or back before: from there on it is another question.
    minute = firstChange(minute, wanted, (each) => wall(each).offsetMs !== offsetMs);
  }
}

/** The first minute for which `isChanged` holds, between one for which it does not and one for which it does. */
function firstChange(before: number, after: number, isChanged: (minute: number) => boolean): number {
  let [low, high] = [before / MINUTE_MS, after / MINUTE_MS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isChanged(middle * MINUTE_MS)) high = middle;
    else low = middle;
  }
  return high * MINUTE_MS;
}

/** What the clock on the wall says at an instant, and how far it is ahead of UTC. */
function wallClockOf(timeZone: string): (instantMs: number) => { minuteOfDay: number; offsetMs: number } {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instantMs) => {
    const parts = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const [hour, minute] = [part('hour'), part('minute')];
    const wallMs = Date.UTC(part('year'), part('month') - 1, part('day'), hour, minute);
    return {
      minuteOfDay: hour * 60 + minute,
      offsetMs: wallMs - Math.floor(instantMs / MINUTE_MS) * MINUTE_MS,
    };
  };
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function isZone(name: string): boolean {
  if (!ZONE_NAME.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
