import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reviews } from '../src/subgraph.ts';

const [ADA, BEA] = [viewer({ subject: predictableId('usr', 1) }), viewer({ subject: predictableId('usr', 2) })];

const READ = 'query ($id: ID!) { review(id: $id) { id title version createdAt owner { id } } }';
const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Review { id title } }
}`;
const OWNED = `query ($representations: [_Any!]!, $first: Int, $after: String) {
  _entities(representations: $representations) {
    ... on User { reviews(first: $first, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }
  }
}`;
const CONFLICT = '... on ConflictError { path currentVersion }';
const TITLE = '... on ReviewTitleError { path maxLength }';
const CREATE = `mutation ($input: CreateReviewInput!) {
  createReview(input: $input) { review { id title version } replayed userErrors { __typename ${TITLE} } }
}`;
const RENAME = `mutation ($input: RenameReviewInput!) {
  renameReview(input: $input) { review { title version } userErrors { __typename ${CONFLICT} ${TITLE} } }
}`;
const DELETE = `mutation ($input: DeleteReviewInput!) {
  deleteReview(input: $input) { review { id } userErrors { __typename ${CONFLICT} } }
}`;

interface Created {
  readonly review: { readonly id: string } | null;
  readonly replayed: boolean;
  readonly userErrors: readonly object[];
}

describe('reviews', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await startTestSubgraph(reviews, { clock: createFakeClock('2026-03-01T09:00:00.000Z') });
  }, 60_000);
  afterAll(() => subgraph.stop(), 60_000);

  const ask = async (asker: typeof ADA, document: string, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await subgraph.ask(asker, document, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const refusalOf = async (asker: typeof ADA, document: string, variables: Readonly<Record<string, unknown>>) =>
    (await subgraph.ask(asker, document, variables)).errors?.[0]?.extensions.code;
  const create = async (input: object, asker = ADA) => (await ask(asker, CREATE, { input }))?.createReview as Created;
  const newReview = async (title = 'First', asker = ADA): Promise<string> =>
    (await create({ title }, asker)).review?.id ?? '';
  const find = async (id: string, asker = ADA) => (await ask(asker, READ, { id }))?.review;
  const entities = (ids: readonly string[], asker = ADA) =>
    ask(asker, ENTITIES, { representations: ids.map((id) => ({ __typename: 'Review', id })) });

  it('are made, read, renamed and deleted', async () => {
    const id = await newReview(' First ');
    expect(await find(id)).toEqual({
      id,
      title: 'First',
      version: 1,
      createdAt: '2026-03-01T09:00:00.000Z',
      owner: { id: ADA.subject },
    });
    const renaming = { reviewId: id, expectedVersion: 1, title: 'Second' };
    expect(await ask(ADA, RENAME, { input: renaming })).toEqual({
      renameReview: { review: { title: 'Second', version: 2 }, userErrors: [] },
    });
    expect(await ask(ADA, DELETE, { input: { reviewId: id, expectedVersion: 2 } })).toEqual({
      deleteReview: { review: { id }, userErrors: [] },
    });
    expect(await find(id)).toBeNull();
  });

  it('are made once for a key, however often it is sent', async () => {
    const input = { title: 'Once', idempotencyKey: 'key-1' };
    const first = await create(input);
    expect(first.replayed).toBe(false);
    expect(await create(input)).toEqual({ ...first, replayed: true });
    expect(await refusalOf(ADA, CREATE, { input: { ...input, title: 'Twice' } })).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await create(input, BEA)).replayed).toBe(false);
  });

  it('tell somebody who has seen another version which one there is, and stay as they are', async () => {
    const id = await newReview();
    const conflict = { __typename: 'ConflictError', path: ['input', 'expectedVersion'], currentVersion: 1 };
    const input = { reviewId: id, expectedVersion: 7 };
    expect(await ask(ADA, RENAME, { input: { ...input, title: 'Second' } })).toEqual({
      renameReview: { review: null, userErrors: [conflict] },
    });
    expect(await ask(ADA, DELETE, { input })).toEqual({ deleteReview: { review: null, userErrors: [conflict] } });
    expect(await find(id)).toMatchObject({ title: 'First', version: 1 });
  });

  it('let one of many changes of one version through', async () => {
    const id = await newReview();
    const outcomes = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map(async (title) => {
        const data = await ask(ADA, RENAME, { input: { reviewId: id, expectedVersion: 1, title } });
        return (data?.renameReview as Created).review;
      }),
    );
    expect(outcomes.filter((review) => review !== null)).toHaveLength(1);
    expect(await find(id)).toMatchObject({ version: 2 });
  });

  it.each(['', '   ', 'x'.repeat(201)])('do not take the title %j', async (title) => {
    const error = { __typename: 'ReviewTitleError', path: ['input', 'title'], maxLength: 200 };
    expect(await create({ title })).toEqual({ review: null, replayed: false, userErrors: [error] });
    const id = await newReview();
    expect(await ask(ADA, RENAME, { input: { reviewId: id, expectedVersion: 1, title } })).toEqual({
      renameReview: { review: null, userErrors: [error] },
    });
  });

  it('are asked for by an id of theirs', async () => {
    expect(await refusalOf(ADA, READ, { id: 'usr_1' })).toBe('BAD_USER_INPUT');
    expect(await entities(['usr_1', predictableId('rev', 404)])).toEqual({ _entities: [null, null] });
  });

  it('are 50 references in one read', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 50; count++) ids.push(await newReview(`Number ${count}`));
    let found: Awaited<ReturnType<typeof entities>>;
    const operations = await subgraph.countStoreOperations(async () => {
      found = await entities(ids);
    });
    expect(operations).toBe(1);
    expect(found?._entities).toEqual(ids.map((id, number) => ({ id, title: `Number ${number}` })));
  });

  describe('of somebody else', () => {
    it('are as good as none', async () => {
      const id = await newReview();
      expect(await find(id, BEA)).toBeNull();
      expect(await entities([id], BEA)).toEqual({ _entities: [null] });
      const input = { reviewId: id, expectedVersion: 1 };
      expect(await refusalOf(BEA, RENAME, { input: { ...input, title: 'Mine' } })).toBe('NOT_FOUND');
      expect(await refusalOf(BEA, DELETE, { input })).toBe('NOT_FOUND');
      expect(await find(id)).toMatchObject({ title: 'First', version: 1 });
    });

    it('are not listed', async () => {
      expect(await ask(BEA, OWNED, { representations: [{ __typename: 'User', id: ADA.subject }] })).toEqual({
        _entities: [{ reviews: null }],
      });
    });
  });

  it('are listed for their owner, newest first, in pages', async () => {
    const cleo = viewer({ subject: predictableId('usr', 3) });
    for (const title of ['First', 'Second', 'Third']) await newReview(title, cleo);
    const representations = [{ __typename: 'User', id: cleo.subject }];
    const page = async (after?: string) => {
      const data = await ask(cleo, OWNED, { representations, first: 2, after });
      return (data?._entities as { reviews: { pageInfo: { endCursor: string } } }[])[0]?.reviews;
    };
    const first = await page();
    expect(first).toMatchObject({ nodes: [{ title: 'Third' }, { title: 'Second' }], pageInfo: { hasNextPage: true } });
    expect(await page(first?.pageInfo.endCursor)).toMatchObject({
      nodes: [{ title: 'First' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('are for those who are signed in', async () => {
    const id = await newReview();
    const ofAda = { representations: [{ __typename: 'User', id: ADA.subject }] };
    expect(await refusalOf(GUEST, READ, { id })).toBe('UNAUTHENTICATED');
    expect(await refusalOf(GUEST, CREATE, { input: { title: 'Guest' } })).toBe('UNAUTHENTICATED');
    expect(await refusalOf(GUEST, OWNED, ofAda)).toBe('UNAUTHENTICATED');
    expect(await entities([id], GUEST)).toEqual({ _entities: [null] });
  });

  it.each([READ, '{ _service { sdl } }', ENTITIES])('are closed without an identity: %s', async (query) => {
    const body = JSON.stringify({ query, variables: { id: predictableId('rev', 1), representations: [] } });
    await expect(subgraph.askRaw(body, undefined)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
