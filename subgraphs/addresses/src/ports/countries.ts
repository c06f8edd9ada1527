import type { Country } from '../domain/country.ts';

/** The countries of the world, and how each writes its postal codes. */
export interface Countries {
  /** By ISO 3166-1 alpha-2 code, in whatever case; undefined when there is no such country. */
  find(code: string): Country | undefined;
  /** All, in the order of their codes. */
  list(): readonly Country[];
}
