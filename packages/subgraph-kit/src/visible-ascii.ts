import { badUserInput } from './errors.ts';

const VISIBLE = /^[\x21-\x7e]+$/;

/**
 * For keys and references that callers choose: they end up in logs and headers.
 * @param what names the value in the message: "An idempotency key"
 * @throws BAD_USER_INPUT
 */
export function checkVisibleAscii(what: string, value: string, maxLength = 128): void {
  if (value.length > maxLength || !VISIBLE.test(value)) {
    throw badUserInput(`${what} has 1 to ${maxLength} printable ASCII characters without spaces.`);
  }
}
