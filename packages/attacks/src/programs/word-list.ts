import { isInterfaceType, isObjectType } from 'graphql';
import { api } from '../api.ts';
import type { Lab } from '../attack.ts';
import { graphql, send } from '../http.ts';

// A validator stops after so many errors: https://graphql.org/graphql-js/validation/
const WORDS_AT_ONCE = 50;

/**
 * As Clairvoyance does (https://github.com/nikitastupin/clairvoyance): asks for words that are nearly names of fields,
 * and looks for names in what it is told.
 */
export async function guessFields({ target }: Lab): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const type of Object.values(api.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    names.add(type.name);
    for (const field of Object.keys(type.getFields())) names.add(field);
  }
  const words = [...names]
    .filter((name) => name.length > 3)
    .map((name) => `${name.slice(0, -1)}${name.endsWith('x') ? 'y' : 'x'}`);
  const learnt = new Set<string>();
  for (let from = 0; from < words.length; from += WORDS_AT_ONCE) {
    const some = words.slice(from, from + WORDS_AT_ONCE);
    for (const kind of ['query', 'mutation']) {
      const { json } = await send(target.url, graphql(`${kind} { ${some.join(' ')} }`));
      for (const { message } of json?.errors ?? []) {
        const told = String(message).match(/\w+/g) ?? [];
        for (const word of told) if (isTelling(word) && names.has(word) && !some.includes(word)) learnt.add(word);
      }
    }
  }
  return learnt.size === 0 ? [] : [`${learnt.size} names are told: ${[...learnt].slice(0, 10).join(', ')}`];
}

// Names that are words of any message, too: `type`, `fields`.
const isTelling = (word: string): boolean => /[a-z][A-Z]|^[A-Z][a-z]+[A-Z]/.test(word);
