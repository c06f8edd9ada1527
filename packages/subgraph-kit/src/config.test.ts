import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { baseConfig, ConfigError, environmentOf, readConfig } from './config.ts';

const sufficient = { KAFKA_BROKERS: 'kafka:9092', INTERNAL_PUBLIC_KEYS: '{"keys":[]}' };

function problemsOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

describe('the configuration', () => {
  it('needs little and has defaults for the rest', () => {
    expect(readConfig(baseConfig, sufficient)).toMatchObject({
      NODE_ENV: 'production',
      PORT: 4001,
      STORE_NAMESPACE: '',
    });
  });

  it('names everything that is wrong at once, and no value', () => {
    const problems = problemsOf(() =>
      readConfig(baseConfig.extend({ PAYMENT_SECRET: z.string().min(32) }), {
        PORT: 'http-secret',
        LOG_LEVEL: 'loud-secret',
        STORE_NAMESPACE: 'drop table; secret',
        PAYMENT_SECRET: 'short-secret',
      }),
    );
    for (const name of ['PORT', 'LOG_LEVEL', 'STORE_NAMESPACE', 'PAYMENT_SECRET', 'KAFKA_BROKERS']) {
      expect(problems).toContain(`  ${name}: `);
    }
    expect(problems).not.toContain('secret');
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig(baseConfig, { ...sufficient, PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 4001 });
    expect(problemsOf(() => readConfig(baseConfig, { ...sufficient, KAFKA_BROKERS: '' }))).toContain('KAFKA_BROKERS');
  });
});

describe('the environment of a service', () => {
  it('prefers what is meant for that service', () => {
    const environment = environmentOf('orders', {
      DATABASE_URL: 'shared',
      ORDERS_DATABASE_URL: 'own',
      PAYMENTS_DATABASE_URL: 'another',
      REDIS_URL: 'shared',
    });
    expect(environment).toMatchObject({ DATABASE_URL: 'own', REDIS_URL: 'shared' });
  });
});
