import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import type { Country } from './country.ts';

export type AddressId = Id<'adr'>;
export type OwnerId = Id<'usr'>;

export const ADDRESS_USES = ['shipping', 'billing'] as const;
export type AddressUse = (typeof ADDRESS_USES)[number];

/** What is written on a parcel, in the form in which it is kept. */
export interface AddressDetails {
  readonly recipientName: string;
  readonly company?: string;
  /** Street and number, building, floor: 1 to 4. */
  readonly lines: readonly string[];
  readonly city: string;
  /** State, province or county. */
  readonly region?: string;
  /** As the country writes it. */
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** E.164. */
  readonly phone?: string;
}

export interface Address extends AddressDetails {
  readonly id: AddressId;
  readonly ownerId: OwnerId;
  readonly defaultFor: readonly AddressUse[];
  /** Grows when the details change. */
  readonly version: number;
  readonly createdAt: Date;
}

/** The details as somebody has typed them. */
export interface WrittenAddress {
  readonly recipientName: string;
  readonly company?: string | null | undefined;
  readonly lines: readonly string[];
  readonly city: string;
  readonly region?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

export interface UnusablePostalCode {
  readonly kind: 'unusablePostalCode';
  readonly country: string;
  readonly example?: string;
}

const MAX_LENGTH = 100;
const MAX_LINES = 4;
const PHONE = /^\+[1-9]\d{6,14}$/;
const PHONE_SEPARATORS = /[\s().-]/g;

/**
 * The details in the form in which they are kept: what differs in blanks only, or in how a postal code is spaced, is the
 * same address.
 * @throws BAD_USER_INPUT when a text is missing or too long, or holds what cannot be seen.
 */
export function normalise(
  written: WrittenAddress,
  country: Country,
): { readonly kind: 'usable'; readonly details: AddressDetails } | UnusablePostalCode {
  const postalCode = collapsed(written.postalCode ?? '');
  const canonical = postalCode === '' ? undefined : country.canonicalPostalCode(postalCode);
  if (canonical === undefined && (postalCode !== '' || country.isPostalCodeRequired)) {
    return {
      kind: 'unusablePostalCode',
      country: country.code,
      ...(country.postalCodeExample !== undefined && { example: country.postalCodeExample }),
    };
  }
  const lines = written.lines.filter((line) => collapsed(line) !== '');
  if (lines.length < 1 || lines.length > MAX_LINES) throw badUserInput(`An address has 1 to ${MAX_LINES} lines.`);
  return {
    kind: 'usable',
    details: {
      recipientName: textOf('A name of a recipient', written.recipientName),
      ...optional('company', written.company, (company) => textOf('A company', company)),
      lines: lines.map((line) => textOf('A line of an address', line)),
      city: textOf('A city', written.city),
      ...optional('region', written.region, (region) => textOf('A region', region)),
      ...(canonical !== undefined && { postalCode: canonical }),
      country: country.code,
      ...optional('phone', written.phone, phoneOf),
    },
  };
}

/** One line, without blanks around it, with one blank where there were many. */
const collapsed = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

const textOf = (what: string, text: string): string => checkVisibleText(what, collapsed(text), MAX_LENGTH);

function phoneOf(phone: string): string {
  const compact = phone.replaceAll(PHONE_SEPARATORS, '');
  if (!PHONE.test(compact)) throw badUserInput('A telephone number has the international form: +49 30 123456.');
  return compact;
}

/** The field when something is written in it. */
function optional<Field extends string>(
  field: Field,
  written: string | null | undefined,
  read: (text: string) => string,
): Readonly<Partial<Record<Field, string>>> {
  const isWritten = typeof written === 'string' && collapsed(written) !== '';
  return (isWritten ? { [field]: read(written) } : {}) as Readonly<Partial<Record<Field, string>>>;
}
