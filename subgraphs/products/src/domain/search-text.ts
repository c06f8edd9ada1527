/** What somebody searches for, who may not have written it to its end, or not well. */
export interface SearchText {
  readonly text: string;
  /** The last word, which may go on, and what stands before it. Absent where the text says exactly what it wants. */
  readonly unfinished?: { readonly before: string; readonly start: string };
  /** Words that may be misspelt. Empty where none is long enough to tell, or the text says exactly what it wants. */
  readonly words: readonly string[];
}

// Quotes and exclusions are written by who knows what they want.
const EXACT = /"|(?:^|\s)-/;
const LAST_WORD = /^(?<before>(?:.*\s)?)(?<start>[\p{L}\p{N}]{2,})$/su;
const WORD = /^\p{L}+$/u;
/** Of shorter words too little is left when a letter is wrong. */
const MIN_LENGTH = 4;
const MAX_WORDS = 8;

export function parseSearchText(text: string): SearchText {
  if (EXACT.test(text)) return { text, words: [] };
  const { before, start } = LAST_WORD.exec(text)?.groups ?? {};
  const words = text.trim().split(/\s+/u);
  // Who searches for a number or a SKU wants no other one.
  const isMisspellable =
    words.length <= MAX_WORDS &&
    words.every((word) => WORD.test(word)) &&
    words.some(({ length }) => length >= MIN_LENGTH);
  return {
    text,
    ...(before !== undefined && start !== undefined && { unfinished: { before, start } }),
    words: isMisspellable ? words.map((word) => word.toLowerCase()) : [],
  };
}
