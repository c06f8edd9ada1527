import { badUserInput } from '@agora/subgraph-kit/errors';

// Printable ASCII: what callers name ends up in logs and in headers.
const NAME = /^[\x21-\x7e]{1,128}$/;
const PAYMENT_TOKEN = /^[\x21-\x7e]{1,255}$/;

/**
 * @param what names the value in the message.
 * @throws BAD_USER_INPUT
 */
export function checkName(what: string, name: string): void {
  if (!NAME.test(name)) throw badUserInput(`${what} has 1 to 128 printable ASCII characters without spaces.`);
}

/** @throws BAD_USER_INPUT */
export function checkPaymentToken(token: string): void {
  if (!PAYMENT_TOKEN.test(token)) {
    throw badUserInput('A payment token has 1 to 255 printable ASCII characters without spaces.');
  }
}
