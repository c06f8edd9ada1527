import { createHash, randomUUID } from 'node:crypto';
import { mediaVariables } from '@agora/embedded-stores/objects/media-variables';
import { systemClock } from '@agora/subgraph-kit/clock';
import { newId } from '@agora/subgraph-kit/ids';
import { mediaConfig } from '@agora/subgraph-kit/media/config';
import type { MediaFolder, Upload } from '@agora/subgraph-kit/media/media';
import { createS3Media, type OpenMedia } from '@agora/subgraph-kit/media/s3-media';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

// A PNG of one pixel.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const declare = (body: Buffer, contentType = 'image/png') => ({
  contentType,
  sizeBytes: body.length,
  checksumSha256: createHash('sha256').update(body).digest('base64'),
});
const put = ({ url, headers }: Upload, body: Buffer): Promise<Response> =>
  fetch(url, {
    method: 'PUT',
    body: new Uint8Array(body),
    headers: headers.map(({ name, value }): [string, string] => [name, value]),
  });

describe('media', () => {
  let media: OpenMedia;
  let operations = 0;
  const open = (environment: object = {}): OpenMedia =>
    createS3Media({
      config: mediaConfig.parse({ ...mediaVariables(testStores().media), ...environment }),
      namespace: `t_${randomUUID()}`,
      clock: systemClock,
      newId,
      onOperation: () => {
        operations += 1;
      },
    });
  beforeAll(() => {
    media = open();
  });
  afterAll(() => {
    media.close();
  });
  const folder = (visibility: MediaFolder['visibility'] = 'public'): MediaFolder => ({
    visibility,
    path: `avatars/${newId('usr')}`,
  });
  const isThere = async (where: MediaFolder, { mediaId }: Upload): Promise<boolean> =>
    (await fetch(await media.urlOf(where, mediaId))).ok;

  it('are uploaded, looked at, and only then seen, by everybody', async () => {
    const where = folder();
    const upload = await media.requestUpload(where, declare(PNG));
    expect(await media.confirm(where, upload.mediaId)).toBe('notUploaded');
    expect((await put(upload, PNG)).status).toBe(200);
    expect(await isThere(where, upload)).toBe(false);
    expect((await fetch(upload.url.split('?')[0] ?? '')).status).toBe(403);
    expect(await media.confirm(where, upload.mediaId)).toBe('confirmed');
    expect(await media.confirm(where, upload.mediaId)).toBe('confirmed');
    const seen = await fetch(await media.urlOf(where, upload.mediaId));
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await seen.arrayBuffer())).toEqual(PNG);
  });

  it('are confirmed by many at a time', async () => {
    const where = folder();
    const upload = await media.requestUpload(where, declare(PNG));
    await put(upload, PNG);
    const answers = await Promise.all(Array.from({ length: 8 }, () => media.confirm(where, upload.mediaId)));
    expect(answers).toEqual(answers.map(() => 'confirmed'));
    expect(await isThere(where, upload)).toBe(true);
  });

  it('are asked for without asking the store', async () => {
    const before = operations;
    const upload = await media.requestUpload(folder(), declare(PNG));
    await media.urlOf(folder('private'), upload.mediaId);
    expect(operations).toBe(before);
  });

  it('are not confirmed for another folder', async () => {
    const where = folder();
    const upload = await media.requestUpload(where, declare(PNG));
    await put(upload, PNG);
    expect(await media.confirm(folder(), upload.mediaId)).toBe('notUploaded');
    expect(await media.confirm(where, upload.mediaId)).toBe('confirmed');
  });

  it('are private where the folder is: an address is signed', async () => {
    const where = folder('private');
    const upload = await media.requestUpload(where, declare(PNG));
    await put(upload, PNG);
    expect(await media.confirm(where, upload.mediaId)).toBe('confirmed');
    const address = await media.urlOf(where, upload.mediaId);
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(address.split('?')[0] ?? '')).status).toBe(403);
  });

  it.each([
    ['a script that says it is a PNG', Buffer.from('<script>alert(1)</script>'), 'image/png'],
    ['a PNG that says it is a JPEG', PNG, 'image/jpeg'],
  ])('are gone when they are not what they say: %s', async (_name, body, contentType) => {
    const where = folder();
    const upload = await media.requestUpload(where, declare(body, contentType));
    expect((await put(upload, body)).status).toBe(200);
    expect(await media.confirm(where, upload.mediaId)).toBe('notAsDeclared');
    expect(await media.confirm(where, upload.mediaId)).toBe('notUploaded');
    expect(await isThere(where, upload)).toBe(false);
  });

  it('are removed, one or all of a folder, what waits included', async () => {
    const where = folder();
    const uploads = await Promise.all([1, 2, 3].map(() => media.requestUpload(where, declare(PNG))));
    const [first, second, third] = uploads;
    if (first === undefined || second === undefined || third === undefined) return;
    for (const upload of uploads) await put(upload, PNG);
    for (const { mediaId } of [first, second]) await media.confirm(where, mediaId);
    await media.remove(where, first.mediaId);
    await media.remove(where, first.mediaId);
    expect([await isThere(where, first), await isThere(where, second)]).toEqual([false, true]);
    await media.removeAll(where);
    expect(await isThere(where, second)).toBe(false);
    expect(await media.confirm(where, third.mediaId)).toBe('notUploaded');
  });

  it('tell when the store does not answer', async () => {
    const unreachable = open({ MEDIA_S3_ENDPOINT: 'http://127.0.0.1:1' });
    await expect(unreachable.confirm(folder(), newId('med'))).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    unreachable.close();
  });
});
