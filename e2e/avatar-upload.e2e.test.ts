import { createHash } from 'node:crypto';
import type { Session } from '@agora/clients/session';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSystem, type NewCustomer, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
}, 120_000);
afterAll(() => system.stop(), 60_000);

// A PNG of one pixel.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const sha256 = (body: Buffer): string => createHash('sha256').update(body).digest('base64');

interface Upload {
  readonly mediaId: string;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

async function requestUpload(customer: Session): Promise<Upload> {
  const { requestAvatarUpload } = await customer.ask<{ requestAvatarUpload: { upload: Upload } }>(
    `mutation Request($input: RequestAvatarUploadInput!) {
      requestAvatarUpload(input: $input) { upload { mediaId url headers { name value } } }
    }`,
    { input: { contentType: 'image/png', sizeBytes: PNG.length, checksumSha256: sha256(PNG) } },
  );
  return requestAvatarUpload.upload;
}

const put = async ({ url, headers }: Upload, body: Buffer, changed: Record<string, string> = {}): Promise<number> => {
  const given = Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]));
  const response = await fetch(url, {
    method: 'PUT',
    body: new Uint8Array(body),
    headers: { ...given, ...changed },
  });
  return response.status;
};

const confirm = async (customer: Session, { mediaId }: Upload) =>
  (
    await customer.ask<{ confirmAvatar: { userErrors: { __typename: string }[] } }>(
      'mutation Confirm($input: ConfirmAvatarInput!) { confirmAvatar(input: $input) { userErrors { __typename } } }',
      { input: { mediaId } },
    )
  ).confirmAvatar.userErrors.map(({ __typename }) => __typename);

const avatarOf = async (asker: Session, { userId }: NewCustomer): Promise<string | undefined> => {
  const { user } = await asker.ask<{ user: { avatar: { url: string } | null } }>(
    'query Avatar($id: ID!) { user(id: $id) { avatar { url } } }',
    { id: userId },
  );
  return user.avatar?.url;
};

describe('a picture of oneself', () => {
  it('is uploaded past the graph, and seen once it is confirmed', async () => {
    const customer = await system.newCustomer();
    const upload = await requestUpload(customer);
    expect(await put(upload, PNG)).toBe(200);
    expect(await avatarOf(customer, customer)).toBeUndefined();
    expect((await fetch(upload.url.split('?')[0] ?? '')).status).toBe(403);
    expect(await confirm(customer, upload)).toEqual([]);
    const url = await avatarOf(await system.signInAs('support'), customer);
    const seen = await fetch(url ?? '');
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await seen.arrayBuffer())).toEqual(PNG);
  });

  it('is refused by the store in another type, another size or with another content', async () => {
    const customer = await system.newCustomer();
    const upload = await requestUpload(customer);
    const other = Buffer.from(PNG);
    other[PNG.length - 20] = 0;
    expect(await put(upload, PNG, { 'content-type': 'text/html' })).toBe(403);
    expect(await put(upload, Buffer.concat([PNG, PNG]))).toBe(403);
    expect(await put(upload, other, { 'x-amz-checksum-sha256': sha256(other) })).toBe(403);
    expect(await put(upload, other)).toBe(400);
    expect(await put({ ...upload, headers: [] }, PNG, { 'content-type': 'image/png' })).toBe(403);
    expect(await confirm(customer, upload)).toEqual(['MediaNotUploadedError']);
    expect(await avatarOf(customer, customer)).toBeUndefined();
    expect(await put(upload, PNG)).toBe(200);
    // It is theirs alone to confirm.
    expect(await confirm(await system.newCustomer(), upload)).toEqual(['MediaNotUploadedError']);
    expect(await confirm(customer, upload)).toEqual([]);
  });
});
