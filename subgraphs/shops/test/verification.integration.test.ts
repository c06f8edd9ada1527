import { codesOf } from '@agora/testkit/codes-of';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  admin,
  COMMISSION,
  other,
  owner,
  REJECT,
  REQUEST,
  startShops,
  SUSPEND,
  VERIFY,
  type ShopsUnderTest,
} from './shops-under-test.ts';

let shops: ShopsUnderTest;
beforeAll(async () => {
  shops = await startShops();
}, 60_000);
afterAll(() => shops.stop(), 60_000);

const TOLD = { legalName: 'Lantern Lane Ltd', country: 'GB', registrationNumber: '01234567', vatId: 'GB 123 456 789' };
const PRIVATE = `query ($id: ID!) {
  shop(id: $id) {
    status statusReason commissionBasisPoints
    verification { legalName country registrationNumber vatId requestedAt }
  }
}`;
const answerTo = async (who: typeof owner, document: string, input: object): Promise<unknown> => {
  const { data, errors } = await shops.ask(who, document, { input });
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0];
};
const seen = async (who: typeof owner, id: string) => (await shops.ask(who, PRIVATE, { id })).data?.shop;
const queue = async (page = 'first: 100') => {
  const QUEUE = `{ shopVerificationQueue(${page}) { nodes { id } totalCount pageInfo { endCursor } } }`;
  return (await shops.ask(admin, QUEUE)).data?.shopVerificationQueue as {
    nodes: { id: string }[];
    totalCount: number;
    pageInfo: { endCursor: string };
  };
};

describe('a verification', () => {
  it('is asked for, refused for a reason, asked for again and granted; what only staff may do leaves a trace', async () => {
    const { id: shopId } = await shops.registered();
    expect(await answerTo(owner, REQUEST, { shopId, expectedVersion: 1, ...TOLD })).toEqual({
      shop: { status: 'IN_REVIEW', version: 2 },
      userErrors: [],
    });
    expect((await queue()).nodes).toContainEqual({ id: shopId });
    expect(await answerTo(admin, REJECT, { shopId, reason: 'No such company.' })).toEqual({
      shop: { status: 'REJECTED', statusReason: 'No such company.', version: 3 },
      userErrors: [],
    });
    expect((await queue()).nodes).not.toContainEqual({ id: shopId });
    expect(await seen(owner, shopId)).toMatchObject({ status: 'REJECTED', statusReason: 'No such company.' });
    await answerTo(owner, REQUEST, { shopId, expectedVersion: 3, ...TOLD, legalName: 'Lantern Lane Limited' });
    expect(await answerTo(admin, VERIFY, { shopId })).toEqual({ shop: { status: 'ACTIVE', version: 5 } });
    expect(await answerTo(owner, REQUEST, { shopId, expectedVersion: 5, ...TOLD })).toEqual({
      shop: null,
      userErrors: [{ __typename: 'ShopVerifiedError' }],
    });
    expect(await answerTo(admin, REJECT, { shopId, reason: 'Too late.' })).toEqual({
      shop: null,
      userErrors: [{ __typename: 'ShopNotInReviewError' }],
    });
    await answerTo(admin, SUSPEND, { shopId, reason: 'Fakes.' });
    expect(await shops.audited(shopId)).toEqual(['rejectShop', 'verifyShop', 'suspendShop']);
  });

  it('tells the owner and administrators alone who is behind the shop', async () => {
    const { id: shopId } = await shops.registered();
    const staff = await shops.joined(shopId, 20, 'MANAGER');
    await answerTo(owner, REQUEST, { shopId, expectedVersion: 1, ...TOLD });
    const verification = { ...TOLD, vatId: 'GB123456789', requestedAt: '2026-01-01T00:00:00.000Z' };
    expect(await seen(owner, shopId)).toMatchObject({ verification, commissionBasisPoints: 1_000 });
    expect(await seen(admin, shopId)).toMatchObject({ verification });
    expect(await seen(staff, shopId)).toMatchObject({ status: 'IN_REVIEW', verification: null });
    expect(await seen(other, shopId)).toBeNull();
    expect(codesOf(await shops.ask(staff, REQUEST, { input: { shopId, expectedVersion: 2, ...TOLD } }))).toEqual([
      'FORBIDDEN',
    ]);
    expect(codesOf(await shops.ask(other, REQUEST, { input: { shopId, expectedVersion: 2, ...TOLD } }))).toEqual([
      'NOT_FOUND',
    ]);
    await answerTo(admin, VERIFY, { shopId });
    expect(await seen(other, shopId)).toEqual({
      status: 'ACTIVE',
      statusReason: null,
      commissionBasisPoints: null,
      verification: null,
    });
  });

  it('is refused to who has seen another version', async () => {
    const { id: shopId } = await shops.registered();
    expect(await answerTo(owner, REQUEST, { shopId, expectedVersion: 4, ...TOLD })).toEqual({
      shop: null,
      userErrors: [{ __typename: 'ConflictError', currentVersion: 1 }],
    });
  });

  it('waits in a queue, whose first is the shop that was registered first', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) {
      const { id: shopId } = await shops.registered();
      await answerTo(owner, REQUEST, { shopId, expectedVersion: 1, ...TOLD });
      ids.push(shopId);
    }
    const whole = await queue();
    expect(whole.nodes.slice(-3).map(({ id }) => id)).toEqual(ids);
    expect(whole.totalCount).toBe(whole.nodes.length);
    const first = await queue('first: 1');
    const rest = await queue(`first: 100, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes);
    expect(codesOf(await shops.ask(owner, '{ shopVerificationQueue { totalCount } }'))).toEqual(['FORBIDDEN']);
  });
});

describe('a commission', () => {
  it('is set by administrators, told once, and traced', async () => {
    const { id: shopId } = await shops.verified();
    const input = { shopId, expectedVersion: 2, commissionBasisPoints: 850 };
    expect(codesOf(await shops.ask(owner, COMMISSION, { input }))).toEqual(['FORBIDDEN']);
    expect(await answerTo(admin, COMMISSION, input)).toEqual({
      shop: { commissionBasisPoints: 850, version: 3 },
      userErrors: [],
    });
    expect(await answerTo(admin, COMMISSION, input)).toEqual({
      shop: null,
      userErrors: [{ __typename: 'ConflictError', currentVersion: 3 }],
    });
    await answerTo(admin, COMMISSION, { ...input, expectedVersion: 3 });
    await answerTo(admin, SUSPEND, { shopId, reason: 'Fakes.' });
    await eventually(() => {
      const told = shops.published().filter(({ subject }) => subject === shopId);
      expect(told.map(({ type }) => type).slice(2)).toEqual(['shop.commission-changed', 'shop.suspended']);
      expect(told[2]?.data).toEqual({ shopId, commissionBasisPoints: 850 });
    });
    expect(await shops.audited(shopId)).toEqual(['verifyShop', 'setShopCommission', 'suspendShop']);
  });
});
