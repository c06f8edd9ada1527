import { parseId } from '@agora/subgraph-kit/ids';
import type { QueryResolvers } from '../generated/schema.ts';

export const Query: QueryResolvers = {
  address: (_parent, { id }, { loaders }) => loaders.address.load(parseId('adr', id)),
  addressCountries: (_parent, _args, { dependencies }) => dependencies.countries.list(),
};
