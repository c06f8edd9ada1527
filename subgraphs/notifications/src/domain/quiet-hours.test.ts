import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkQuietHours, endOfQuiet, type QuietHours } from './quiet-hours.ts';

const MINUTE_MS = 60_000;
const BERLIN: QuietHours = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin' };
const endOf = (quietHours: QuietHours, now: string): string => endOfQuiet(quietHours, new Date(now)).toISOString();

/** By the clock on the wall, asked for another way than the code does. */
function isQuiet({ from, to, timeZone }: QuietHours, at: Date): boolean {
  const time = at.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return from < to ? from <= time && time < to : from <= time || time < to;
}

/** Minute by minute. */
function firstLoudMinute(quietHours: QuietHours, now: Date): Date {
  if (!isQuiet(quietHours, now)) return now;
  let minute = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
  while (isQuiet(quietHours, new Date(minute))) minute += MINUTE_MS;
  return new Date(minute);
}

describe('quiet hours', () => {
  it.each([
    ['an hour before', '2026-01-10T20:59:59.999Z', '2026-01-10T20:59:59.999Z'],
    ['when they begin', '2026-01-10T21:00:00.000Z', '2026-01-11T06:00:00.000Z'],
    ['after midnight', '2026-01-11T03:12:34.567Z', '2026-01-11T06:00:00.000Z'],
    ['in their last minute', '2026-01-11T05:59:59.999Z', '2026-01-11T06:00:00.000Z'],
    ['when they are over', '2026-01-11T06:00:00.000Z', '2026-01-11T06:00:00.000Z'],
    ['in the night with an hour less', '2026-03-28T23:30:00.000Z', '2026-03-29T05:00:00.000Z'],
    ['in the night with an hour more', '2026-10-24T23:30:00.000Z', '2026-10-25T06:00:00.000Z'],
  ])('let pass, %s', (_when, now, end) => {
    expect(endOf(BERLIN, now)).toBe(end);
  });

  it('end with the hour that a clock leaves out, when they would have ended in it', () => {
    expect(endOf({ ...BERLIN, to: '02:30' }, '2026-03-29T00:10:00.000Z')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('end when a clock is put back to before they begin', () => {
    expect(endOf({ ...BERLIN, from: '02:30' }, '2026-10-25T00:45:00.000Z')).toBe('2026-10-25T01:00:00.000Z');
  });

  // Around changes of the clock: by an hour in the north and in the south, by half an hour, and never.
  const CHANGES = [
    ['Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-10-25T01:00:00Z'],
    ['America/New_York', '2026-03-08T07:00:00Z'],
    ['America/New_York', '2026-11-01T06:00:00Z'],
    ['America/Santiago', '2026-09-06T04:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
    ['Asia/Kathmandu', '2026-06-01T00:00:00Z'],
  ] as const;
  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const situation = fc
    .record({
      from: time,
      to: time,
      change: fc.constantFrom(...CHANGES),
      seconds: fc.integer({ min: -129_600, max: 129_600 }),
    })
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, change: [timeZone, at], seconds }) => ({
      quietHours: { from, to, timeZone },
      now: new Date(Date.parse(at) + seconds * 1_000),
    }));

  it('are never disturbed, and delay nothing for longer than they last', () => {
    fc.assert(
      fc.property(situation, ({ quietHours, now }) => {
        const end = endOfQuiet(quietHours, now);
        expect(isQuiet(quietHours, end)).toBe(false);
        const delay = end.getTime() - now.getTime();
        expect(delay).toBeGreaterThanOrEqual(0);
        const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
        const length = (minutes(quietHours.to) - minutes(quietHours.from) + 1_440) % 1_440;
        // A clock that is put back adds an hour to the night; one that is put forward may leave out all that is loud of a day.
        const leftOut = 1_440 - length <= 60 ? 1_440 : 0;
        expect(delay).toBeLessThanOrEqual((length + 60 + leftOut) * MINUTE_MS);
      }),
      { numRuns: 500 },
    );
  });

  it('end in the first minute that is not quiet', () => {
    fc.assert(
      fc.property(situation, ({ quietHours, now }) => {
        expect(endOfQuiet(quietHours, now)).toEqual(firstLoudMinute(quietHours, now));
      }),
      { numRuns: 60 },
    );
  });

  it.each<[Partial<QuietHours>, object]>([
    [{}, { kind: 'valid', quietHours: BERLIN }],
    [{ from: '24:00' }, { kind: 'invalidTime', field: 'from' }],
    [{ to: '7:00' }, { kind: 'invalidTime', field: 'to' }],
    [{ to: '22:00' }, { kind: 'neverOrAlways' }],
    [{ timeZone: 'Europe/Atlantis' }, { kind: 'unknownTimeZone' }],
    [{ timeZone: '+01:00' }, { kind: 'unknownTimeZone' }],
    [{ timeZone: '' }, { kind: 'unknownTimeZone' }],
  ])('are checked: %j', (change, expected) => {
    expect(checkQuietHours({ ...BERLIN, ...change })).toEqual(expected);
  });
});
