import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';

export type CategoryId = Id<'cat'>;

export interface Category {
  readonly id: CategoryId;
  readonly parentId?: CategoryId;
  readonly name: string;
  /** Names from the root, joined by `SEPARATOR`. */
  readonly path: string;
}

export const SEPARATOR = ' > ';
const MAX_DEPTH = 6;

/**
 * "Home > Decorations" as ["Home", "Decorations"].
 * @throws BAD_USER_INPUT
 */
export function parseCategoryPath(path: string): readonly string[] {
  const names = path.split('>').map((name) => name.trim());
  if (names.length > MAX_DEPTH || names.some((name) => name === '' || name.length > 100)) {
    throw badUserInput(`A category path has 1 to ${MAX_DEPTH} names of 1 to 100 characters.`);
  }
  return names;
}

/** "Home > Decorations" needs "Home" and then itself. */
export const pathsTo = (names: readonly string[]): readonly string[] =>
  names.map((_name, index) => names.slice(0, index + 1).join(SEPARATOR));
