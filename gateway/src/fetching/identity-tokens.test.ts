import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { afterEach, expect, it, jest } from '@jest/globals';
import { createIdentityTokens } from './identity-tokens.ts';

const customer: Viewer = { ...GUEST, subject: 'usr_1' as NonNullable<Viewer['subject']> };

function counting() {
  let signed = 0;
  return createIdentityTokens({ sign: (_viewer, audience) => Promise.resolve(`${audience} ${++signed}`) });
}

afterEach(() => {
  jest.useRealTimers();
});

it('reuses the token of a viewer for reads of one subgraph', async () => {
  const tokens = counting();
  const first = await tokens.reusable(customer, 'orders');
  expect(await tokens.reusable({ ...customer }, 'orders')).toBe(first);
});

it.each<[string, Viewer, string]>([
  ['another subgraph', customer, 'users'],
  ['another viewer', GUEST, 'orders'],
  ['other scopes', { ...customer, scopes: ['admin'] }, 'orders'],
  ['other shops', { ...customer, shopIds: ['shp_1' as Viewer['shopIds'][number]] }, 'orders'],
  ['another session', { ...customer, sessionId: 'ses_2' }, 'orders'],
  ['another actor', { ...customer, actor: 'payments' }, 'orders'],
])('signs anew for %s', async (_what, viewer, subgraph) => {
  const tokens = counting();
  const first = await tokens.reusable(customer, 'orders');
  expect(await tokens.reusable(viewer, subgraph)).not.toBe(first);
});

it('signs each write', async () => {
  const tokens = counting();
  expect(await tokens.bound(customer, 'orders', '{}')).not.toBe(await tokens.bound(customer, 'orders', '{}'));
});

it("signs anew once the machine's clock has been put forward", async () => {
  const tokens = counting();
  const first = await tokens.reusable(customer, 'orders');
  jest.useFakeTimers({ doNotFake: ['performance'], now: Date.now() + 120_000 });
  expect(await tokens.reusable(customer, 'orders')).not.toBe(first);
});

it('does not keep a failure', async () => {
  let fails = true;
  const tokens = createIdentityTokens({
    sign: () => (fails ? Promise.reject(new Error('no key')) : Promise.resolve('token')),
  });
  await expect(tokens.reusable(customer, 'orders')).rejects.toThrow('no key');
  fails = false;
  expect(await tokens.reusable(customer, 'orders')).toBe('token');
});
