import { expect, it } from '@jest/globals';
import { createAdmission } from './admission.ts';

it('refuses what there is no room for, at once, and lets the next in when there is', async () => {
  const admission = createAdmission(1);
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = admission.run(() => promise);
  await expect(admission.run(() => Promise.resolve('second'))).rejects.toMatchObject({
    code: 'OVERLOADED',
    details: { retryAfterSeconds: 1 },
  });
  resolve('first');
  expect(await first).toBe('first');
  expect(await admission.run(() => Promise.resolve('third'))).toBe('third');
});

it('gives the place of failed work back', async () => {
  const admission = createAdmission(1);
  await expect(admission.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await admission.run(() => Promise.resolve('next'))).toBe('next');
});
