import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { changeAddress, type Changed, type Conflict } from '../domain/address-book.ts';
import type { AddressId } from '../domain/address.ts';
import { changeBook } from './change-book.ts';
import type { Dependencies } from './dependencies.ts';
import { readAddress, type AddressInput, type ReadAddressResult } from './read-address.ts';

export interface UpdateAddress {
  readonly addressId: AddressId;
  readonly expectedVersion: number;
  readonly address: AddressInput;
}

export type UpdateAddressResult = Changed<'changed'> | Conflict | Exclude<ReadAddressResult, { kind: 'usable' }>;

/** @throws BAD_USER_INPUT, NOT_FOUND */
export async function updateAddress(
  dependencies: Dependencies,
  viewer: Viewer,
  { addressId: id, expectedVersion, address }: UpdateAddress,
): Promise<UpdateAddressResult> {
  const read = readAddress(dependencies.countries, address);
  if (read.kind !== 'usable') return read;
  const { details } = read;
  return changeBook(dependencies, viewer, (book) => changeAddress(book, { id, expectedVersion, details }));
}
