import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { AddressResolvers } from '../generated/schema.ts';
import { shownUse } from './address-use.ts';
import type { AddressModel } from './models.ts';

export const Address: Complete<AddressResolvers, AddressModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('adr', id) ? loaders.address.load(id) : null),
  owner: ({ ownerId }) => ({ id: ownerId }),
  defaultFor: ({ defaultFor }) => defaultFor.map(shownUse),
};
