import { newId } from '@agora/subgraph-kit/ids';
import { describe, expect, it } from '@jest/globals';
import { isIban, readStatement, transferInstructionsOf } from './bank-transfer.ts';
import { awaitMoney, giveUp, newPayment, receive, type PaymentId, type PaymentMethod } from './payment.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const ACCOUNT = { accountHolder: 'Agora', iban: 'DE89370400440532013000' };

const paymentBy = (method: PaymentMethod) =>
  newPayment({
    id: 'pay_01j9zq3v6kf2m8x4t7c5b0h1ne' as PaymentId,
    orderId: newId('ord'),
    customerId: newId('usr'),
    method,
    amount: { minorUnits: 5_000n, currency: 'EUR' },
    createdAt: NOW,
  });

describe('the instructions for a transfer', () => {
  const pending = paymentBy({ kind: 'bankTransfer' });
  const awaiting = awaitMoney(pending, NOW);

  it('name the account and the end of the payment id', () => {
    expect(transferInstructionsOf(awaiting, ACCOUNT)).toEqual({ ...ACCOUNT, reference: 'T7C5B0H1NE' });
  });

  it('are there only while a bank transfer is to come', () => {
    const received = receive(awaiting, { reference: 'statement' }, NOW);
    if (received.kind !== 'recorded') throw new Error(received.kind);
    for (const payment of [
      pending,
      received.payment,
      giveUp(awaiting, NOW),
      awaitMoney(paymentBy({ kind: 'cashOnDelivery' }), NOW),
      paymentBy({ kind: 'card', token: 'tok_visa' }),
    ])
      expect(transferInstructionsOf(payment, ACCOUNT)).toBeUndefined();
    expect(transferInstructionsOf(awaiting, undefined)).toBeUndefined();
  });

  it('are found again in what a bank makes of them', () => {
    expect(readStatement('Agora, T7C5B OHLNE')).toContain('t7c5b0h1ne');
  });
});

describe('an IBAN', () => {
  it.each(['DE89370400440532013000', 'GB29NWBK60161331926819', 'FR1420041010050500013M02606'])('is %s', (text) => {
    expect(isIban(text)).toBe(true);
  });

  it.each(['DE89370400440532013001', 'DE89 3704 0044 0532 0130 00', 'de89370400440532013000', 'DE89', ''])(
    'is not "%s"',
    (text) => {
      expect(isIban(text)).toBe(false);
    },
  );
});
