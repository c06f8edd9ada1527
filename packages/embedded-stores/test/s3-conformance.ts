import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { createS3Client } from './s3-client.ts';

const sha256 = (body: string): string => createHash('sha256').update(body).digest('base64');

/**
 * What media need of S3, through AWS's own client. A real store must have the bucket, with `public/` readable by all.
 * @param url `http://key:secret@host:port/bucket`
 */
export function s3Conformance(url: () => string): void {
  const folder = randomUUID();
  let Bucket = '';
  let client: S3Client;
  beforeAll(() => {
    Bucket = new URL(url()).pathname.slice(1);
    client = createS3Client(url());
  });
  afterAll(() => {
    client.destroy();
  });

  const keyOf = (name: string, place = 'private'): string => `${place}/${folder}/${name}`;
  const put = (Key: string, Body: string, more: object = {}) =>
    client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
  const read = async (Key: string): Promise<string | undefined> =>
    (await client.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();
  const anonymously = (Key: string, init?: RequestInit): Promise<Response> =>
    fetch(`${new URL(url()).origin}/${Bucket}/${Key}`, init);
  const codeOf = async (response: Response): Promise<string | undefined> =>
    /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1];

  it('knows the bucket, and no other', async () => {
    await expect(client.send(new HeadBucketCommand({ Bucket }))).resolves.toBeDefined();
    const other = client.send(new HeadBucketCommand({ Bucket: `none-${folder}` }));
    await expect(other).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
  });

  it('keeps an object with its type and tells of it', async () => {
    const Key = keyOf('a name with spaces, ümlaut & <signs>+.txt');
    const { ETag } = await put(Key, 'first', { ContentType: 'text/plain' });
    expect(ETag).toBe(`"${createHash('md5').update('first').digest('hex')}"`);
    expect(await read(Key)).toBe('first');
    const told = await client.send(new HeadObjectCommand({ Bucket, Key }));
    expect(told).toMatchObject({ ContentType: 'text/plain', ContentLength: 5, ETag });
    expect(told.LastModified).toBeInstanceOf(Date);
    await put(Key, 'second, longer');
    expect(await read(Key)).toBe('second, longer');
  });

  it('keeps a checksum that the content has, and refuses another', async () => {
    const Key = keyOf('checked');
    await put(Key, 'right', { ChecksumSHA256: sha256('right') });
    const told = await client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
    expect(told.ChecksumSHA256).toBe(sha256('right'));
    await expect(put(Key, 'wrong', { ChecksumSHA256: sha256('right') })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 400 },
    });
    expect(await read(Key)).toBe('right');
  });

  it('answers a part of an object', async () => {
    const Key = keyOf('long');
    await put(Key, '0123456789');
    const part = async (Range: string) => (await client.send(new GetObjectCommand({ Bucket, Key, Range }))).Body;
    expect(await (await part('bytes=2-4'))?.transformToString()).toBe('234');
    expect(await (await part('bytes=8-4095'))?.transformToString()).toBe('89');
    await expect(part('bytes=10-20')).rejects.toMatchObject({ name: 'InvalidRange' });
  });

  it('copies, and removes', async () => {
    const [from, to] = [keyOf('from'), keyOf('to')];
    const { ETag } = await put(from, 'copied', { ContentType: 'image/png', ChecksumSHA256: sha256('copied') });
    const copy = (CopySourceIfMatch?: string) =>
      client.send(
        new CopyObjectCommand({
          Bucket,
          Key: to,
          CopySource: `${Bucket}/${from}`,
          ...(CopySourceIfMatch !== undefined && { CopySourceIfMatch }),
        }),
      );
    expect(await copy(ETag)).toMatchObject({ CopyObjectResult: { ETag } });
    await expect(copy('"0123"')).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await client.send(new DeleteObjectCommand({ Bucket, Key: from }));
    await client.send(new DeleteObjectCommand({ Bucket, Key: from }));
    await expect(read(from)).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(copy()).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect(await client.send(new HeadObjectCommand({ Bucket, Key: to }))).toMatchObject({ ContentType: 'image/png' });
    await expect(client.send(new HeadObjectCommand({ Bucket, Key: from }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('lists by the beginning of names, in pages', async () => {
    const names = ['list/a', 'list/b&c', 'list/d', 'lister'].map((name) => keyOf(name));
    for (const name of names) await put(name, 'x');
    const list = (more: object) =>
      client.send(new ListObjectsV2Command({ Bucket, Prefix: keyOf('list/'), MaxKeys: 2, ...more }));
    const first = await list({});
    expect(first).toMatchObject({ KeyCount: 2, IsTruncated: true });
    const second = await list({ ContinuationToken: first.NextContinuationToken });
    expect(second.IsTruncated).toBe(false);
    expect([...(first.Contents ?? []), ...(second.Contents ?? [])].map(({ Key }) => Key)).toEqual(names.slice(0, 3));
  });

  describe('shows', () => {
    it('everybody what is public, to be read only', async () => {
      const Key = keyOf('seen', 'public');
      await put(Key, 'for all', { ContentType: 'image/webp' });
      const response = await anonymously(Key);
      expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
        200,
        'image/webp',
        'for all',
      ]);
      for (const method of ['PUT', 'DELETE']) {
        const refused = await anonymously(Key, { method, ...(method === 'PUT' && { body: 'mine' }) });
        expect([refused.status, await codeOf(refused)]).toEqual([403, 'AccessDenied']);
      }
      expect(await read(Key)).toBe('for all');
    });

    it('nobody anything else, be it there or not', async () => {
      await put(keyOf('hidden'), 'secret');
      for (const key of [keyOf('hidden'), keyOf('absent'), `?list-type=2&prefix=public/`]) {
        const refused = await anonymously(key);
        expect([refused.status, await codeOf(refused)]).toEqual([403, 'AccessDenied']);
      }
    });

    it('what an address is signed for, until it runs out', async () => {
      const Key = keyOf('signed');
      await put(Key, 'for a while');
      const sign = (signingDate: Date) =>
        getSignedUrl(client, new GetObjectCommand({ Bucket, Key }), { expiresIn: 60, signingDate });
      const address = await sign(new Date());
      expect(await (await fetch(address)).text()).toBe('for a while');
      const old = await fetch(await sign(new Date(Date.now() - 61_000)));
      expect([old.status, await codeOf(old)]).toEqual([403, 'AccessDenied']);
      const moved = await fetch(address.replace('/signed?', '/hidden?'));
      expect([moved.status, await codeOf(moved)]).toEqual([403, 'SignatureDoesNotMatch']);
      const longer = await fetch(address.replace('X-Amz-Expires=60', 'X-Amz-Expires=600'));
      expect([longer.status, await codeOf(longer)]).toEqual([403, 'SignatureDoesNotMatch']);
    });
  });

  it('refuses who has another key', async () => {
    const { username } = new URL(url());
    for (const [credentials, name] of [
      [{ accessKeyId: username, secretAccessKey: 'another-secret' }, 'SignatureDoesNotMatch'],
      [{ accessKeyId: 'nobody-at-all', secretAccessKey: 'another-secret' }, 'InvalidAccessKeyId'],
    ] as const) {
      const stranger = createS3Client(url(), { credentials });
      await expect(stranger.send(new GetObjectCommand({ Bucket, Key: keyOf('x') }))).rejects.toMatchObject({ name });
      stranger.destroy();
    }
  });

  describe('takes an upload by a signed address', () => {
    const BODY = 'exactly this';
    const sign = (Key: string) =>
      getSignedUrl(
        client,
        new PutObjectCommand({
          Bucket,
          Key,
          ContentType: 'image/png',
          ContentLength: BODY.length,
          ChecksumSHA256: sha256(BODY),
        }),
        {
          expiresIn: 60,
          unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
          signableHeaders: new Set(['content-type', 'content-length']),
        },
      );
    const right = { 'content-type': 'image/png', 'x-amz-checksum-sha256': sha256(BODY) };
    const upload = async (name: string, body: string, headers: Record<string, string> = right) =>
      fetch(await sign(keyOf(name, 'incoming')), { method: 'PUT', body, headers });

    it('that is what was signed', async () => {
      expect((await upload('fine', BODY)).status).toBe(200);
      const told = await client.send(
        new HeadObjectCommand({ Bucket, Key: keyOf('fine', 'incoming'), ChecksumMode: 'ENABLED' }),
      );
      expect(told).toMatchObject({
        ContentType: 'image/png',
        ContentLength: BODY.length,
        ChecksumSHA256: sha256(BODY),
      });
      expect((await anonymously(keyOf('fine', 'incoming'))).status).toBe(403);
    });

    it.each([
      ['type', BODY, { ...right, 'content-type': 'text/html' }, 'SignatureDoesNotMatch'],
      ['size', `${BODY} and more`, right, 'SignatureDoesNotMatch'],
      ['checksum', BODY, { ...right, 'x-amz-checksum-sha256': sha256('other') }, 'SignatureDoesNotMatch'],
      ['no checksum', BODY, { 'content-type': 'image/png' }, undefined],
      ['content', 'EXACTLY THIS', right, undefined],
      ['added header', BODY, { ...right, 'x-amz-acl': 'public-read' }, 'AccessDenied'],
    ])('and of no other %s', async (what, body, headers, code) => {
      const refused = await upload(`wrong-${what}`, body, headers);
      expect([400, 403]).toContain(refused.status);
      if (code !== undefined) expect(await codeOf(refused)).toBe(code);
      const Key = keyOf(`wrong-${what}`, 'incoming');
      await expect(client.send(new HeadObjectCommand({ Bucket, Key }))).rejects.toMatchObject({
        $metadata: { httpStatusCode: 404 },
      });
    });
  });
}
