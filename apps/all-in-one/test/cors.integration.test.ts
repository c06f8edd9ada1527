import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testStores } from '@agora/testkit/stores';
import { startSystem, type System } from '../src/system.ts';

const FRONTEND = 'http://localhost:5173';

let system: System;
beforeAll(async () => {
  system = await startSystem({
    stores: testStores(),
    smtpUrl: 'smtp://127.0.0.1:1',
    namespace: `cors_${randomBytes(3).toString('hex')}`,
    corsOrigins: [FRONTEND],
    logLevel: 'fatal',
  });
});
afterAll(() => system.stop());

it.each([
  [FRONTEND, FRONTEND],
  ['http://localhost:5174', null],
])('a page of %s may read answers of the system: %s', async (origin, allowed) => {
  for (const method of ['OPTIONS', 'POST']) {
    const body = method === 'POST' ? JSON.stringify({ query: '{ __typename }' }) : null;
    const headers = { origin, 'content-type': 'application/json' };
    const response = await fetch(system.gateway.url, { method, headers, body });
    expect(response.ok).toBe(true);
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
  }
});
