import { badUserInput } from '@agora/subgraph-kit/errors';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';

/** One property that sets a variant apart: its size is M. */
export interface VariantOption {
  readonly name: string;
  readonly value: string;
}

export type VariantOptions = readonly VariantOption[];

const MAX_OPTIONS = 10;

/** @throws BAD_USER_INPUT */
export function checkOptions(options: VariantOptions): VariantOptions {
  if (options.length > MAX_OPTIONS) throw badUserInput(`A variant has at most ${MAX_OPTIONS} options.`);
  if (new Set(namesOf(options)).size < options.length) throw badUserInput('A variant has each option once.');
  return options.map(({ name, value }) => ({
    name: checkVisibleText('The name of an option', name, 50),
    value: checkVisibleText('The value of an option', value, 100),
  }));
}

export const namesOf = (options: VariantOptions): string[] => options.map(({ name }) => name.trim());

export const haveSameNames = (one: VariantOptions, other: VariantOptions): boolean =>
  keyOf(namesOf(one)) === keyOf(namesOf(other));

export const areSame = (one: VariantOptions, other: VariantOptions): boolean => valuesOf(one) === valuesOf(other);

const valuesOf = (options: VariantOptions): string => keyOf(options.map(({ name, value }) => [name, value]));

// In whichever order they are given.
const keyOf = (parts: readonly (string | readonly string[])[]): string =>
  JSON.stringify(parts.map((part) => JSON.stringify(part)).toSorted());
