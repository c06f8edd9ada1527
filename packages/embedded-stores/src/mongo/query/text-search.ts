import type { Document } from '../documents/document.ts';
import { isDocument } from '../documents/document.ts';
import { valuesAt } from '../documents/paths.ts';
import { MongoError } from '../errors.ts';

/**
 * A `$text` search: documents with any of the terms, all of the phrases and none of the excluded terms.
 * Words are compared without case and accents and are not reduced to their stems: "shoe" does not find "shoes".
 */
export interface TextSearch {
  readonly terms: readonly string[];
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
}

export function parseTextSearch(expression: unknown): TextSearch {
  const search = isDocument(expression) ? expression.$search : undefined;
  if (typeof search !== 'string') throw new MongoError('BadValue', '$text needs a $search string');
  const phrases = [...search.matchAll(/"([^"]*)"/g)].map((match) => folded(match[1] ?? ''));
  const words = search.replaceAll(/"[^"]*"/g, ' ').split(/\s+/);
  return {
    terms: words.filter((word) => !word.startsWith('-')).flatMap(tokensOf),
    phrases: phrases.filter((phrase) => phrase !== ''),
    excluded: words.filter((word) => word.startsWith('-')).flatMap(tokensOf),
  };
}

/**
 * How well a document matches, higher is better; 0 is no match. A term counts once per field that has it, times the
 * field's weight.
 */
export function textScore(search: TextSearch, view: Document, weights: Document): number {
  let score = 0;
  const text: string[] = [];
  for (const [field, weight] of Object.entries(weights)) {
    const content = valuesAt(view, field)
      .filter((value) => typeof value === 'string')
      .map(folded);
    const tokens = new Set(content.flatMap(tokensOf));
    if (search.excluded.some((term) => tokens.has(term))) return 0;
    score += search.terms.filter((term) => tokens.has(term)).length * Number(weight);
    text.push(...content);
  }
  const found = search.phrases.filter((phrase) => text.some((content) => content.includes(phrase)));
  if (found.length < search.phrases.length) return 0;
  return score + found.length;
}

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const tokensOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
