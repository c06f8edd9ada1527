import { createHash } from 'node:crypto';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { users } from '../src/subgraph.ts';

const id = (number: number) => predictableId('usr', number);
const customer = (number: number) => viewer({ subject: id(number), scopes: ['profile:read', 'profile:write'] });

// A WebP of one pixel, and a PNG of one.
const WEBP = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const ME = '{ me { avatar { url } version } }';
const REQUEST = `mutation ($input: RequestAvatarUploadInput!) {
  requestAvatarUpload(input: $input) { upload { mediaId url headers { name value } expiresAt } }
}`;
const CONFIRM = `mutation ($input: ConfirmAvatarInput!) {
  confirmAvatar(input: $input) { user { avatar { url } version } userErrors { __typename } }
}`;
const REMOVE = `mutation ($input: RemoveAvatarInput!) {
  removeAvatar(input: $input) { user { avatar { url } version } userErrors { __typename } }
}`;

interface Upload {
  readonly mediaId: string;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}
interface Changed {
  readonly user: { readonly avatar: { readonly url: string } | null; readonly version: number } | null;
  readonly userErrors: readonly { readonly __typename: string }[];
}

describe('avatars', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await startTestSubgraph(users);
  }, 60_000);
  afterAll(() => subgraph.stop(), 60_000);

  const signUp = async (number: number) => {
    await subgraph.publish({
      type: 'user.registered',
      subject: id(number),
      data: { userId: id(number), email: `user${number}@example.org`, displayName: `User ${number}` },
    });
    await eventually(async () => {
      expect((await subgraph.ask(customer(number), ME)).data).toMatchObject({ me: { version: 1 } });
    });
  };
  const mutate = async <Answer>(number: number, document: string, input: object): Promise<Answer> => {
    const { data, errors } = await subgraph.ask(customer(number), document, { input });
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as Answer;
  };
  const request = async (number: number, body: Buffer, contentType: string): Promise<Upload> => {
    const checksumSha256 = createHash('sha256').update(body).digest('base64');
    const input = { contentType, sizeBytes: body.length, checksumSha256 };
    return (await mutate<{ upload: Upload }>(number, REQUEST, input)).upload;
  };
  const upload = async (number: number, body = PNG, contentType = 'image/png'): Promise<string> => {
    const { mediaId, url, headers } = await request(number, body, contentType);
    const { status } = await fetch(url, {
      method: 'PUT',
      body: new Uint8Array(body),
      headers: headers.map(({ name, value }): [string, string] => [name, value]),
    });
    expect(status).toBe(200);
    return mediaId;
  };
  const confirm = (number: number, mediaId: string) => mutate<Changed>(number, CONFIRM, { mediaId });
  const shown = async (number: number): Promise<string> =>
    ((await subgraph.ask(customer(number), ME)).data?.me as { avatar: { url: string } | null }).avatar?.url ?? '';

  it('are shown once they are uploaded and confirmed, each in place of the one before', async () => {
    await signUp(1);
    const first = await upload(1);
    expect(await shown(1)).toBe('');
    const confirmed = await confirm(1, first);
    expect(confirmed).toMatchObject({ user: { version: 2 }, userErrors: [] });
    expect(await confirm(1, first)).toEqual(confirmed);
    const old = await shown(1);
    expect(Buffer.from(await (await fetch(old)).arrayBuffer())).toEqual(PNG);
    expect(await confirm(1, await upload(1, WEBP, 'image/webp'))).toMatchObject({ user: { version: 3 } });
    const now = await shown(1);
    expect(now).not.toBe(old);
    expect((await fetch(now)).headers.get('content-type')).toBe('image/webp');
    expect((await fetch(old)).status).toBe(404);
    await eventually(() => {
      const told = subgraph.published().filter(({ type }) => type === 'user.updated');
      expect(told.map(({ aggregateVersion }) => aggregateVersion)).toEqual([2, 3]);
    });
    // The first is gone: it does not come back.
    expect((await confirm(1, first)).userErrors).toEqual([{ __typename: 'MediaNotUploadedError' }]);
  });

  it('are refused when nothing was uploaded, it is no picture, or it is of somebody else', async () => {
    await signUp(2);
    await signUp(3);
    const { mediaId } = await request(2, PNG, 'image/png');
    expect((await confirm(2, mediaId)).userErrors).toEqual([{ __typename: 'MediaNotUploadedError' }]);
    const script = await upload(2, Buffer.from('<script>alert(1)</script>'));
    expect((await confirm(2, script)).userErrors).toEqual([{ __typename: 'MediaNotAsDeclaredError' }]);
    expect((await confirm(3, await upload(2))).userErrors).toEqual([{ __typename: 'MediaNotUploadedError' }]);
    expect([await shown(2), await shown(3)]).toEqual(['', '']);
    const wrong = { contentType: 'image/svg+xml', sizeBytes: 10, checksumSha256: 'x' };
    const { errors } = await subgraph.ask(customer(2), REQUEST, { input: wrong });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const unscoped = await subgraph.ask(viewer({ subject: id(2) }), REQUEST, { input: wrong });
    expect(unscoped.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are removed by the version that was seen', async () => {
    await signUp(4);
    await confirm(4, await upload(4));
    const url = await shown(4);
    expect((await mutate<Changed>(4, REMOVE, { expectedVersion: 1 })).userErrors).toEqual([
      { __typename: 'ConflictError' },
    ]);
    expect((await fetch(url)).status).toBe(200);
    expect(await mutate<Changed>(4, REMOVE, { expectedVersion: 2 })).toEqual({
      user: { avatar: null, version: 3 },
      userErrors: [],
    });
    expect((await fetch(url)).status).toBe(404);
  });

  it('go with the account, those that wait included', async () => {
    await signUp(5);
    await confirm(5, await upload(5));
    const waiting = await upload(5);
    const url = await shown(5);
    await subgraph.ask(
      customer(5),
      'mutation ($input: DeleteMyAccountInput!) { deleteMyAccount(input: $input) { user { id } } }',
      { input: { confirmation: 'user5@example.org' } },
    );
    await eventually(async () => {
      expect((await fetch(url)).status).toBe(404);
    });
    expect(await shown(5)).toBe('');
    const { errors } = await subgraph.ask(customer(5), CONFIRM, { input: { mediaId: waiting } });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('of 50 users are answered without asking the media store', async () => {
    const representations = Array.from({ length: 50 }, (_each, index) => ({ __typename: 'User', id: id(index + 1) }));
    const ENTITIES = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on User { avatar { url } } }
    }`;
    const operations = await subgraph.countStoreOperations(() =>
      subgraph.ask(customer(1), ENTITIES, { representations }),
    );
    expect(operations).toBe(1);
  });
});
