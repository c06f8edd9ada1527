import type { Session } from '@agora/clients/session';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
}, 120_000);
afterAll(() => system.stop(), 60_000);

const HOME = {
  recipientName: ' Cleo  Customer ',
  lines: ['Unter den Linden 1'],
  city: 'Berlin',
  postalCode: '10 117',
  country: 'de',
};

interface Created {
  readonly address: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly object[];
}

async function createAddress(session: Session, address: object, defaultFor: readonly string[] = []): Promise<Created> {
  const answer = await session.ask<{ createAddress: Created }>(
    `mutation Create($input: CreateAddressInput!) {
      createAddress(input: $input) {
        address { id version }
        userErrors { __typename ... on PostalCodeInvalidError { country example } }
      }
    }`,
    { input: { address, defaultFor } },
  );
  return answer.createAddress;
}

const MINE = '{ me { addresses { recipientName city postalCode country defaultFor } } }';
const READ = 'query Read($id: ID!) { address(id: $id) { city owner { displayName } } }';

describe('an address book', () => {
  it('is filled, put in order and shown beside the profile', async () => {
    const customer = await system.newCustomer();
    expect(await customer.ask(MINE)).toEqual({ me: { addresses: [] } });
    const { address: home } = await createAddress(customer, HOME);
    expect(await createAddress(customer, { ...HOME, postalCode: '1011' })).toEqual({
      address: null,
      userErrors: [{ __typename: 'PostalCodeInvalidError', country: 'DE', example: '10117' }],
    });
    await createAddress(
      customer,
      { ...HOME, lines: ['10 Downing Street'], city: 'London', postalCode: 'sw1a2aa', country: 'GB' },
      ['BILLING'],
    );
    const kept = { recipientName: 'Cleo Customer' };
    const berlin = { ...kept, city: 'Berlin', postalCode: '10117', country: 'DE' };
    const london = { ...kept, city: 'London', postalCode: 'SW1A 2AA', country: 'GB' };
    expect(await customer.ask(MINE)).toEqual({
      me: {
        addresses: [
          { ...berlin, defaultFor: ['SHIPPING'] },
          { ...london, defaultFor: ['BILLING'] },
        ],
      },
    });
    await customer.ask(
      `mutation SetDefault($input: SetDefaultAddressInput!) {
        setDefaultAddress(input: $input) { address { id } userErrors { __typename } }
      }`,
      { input: { addressId: home?.id, expectedVersion: home?.version, use: 'BILLING' } },
    );
    expect(await customer.ask(MINE)).toEqual({
      me: {
        addresses: [
          { ...berlin, defaultFor: ['SHIPPING', 'BILLING'] },
          { ...london, defaultFor: [] },
        ],
      },
    });
  });

  it('is read by its owner and by support, and by nobody else', async () => {
    const owner = await system.newCustomer();
    const { address } = await createAddress(owner, HOME);
    const id = address?.id;
    const whole = { address: { city: 'Berlin', owner: { displayName: 'Cleo Customer' } } };
    expect(await owner.ask(READ, { id })).toEqual(whole);
    expect(await (await system.signInAs('support')).ask(READ, { id })).toEqual(whole);
    const stranger = await system.newCustomer();
    expect(await stranger.ask(READ, { id })).toEqual({ address: null });
    await expect(system.endpoint.ask(READ, { id })).rejects.toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('knows countries that anybody may ask for', async () => {
    const { addressCountries } = await system.endpoint.ask<{ addressCountries: readonly object[] }>(
      '{ addressCountries { code isPostalCodeRequired } }',
    );
    expect(addressCountries).toContainEqual({ code: 'DE', isPostalCodeRequired: true });
  });
});
