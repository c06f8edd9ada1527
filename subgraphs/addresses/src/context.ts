import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Address, AddressId, OwnerId } from './domain/address.ts';
import type { AddressReads } from './ports/address-reads.ts';
import { maySee } from './use-cases/access.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly loaders: Loaders;
}

export interface Loaders {
  /** What the viewer may see: another's is as good as none. */
  readonly address: Loader<AddressId, Address>;
  /** Of people whose addresses the viewer may see. */
  readonly addressesOf: Loader<OwnerId, readonly Address[]>;
}

export const createLoaders = (reads: AddressReads, viewer: Viewer): Loaders => ({
  address: createLoader(async (ids) => {
    const found = await reads.addresses(ids);
    return new Map([...found].filter(([, { ownerId }]) => maySee(viewer, ownerId)));
  }),
  addressesOf: createLoader((ownerIds) => reads.addressesOf(ownerIds.filter((ownerId) => maySee(viewer, ownerId)))),
});
