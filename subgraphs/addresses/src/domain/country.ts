/** What a country asks of an address. */
export interface Country {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string;
  readonly isPostalCodeRequired: boolean;
  /** A postal code of this country, where one is known. */
  readonly postalCodeExample?: string;
  /** The postal code as the country writes it; undefined when the country has none of this form. */
  canonicalPostalCode(postalCode: string): string | undefined;
}
