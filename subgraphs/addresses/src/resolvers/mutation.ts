import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { createAddress } from '../use-cases/create-address.ts';
import { deleteAddress } from '../use-cases/delete-address.ts';
import { setDefaultAddress } from '../use-cases/set-default-address.ts';
import { updateAddress } from '../use-cases/update-address.ts';
import { useOf, usesOf } from './address-use.ts';
import { postalCodeInvalidError, tooManyAddressesError, unknownCountryError } from './user-errors.ts';

const WHAT = 'The address';

export const Mutation: MutationResolvers = {
  createAddress: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await createAddress(dependencies, viewer, {
      address: input.address,
      defaultFor: usesOf(input.defaultFor ?? []),
      idempotencyKey: input.idempotencyKey,
    });
    switch (result.kind) {
      case 'created': {
        const address = await loaders.address.load(result.addressId);
        return { address, userErrors: [], replayed: result.replayed };
      }
      case 'tooManyAddresses':
        return { userErrors: [tooManyAddressesError(result.maxAddresses)], replayed: result.replayed };
      case 'unknownCountry':
        return { userErrors: [unknownCountryError()], replayed: false };
      case 'unusablePostalCode':
        return { userErrors: [postalCodeInvalidError(result)], replayed: false };
    }
  },
  updateAddress: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await updateAddress(dependencies, viewer, { ...input, addressId: parseId('adr', input.addressId) });
    switch (result.kind) {
      case 'changed':
        return { address: result.address, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError(WHAT, result.currentVersion)] };
      case 'unknownCountry':
        return { userErrors: [unknownCountryError()] };
      case 'unusablePostalCode':
        return { userErrors: [postalCodeInvalidError(result)] };
    }
  },
  deleteAddress: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await deleteAddress(dependencies, viewer, { ...input, addressId: parseId('adr', input.addressId) });
    return result.kind === 'conflict'
      ? { userErrors: [conflictError(WHAT, result.currentVersion)] }
      : { address: result.address, userErrors: [] };
  },
  setDefaultAddress: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await setDefaultAddress(dependencies, viewer, {
      addressId: parseId('adr', input.addressId),
      expectedVersion: input.expectedVersion,
      use: useOf(input.use),
    });
    return result.kind === 'conflict'
      ? { userErrors: [conflictError(WHAT, result.currentVersion)] }
      : { address: result.address, userErrors: [] };
  },
};
