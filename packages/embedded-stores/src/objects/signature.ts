import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { accessDenied, S3Error } from './s3-error.ts';

// Signature version 4: docs.aws.amazon.com, "Authenticating requests (AWS Signature Version 4)".

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface SignedRequest {
  readonly method: string;
  /** As it was sent: path and query, still encoded. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';

export type Signature =
  | { readonly kind: 'none' }
  /** Signed by who has the key. */
  | { readonly kind: 'valid'; readonly payloadHash: string };

const ALGORITHM = 'AWS4-HMAC-SHA256';
const MAX_SKEW_MS = 15 * 60_000;
const MAX_EXPIRES_SECONDS = 7 * 24 * 60 * 60;

interface Claim {
  readonly accessKeyId: string;
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly date: string;
  readonly payloadHash: string;
}

/**
 * Whether the request was signed, in its headers or, ahead of time, in its query.
 * @throws S3Error when it was signed by another key, for another request or for another time
 */
export function verifySignature(request: SignedRequest, credentials: Credentials, now: Date): Signature {
  const [path = '', search = ''] = request.url.split('?', 2);
  const query = search === '' ? [] : search.split('&').map(toPair);
  const parameters = new Map(query.map(([name, value]) => [name, decodeURIComponent(value)]));
  const claim = claimInHeaders(request.headers, now) ?? claimInQuery(parameters, now);
  if (claim === undefined) return { kind: 'none' };
  if (claim.accessKeyId !== credentials.accessKeyId) {
    throw new S3Error('InvalidAccessKeyId', 403, 'The access key is not known.');
  }
  requireSigned(claim.signedHeaders, request.headers);
  const canonical = [
    request.method,
    path,
    query
      .filter(([name]) => name !== 'X-Amz-Signature')
      .map((pair) => pair.join('='))
      .toSorted()
      .join('&'),
    ...claim.signedHeaders.map((name) => `${name}:${headerOf(request.headers, name)}`),
    '',
    claim.signedHeaders.join(';'),
    claim.payloadHash,
  ].join('\n');
  const scope = [claim.day, claim.region, claim.service, 'aws4_request'].join('/');
  const text = [ALGORITHM, claim.date, scope, sha256(canonical)].join('\n');
  const key = [claim.day, claim.region, claim.service, 'aws4_request'].reduce<Buffer | string>(
    (secret, part) => hmac(secret, part),
    `AWS4${credentials.secretAccessKey}`,
  );
  const expected = hmac(key, text);
  const given = Buffer.from(claim.signature, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new S3Error('SignatureDoesNotMatch', 403, 'The signature is not that of this request.');
  }
  return { kind: 'valid', payloadHash: claim.payloadHash };
}

function claimInHeaders(headers: IncomingHttpHeaders, now: Date): Claim | undefined {
  const { authorization } = headers;
  if (authorization === undefined) return undefined;
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)$/.exec(
    authorization,
  );
  if (parts === null) throw new S3Error('AuthorizationHeaderMalformed', 400, 'The authorization is of another kind.');
  const [, credential = '', signedHeaders = '', signature = ''] = parts;
  const date = headerOf(headers, 'x-amz-date');
  if (Math.abs(now.getTime() - timeOf(date)) > MAX_SKEW_MS) {
    throw new S3Error('RequestTimeTooSkewed', 403, 'The request is of another time.');
  }
  return {
    ...scopeOf(credential),
    signedHeaders: signedHeaders.split(';'),
    signature,
    date,
    payloadHash: headerOf(headers, 'x-amz-content-sha256'),
  };
}

function claimInQuery(parameters: ReadonlyMap<string, string>, now: Date): Claim | undefined {
  const of = (name: string): string => parameters.get(`X-Amz-${name}`) ?? '';
  if (of('Algorithm') === '') return undefined;
  const expiresSeconds = Number(of('Expires'));
  if (of('Algorithm') !== ALGORITHM || !(expiresSeconds > 0 && expiresSeconds <= MAX_EXPIRES_SECONDS)) {
    throw new S3Error('AuthorizationQueryParametersError', 400, 'The signed query is not complete.');
  }
  const date = of('Date');
  const signedAt = timeOf(date);
  if (signedAt - now.getTime() > MAX_SKEW_MS) throw accessDenied('The request is not valid yet.');
  if (now.getTime() > signedAt + expiresSeconds * 1_000) throw accessDenied('The request has expired.');
  return {
    ...scopeOf(of('Credential')),
    signedHeaders: of('SignedHeaders').split(';'),
    signature: of('Signature'),
    date,
    payloadHash: of('Content-Sha256') || UNSIGNED_PAYLOAD,
  };
}

/** The host is part of what was signed, and so is every header of S3's own: nobody adds one on the way. */
function requireSigned(signedHeaders: readonly string[], headers: IncomingHttpHeaders): void {
  const needed = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  const unsigned = needed.filter((name) => name !== 'x-amz-content-sha256' && !signedHeaders.includes(name));
  if (unsigned.length > 0) throw accessDenied(`Headers are there that were not signed: ${unsigned.join(', ')}`);
}

function scopeOf(credential: string): Pick<Claim, 'accessKeyId' | 'day' | 'region' | 'service'> {
  const [accessKeyId = '', day = '', region = '', service = ''] = credential.split('/');
  return { accessKeyId, day, region, service };
}

function timeOf(date: string): number {
  const time = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (Number.isNaN(time)) throw accessDenied('A signed request names its time.');
  return time;
}

function toPair(parameter: string): readonly [name: string, value: string] {
  const end = parameter.indexOf('=');
  return end < 0 ? [parameter, ''] : [parameter.slice(0, end), parameter.slice(end + 1)];
}

function headerOf(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(',') : (value ?? '')).trim().replaceAll(/ +/g, ' ');
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();
