import { readConfig } from '@agora/subgraph-kit/config';
import { describe, expect, it } from '@jest/globals';
import { bankAccountOf, paymentsConfig } from './config.ts';

const read = (environment: Record<string, string>) => readConfig(paymentsConfig, environment);

describe('the configuration of payments', () => {
  it('takes the sandbox in production only when it is asked for', () => {
    expect(() => read({ NODE_ENV: 'production' })).toThrow('PAYMENT_PROVIDER');
    expect(read({ NODE_ENV: 'production', PAYMENT_PROVIDER: 'sandbox' }).PAYMENT_PROVIDER).toBe('sandbox');
    expect(read({ NODE_ENV: 'development' }).PAYMENT_PROVIDER).toBeUndefined();
  });

  it('wants a key for Stripe, and a secret for webhooks', () => {
    expect(() => read({ NODE_ENV: 'test', PAYMENT_PROVIDER: 'stripe' })).toThrow('STRIPE_SECRET_KEY');
    expect(() => read({ NODE_ENV: 'test', SANDBOX_WEBHOOK_URL: 'http://localhost/' })).toThrow(
      'SANDBOX_WEBHOOK_SECRET',
    );
  });

  it('has an account for bank transfers: the one that is given, or an example outside production', () => {
    const production = { NODE_ENV: 'production', PAYMENT_PROVIDER: 'sandbox' };
    const given = { BANK_TRANSFER_ACCOUNT_HOLDER: 'Agora Ltd', BANK_TRANSFER_IBAN: 'gb29 NWBK 6016 1331 9268 19' };
    const account = { accountHolder: 'Agora Ltd', iban: 'GB29NWBK60161331926819' };
    expect(bankAccountOf(read(production))).toBeUndefined();
    expect(bankAccountOf(read({ ...production, ...given }))).toEqual(account);
    expect(bankAccountOf(read({ ...production, ...given, BANK_TRANSFER_BIC: 'NWBKGB2L' }))).toEqual({
      ...account,
      bic: 'NWBKGB2L',
    });
    expect(bankAccountOf(read({ NODE_ENV: 'development' }))?.iban).toBe('DE89370400440532013000');
  });

  it('refuses an account that is none', () => {
    const holder = { NODE_ENV: 'test', BANK_TRANSFER_ACCOUNT_HOLDER: 'Agora Ltd' };
    expect(() => read({ ...holder, BANK_TRANSFER_IBAN: 'GB28NWBK60161331926819' })).toThrow('BANK_TRANSFER_IBAN');
    expect(() => read({ ...holder, BANK_TRANSFER_BIC: 'bank' })).toThrow('BANK_TRANSFER_BIC');
    expect(() => read({ NODE_ENV: 'test', BANK_TRANSFER_IBAN: 'GB29NWBK60161331926819' })).toThrow(
      'BANK_TRANSFER_ACCOUNT_HOLDER',
    );
  });

  it('reads the limits of risk, and refuses what is none', () => {
    const config = read({ NODE_ENV: 'test', RISK_AMOUNT_LIMITS: '{"EUR":"100"}', RISK_COUNTRIES: 'XX, YY' });
    expect(config.RISK_AMOUNT_LIMITS).toEqual({ EUR: 100n });
    expect([...config.RISK_COUNTRIES]).toEqual(['XX', 'YY']);
    for (const limits of ['{', '{"EUR":100}', '{"euro":"1"}']) {
      expect(() => read({ NODE_ENV: 'test', RISK_AMOUNT_LIMITS: limits })).toThrow('RISK_AMOUNT_LIMITS');
    }
    expect(() => read({ NODE_ENV: 'test', RISK_COUNTRIES: 'Nowhere' })).toThrow('RISK_COUNTRIES');
  });
});
