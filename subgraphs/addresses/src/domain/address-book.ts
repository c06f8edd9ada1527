import {
  ADDRESS_USES,
  type Address,
  type AddressDetails,
  type AddressId,
  type AddressUse,
  type OwnerId,
} from './address.ts';

/** All addresses of one person: what is decided about one of them, its defaults and their number, is decided here. */
export interface AddressBook {
  readonly ownerId: OwnerId;
  /** Its owner is gone: nothing is written in it any more. */
  readonly isClosed: boolean;
  readonly addresses: readonly Address[];
}

export interface Conflict {
  readonly kind: 'conflict';
  readonly currentVersion: number;
}

export interface NoSuchAddress {
  readonly kind: 'noSuchAddress';
}

/** The book after a change, and the address that it was about. */
export interface Changed<Kind extends string> {
  readonly kind: Kind;
  readonly book: AddressBook;
  readonly address: Address;
}

export type AddDecision =
  Changed<'added'> | { readonly kind: 'tooManyAddresses'; readonly maxAddresses: number } | { readonly kind: 'closed' };

export const MAX_ADDRESSES = 100;

/** The first address of a person is the default for everything. */
export function addAddress(
  book: AddressBook,
  {
    id,
    details,
    defaultFor,
    createdAt,
  }: {
    readonly id: AddressId;
    readonly details: AddressDetails;
    readonly defaultFor: readonly AddressUse[];
    readonly createdAt: Date;
  },
): AddDecision {
  if (book.isClosed) return { kind: 'closed' };
  if (book.addresses.length >= MAX_ADDRESSES) return { kind: 'tooManyAddresses', maxAddresses: MAX_ADDRESSES };
  const isFirst = book.addresses.length === 0;
  const added: Address = { ...details, id, ownerId: book.ownerId, defaultFor: [], version: 1, createdAt };
  const grown = { ...book, addresses: [...book.addresses, added] };
  return changed('added', makeDefaultFor(grown, id, isFirst ? ADDRESS_USES : defaultFor), added);
}

export function changeAddress(
  book: AddressBook,
  {
    id,
    expectedVersion,
    details,
  }: {
    readonly id: AddressId;
    readonly expectedVersion: number;
    readonly details: AddressDetails;
  },
): Changed<'changed'> | Conflict | NoSuchAddress {
  const found = findSeen(book, id, expectedVersion);
  if (found.kind !== 'seen') return found;
  const { ownerId, defaultFor, version, createdAt } = found.address;
  const address: Address = { ...details, id, ownerId, defaultFor, version: version + 1, createdAt };
  const addresses = book.addresses.map((each) => (each.id === id ? address : each));
  return { kind: 'changed', book: { ...book, addresses }, address };
}

/** A default that is removed leaves its use without one: which other it should be, nobody has said. */
export function removeAddress(
  book: AddressBook,
  { id, expectedVersion }: { readonly id: AddressId; readonly expectedVersion: number },
): Changed<'removed'> | Conflict | NoSuchAddress {
  const found = findSeen(book, id, expectedVersion);
  if (found.kind !== 'seen') return found;
  const addresses = book.addresses.filter((each) => each.id !== id);
  return { kind: 'removed', book: { ...book, addresses }, address: found.address };
}

/** The version stays: what is written on the address is what it was. */
export function setDefaultAddress(
  book: AddressBook,
  { id, expectedVersion, use }: { readonly id: AddressId; readonly expectedVersion: number; readonly use: AddressUse },
): Changed<'changed'> | Conflict | NoSuchAddress {
  const found = findSeen(book, id, expectedVersion);
  return found.kind === 'seen' ? changed('changed', makeDefaultFor(book, id, [use]), found.address) : found;
}

/** Nothing is left of it but that it was. */
export const closeBook = (book: AddressBook): AddressBook => ({ ...book, isClosed: true, addresses: [] });

function findSeen(
  book: AddressBook,
  id: AddressId,
  expectedVersion: number,
): { readonly kind: 'seen'; readonly address: Address } | Conflict | NoSuchAddress {
  const address = book.addresses.find((each) => each.id === id);
  if (address === undefined) return { kind: 'noSuchAddress' };
  return address.version === expectedVersion
    ? { kind: 'seen', address }
    : { kind: 'conflict', currentVersion: address.version };
}

function makeDefaultFor(book: AddressBook, id: AddressId, uses: readonly AddressUse[]): AddressBook {
  const addresses = book.addresses.map((address) => ({
    ...address,
    defaultFor: ADDRESS_USES.filter((use) =>
      uses.includes(use) ? address.id === id : address.defaultFor.includes(use),
    ),
  }));
  return { ...book, addresses };
}

function changed<Kind extends string>(kind: Kind, book: AddressBook, before: Address): Changed<Kind> {
  return { kind, book, address: book.addresses.find(({ id }) => id === before.id) ?? before };
}
