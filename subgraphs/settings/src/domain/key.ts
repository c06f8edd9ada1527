import { badUserInput } from '@agora/subgraph-kit/errors';

const KEY = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/;
const MAX_LENGTH = 64;

/** Keys are written in code, so they are plain words. @throws BAD_USER_INPUT */
export function checkKey(key: string): string {
  if (key.length > MAX_LENGTH || !KEY.test(key)) {
    throw badUserInput(`A key has 1 to ${MAX_LENGTH} lower-case letters, digits, dots and dashes: new-checkout.`);
  }
  return key;
}
