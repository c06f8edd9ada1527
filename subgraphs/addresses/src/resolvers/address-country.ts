import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { AddressCountryResolvers } from '../generated/schema.ts';
import type { AddressCountryModel } from './models.ts';

export const AddressCountry: Complete<AddressCountryResolvers, AddressCountryModel> = {};
