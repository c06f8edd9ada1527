/** What a new subgraph and its one entity are called, in every form that the templates need. */
export interface Names {
  /** Of the subgraph, its folder, its database and the list of an owner's: `notebooks`. */
  readonly plural: string;
  /** Of one of them, and of its table: `notebook`. */
  readonly singular: string;
  /** Of its ids: `ntb`. */
  readonly prefix: string;
}

/** What was asked for cannot be made, in a sentence for whoever asked. Nothing was written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

// One word, without dashes and digits: it is also the beginning of environment variables, a schema of PostgreSQL and a
// field of GraphQL, and `infra/stores/create-databases.sh` makes the name of a database of it.
const NAME = /^[a-z]{3,24}$/;
const PREFIX = /^[a-z]{3}$/;

// Words that JavaScript or PostgreSQL keep to themselves; the singular becomes a variable and a table.
const KEYWORDS = new Set(
  `all analyse analyze and any array arguments as asc asymmetric async await both break case cast catch check class
  collate column concurrently const constraint continue create cross debugger default deferrable delete desc distinct do
  else end enum eval except export extends false fetch finally for foreign freeze from full function grant group having
  if implements import in initially inner instanceof interface intersect into is join lateral leading left let like limit
  localtime natural new not null offset on only or order outer overlaps package placing primary private protected public
  references return returning right select similar some static super switch symmetric table tablesample then this throw
  to trailing true try type typeof union unique user using var variadic verbose void when where while window with yield`
    .trim()
    .split(/\s+/),
);

/**
 * @param singular derived from the name unless given: `movies` would become `movy`.
 * @param prefix the first letter and the next two consonants of the singular unless given.
 * @throws Refusal
 */
export function namesOf(plural: string, given: { readonly singular?: string; readonly prefix?: string } = {}): Names {
  if (!NAME.test(plural)) {
    throw new Refusal(
      `"${plural}" cannot be the name of a subgraph: it is one word of 3 to 24 lower-case letters, like "wishlists".`,
    );
  }
  const singular = given.singular ?? singularOf(plural);
  if (singular === undefined || singular === plural) {
    throw new Refusal(
      `"${plural}" must name many of what it owns, like "wishlists"; if it does, say what one is called with --singular.`,
    );
  }
  if (!NAME.test(singular)) {
    throw new Refusal(`"${singular}" cannot name one of them: it is one word of 3 to 24 lower-case letters.`);
  }
  const keyword = [plural, singular].find((name) => KEYWORDS.has(name));
  if (keyword !== undefined) throw new Refusal(`"${keyword}" is a word of JavaScript or SQL; take another.`);
  const prefix = given.prefix ?? prefixOf(singular);
  if (!PREFIX.test(prefix)) {
    throw new Refusal(`"${prefix}" cannot be the prefix of ids: it is three lower-case letters, like "wsh".`);
  }
  return { plural, singular, prefix };
}

function singularOf(plural: string): string | undefined {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(ch|sh|x|z|ss)es$/.test(plural)) return plural.slice(0, -2);
  return plural.endsWith('s') && !plural.endsWith('ss') ? plural.slice(0, -1) : undefined;
}

function prefixOf(singular: string): string {
  const consonants = `${singular.charAt(0)}${singular.slice(1).replaceAll(/[aeiou]/g, '')}`.slice(0, 3);
  return consonants.length === 3 ? consonants : singular.slice(0, 3);
}
