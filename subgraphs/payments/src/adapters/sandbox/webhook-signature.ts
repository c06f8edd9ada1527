import { createHmac, timingSafeEqual } from 'node:crypto';

/** How old a signed body may be, or how far ahead its sender's clock, in seconds. */
const TOLERANCE_S = 300;

/** The header of a signed body: `t=<seconds>,v1=<hex>`, an HMAC-SHA-256 over time and body. */
export function signWebhook(body: string, secret: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1_000);
  return `t=${seconds},v1=${signatureOf(body, secret, seconds)}`;
}

/** Whether the body is signed with this secret, and the signature is young. */
export function isSigned(body: string, header: string | undefined, secret: string, now: Date): boolean {
  const [, time = '', given = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  const seconds = Number(time);
  if (given === '' || Math.abs(now.getTime() / 1_000 - seconds) > TOLERANCE_S) return false;
  return timingSafeEqual(Buffer.from(given, 'hex'), Buffer.from(signatureOf(body, secret, seconds), 'hex'));
}

const signatureOf = (body: string, secret: string, seconds: number): string =>
  createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
