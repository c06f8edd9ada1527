import { newId } from '@agora/subgraph-kit/ids';
import { compare, zero } from '@agora/subgraph-kit/money';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  authorisedOf,
  capturedOf,
  newPayment,
  recordAuthorisation,
  recordCapture,
  recordRefund,
  recordVoid,
  refundedOf,
  refundingOf,
  requestRefund,
  type Outcome,
  type Payment,
} from './payment.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const eur = (minorUnits: number) => ({ minorUnits: BigInt(minorUnits), currency: 'EUR' });
const succeeded: Outcome = { kind: 'succeeded', authorisationId: 'auth', methodLabel: 'Visa 4242' };
const refused: Outcome = { kind: 'refused', reason: 'declined' };

const pending = newPayment({
  id: newId('pay'),
  orderId: newId('ord'),
  customerId: newId('usr'),
  method: { kind: 'card', token: 'tok_visa' },
  amount: eur(5_000),
  createdAt: NOW,
});
const authorised = recordAuthorisation(pending, succeeded, NOW);
const captured = recordCapture(authorised, succeeded, NOW);
const voided = recordVoid(authorised, succeeded, NOW);

describe('a payment', () => {
  it('is of more than zero', () => {
    expect(() => newPayment({ ...pending, amount: eur(0) })).toThrow('more than zero');
  });

  it('holds its amount once authorised, and nothing after a void', () => {
    expect([pending, authorised, captured, voided].map((each) => authorisedOf(each).minorUnits)).toEqual([
      0n,
      5_000n,
      5_000n,
      0n,
    ]);
    expect(capturedOf(authorised)).toEqual(zero('EUR'));
    expect(capturedOf(captured)).toEqual(eur(5_000));
  });

  it('is still held when its capture was refused, and can be voided', () => {
    const failed = recordCapture(authorised, refused, NOW);
    expect(failed.state).toEqual({ status: 'failed', step: 'capture', reason: 'declined', authorisationId: 'auth' });
    expect(recordVoid(failed, succeeded, NOW).state).toEqual({ status: 'voided' });
  });

  it('stays voided whatever answer comes late', () => {
    expect(recordAuthorisation(voided, succeeded, NOW)).toBe(voided);
    expect(recordCapture(voided, refused, NOW)).toBe(voided);
  });

  it('cannot pass for captured when it was not authorised here', () => {
    expect(() => recordCapture(voided, succeeded, NOW)).toThrow(RangeError);
  });

  it('is voided when the provider holds nothing, and not when it refuses to let go', () => {
    expect(recordVoid(pending, { kind: 'refused', reason: 'notAuthorised' }, NOW).state.status).toBe('voided');
    expect(() => recordVoid(authorised, { kind: 'refused', reason: 'captured' }, NOW)).toThrow(RangeError);
  });

  it('refuses a refund in another currency', () => {
    const refund = { id: newId('ref'), amount: { minorUnits: 1n, currency: 'USD' }, reason: '' };
    expect(() => requestRefund(captured, refund, NOW)).toThrow('cannot be mixed');
  });

  it('never gives back more than was captured, in whatever order refunds are asked for and answered', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('ask' as const), amount: fc.integer({ min: 1, max: 6_000 }) }),
      fc.record({ kind: fc.constant('answer' as const), which: fc.nat(), isRefused: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let payment: Payment = captured;
        for (const each of steps) {
          if (each.kind === 'ask') {
            payment = requestRefund(payment, { id: newId('ref'), amount: eur(each.amount), reason: '' }, NOW);
          } else {
            const open = payment.refunds.filter(({ state }) => state.status === 'pending');
            const refund = open[each.which % open.length];
            if (refund !== undefined) {
              payment = recordRefund(payment, refund.id, each.isRefused ? refused : succeeded, NOW);
            }
          }
          const spoken = refundedOf(payment).minorUnits + refundingOf(payment).minorUnits;
          expect(compare({ minorUnits: spoken, currency: 'EUR' }, capturedOf(payment))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
