import { describe, expect, it } from '@jest/globals';
import { riskOf, type RiskRules } from './risk.ts';

const rules: RiskRules = { maxPaymentsPerHour: 3, amountLimits: { EUR: 10_000n }, countries: new Set(['XX']) };
const eur = (minorUnits: bigint) => ({ minorUnits, currency: 'EUR' });
const harmless = { amount: eur(10_000n), country: 'DE', paymentsInLastHour: 3 };

describe('the risk of a payment', () => {
  it.each([
    ['at every limit it passes', {}, undefined],
    ['above the amount it is held', { amount: eur(10_001n) }, 'amount'],
    ['a currency without a limit passes', { amount: { minorUnits: 10n ** 12n, currency: 'GBP' } }, undefined],
    ['a listed country is held, however it is written', { country: 'xx' }, 'country'],
    ['one too many within the hour is held', { paymentsInLastHour: 4 }, 'velocity'],
  ])('%s', (_what, facts, reason) => {
    expect(riskOf(rules, { ...harmless, ...facts })).toBe(reason);
  });

  it('passes where nobody has said to which country it goes', () => {
    expect(riskOf(rules, { amount: eur(1n), paymentsInLastHour: 1 })).toBeUndefined();
  });
});
