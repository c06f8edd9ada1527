import { newId } from '@agora/subgraph-kit/ids';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { customer, startOrders, stranger, support, type OrdersUnderTest } from './orders-under-test.ts';

let desk: OrdersUnderTest;
beforeAll(async () => {
  desk = await startOrders();
}, 60_000);
afterAll(() => desk.stop(), 60_000);

describe('an order', () => {
  const BY_ID = 'query ($id: ID!) { order(id: $id) { id } }';
  const OF_USER = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on User { orders { nodes { id } } } }
  }`;
  const ENTITIES = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Order { id total { minorUnits } } }
  }`;
  const ofCustomer = { representations: [{ __typename: 'User', id: customer.subject }] };

  it('is there for its customer and for support', async () => {
    const id = await desk.place();
    for (const reader of [customer, support]) {
      expect(await desk.subgraph.ask(reader, BY_ID, { id })).toEqual({ data: { order: { id } } });
    }
  });

  it('is as good as none for anybody else, on every way to it', async () => {
    const id = await desk.place();
    const references = { representations: [{ __typename: 'Order', id }] };
    expect(await desk.subgraph.ask(stranger, BY_ID, { id })).toEqual({ data: { order: null } });
    expect(await desk.subgraph.ask(stranger, OF_USER, ofCustomer)).toEqual({ data: { _entities: [{ orders: null }] } });
    expect(await desk.subgraph.ask(stranger, ENTITIES, references)).toEqual({ data: { _entities: [null] } });
    expect(await desk.subgraph.ask(GUEST, ENTITIES, references)).toEqual({ data: { _entities: [null] } });
  });

  it('shows the step of its checkout to support alone', async () => {
    const id = await desk.place();
    const document = 'query ($id: ID!) { order(id: $id) { checkout { step } } }';
    const reference = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Order { checkout { step } } }
    }`;
    expect(await desk.subgraph.ask(support, document, { id })).toEqual({
      data: { order: { checkout: { step: 'reserving' } } },
    });
    expect(await desk.subgraph.ask(customer, document, { id })).toMatchObject({
      data: { order: { checkout: null } },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    const representations = [{ __typename: 'Order', id }];
    expect(await desk.subgraph.ask(customer, reference, { representations })).toMatchObject({
      data: { _entities: [{ checkout: null }] },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('is found by its reference, by its customer alone', async () => {
    const externalReference = newId('evt');
    const { order } = await desk.checkout(desk.fillCart(), { externalReference });
    const document = 'query ($reference: String!) { orderByReference(reference: $reference) { id } }';
    const ask = (reader: typeof customer) => desk.subgraph.ask(reader, document, { reference: externalReference });
    expect(await ask(customer)).toEqual({ data: { orderByReference: { id: order?.id } } });
    expect(await ask(stranger)).toEqual({ data: { orderByReference: null } });
  });

  it('takes one statement for 50 references', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, () => desk.place()));
    const representations = ids.map((id) => ({ __typename: 'Order', id }));
    const operations = await desk.subgraph.countStoreOperations(() =>
      desk.subgraph.ask(customer, ENTITIES, { representations }),
    );
    // The job that looks for late checkouts may run meanwhile.
    expect(operations).toBeLessThanOrEqual(2);
  });

  it('is behind a closed door: nothing without an identity', async () => {
    for (const query of [
      '{ order(id: "x") { id } }',
      '{ _service { sdl } }',
      '{ __typename }',
      '{ _entities(representations: []) { __typename } }',
    ]) {
      await expect(desk.subgraph.askRaw(JSON.stringify({ query }), undefined)).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    }
  });
});

describe('the orders of a customer', () => {
  const buyer = viewer({ subject: newId('usr'), scopes: ['orders:place', 'orders:read'] });
  const PAGE = `query ($representations: [_Any!]!, $first: Int, $after: String, $last: Int, $before: String) {
    _entities(representations: $representations) { ... on User {
      orders(first: $first, after: $after, last: $last, before: $before) {
        nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    } }
  }`;
  interface Page {
    nodes: { id: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  }
  const page = async (variables: Record<string, unknown>): Promise<Page> => {
    const representations = [{ __typename: 'User', id: buyer.subject }];
    const { data, errors } = await desk.subgraph.ask(buyer, PAGE, { representations, ...variables });
    if (errors?.[0] !== undefined) throw errors[0];
    return (data as { _entities: [{ orders: Page }] })._entities[0].orders;
  };

  it('are read newest first, page by page, forward and back, without gap or repetition', async () => {
    const placed: string[] = [];
    for (let count = 0; count < 11; count++) {
      // Several within one instant: the id decides.
      if (count % 3 === 0) desk.clock.advance(1);
      const { order } = await desk.checkout(desk.fillCart(undefined, buyer.subject), {}, buyer);
      placed.push(order?.id ?? '');
    }
    const forward: string[] = [];
    for (let after: string | undefined; ;) {
      const { nodes, totalCount, pageInfo } = await page({ first: 4, after });
      expect(totalCount).toBe(11);
      forward.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(forward).toHaveLength(11);
    expect(new Set(forward)).toEqual(new Set(placed));
    expect(forward.slice(0, 2).toSorted()).toEqual(placed.slice(-2).toSorted());

    const backward: string[] = [];
    for (let before: string | undefined; ;) {
      const { nodes, pageInfo } = await page({ last: 4, before });
      backward.unshift(...nodes.map(({ id }) => id));
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }
    expect(backward).toEqual(forward);
  });

  it.each([
    ['a page of none', { first: 0 }],
    ['a page of 101', { first: 101 }],
    ['no cursor', { first: 1, after: 'x' }],
    ['a cursor of another list', { first: 1, after: Buffer.from('["Lamp","prd_1"]').toString('base64url') }],
  ])('refuse %s', async (_what, variables) => {
    await expect(page(variables)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
