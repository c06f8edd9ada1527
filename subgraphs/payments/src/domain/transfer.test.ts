import { newId } from '@agora/subgraph-kit/ids';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nothingOf } from './payout.ts';
import { transferable, unsettledOf, type OpenPayout } from './transfer.ts';

const OLD = new Date('2026-01-01T00:00:00Z');
const UNTIL = new Date('2026-01-08T00:00:00Z');
const YOUNG = new Date('2026-01-09T00:00:00Z');
const eur = (minorUnits: number) => ({ minorUnits: BigInt(minorUnits), currency: 'EUR' });

function payout(net: number, { reversed = 0, settled = 0, recordedAt = OLD } = {}): OpenPayout {
  const share = { shopId: newId('shp'), net: eur(net), commission: eur(0) };
  return {
    ...share,
    reversed: { ...nothingOf(share), net: eur(reversed) },
    orderId: newId('ord'),
    settled: eur(settled),
    recordedAt,
  };
}

describe('what is transferred to a shop', () => {
  it('is what has waited long enough', () => {
    const due = payout(1_000, { reversed: 200 });
    const found = transferable([due, payout(500, { recordedAt: YOUNG })], UNTIL);
    expect(found).toEqual({ payouts: [due], amount: eur(800) });
  });

  it('makes up first for what was refunded after a transfer, however young the refunded sale is', () => {
    const owing = payout(300, { reversed: 300, settled: 300, recordedAt: YOUNG });
    expect(transferable([payout(1_000), owing], UNTIL)?.amount).toEqual(eur(700));
  });

  it('is nothing while the shop owes as much, or nothing is old enough', () => {
    const owing = payout(1_000, { reversed: 1_000, settled: 1_000 });
    expect(transferable([payout(1_000), owing], UNTIL)).toBeUndefined();
    expect(transferable([payout(1_000, { recordedAt: YOUNG })], UNTIL)).toBeUndefined();
    expect(transferable([], UNTIL)).toBeUndefined();
  });

  it('is in the end what was earned, in whatever order it is refunded and transferred', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('refund' as const), which: fc.nat(), amount: fc.integer({ min: 1, max: 500 }) }),
      fc.constant({ kind: 'transfer' as const }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1 }), fc.array(step), (nets, steps) => {
        let open: OpenPayout[] = nets.map((net) => payout(net));
        let sent = 0n;
        for (const each of [...steps, { kind: 'transfer' as const }]) {
          if (each.kind === 'refund') {
            const at = each.which % open.length;
            open = open.map((one, index) => {
              if (index !== at) return one;
              const left = one.net.minorUnits - one.reversed.net.minorUnits;
              const taken = BigInt(each.amount) > left ? left : BigInt(each.amount);
              return { ...one, reversed: { ...one.reversed, net: eur(Number(one.reversed.net.minorUnits + taken)) } };
            });
          } else {
            const found = transferable(open, UNTIL);
            if (found === undefined) continue;
            expect(found.amount.minorUnits > 0n).toBe(true);
            sent += found.amount.minorUnits;
            open = open.map((one) => ({
              ...one,
              settled: eur(Number(one.settled.minorUnits + unsettledOf(one).minorUnits)),
            }));
          }
        }
        const earned = open.reduce((sum, { net, reversed }) => sum + net.minorUnits - reversed.net.minorUnits, 0n);
        const owing = open.reduce((sum, one) => sum + unsettledOf(one).minorUnits, 0n);
        expect(sent + owing).toBe(earned);
        expect(owing <= 0n).toBe(true);
      }),
    );
  });
});
