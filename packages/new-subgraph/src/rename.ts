import type { Names } from './names.ts';

/** What the templates are called. */
export const TEMPLATE: Names = { plural: 'notebooks', singular: 'notebook', prefix: 'ntb' };

const NAMED = /\b([Aa]) (?=notebook)|notebooks?|Notebooks?|\bntb(?=['_])/g;

/** A template's text, or path, with these names in place of its own. */
export function rename(template: string, { plural, singular, prefix }: Names): string {
  const renamed: Readonly<Record<string, string>> = {
    notebooks: plural,
    notebook: singular,
    Notebooks: capitalised(plural),
    Notebook: capitalised(singular),
    ntb: prefix,
  };
  return template.replaceAll(NAMED, (found, article?: string) =>
    article === undefined ? (renamed[found] ?? found) : `${article}${/^[aeiou]/.test(singular) ? 'n' : ''} `,
  );
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
