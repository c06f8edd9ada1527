import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openObjectFolder, type ObjectFolder, type StoredObject } from './object-folder.ts';
import { accessDenied, noSuchKey, S3Error } from './s3-error.ts';
import { UNSIGNED_PAYLOAD, verifySignature, type Credentials, type Signature } from './signature.ts';
import { toXml, type Element } from './xml.ts';

export interface ObjectServer {
  /** With the credentials, and the bucket as its path: `http://key:secret@127.0.0.1:9000/agora`. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface ObjectServerOptions {
  readonly host: string;
  readonly port: number;
  readonly folder: string;
  readonly ephemeral: boolean;
}

const BUCKET = 'agora';
/** What anybody may read, as the bucket policy of a real store would say. */
const PUBLIC_PREFIX = 'public/';
const MAX_OBJECT_BYTES = 64 * 1024 * 1024;
const MAX_KEYS = 1_000;
const MAX_KEY_BYTES = 1_024;

/**
 * A server of the part of S3 that media need: PUT, GET (whole or one range), HEAD, DELETE, COPY and lists, with path-style
 * addresses and signature version 4 in headers or query. No multipart uploads, no versions, no ACLs, no streamed signatures.
 */
export async function startObjectServer({ host, port, folder, ephemeral }: ObjectServerOptions): Promise<ObjectServer> {
  const objects = openObjectFolder(folder, { ephemeral });
  objects.addBucket(BUCKET);
  const credentials = {
    accessKeyId: randomBytes(10).toString('hex'),
    secretAccessKey: randomBytes(20).toString('base64url'),
  };
  const server = createServer((request, response) => {
    answer({ request, response, objects, credentials }).catch((error: unknown) => {
      sendError(request, response, error);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.listen(port, host, resolve).once('error', reject);
  });
  const { accessKeyId, secretAccessKey } = credentials;
  const address = `${host}:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${accessKeyId}:${secretAccessKey}@${address}/${BUCKET}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          objects.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly objects: ObjectFolder;
  readonly credentials: Credentials;
}

interface Asked extends Exchange {
  readonly method: string;
  readonly bucket: string;
  readonly key: string;
  readonly parameters: URLSearchParams;
  readonly signature: Signature;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, objects, credentials } = exchange;
  const { method = '', url = '/' } = request;
  // Pages of any application may upload with a signed address; nothing here goes by cookies.
  response.setHeader('access-control-allow-origin', '*');
  if (method === 'OPTIONS') {
    response.setHeader('access-control-allow-methods', 'GET, HEAD, PUT');
    response.setHeader('access-control-allow-headers', '*');
    response.writeHead(204).end();
    return;
  }
  const { pathname, searchParams: parameters } = new URL(url, 'http://objects');
  const [bucket = '', ...rest] = pathname.slice(1).split('/').map(decodeURIComponent);
  const key = rest.join('/');
  const signature = verifySignature({ method, url, headers: request.headers }, credentials, new Date());
  const isPublicRead = (method === 'GET' || method === 'HEAD') && key.startsWith(PUBLIC_PREFIX);
  if (signature.kind === 'none' && !isPublicRead) throw accessDenied();
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new S3Error('KeyTooLongError', 400, 'The key is too long.');
  const asked: Asked = { ...exchange, method, bucket, key, parameters, signature };
  if (key === '' && method === 'PUT') {
    objects.addBucket(bucket);
    response.writeHead(200).end();
    return;
  }
  if (!objects.hasBucket(bucket)) throw new S3Error('NoSuchBucket', 404, 'There is no bucket of this name.');
  await (key === '' ? answerBucket(asked) : answerObject(asked));
}

function answerBucket({ method, bucket, parameters, objects, response }: Asked): Promise<void> {
  if (method === 'HEAD') response.writeHead(200).end();
  else if (method === 'GET' && parameters.get('list-type') === '2') sendList({ bucket, parameters, objects, response });
  else throw notImplemented();
  return Promise.resolve();
}

async function answerObject(asked: Asked): Promise<void> {
  const { method, request, response, bucket, key, objects } = asked;
  switch (method) {
    case 'GET':
    case 'HEAD':
      await sendObject(asked);
      return;
    case 'PUT':
      await (request.headers['x-amz-copy-source'] === undefined ? putObject(asked) : copyObject(asked));
      return;
    case 'DELETE':
      await objects.remove(bucket, key);
      response.writeHead(204).end();
      return;
    default:
      throw notImplemented();
  }
}

async function putObject({ request, response, bucket, key, objects, signature }: Asked): Promise<void> {
  const { headers } = request;
  if (headers['content-encoding']?.includes('aws-chunked') === true) throw notImplemented();
  if (headers['content-length'] === undefined) {
    throw new S3Error('MissingContentLength', 411, 'The length must be told.');
  }
  if (Number(headers['content-length']) > MAX_OBJECT_BYTES) {
    throw new S3Error('EntityTooLarge', 400, `An object has at most ${MAX_OBJECT_BYTES} bytes.`);
  }
  const body = await bodyOf(request);
  const sha256 = createHash('sha256').update(body).digest();
  const payloadHash = signature.kind === 'valid' ? signature.payloadHash : '';
  if (payloadHash !== UNSIGNED_PAYLOAD && payloadHash !== sha256.toString('hex')) {
    throw new S3Error('XAmzContentSHA256Mismatch', 400, 'The content is not what was signed.');
  }
  const checksum = headers['x-amz-checksum-sha256']?.toString();
  if (checksum !== undefined && checksum !== sha256.toString('base64')) {
    throw new S3Error('BadDigest', 400, 'The SHA-256 that was told is not that of the content.');
  }
  const etag = `"${createHash('md5').update(body).digest('hex')}"`;
  await objects.write(bucket, key, body, {
    contentType: headers['content-type'] ?? 'application/octet-stream',
    etag,
    checksumSha256: checksum ?? null,
    modifiedAt: new Date(),
  });
  response.writeHead(200, { etag, ...(checksum !== undefined && { 'x-amz-checksum-sha256': checksum }) }).end();
}

async function copyObject({ request, response, bucket, key, objects }: Asked): Promise<void> {
  const { headers } = request;
  if ((headers['x-amz-metadata-directive'] ?? 'COPY') !== 'COPY') throw notImplemented();
  const source = decodeURIComponent(headers['x-amz-copy-source']?.toString() ?? '').replace(/^\//, '');
  const [fromBucket = '', ...from] = source.split('/');
  const object = objects.find(fromBucket, from.join('/'));
  const body = await objects.read(fromBucket, from.join('/'));
  if (object === undefined || body === undefined) throw noSuchKey();
  const wanted = headers['x-amz-copy-source-if-match'];
  if (wanted !== undefined && wanted !== object.etag) {
    throw new S3Error('PreconditionFailed', 412, 'The source is another by now.');
  }
  const copy = { ...object, modifiedAt: new Date() };
  await objects.write(bucket, key, body, copy);
  sendXml(response, 200, [
    'CopyObjectResult',
    [
      ['ETag', copy.etag],
      ['LastModified', copy.modifiedAt.toISOString()],
    ],
  ]);
}

async function sendObject({ method, request, response, bucket, key, objects }: Asked): Promise<void> {
  const object = objects.find(bucket, key);
  const body = await objects.read(bucket, key);
  if (object === undefined || body === undefined) throw noSuchKey();
  const { range } = request.headers;
  const bounds = /^bytes=(\d+)-(\d+)$/.exec(range ?? '');
  if (range !== undefined && bounds === null) throw notImplemented();
  const [first, last] = bounds === null ? [0, body.length - 1] : [Number(bounds[1]), Number(bounds[2])];
  const part = body.subarray(first, last + 1);
  if (bounds !== null && part.length === 0) {
    throw new S3Error('InvalidRange', 416, 'The object ends before this range.');
  }
  response.writeHead(bounds === null ? 200 : 206, {
    ...headersOf(object),
    'content-length': part.length,
    'accept-ranges': 'bytes',
    ...(bounds !== null && { 'content-range': `bytes ${first}-${first + part.length - 1}/${body.length}` }),
    ...(request.headers['x-amz-checksum-mode'] === 'ENABLED' &&
      object.checksumSha256 !== null &&
      bounds === null && { 'x-amz-checksum-sha256': object.checksumSha256 }),
  });
  response.end(method === 'HEAD' ? undefined : part);
}

function sendList({
  bucket,
  parameters,
  objects,
  response,
}: Pick<Asked, 'bucket' | 'parameters' | 'objects' | 'response'>) {
  const prefix = parameters.get('prefix') ?? '';
  const limit = Math.min(Number(parameters.get('max-keys') ?? MAX_KEYS), MAX_KEYS);
  const token = parameters.get('continuation-token');
  const after = token === null ? (parameters.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString();
  const found = objects.list({ bucket, prefix, after, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const isTruncated = found.length > limit;
  sendXml(response, 200, [
    'ListBucketResult',
    [
      ['Name', bucket],
      ['Prefix', prefix],
      ['MaxKeys', limit],
      ['KeyCount', shown.length],
      ['IsTruncated', isTruncated],
      ...(isTruncated
        ? [['NextContinuationToken', Buffer.from(shown.at(-1)?.key ?? '').toString('base64url')] as const]
        : []),
      ...shown.map(({ key, etag, sizeBytes, modifiedAt }): Element => [
        'Contents',
        [
          ['Key', key],
          ['LastModified', modifiedAt.toISOString()],
          ['ETag', etag],
          ['Size', sizeBytes],
        ],
      ]),
    ],
  ]);
}

const headersOf = ({ contentType, etag, modifiedAt }: StoredObject) => ({
  'content-type': contentType,
  etag,
  'last-modified': modifiedAt.toUTCString(),
});

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const notImplemented = (): S3Error => new S3Error('NotImplemented', 501, 'This is not emulated.');

function sendXml(response: ServerResponse, status: number, element: Element): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(toXml(element));
}

function sendError(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { code, status, message } =
    error instanceof S3Error ? error : new S3Error('InternalError', 500, 'Something went wrong.');
  if (request.method === 'HEAD') {
    response.writeHead(status).end();
    return;
  }
  // What is left of an upload that is refused is not read.
  if (!request.complete) response.setHeader('connection', 'close');
  sendXml(response, status, [
    'Error',
    [
      ['Code', code],
      ['Message', message],
    ],
  ]);
}
