import { EndpointError } from '@agora/clients/endpoint';
import { signIn, type Session } from '@agora/clients/session';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sell } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let owner: Session;
beforeAll(async () => {
  system = await openSystem();
  owner = await system.signInAs('admin');
  await sell(owner, [{ sku: 'LAMP', title: 'Lamp', priceMinor: 3_000, stock: 10 }]);
}, 120_000);
afterAll(() => system.stop(), 60_000);

const codesOf = async (answer: Promise<unknown>): Promise<(string | undefined)[]> => {
  const error: unknown = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof EndpointError ? error.errors.map(({ extensions }) => extensions?.code) : [];
};

interface Lamp {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly shop: { readonly id: string };
}
async function readLamp(): Promise<Lamp> {
  const { productVariantsBySku } = await owner.ask<{ productVariantsBySku: [{ product: Lamp }] }>(
    '{ productVariantsBySku(skus: ["LAMP"]) { product { id version title shop { id } } } }',
  );
  return productVariantsBySku[0].product;
}
async function rename(session: Session, title: string): Promise<unknown> {
  const { id: productId, version: expectedVersion } = await readLamp();
  return session.ask(
    `mutation Rename($input: UpdateProductInput!) {
      updateProduct(input: $input) { product { title } userErrors { __typename } }
    }`,
    { input: { productId, expectedVersion, title } },
  );
}

describe('somebody who works for a shop', () => {
  it('is asked, accepts, edits the products of the shop and sees its stock, until they leave', async () => {
    const person = await system.newCustomer();
    const signedInAnew = () => signIn(system.endpoint, { email: person.email, password: 'a-password-of-a-journey' });
    const { id: shopId } = (await readLamp()).shop;
    expect(await codesOf(rename(person, 'Mine now'))).toEqual(['FORBIDDEN']);
    await owner.ask(
      `mutation Invite($input: InviteShopMemberInput!) {
        inviteShopMember(input: $input) { member { status } userErrors { __typename } }
      }`,
      { input: { shopId, userId: person.userId, role: 'STAFF' } },
    );
    expect(await person.ask('{ me { shops { id } shopInvitations { shop { id } role } } }')).toEqual({
      me: { shops: [], shopInvitations: [{ shop: { id: shopId }, role: 'STAFF' }] },
    });
    const accepted = await person.ask(
      `mutation Accept($input: AcceptShopInvitationInput!) {
        acceptShopInvitation(input: $input) { member { role status user { id } } }
      }`,
      { input: { shopId } },
    );
    expect(accepted).toEqual({
      acceptShopInvitation: { member: { role: 'STAFF', status: 'JOINED', user: { id: person.userId } } },
    });

    await eventually(async () => {
      const member = await signedInAnew();
      expect(await rename(member, 'Reading lamp')).toEqual({
        updateProduct: { product: { title: 'Reading lamp' }, userErrors: [] },
      });
    });
    const member = await signedInAnew();
    const STOCK = '{ productVariantsBySku(skus: ["LAMP"]) { stock { onHand } } }';
    expect(await member.ask(STOCK)).toEqual({ productVariantsBySku: [{ stock: { onHand: 10 } }] });
    // The session from before signs in again by itself, since its token is void.
    await eventually(async () => {
      expect(await person.ask(STOCK)).toEqual({ productVariantsBySku: [{ stock: { onHand: 10 } }] });
    });

    // Staff neither see what the shop earns nor change it; managers do, as soon as they are.
    const BALANCE = 'query Balance($id: ID!) { shop(id: $id) { balance { owed { minorUnits } } } }';
    expect(await codesOf(member.ask(BALANCE, { id: shopId }))).toEqual(['FORBIDDEN']);
    await owner.ask(
      `mutation Promote($input: ChangeShopMemberRoleInput!) {
        changeShopMemberRole(input: $input) { member { role } userErrors { __typename } }
      }`,
      { input: { shopId, userId: person.userId, role: 'MANAGER' } },
    );
    await eventually(async () => {
      expect(await codesOf((await signedInAnew()).ask(BALANCE, { id: shopId }))).toEqual([]);
    });

    await member.ask(
      'mutation Leave($input: RemoveShopMemberInput!) { removeShopMember(input: $input) { userErrors { __typename } } }',
      { input: { shopId, userId: person.userId } },
    );
    await eventually(async () => {
      expect(await codesOf(rename(await signedInAnew(), 'Mine still'))).toEqual(['FORBIDDEN']);
    });
    expect(await readLamp()).toMatchObject({ title: 'Reading lamp' });
  }, 60_000);
});
