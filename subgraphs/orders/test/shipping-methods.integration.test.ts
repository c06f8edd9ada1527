import { newId } from '@agora/subgraph-kit/ids';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { admin, customer, startOrders, type OrdersUnderTest } from './orders-under-test.ts';

let desk: OrdersUnderTest;
beforeAll(async () => {
  desk = await startOrders();
}, 60_000);
afterAll(() => desk.stop(), 60_000);

const OFFERED = `query ($country: String!, $currency: CurrencyCode!) {
  shippingMethods(country: $country, currency: $currency) {
    code name countries taxClass prices { base { minorUnits currency } freeFrom { minorUnits } }
  }
}`;

const METHOD = 'method { id code name version isArchived taxClass }';

const mutation = (name: string): string => {
  const isCreation = name === 'createShippingMethod';
  return `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) {
      ${METHOD}
      userErrors { __typename ${isCreation ? '' : '... on ConflictError { currentVersion }'} }
      ${isCreation ? 'replayed' : ''}
    }
  }`;
};

interface Answer {
  readonly method: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly __typename: string }[];
  readonly replayed?: boolean;
}

async function run(name: string, input: object, as = admin): Promise<Answer> {
  const { data, errors } = await desk.subgraph.ask(as, mutation(name), { input });
  if (errors?.[0] !== undefined) throw errors[0];
  return data?.[name] as Answer;
}

const yen = (minorUnits: number) => ({ minorUnits: String(minorUnits), currency: 'JPY' });

const terms = (given: object = {}) => ({
  name: 'Courier',
  countries: ['JP'],
  prices: [{ base: yen(500), perAdditionalUnit: yen(50), freeFrom: yen(9_000) }],
  taxClass: 'REDUCED',
  ...given,
});

const create = (given: object = {}): Promise<Answer> =>
  run('createShippingMethod', { code: `C-${newId('evt').slice(-8).toUpperCase()}`, ...terms(), ...given });

const audited = async (subject: string): Promise<unknown[]> =>
  (await desk.rows('select action from audit where subject = $1 order by action', [subject])).map(
    ({ action }) => action,
  );

describe('shipping methods', () => {
  it('are there from the beginning, for anybody to see, by country and currency', async () => {
    const ask = async (country: string, currency: string) =>
      (await desk.subgraph.ask(GUEST, OFFERED, { country, currency })).data?.shippingMethods;
    expect(await ask('DE', 'EUR')).toMatchObject([
      { code: 'EXPRESS', prices: [{ base: { minorUnits: '1190', currency: 'EUR' }, freeFrom: null }, {}] },
      { code: 'STANDARD', prices: [{ base: { minorUnits: '495' }, freeFrom: { minorUnits: '6000' } }, {}] },
    ]);
    expect(await ask('ES', 'GBP')).toMatchObject([{ code: 'STANDARD' }]);
    expect(await ask('ES', 'JPY')).toEqual([]);
    expect(await ask('AQ', 'EUR')).toEqual([]);
  });

  it('are made, changed and ended by administrators, each with a trace', async () => {
    const { method, userErrors } = await create({ code: 'TOKYO' });
    expect({ method, userErrors }).toMatchObject({
      method: { code: 'TOKYO', version: 1, taxClass: 'REDUCED' },
      userErrors: [],
    });
    const methodId = method?.id ?? '';
    const changed = await run('updateShippingMethod', { methodId, expectedVersion: 1, ...terms({ name: 'Bicycle' }) });
    expect(changed).toMatchObject({ method: { name: 'Bicycle', version: 2 }, userErrors: [] });
    const conflict = await run('updateShippingMethod', { methodId, expectedVersion: 1, ...terms() });
    expect(conflict).toMatchObject({ method: null, userErrors: [{ __typename: 'ConflictError', currentVersion: 2 }] });
    const ended = await run('archiveShippingMethod', { methodId, expectedVersion: 2 });
    expect(ended).toMatchObject({ method: { isArchived: true, version: 3 } });
    const { data } = await desk.subgraph.ask(GUEST, OFFERED, { country: 'JP', currency: 'JPY' });
    expect(data?.shippingMethods).not.toContainEqual(expect.objectContaining({ code: 'TOKYO' }));
    const late = await run('updateShippingMethod', { methodId, expectedVersion: 3, ...terms() });
    expect(late).toMatchObject({ userErrors: [{ __typename: 'ShippingMethodArchivedError' }] });
    expect(await audited(methodId)).toEqual(['archiveShippingMethod', 'createShippingMethod', 'updateShippingMethod']);
  });

  it('have a code of their own while they are offered', async () => {
    const { method } = await create({ code: 'OSAKA' });
    expect(await create({ code: 'OSAKA' })).toMatchObject({
      method: null,
      userErrors: [{ __typename: 'ShippingCodeTakenError' }],
    });
    await run('archiveShippingMethod', { methodId: method?.id, expectedVersion: 1 });
    expect(await create({ code: 'OSAKA' })).toMatchObject({ userErrors: [] });
  });

  it('are made once for one key', async () => {
    const input = { code: 'KOBE', idempotencyKey: newId('evt') };
    const first = await create(input);
    expect(await create(input)).toEqual({ ...first, replayed: true });
  });

  it.each([
    ['a code in lower case', { code: 'tokyo' }],
    ['no country', { countries: [] }],
    ['a country twice', { countries: ['JP', 'JP'] }],
    ['a country whose taxes are not known', { countries: ['AQ'] }],
    ['no price', { prices: [] }],
    ['two prices in one currency', { prices: [terms().prices[0], terms().prices[0]] }],
    [
      'a price of two currencies',
      { prices: [{ base: yen(1), perAdditionalUnit: { minorUnits: '1', currency: 'EUR' } }] },
    ],
    ['a price below nothing', { prices: [{ base: yen(-1), perAdditionalUnit: yen(0) }] }],
  ])('are not made with %s', async (_what, given) => {
    expect(await create(given)).toMatchObject({ method: null, userErrors: [{ __typename: 'ShippingTermsError' }] });
  });

  it('are not for customers to change', async () => {
    for (const name of ['createShippingMethod', 'updateShippingMethod', 'archiveShippingMethod']) {
      const input = { createShippingMethod: { code: 'MINE', ...terms() } }[name] ?? {
        methodId: 'shm_000000000000000000standard',
        expectedVersion: 1,
        ...(name === 'updateShippingMethod' && terms()),
      };
      await expect(run(name, input, customer)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    }
    expect(await audited('shm_000000000000000000standard')).toEqual([]);
  });

  it('that are not there are NOT_FOUND', async () => {
    await expect(run('archiveShippingMethod', { methodId: newId('shm'), expectedVersion: 1 })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });
});
