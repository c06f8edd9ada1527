import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { Context } from '../context.ts';
import type { ApiKey, ApiKeyId, ApiKeySettings } from '../domain/api-key.ts';
import type { Partner, PartnerId } from '../domain/partner.ts';
import type { ApiKeySettingsInput, MutationResolvers } from '../generated/schema.ts';
import { revokeApiKey, updateApiKey } from '../use-cases/change-api-key.ts';
import { reactivatePartner, suspendPartner } from '../use-cases/change-partner-status.ts';
import { createApiKey } from '../use-cases/create-api-key.ts';
import { createPartner } from '../use-cases/create-partner.ts';
import { updatePartner } from '../use-cases/update-partner.ts';
import { addressesRefusedError, scopesRefusedError } from './user-errors.ts';

/** Partners and their keys. */
export const partnerMutations: Pick<
  MutationResolvers,
  | 'createPartner'
  | 'updatePartner'
  | 'suspendPartner'
  | 'reactivatePartner'
  | 'createApiKey'
  | 'updateApiKey'
  | 'revokeApiKey'
> = {
  createPartner: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const { name, contactEmail, idempotencyKey } = input;
    const { partnerId, replayed } = await createPartner(dependencies, viewer, { name, contactEmail, idempotencyKey });
    return { partner: await partnerOf(loaders, partnerId), replayed };
  },
  updatePartner: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const { expectedVersion, name, contactEmail, allowedIps } = input;
    const id = parseId('ptn', input.partnerId);
    const change = { name, contactEmail, ...(allowedIps && { allowedIps }) };
    const result = await updatePartner(dependencies, viewer, { id, expectedVersion, change });
    switch (result.kind) {
      case 'updated':
        return { partner: await partnerOf(loaders, id), userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The partner', result.currentVersion)] };
      case 'addressesRefused':
        return { userErrors: [addressesRefusedError(result.addresses, ['allowedIps'])] };
    }
  },
  suspendPartner: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const id = parseId('ptn', input.partnerId);
    await suspendPartner(dependencies, viewer, id);
    return { partner: await partnerOf(loaders, id) };
  },
  reactivatePartner: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const id = parseId('ptn', input.partnerId);
    await reactivatePartner(dependencies, viewer, id);
    return { partner: await partnerOf(loaders, id) };
  },
  createApiKey: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await createApiKey(dependencies, viewer, {
      partnerId: parseId('ptn', input.partnerId),
      settings: toSettings(input.settings),
      idempotencyKey: input.idempotencyKey,
    });
    switch (result.kind) {
      case 'created': {
        const { apiKeyId, secret, replayed } = result;
        return { apiKey: await apiKeyOf(loaders, apiKeyId), secret, replayed, userErrors: [] };
      }
      case 'scopesRefused':
        return {
          replayed: false,
          userErrors: [scopesRefusedError('An API key', result.scopes, ['settings', 'scopes'])],
        };
      case 'addressesRefused':
        return { replayed: false, userErrors: [addressesRefusedError(result.addresses, ['settings', 'allowedIps'])] };
    }
  },
  updateApiKey: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const id = parseId('key', input.apiKeyId);
    const { expectedVersion } = input;
    const result = await updateApiKey(dependencies, viewer, {
      id,
      expectedVersion,
      settings: toSettings(input.settings),
    });
    switch (result.kind) {
      case 'updated':
        return { apiKey: await apiKeyOf(loaders, id), userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The API key', result.currentVersion)] };
      case 'scopesRefused':
        return { userErrors: [scopesRefusedError('An API key', result.scopes, ['settings', 'scopes'])] };
      case 'addressesRefused':
        return { userErrors: [addressesRefusedError(result.addresses, ['settings', 'allowedIps'])] };
    }
  },
  revokeApiKey: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const id = parseId('key', input.apiKeyId);
    await revokeApiKey(dependencies, viewer, id);
    return { apiKey: await apiKeyOf(loaders, id) };
  },
};

const toSettings = ({
  allowedOperations,
  allowedIps,
  expiresAt,
  name,
  scopes,
  quota,
}: ApiKeySettingsInput): ApiKeySettings => ({
  name,
  scopes,
  quota,
  ...(allowedOperations && { allowedOperations }),
  ...(allowedIps && { allowedIps }),
  ...(expiresAt && { expiresAt }),
});

async function partnerOf(loaders: Context['loaders'], id: PartnerId): Promise<Partner> {
  const partner = await loaders.partner.load(id);
  if (partner === undefined) throw new Error(`there is no partner ${id}`);
  return partner;
}

async function apiKeyOf(loaders: Context['loaders'], id: ApiKeyId): Promise<ApiKey> {
  const key = await loaders.apiKey.load(id);
  if (key === undefined) throw new Error(`there is no API key ${id}`);
  return key;
}
