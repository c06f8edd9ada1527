import { badUserInput } from '@agora/subgraph-kit/errors';
import type { User } from './user.ts';

const MAX_WORDS = 5;
const MAX_LENGTH = 200;

/** The words by which a user is found. */
export const searchTerms = ({ displayName, givenName, familyName, username, email }: User): readonly string[] => [
  ...new Set([displayName, givenName, familyName, username, email].flatMap((text) => wordsOf(text ?? ''))),
];

/**
 * The words of a search text, each of which must begin one of a user's terms.
 * @throws BAD_USER_INPUT
 */
export function searchWords(text: string): readonly string[] {
  const words = wordsOf(text);
  if (words.length > MAX_WORDS || text.length > MAX_LENGTH) {
    throw badUserInput(`A search text has at most ${MAX_WORDS} words and ${MAX_LENGTH} characters.`);
  }
  return words;
}

// Without case and accents: "Zoë" is found by "zoe".
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
