import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { newId } from '@agora/subgraph-kit/ids';
import { predictableId } from '@agora/testkit/predictable-ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  admin,
  eur,
  gbp,
  newCustomer,
  OTHER_SHOP,
  SHOP,
  startVouchers,
  stranger,
  vendor,
  type VoucherAnswer,
  type VouchersUnderTest,
} from './vouchers-under-test.ts';

let vouchers: VouchersUnderTest;
beforeAll(async () => {
  vouchers = await startVouchers();
}, 60_000);
afterAll(() => vouchers.stop(), 60_000);

const READ = `query ($id: ID!) { voucher(id: $id) {
  code kind basisPoints amounts { amount currency } maximumDiscount { amount } minimumSpend { amount } endsAt isActive
  shop { id } scope { shopIds productIds categories customerIds } usageLimit usageLimitPerCustomer timesUsed version
} }`;
const BY_CODE = 'query ($code: String!) { voucherByCode(code: $code) { code } }';
const LIST = `query ($where: VoucherWhere, $first: Int, $after: String, $last: Int, $before: String) {
  vouchers(where: $where, first: $first, after: $after, last: $last, before: $before) {
    nodes { code } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const UPDATE = `mutation ($input: UpdateVoucherInput!) { updateVoucher(input: $input) {
  voucher { version usageLimit minimumSpend { amount } } userErrors { __typename ... on ConflictError { currentVersion } }
} }`;
const DEACTIVATE = `mutation ($input: DeactivateVoucherInput!) { deactivateVoucher(input: $input) {
  voucher { version isActive } userErrors { __typename ... on ConflictError { currentVersion } }
} }`;
const OF_SHOPS = `query ($representations: [_Any!]!, $first: Int) {
  _entities(representations: $representations) { ... on Shop { vouchers(first: $first) { nodes { code } totalCount pageInfo { hasNextPage } } } }
}`;

const made = async (input: object = {}, as = admin) => {
  const { voucher } = await vouchers.create({ ...input }, as);
  if (voucher === null) throw new Error('the voucher was refused');
  return voucher;
};
const find = async (id: string, as = admin) => (await vouchers.ask<{ voucher: unknown }>(READ, { id }, as)).voucher;

describe('a voucher', () => {
  it('is made with all its terms, and read', async () => {
    const { id } = await made({
      code: ' spring-2026 ',
      value: { kind: 'FIXED', amounts: [eur(500), gbp(450)] },
      minimumSpend: eur(2_000),
      endsAt: '2030-01-01T00:00:00.000Z',
      scope: { productIds: [predictableId('prd', 1)], categories: ['Home>Lamps'], customerIds: [admin.subject] },
      usageLimit: 10,
      usageLimitPerCustomer: 1,
    });
    expect(await find(id)).toEqual({
      code: 'SPRING-2026',
      kind: 'FIXED',
      basisPoints: null,
      amounts: [
        { amount: '5.00', currency: 'EUR' },
        { amount: '4.50', currency: 'GBP' },
      ],
      maximumDiscount: null,
      minimumSpend: { amount: '20.00' },
      endsAt: '2030-01-01T00:00:00.000Z',
      isActive: true,
      shop: null,
      scope: {
        shopIds: [],
        productIds: [predictableId('prd', 1)],
        categories: ['Home > Lamps'],
        customerIds: [admin.subject],
      },
      usageLimit: 10,
      usageLimitPerCustomer: 1,
      timesUsed: 0,
      version: 1,
    });
    expect(await vouchers.ask(BY_CODE, { code: 'Spring-2026' }, admin)).toEqual({
      voucherByCode: { code: 'SPRING-2026' },
    });
  });

  it('has a code of its own, in upper and lower case', async () => {
    const { code } = await made();
    expect(await vouchers.create({ code: code.toLowerCase() })).toEqual({
      voucher: null,
      replayed: false,
      userErrors: [{ __typename: 'VoucherCodeTakenError', code, path: ['input', 'code'] }],
    });
  });

  it('is made once for a key, however often it is sent', async () => {
    const input = { code: newId('vch').slice(4), idempotencyKey: newId('evt') };
    const first = await vouchers.create(input);
    expect(first).toMatchObject({ replayed: false, userErrors: [] });
    expect(await vouchers.create(input)).toEqual({ ...first, replayed: true });
  });

  it.each([
    { value: { kind: 'PERCENT' } },
    { value: { kind: 'PERCENT', basisPoints: 10, amounts: [eur(1)] } },
    { value: { kind: 'FIXED', amounts: [eur(1)], basisPoints: 10 } },
    { value: { kind: 'FIXED' } },
    { value: { kind: 'FREE_SHIPPING', maximumDiscount: eur(1) } },
    { scope: { shopIds: [predictableId('prd', 1)] } },
    { scope: { productIds: ['lamp'] } },
    { code: 'NO SPACE' },
    { usageLimit: 0 },
  ])('is not made of %j', async (input) => {
    await expect(vouchers.create(input)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('changes, loses limits, and is ended', async () => {
    const { id } = await made({ usageLimit: 5, minimumSpend: eur(100) });
    const update = (input: object) => vouchers.ask(UPDATE, { input: { voucherId: id, ...input } }, admin);
    expect(await update({ expectedVersion: 1, usageLimit: null })).toEqual({
      voucher: { version: 2, usageLimit: null, minimumSpend: { amount: '1.00' } },
      userErrors: [],
    });
    const conflict = { voucher: null, userErrors: [{ __typename: 'ConflictError', currentVersion: 2 }] };
    expect(await update({ expectedVersion: 1, usageLimit: 7 })).toEqual(conflict);
    const end = (expectedVersion: number) =>
      vouchers.ask(DEACTIVATE, { input: { voucherId: id, expectedVersion } }, admin);
    expect(await end(1)).toEqual(conflict);
    expect(await end(2)).toEqual({ voucher: { version: 3, isActive: false }, userErrors: [] });
    expect(await end(2)).toEqual({ voucher: { version: 3, isActive: false }, userErrors: [] });
    expect(await update({ expectedVersion: 3, usageLimit: 7 })).toEqual({
      voucher: null,
      userErrors: [{ __typename: 'VoucherDeactivatedError' }],
    });
  });

  it('that many change at once is changed by one', async () => {
    const { id } = await made();
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((usageLimit) =>
        vouchers.ask<VoucherAnswer>(UPDATE, { input: { voucherId: id, expectedVersion: 1, usageLimit } }, admin),
      ),
    );
    expect(answers.filter(({ voucher }) => voucher !== null)).toHaveLength(1);
    expect(await find(id)).toMatchObject({ version: 2 });
  });
});

describe('the power over vouchers', () => {
  it("is a vendor's over the own shop, whose vouchers are for that shop alone", async () => {
    const { id } = await made({ shopId: SHOP, scope: { shopIds: [OTHER_SHOP] } }, vendor);
    expect(await find(id, vendor)).toMatchObject({ shop: { id: SHOP }, scope: { shopIds: [SHOP] } });
    expect(await find(id, admin)).toMatchObject({ shop: { id: SHOP } });
  });

  it("makes another's as good as none", async () => {
    const { id, code } = await made({ shopId: SHOP }, vendor);
    expect(await find(id, stranger)).toBeNull();
    expect(await vouchers.ask(BY_CODE, { code }, stranger)).toEqual({ voucherByCode: null });
    const input = { voucherId: id, expectedVersion: 1 };
    expect(await vouchers.refusal(UPDATE, { input }, stranger)).toBe('NOT_FOUND');
    expect(await vouchers.refusal(DEACTIVATE, { input }, stranger)).toBe('NOT_FOUND');
    await expect(vouchers.create({ shopId: SHOP }, stranger)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect(await find(id)).toMatchObject({ version: 1, isActive: true });
  });

  it("over the marketplace's is for administrators", async () => {
    const { id } = await made();
    expect(await find(id, vendor)).toBeNull();
    await expect(vouchers.create({}, vendor)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const customer = newCustomer();
    expect(await vouchers.refusal(READ, { id }, customer)).toBe('FORBIDDEN');
    expect(await vouchers.refusal(LIST, {}, vendor)).toBe('FORBIDDEN');
    expect(await vouchers.refusal(READ, { id }, GUEST)).toBe('UNAUTHENTICATED');
  });

  it("leaves a trace when it is the marketplace's, and none when it is one's own", async () => {
    const ofShop = await made({ shopId: SHOP }, vendor);
    await vouchers.ask(DEACTIVATE, { input: { voucherId: ofShop.id, expectedVersion: 1 } }, vendor);
    const { id } = await made();
    await vouchers.ask(UPDATE, { input: { voucherId: id, expectedVersion: 1, usageLimit: 3 } }, admin);
    await vouchers.ask(DEACTIVATE, { input: { voucherId: id, expectedVersion: 2 } }, admin);
    const trail = (subject: string) =>
      vouchers.rows('select action, by_subject from audit where subject = $1 order by 1', [subject]);
    expect(await trail(ofShop.id)).toEqual([]);
    expect(await trail(id)).toEqual(
      ['createVoucher', 'deactivateVoucher', 'updateVoucher'].map((action) => ({ action, by_subject: admin.subject })),
    );
  });
});

describe('lists', () => {
  it('are read in pages, both ways', async () => {
    const shopId = newId('shp');
    const codes: string[] = [];
    for (let count = 0; count < 3; count++) codes.unshift((await made({ shopId })).code);
    const page = async (variables: object) =>
      (
        await vouchers.ask<{ vouchers: { nodes: object[]; pageInfo: { endCursor: string; startCursor: string } } }>(
          LIST,
          { where: { shopId, isActive: true }, ...variables },
          admin,
        )
      ).vouchers;
    const first = await page({ first: 2 });
    expect(first).toMatchObject({
      nodes: [{ code: codes[0] }, { code: codes[1] }],
      totalCount: 3,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ nodes: [{ code: codes[2] }], pageInfo: { hasNextPage: false } });
    expect(await page({ last: 2, before: second.pageInfo.startCursor })).toMatchObject({
      nodes: [{ code: codes[0] }, { code: codes[1] }],
      pageInfo: { hasPreviousPage: false, hasNextPage: true },
    });
    expect(await page({ where: { shopId, isActive: false } })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('of 50 shops are one read, each of its own, and one for how many there are', async () => {
    const shops = Array.from({ length: 50 }, () => newId('shp'));
    const [first = '', second = ''] = shops;
    const [older, newer] = [await made({ shopId: first }), await made({ shopId: first })];
    const other = await made({ shopId: second });
    const representations = shops.map((id) => ({ __typename: 'Shop', id }));
    let found: { _entities: readonly unknown[] } | undefined;
    const operations = await vouchers.subgraph.countStoreOperations(async () => {
      found = await vouchers.ask(OF_SHOPS, { representations, first: 2 }, admin);
    });
    expect(operations).toBe(2);
    expect(found?._entities).toHaveLength(50);
    expect(found?._entities.slice(0, 3)).toEqual([
      {
        vouchers: {
          nodes: [{ code: newer.code }, { code: older.code }],
          totalCount: 2,
          pageInfo: { hasNextPage: false },
        },
      },
      { vouchers: { nodes: [{ code: other.code }], totalCount: 1, pageInfo: { hasNextPage: false } } },
      { vouchers: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } } },
    ]);
  });

  it('of a shop are for its members', async () => {
    await made({ shopId: SHOP }, vendor);
    const representations = [{ __typename: 'Shop', id: SHOP }];
    expect(await vouchers.ask(OF_SHOPS, { representations, first: 1 }, vendor)).toMatchObject({
      _entities: [{ vouchers: { nodes: [{}] } }],
    });
    expect(await vouchers.ask(OF_SHOPS, { representations, first: 1 }, stranger)).toEqual({
      _entities: [{ vouchers: null }],
    });
  });

  it('of 50 references are one read', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 50; count++) ids.push((await made()).id);
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Voucher { id } } }`;
    const representations = [...ids, 'vch_1'].map((id) => ({ __typename: 'Voucher', id }));
    let found: { _entities: readonly unknown[] } | undefined;
    const operations = await vouchers.subgraph.countStoreOperations(async () => {
      found = await vouchers.ask(query, { representations }, admin);
    });
    expect(operations).toBe(1);
    expect(found?._entities).toEqual([...ids.map((id) => ({ id })), null]);
  });
});
