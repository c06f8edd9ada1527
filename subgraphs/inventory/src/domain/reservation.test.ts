import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  commit,
  expire,
  hold,
  isLive,
  nothingHeld,
  release,
  reserve,
  type Reservation,
  type ReservationId,
  type Step,
} from './reservation.ts';
import type { OrderId, StockLevel, VariantId } from './stock.ts';

const LAMP = 'var_lamp' as VariantId;
const SHADE = 'var_shade' as VariantId;
const names = { id: 'rsv_1' as ReservationId, orderId: 'ord_1' as OrderId };
const expiresAt = new Date('2026-01-01T00:15:00Z');
const level = (variantId: VariantId, onHand: number, reserved = 0): [VariantId, StockLevel] => [
  variantId,
  { variantId, sku: variantId, isArchived: false, onHand, reserved },
];
const wanting = (...lines: [VariantId, number][]) => ({
  ...names,
  expiresAt,
  lines: lines.map(([variantId, quantity]) => ({ variantId, quantity })),
});

describe('reserving', () => {
  it('holds every line until it expires', () => {
    const wanted = wanting([LAMP, 2], [SHADE, 3]);
    expect(reserve(wanted, new Map([level(LAMP, 2), level(SHADE, 4, 1)]))).toEqual({ ...wanted, status: 'active' });
  });

  it('holds nothing when one line is short, and says of which', () => {
    expect(reserve(wanting([LAMP, 2], [SHADE, 4]), new Map([level(LAMP, 2), level(SHADE, 4, 1)]))).toEqual({
      ...names,
      status: 'released',
      reason: 'nothingHeld',
      shortages: [{ variantId: SHADE, requested: 4, available: 3 }],
    });
  });

  it('has none of a variant that nobody knows', () => {
    expect(reserve(wanting([LAMP, 1]), new Map())).toMatchObject({
      shortages: [{ variantId: LAMP, requested: 1, available: 0 }],
    });
  });

  it('counts the lines of one variant together', () => {
    const levels = new Map([level(LAMP, 3)]);
    expect(reserve(wanting([LAMP, 2], [LAMP, 1]), levels)).toMatchObject({ lines: [{ variantId: LAMP, quantity: 3 }] });
    expect(reserve(wanting([LAMP, 2], [LAMP, 2]), levels)).toMatchObject({ shortages: [{ requested: 4 }] });
  });
});

describe('a reservation', () => {
  const lines = [{ variantId: LAMP, quantity: 1 }];
  const active: Reservation = { ...names, status: 'active', lines, expiresAt };
  const held: Reservation = { ...active, status: 'held' };
  const committed: Reservation = { ...active, status: 'committed' };
  const released: Reservation = { ...nothingHeld(names), reason: 'cancelled' };
  const expired: Reservation = { ...nothingHeld(names), reason: 'expired' };

  const table: [string, Step, Reservation, Reservation][] = [
    ['is held once payment begins', hold, active, held],
    ['is committed from active, when payment was faster than its hold', commit, active, committed],
    ['is committed from held', commit, held, committed],
    ['is released from active', release, active, released],
    ['is released from held', release, held, released],
    ['expires from active', expire, active, expired],
  ];
  it.each(table)('%s', (_name, step, before, after) => {
    expect(step(before)).toEqual(after);
  });

  it('does not expire while it is held', () => {
    expect(expire(held)).toBe(held);
  });

  it('ends once: whatever comes after the end changes nothing', () => {
    const steps = fc.array(fc.constantFrom(hold, commit, release, expire), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(active, held, nothingHeld(names)), steps, (first, path) => {
        const states = path.reduce<Reservation[]>(
          (history, step) => [...history, step(history.at(-1) ?? first)],
          [first],
        );
        const end = states.find((state) => !isLive(state));
        expect(states.at(-1)).toBe(end ?? states.at(-1));
      }),
    );
  });
});
