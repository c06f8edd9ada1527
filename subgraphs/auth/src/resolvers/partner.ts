import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { PartnerStatus } from '../domain/partner.ts';
import type { PartnerResolvers } from '../generated/schema.ts';
import type { PartnerModel } from './models.ts';

export const Partner: Complete<PartnerResolvers, PartnerModel> = {
  status: ({ status }) => status.toUpperCase() as Uppercase<PartnerStatus>,
  apiKeys: async ({ id }, _args, { loaders }) => (await loaders.apiKeysOfPartner.load(id)) ?? [],
};
