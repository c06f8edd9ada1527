import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addAddress,
  changeAddress,
  closeBook,
  MAX_ADDRESSES,
  removeAddress,
  setDefaultAddress,
  type AddressBook,
} from './address-book.ts';
import { ADDRESS_USES, type AddressDetails, type AddressUse } from './address.ts';

const EMPTY: AddressBook = { ownerId: predictableId('usr', 1), isClosed: false, addresses: [] };
const DETAILS: AddressDetails = { recipientName: 'Ada', lines: ['1 High Street'], city: 'Bath', country: 'GB' };
const createdAt = new Date('2026-01-01T00:00:00.000Z');
const id = (number: number) => predictableId('adr', number);

function add(book: AddressBook, number: number, defaultFor: readonly AddressUse[] = []): AddressBook {
  const decision = addAddress(book, { id: id(number), details: DETAILS, defaultFor, createdAt });
  if (decision.kind !== 'added') throw new Error(decision.kind);
  return decision.book;
}
const defaultsOf = ({ addresses }: AddressBook) =>
  Object.fromEntries(addresses.map((address) => [address.id, address.defaultFor]));

describe('an address book', () => {
  it('takes its first address as the default for everything, and none after it by itself', () => {
    expect(defaultsOf(add(add(EMPTY, 1), 2))).toEqual({ [id(1)]: ['shipping', 'billing'], [id(2)]: [] });
  });

  it('moves a default, and leaves the others', () => {
    const book = add(add(EMPTY, 1), 2, ['billing']);
    expect(defaultsOf(book)).toEqual({ [id(1)]: ['shipping'], [id(2)]: ['billing'] });
    const decision = setDefaultAddress(book, { id: id(2), expectedVersion: 1, use: 'shipping' });
    expect(decision).toMatchObject({ kind: 'changed', address: { id: id(2), defaultFor: ADDRESS_USES, version: 1 } });
  });

  it('keeps at most 100 addresses', () => {
    let book = EMPTY;
    for (let number = 1; number <= MAX_ADDRESSES; number++) book = add(book, number);
    const command = { id: id(101), details: DETAILS, defaultFor: [], createdAt };
    expect(addAddress(book, command)).toEqual({ kind: 'tooManyAddresses', maxAddresses: 100 });
  });

  it('changes an address in its next version, and keeps whose it is and for what', () => {
    const details = { ...DETAILS, city: 'Wells' };
    const decision = changeAddress(add(EMPTY, 1), { id: id(1), expectedVersion: 1, details });
    expect(decision).toMatchObject({
      kind: 'changed',
      address: { id: id(1), ownerId: EMPTY.ownerId, city: 'Wells', version: 2, defaultFor: ADDRESS_USES, createdAt },
    });
  });

  it('forgets what a changed address no longer says', () => {
    const withCompany = { ...DETAILS, company: 'Analytical Engines' };
    const decision = addAddress(EMPTY, { id: id(1), details: withCompany, defaultFor: [], createdAt });
    if (decision.kind !== 'added') throw new Error(decision.kind);
    const changed = changeAddress(decision.book, { id: id(1), expectedVersion: 1, details: DETAILS });
    expect('address' in changed && changed.address).not.toHaveProperty('company');
  });

  it('removes an address, and no other becomes the default', () => {
    const decision = removeAddress(add(add(EMPTY, 1), 2), { id: id(1), expectedVersion: 1 });
    expect('book' in decision && defaultsOf(decision.book)).toEqual({ [id(2)]: [] });
  });

  it.each([changeAddress, removeAddress, setDefaultAddress])('decides on what the caller has seen: %p', (decide) => {
    const command = { id: id(1), expectedVersion: 7, details: DETAILS, use: 'shipping' as const };
    expect(decide(add(EMPTY, 1), command)).toEqual({ kind: 'conflict', currentVersion: 1 });
    expect(decide(add(EMPTY, 1), { ...command, id: id(2) })).toEqual({ kind: 'noSuchAddress' });
  });

  it('that is closed is empty, and stays so', () => {
    const closed = closeBook(add(EMPTY, 1));
    expect(closed.addresses).toEqual([]);
    expect(addAddress(closed, { id: id(2), details: DETAILS, defaultFor: [], createdAt }).kind).toBe('closed');
  });

  it('has at most one default per use, and addresses that differ, whatever is done with it', () => {
    const step = fc.record({
      what: fc.constantFrom('add', 'change', 'remove', 'default'),
      number: fc.integer({ min: 1, max: 5 }),
      uses: fc.subarray([...ADDRESS_USES]),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let book = EMPTY;
        let made = 0;
        for (const { what, number, uses } of steps) {
          const target = {
            id: id(number),
            expectedVersion: book.addresses.find((each) => each.id === id(number))?.version ?? 1,
          };
          const decision =
            what === 'add'
              ? addAddress(book, { id: id(++made), details: DETAILS, defaultFor: uses, createdAt })
              : what === 'change'
                ? changeAddress(book, { ...target, details: DETAILS })
                : what === 'remove'
                  ? removeAddress(book, target)
                  : setDefaultAddress(book, { ...target, use: uses[0] ?? 'shipping' });
          if ('book' in decision) book = decision.book;
          for (const use of ADDRESS_USES) {
            const defaults = book.addresses.filter(({ defaultFor }) => defaultFor.includes(use));
            expect(defaults.length).toBeLessThanOrEqual(1);
          }
          expect(new Set(book.addresses.map((each) => each.id)).size).toBe(book.addresses.length);
        }
      }),
    );
  });
});
