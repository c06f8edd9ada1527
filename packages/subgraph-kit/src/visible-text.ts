import { badUserInput } from './errors.ts';

// Half a surrogate pair (Cs) is no character at all: no JSON store takes it.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
// Words of Persian and composed emoji need them.
const JOINERS = /[\u200c\u200d]/g;
const VISIBLE_ASCII = /^[\x21-\x7e]+$/;

/**
 * For names and titles, which are one line.
 * @param what names the value in the message: "A title"
 * @returns the text without the white space around it.
 * @throws BAD_USER_INPUT
 */
export function checkVisibleText(what: string, text: string, maxLength: number): string {
  const trimmed = text.trim();
  const withoutJoiners = trimmed.replaceAll(JOINERS, '');
  if (withoutJoiners === '' || trimmed.length > maxLength || INVISIBLE.test(withoutJoiners)) {
    throw badUserInput(`${what} has 1 to ${maxLength} visible characters.`);
  }
  return trimmed;
}

/**
 * For keys and references that callers choose: they end up in logs and headers.
 * @param what names the value in the message: "An idempotency key"
 * @throws BAD_USER_INPUT
 */
export function checkVisibleAscii(what: string, value: string, maxLength = 128): void {
  if (value.length > maxLength || !VISIBLE_ASCII.test(value)) {
    throw badUserInput(`${what} has 1 to ${maxLength} printable ASCII characters without spaces.`);
  }
}

/** 12 to 19 digits, grouped or not (ISO/IEC 7812-1): what must not be kept anywhere. */
export const looksLikeCardNumber = (text: string): boolean => /^\d(?:[ -]?\d){11,18}$/.test(text);

/** Whether such a number stands somewhere in a text. */
export const namesCardNumber = (text: string): boolean => /\d(?:[ -]?\d){11}/.test(text);
