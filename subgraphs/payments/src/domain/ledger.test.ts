import { newId } from '@agora/subgraph-kit/ids';
import { add, compare, sum, type Money } from '@agora/subgraph-kit/money';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capturePosting, payoutPosting, payoutReversalPosting, refundPosting, type Posting } from './ledger.ts';
import { grossOf, payoutOf, reversalOf, withReversal, type RecordedPayout } from './payout.ts';

const orderId = newId('ord');
const payment = { orderId, method: { kind: 'card' as const, token: 'tok_visa' } };
const money = (minorUnits: bigint): Money => ({ minorUnits, currency: 'EUR' });
const amount = fc.bigInt({ min: 1n, max: 10n ** 12n });
const sale = fc.record({ gross: amount, basisPoints: fc.integer({ min: 0, max: 10_000 }) });

/** An order that is captured, shared out and refunded in parts. */
const history = fc.record({
  sales: fc.array(sale, { minLength: 1, maxLength: 6 }),
  // Each refund's part of what is left, in millionths.
  refunds: fc.array(fc.bigInt({ min: 0n, max: 1_000_000n }), { maxLength: 8 }),
});

function play({ sales, refunds }: typeof history extends fc.Arbitrary<infer Value> ? Value : never) {
  const captured = money(sales.reduce((total, { gross }) => total + gross, 0n));
  const nothing = { net: money(0n), commission: money(0n) };
  let payouts: RecordedPayout[] = sales.map(({ gross, basisPoints }) => {
    const shopId = newId('shp');
    return { ...payoutOf(shopId, money(gross), basisPoints), reversed: { shopId, ...nothing } };
  });
  const postings: Posting[] = [capturePosting(payment, captured), payoutPosting(orderId, payouts)];
  let refunded = 0n;
  for (const part of refunds) {
    const wanted = money(((captured.minorUnits - refunded) * part) / 1_000_000n);
    if (wanted.minorUnits === 0n) continue;
    const refundId = newId('ref');
    const reversals = reversalOf(payouts, wanted);
    payouts = payouts.map((payout, index) => withReversal(payout, reversals[index] ?? payout));
    postings.push(refundPosting(payment, refundId, wanted), payoutReversalPosting(orderId, refundId, reversals));
    refunded += wanted.minorUnits;
  }
  return { postings, payouts, captured, refunded: money(refunded) };
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
        const { payouts } = play({ sales, refunds: [(first * 1_000_000n) / captured, 1_000_000n] });
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
