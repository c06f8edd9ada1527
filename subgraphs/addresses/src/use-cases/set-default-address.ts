import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { setDefaultAddress as decide, type Changed, type Conflict } from '../domain/address-book.ts';
import type { AddressId, AddressUse } from '../domain/address.ts';
import { changeBook } from './change-book.ts';
import type { Dependencies } from './dependencies.ts';

export interface SetDefaultAddress {
  readonly addressId: AddressId;
  readonly expectedVersion: number;
  readonly use: AddressUse;
}

/** @throws NOT_FOUND */
export const setDefaultAddress = (
  dependencies: Dependencies,
  viewer: Viewer,
  { addressId: id, ...command }: SetDefaultAddress,
): Promise<Changed<'changed'> | Conflict> =>
  changeBook(dependencies, viewer, (book) => decide(book, { id, ...command }));
