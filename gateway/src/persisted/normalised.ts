import { createHash } from 'node:crypto';
import { GraphQLError, parse, print } from 'graphql';

// As for any document; what is longer was registered by nobody.
const MAX_TOKENS = 10_000;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names a document whatever its formatting and its comments; undefined for what does not parse. */
export function digestOf(text: string): string | undefined {
  try {
    return sha256(print(parse(text, { noLocation: true, maxTokens: MAX_TOKENS })));
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof RangeError) return undefined;
    throw error;
  }
}
