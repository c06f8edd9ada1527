import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { openTables, type Tables } from '@agora/testkit/tables';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addresses } from '../src/subgraph.ts';

let people = 0;
const somebody = () => viewer({ subject: predictableId('usr', ++people), scopes: ['addresses:write'] });
type Asker = ReturnType<typeof somebody>;
const [ADA, BEA] = [somebody(), somebody()];
const SUPPORT = viewer({ subject: predictableId('usr', 900), roles: ['support'], scopes: ['orders:support'] });
const NOBODY_YET = viewer({ subject: predictableId('usr', 901), scopes: [] });

const ALL = `id recipientName company lines city region postalCode country phone defaultFor version createdAt
  owner { id }`;
const READ = `query ($id: ID!) { address(id: $id) { ${ALL} } }`;
const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Address { id recipientName } }
}`;
const OWNED = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on User { addresses { id recipientName defaultFor } } }
}`;
const ERRORS = `userErrors {
  __typename ... on UserError { path }
  ... on ConflictError { currentVersion }
  ... on PostalCodeInvalidError { country example }
}`;
const CREATE = `mutation ($input: CreateAddressInput!) {
  createAddress(input: $input) {
    address { ${ALL} } replayed
    userErrors {
      __typename ... on UserError { path }
      ... on PostalCodeInvalidError { country example }
      ... on TooManyAddressesError { maxAddresses }
    }
  }
}`;
const UPDATE = `mutation ($input: UpdateAddressInput!) {
  updateAddress(input: $input) { address { ${ALL} } ${ERRORS} }
}`;
const DELETE = `mutation ($input: DeleteAddressInput!) {
  deleteAddress(input: $input) { address { id } userErrors { __typename ... on ConflictError { path currentVersion } } }
}`;
const SET_DEFAULT = `mutation ($input: SetDefaultAddressInput!) {
  setDefaultAddress(input: $input) {
    address { id defaultFor version } userErrors { __typename ... on ConflictError { path currentVersion } }
  }
}`;

const HOME = {
  recipientName: 'Ada Lovelace',
  lines: ['12 St James’s Square'],
  city: 'London',
  postalCode: 'sw1y4jh',
  country: 'gb',
};

interface Shown {
  readonly id: string;
  readonly recipientName: string;
  readonly defaultFor: readonly string[];
  readonly version: number;
}
interface Answer {
  readonly address: Shown | null;
  readonly replayed: boolean;
  readonly userErrors: readonly object[];
}

describe('addresses', () => {
  let subgraph: TestSubgraph;
  let tables: Tables;
  beforeAll(async () => {
    subgraph = await startTestSubgraph(addresses, { clock: createFakeClock('2026-03-01T09:00:00.000Z') });
    tables = openTables(subgraph.running);
  }, 60_000);
  afterAll(async () => {
    await tables.close();
    await subgraph.stop();
  }, 60_000);

  const ask = async (asker: Asker, document: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { data, errors } = await subgraph.ask(asker, document, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const refusalOf = async (asker: Asker, document: string, variables: Readonly<Record<string, unknown>>) =>
    (await subgraph.ask(asker, document, variables)).errors?.[0]?.extensions.code;
  const create = async (asker: Asker, input: object = {}) =>
    (await ask(asker, CREATE, { input: { address: HOME, ...input } }))?.createAddress as Answer;
  const made = async (asker: Asker, recipientName = 'Ada', input: object = {}): Promise<Shown> => {
    const { address } = await create(asker, { address: { ...HOME, recipientName }, ...input });
    if (address === null) throw new Error('no address was made');
    return address;
  };
  const find = async (id: string, asker = ADA) => (await ask(asker, READ, { id }))?.address as Shown | null;
  const listOf = async (owner: Asker, asker = owner) => {
    const data = await ask(asker, OWNED, { representations: [{ __typename: 'User', id: owner.subject }] });
    return (data?._entities as { addresses: Shown[] | null }[])[0]?.addresses;
  };

  it('are added, read, changed and deleted', async () => {
    const asker = somebody();
    const { address, userErrors, replayed } = await create(asker);
    const expected = {
      ...HOME,
      id: expect.stringMatching(/^adr_/),
      company: null,
      region: null,
      phone: null,
      postalCode: 'SW1Y 4JH',
      country: 'GB',
      defaultFor: ['SHIPPING', 'BILLING'],
      version: 1,
      createdAt: '2026-03-01T09:00:00.000Z',
      owner: { id: asker.subject },
    };
    expect({ address, userErrors, replayed }).toEqual({ address: expected, userErrors: [], replayed: false });
    const id = address?.id ?? '';
    expect(await find(id, asker)).toEqual(expected);

    const moved = {
      recipientName: 'Ada King',
      company: 'Analytical Engines',
      lines: ['Unter den Linden 1', 'Hof'],
      city: 'Berlin',
      region: 'Berlin',
      postalCode: '10 117',
      country: 'DE',
      phone: '+49 30 123456',
    };
    const after = { ...expected, ...moved, postalCode: '10117', phone: '+4930123456', version: 2 };
    expect(await ask(asker, UPDATE, { input: { addressId: id, expectedVersion: 1, address: moved } })).toEqual({
      updateAddress: { address: after, userErrors: [] },
    });
    expect(await find(id, asker)).toEqual(after);

    expect(await ask(asker, DELETE, { input: { addressId: id, expectedVersion: 2 } })).toEqual({
      deleteAddress: { address: { id }, userErrors: [] },
    });
    expect(await find(id, asker)).toBeNull();
    expect(await listOf(asker)).toEqual([]);
  });

  it('are added once for a key, however often it is sent', async () => {
    const asker = somebody();
    const input = { idempotencyKey: 'key-1' };
    const first = await create(asker, input);
    expect(first.replayed).toBe(false);
    expect(await create(asker, input)).toEqual({ ...first, replayed: true });
    const other = { ...input, address: { ...HOME, city: 'Bath' } };
    expect(await refusalOf(asker, CREATE, { input: other })).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await create(somebody(), input)).replayed).toBe(false);
    expect(await listOf(asker)).toHaveLength(1);
  });

  it('tell somebody who has seen another version which one there is, and stay as they are', async () => {
    const { id } = await made(ADA);
    const before = await find(id);
    const conflict = { __typename: 'ConflictError', path: ['input', 'expectedVersion'], currentVersion: 1 };
    const refused = { address: null, userErrors: [conflict] };
    const input = { addressId: id, expectedVersion: 7 };
    expect(await ask(ADA, UPDATE, { input: { ...input, address: HOME } })).toEqual({ updateAddress: refused });
    expect(await ask(ADA, DELETE, { input })).toEqual({ deleteAddress: refused });
    expect(await ask(ADA, SET_DEFAULT, { input: { ...input, use: 'SHIPPING' } })).toEqual({
      setDefaultAddress: refused,
    });
    expect(await find(id)).toEqual(before);
  });

  it('let one of many changes of one version through', async () => {
    const { id } = await made(ADA);
    const outcomes = await Promise.all(
      ['A', 'B', 'C', 'D', 'E'].map(async (recipientName) => {
        const input = { addressId: id, expectedVersion: 1, address: { ...HOME, recipientName } };
        return ((await ask(ADA, UPDATE, { input }))?.updateAddress as Answer).address;
      }),
    );
    expect(outcomes.filter((address) => address !== null)).toHaveLength(1);
    expect(await find(id)).toMatchObject({ version: 2 });
  });

  it('need a country that exists, and a postal code that it has', async () => {
    const asker = somebody();
    const unknown = { __typename: 'UnknownCountryError', path: ['input', 'address', 'country'] };
    const postal = { __typename: 'PostalCodeInvalidError', path: ['input', 'address', 'postalCode'] };
    const refused = (error: object) => ({ address: null, replayed: false, userErrors: [error] });
    const createWith = (change: object) => create(asker, { address: { ...HOME, ...change } });
    expect(await createWith({ country: 'XX' })).toEqual(refused(unknown));
    expect(await createWith({ postalCode: '1' })).toEqual(refused({ ...postal, country: 'GB', example: 'SW1A 1AA' }));
    expect(await createWith({ postalCode: null })).toMatchObject({ userErrors: [postal] });
    expect(await createWith({ country: 'TH', postalCode: '1' })).toEqual(
      refused({ ...postal, country: 'TH', example: null }),
    );
    expect(await listOf(asker)).toEqual([]);
    expect(await createWith({ country: 'HK', postalCode: null })).toMatchObject({ address: { postalCode: null } });

    const { id } = await made(asker);
    const update = { addressId: id, expectedVersion: 1, address: { ...HOME, country: 'XX' } };
    expect(await ask(asker, UPDATE, { input: update })).toEqual({
      updateAddress: { address: null, userErrors: [unknown] },
    });
    expect(await refusalOf(asker, CREATE, { input: { address: { ...HOME, city: ' ' } } })).toBe('BAD_USER_INPUT');
  });

  it('can be in these countries, as anybody may know', async () => {
    const data = await ask(GUEST, '{ addressCountries { code isPostalCodeRequired postalCodeExample } }');
    const countries = data?.addressCountries as { code: string }[];
    expect(countries.length).toBeGreaterThan(240);
    expect(countries).toContainEqual({ code: 'GB', isPostalCodeRequired: true, postalCodeExample: 'SW1A 1AA' });
    expect(countries).toContainEqual({ code: 'HK', isPostalCodeRequired: false, postalCodeExample: null });
  });

  describe('as defaults', () => {
    it('are listed first, then the newest', async () => {
      const asker = somebody();
      const first = await made(asker, 'First');
      const second = await made(asker, 'Second');
      await made(asker, 'Third', { defaultFor: ['BILLING'] });
      await made(asker, 'Fourth');
      expect(await listOf(asker)).toMatchObject([
        { recipientName: 'First', defaultFor: ['SHIPPING'] },
        { recipientName: 'Third', defaultFor: ['BILLING'] },
        { recipientName: 'Fourth', defaultFor: [] },
        { recipientName: 'Second', defaultFor: [] },
      ]);
      const input = { addressId: second.id, expectedVersion: 1, use: 'SHIPPING' };
      for (let times = 1; times <= 2; times++) {
        expect(await ask(asker, SET_DEFAULT, { input })).toEqual({
          setDefaultAddress: { address: { id: second.id, defaultFor: ['SHIPPING'], version: 1 }, userErrors: [] },
        });
      }
      expect((await listOf(asker))?.map(({ recipientName }) => recipientName)).toEqual([
        'Second',
        'Third',
        'Fourth',
        'First',
      ]);
      expect(await find(first.id, asker)).toMatchObject({ defaultFor: [], version: 1 });
    });

    it('are one per use, however many are made it at once', async () => {
      const asker = somebody();
      const made10 = await Promise.all(
        Array.from({ length: 10 }, (_each, number) =>
          made(asker, `Number ${number}`, { defaultFor: ['SHIPPING', 'BILLING'] }),
        ),
      );
      await Promise.all(
        made10.flatMap(({ id }) =>
          ['SHIPPING', 'BILLING'].map((use) =>
            ask(asker, SET_DEFAULT, { input: { addressId: id, expectedVersion: 1, use } }),
          ),
        ),
      );
      const list = await listOf(asker);
      expect(list).toHaveLength(10);
      expect(list?.flatMap(({ defaultFor }) => defaultFor).toSorted()).toEqual(['BILLING', 'SHIPPING']);
    });

    it.each(['shipping', 'billing'])('are one for %s in the store, too, whoever writes to it', async (use) => {
      const asker = somebody();
      await made(asker);
      await made(asker);
      const second = tables.rows(`update address set is_default_for_${use} = true where owner_id = $1`, [
        asker.subject,
      ]);
      await expect(second).rejects.toMatchObject({ code: '23505', constraint: `default_for_${use}` });
    });
  });

  it('are at most 100 a person, however many come at once', async () => {
    const asker = somebody();
    for (let count = 0; count < 98; count++) await made(asker);
    const last = await Promise.all(Array.from({ length: 5 }, () => create(asker)));
    expect(last.filter(({ address }) => address !== null)).toHaveLength(2);
    expect(last.filter(({ address }) => address === null).map(({ userErrors }) => userErrors)).toEqual(
      Array(3).fill([{ __typename: 'TooManyAddressesError', path: ['input'], maxAddresses: 100 }]),
    );
    expect(await listOf(asker)).toHaveLength(100);
  }, 60_000);

  it('are 50 references in one statement', async () => {
    const asker = somebody();
    const ids: string[] = [];
    for (let count = 0; count < 50; count++) ids.push((await made(asker, `Number ${count}`)).id);
    let found;
    const operations = await subgraph.countStoreOperations(async () => {
      found = await ask(asker, ENTITIES, { representations: ids.map((id) => ({ __typename: 'Address', id })) });
    });
    expect(operations).toBe(1);
    expect(found).toEqual({ _entities: ids.map((id, number) => ({ id, recipientName: `Number ${number}` })) });
  });

  it('of 50 people are one statement', async () => {
    const owners = Array.from({ length: 50 }, somebody);
    for (const [number, owner] of owners.entries()) await made(owner, `Number ${number}`);
    const representations = owners.map(({ subject }) => ({ __typename: 'User', id: subject }));
    let found;
    const operations = await subgraph.countStoreOperations(async () => {
      found = await ask(SUPPORT, OWNED, { representations });
    });
    expect(operations).toBe(1);
    expect(found).toMatchObject({
      _entities: owners.map((_owner, number) => ({ addresses: [{ recipientName: `Number ${number}` }] })),
    });
  });

  it('are asked for by an id of theirs', async () => {
    expect(await refusalOf(ADA, READ, { id: 'usr_1' })).toBe('BAD_USER_INPUT');
    const representations = ['usr_1', predictableId('adr', 404)].map((id) => ({ __typename: 'Address', id }));
    expect(await ask(ADA, ENTITIES, { representations })).toEqual({ _entities: [null, null] });
  });

  describe('of somebody else', () => {
    it('are as good as none', async () => {
      const { id } = await made(ADA);
      const before = await find(id);
      expect(await find(id, BEA)).toBeNull();
      expect(await ask(BEA, ENTITIES, { representations: [{ __typename: 'Address', id }] })).toEqual({
        _entities: [null],
      });
      expect(await listOf(ADA, BEA)).toBeNull();
      const input = { addressId: id, expectedVersion: 1 };
      expect(await refusalOf(BEA, UPDATE, { input: { ...input, address: HOME } })).toBe('NOT_FOUND');
      expect(await refusalOf(BEA, DELETE, { input })).toBe('NOT_FOUND');
      expect(await refusalOf(BEA, SET_DEFAULT, { input: { ...input, use: 'SHIPPING' } })).toBe('NOT_FOUND');
      expect(await find(id)).toEqual(before);
    });

    it('are read by support, and not changed', async () => {
      const { id } = await made(ADA);
      expect(await find(id, SUPPORT)).toMatchObject({ id });
      expect(await listOf(ADA, SUPPORT)).toEqual(await listOf(ADA));
      const input = { addressId: id, expectedVersion: 1 };
      expect(await refusalOf(SUPPORT, DELETE, { input })).toBe('FORBIDDEN');
      const administrator = { ...SUPPORT, scopes: ['orders:support', 'addresses:write'] };
      expect(await refusalOf(administrator, DELETE, { input })).toBe('NOT_FOUND');
    });
  });

  it('are for those who are signed in, and have the scope', async () => {
    const { id } = await made(ADA);
    const ofAda = { representations: [{ __typename: 'User', id: ADA.subject }] };
    const creation = { input: { address: HOME } };
    for (const [asker, code] of [
      [GUEST, 'UNAUTHENTICATED'],
      [NOBODY_YET, 'FORBIDDEN'],
    ] as const) {
      expect(await refusalOf(asker, READ, { id })).toBe(code);
      expect(await refusalOf(asker, CREATE, creation)).toBe(code);
      expect(await refusalOf(asker, OWNED, ofAda)).toBe(code);
    }
  });

  it('are erased with their owner, once and for good', async () => {
    const leaving = somebody();
    const staying = somebody();
    await made(leaving);
    const kept = await made(staying);
    const data = { userId: leaving.subject ?? '' };
    const message = await subgraph.publish({ type: 'user.deleted', subject: data.userId, data });
    const rowsOfLeaving = () => tables.rows('select id from address where owner_id = $1', [leaving.subject]);
    await eventually(async () => {
      expect(await rowsOfLeaving()).toEqual([]);
    });
    await subgraph.redeliver(message);
    // A request that was on its way, with a token that is still good.
    expect(await refusalOf(leaving, CREATE, { input: { address: HOME } })).toBe('NOT_FOUND');
    expect(await rowsOfLeaving()).toEqual([]);
    expect(await find(kept.id, staying)).toMatchObject({ id: kept.id });
  });

  it.each([READ, '{ _service { sdl } }', ENTITIES])('are closed without an identity: %s', async (query) => {
    const body = JSON.stringify({ query, variables: { id: predictableId('adr', 1), representations: [] } });
    await expect(subgraph.askRaw(body, undefined)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
