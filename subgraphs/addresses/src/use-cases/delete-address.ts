import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { removeAddress, type Changed, type Conflict } from '../domain/address-book.ts';
import type { AddressId } from '../domain/address.ts';
import { changeBook } from './change-book.ts';
import type { Dependencies } from './dependencies.ts';

export interface DeleteAddress {
  readonly addressId: AddressId;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND */
export const deleteAddress = (
  dependencies: Dependencies,
  viewer: Viewer,
  { addressId: id, expectedVersion }: DeleteAddress,
): Promise<Changed<'removed'> | Conflict> =>
  changeBook(dependencies, viewer, (book) => removeAddress(book, { id, expectedVersion }));
