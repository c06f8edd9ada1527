import { newId } from '@agora/subgraph-kit/ids';
import { add, allocate, compare, sum, type Money } from '@agora/subgraph-kit/money';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capturePosting, payoutPosting, payoutReversalPosting, refundPosting, type Posting } from './ledger.ts';
import type { ShopPart } from './payment.ts';
import { grossOf, nothingOf, payoutOf, reversalOf, withReversal, type Payout, type RecordedPayout } from './payout.ts';

const orderId = newId('ord');
const payment = { orderId, method: { kind: 'card' as const, token: 'tok_visa' } };
const money = (minorUnits: bigint): Money => ({ minorUnits, currency: 'EUR' });
const amount = fc.bigInt({ min: 1n, max: 10n ** 12n });
const sale = fc.record({ gross: amount, basisPoints: fc.integer({ min: 0, max: 10_000 }) });

/** An order that is captured, shared out and refunded in parts. */
const history = fc.record({
  sales: fc.array(sale, { minLength: 1, maxLength: 6 }),
  // Each refund's part of what is left, in millionths; and how it is split over shops, where anybody says.
  refunds: fc.array(
    fc.record({
      part: fc.bigInt({ min: 0n, max: 1_000_000n }),
      weights: fc.option(fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: 6, maxLength: 6 }), { nil: undefined }),
    }),
    { maxLength: 8 },
  ),
});

function play({ sales, refunds }: typeof history extends fc.Arbitrary<infer Value> ? Value : never) {
  const captured = money(sales.reduce((total, { gross }) => total + gross, 0n));
  const nothing = { net: money(0n), commission: money(0n) };
  let payouts: RecordedPayout[] = sales.map(({ gross, basisPoints }) => {
    const shopId = newId('shp');
    return { ...payoutOf(shopId, money(gross), basisPoints), reversed: { shopId, ...nothing } };
  });
  const postings: Posting[] = [capturePosting(payment, captured), payoutPosting(orderId, payouts)];
  const reversed: { before: readonly RecordedPayout[]; parts: readonly ShopPart[] | undefined; reversals: Payout[] }[] =
    [];
  let refunded = 0n;
  for (const { part, weights } of refunds) {
    const wanted = money(((captured.minorUnits - refunded) * part) / 1_000_000n);
    if (wanted.minorUnits === 0n) continue;
    const refundId = newId('ref');
    const parts = weights && partsOf(payouts, wanted, weights);
    const reversals = reversalOf(payouts, wanted, parts);
    reversed.push({ before: payouts, parts, reversals });
    payouts = payouts.map((payout, index) => withReversal(payout, reversals[index] ?? payout));
    postings.push(refundPosting(payment, refundId, wanted), payoutReversalPosting(orderId, refundId, reversals));
    refunded += wanted.minorUnits;
  }
  return { postings, payouts, captured, refunded: money(refunded), reversed };
}

function partsOf(payouts: readonly RecordedPayout[], wanted: Money, weights: readonly bigint[]) {
  const used = payouts.map((_payout, index) => weights[index] ?? 0n);
  if (used.every((weight) => weight === 0n)) return undefined;
  return allocate(wanted, used).map((part, index) => ({
    shopId: payouts[index]?.shopId ?? newId('shp'),
    amount: part,
  }));
}

const total = (postings: readonly Posting[], side: 'debit' | 'credit', account = ''): bigint =>
  postings
    .flatMap(({ lines }) => lines)
    .filter((line) => line.side === side && line.account.startsWith(account))
    .reduce((units, line) => units + line.amount.minorUnits, 0n);

const owed = (postings: readonly Posting[], account: string): bigint =>
  total(postings, 'credit', account) - total(postings, 'debit', account);

describe('the books of an order, whatever happens to it', () => {
  it('balance in every entry, and have no line of nothing', () => {
    fc.assert(
      fc.property(history, (given) => {
        for (const posting of play(given).postings) {
          expect(total([posting], 'debit')).toBe(total([posting], 'credit'));
          expect(posting.lines.length).toBeGreaterThanOrEqual(2);
          for (const line of posting.lines) expect(line.amount.minorUnits > 0n).toBe(true);
        }
      }),
    );
  });

  it('owe shops and platform together what was captured less what was refunded', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { postings, captured, refunded } = play(given);
        const kept = captured.minorUnits - refunded.minorUnits;
        expect(owed(postings, 'shop_payable') + owed(postings, 'platform_commission')).toBe(kept);
        expect(owed(postings, 'customer_funds')).toBe(0n);
        expect(owed(postings, 'provider_receivable')).toBe(-kept);
      }),
    );
  });

  it('take back from nobody more than they got', () => {
    fc.assert(
      fc.property(history, (given) => {
        for (const { net, commission, reversed } of play(given).payouts) {
          expect(compare(reversed.net, net)).toBeLessThanOrEqual(0);
          expect(compare(reversed.commission, commission)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe("a refund of shops' sales", () => {
  it('takes from each shop and its commission exactly its part, while each has as much', () => {
    fc.assert(
      fc.property(history, (given) => {
        for (const { before, parts, reversals } of play(given).reversed) {
          if (parts === undefined) continue;
          const left = before.map((payout) => grossOf(payout).minorUnits - grossOf(payout.reversed).minorUnits);
          if (parts.some(({ amount: part }, index) => part.minorUnits > (left[index] ?? 0n))) continue;
          expect(reversals.map(grossOf)).toEqual(parts.map((part) => part.amount));
        }
      }),
    );
  });

  it('takes what a shop does not have any more from the others', () => {
    const [first, second] = [newId('shp'), newId('shp')];
    const payouts = [payoutOf(first, money(1_000n), 1_000), payoutOf(second, money(9_000n), 0)].map(
      (payout): RecordedPayout => ({ ...payout, reversed: nothingOf(payout) }),
    );
    const [own, others] = reversalOf(payouts, money(1_500n), [{ shopId: first, amount: money(1_500n) }]);
    expect(own).toEqual({ shopId: first, net: money(900n), commission: money(100n) });
    expect(others).toEqual({ shopId: second, net: money(500n), commission: money(0n) });
  });
});

describe('a payout', () => {
  it('loses no minor unit between the shop and the platform', () => {
    fc.assert(
      fc.property(sale, ({ gross, basisPoints }) => {
        const payout = payoutOf(newId('shp'), money(gross), basisPoints);
        expect(grossOf(payout)).toEqual(money(gross));
        expect(payout.commission.minorUnits >= 0n && payout.net.minorUnits >= 0n).toBe(true);
      }),
    );
  });

  it('gives back all that is left when all that is left is refunded', () => {
    fc.assert(
      fc.property(fc.array(sale, { minLength: 1, maxLength: 6 }), amount, (sales, part) => {
        const captured = sales.reduce((units, { gross }) => units + gross, 0n);
        const first = part % captured;
        const weights = [1n, 0n, 3n, 0n, 2n, 5n];
        const refunds = [
          { part: (first * 1_000_000n) / captured, weights },
          { part: 1_000_000n, weights: undefined },
        ];
        const { payouts } = play({ sales, refunds });
        for (const payout of payouts)
          expect(payout.reversed).toMatchObject({ net: payout.net, commission: payout.commission });
        expect(
          sum(
            payouts.map(({ reversed }) => add(reversed.net, reversed.commission)),
            'EUR',
          ),
        ).toEqual(money(captured));
      }),
    );
  });
});
