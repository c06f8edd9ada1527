import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import {
  checkSettings,
  revoked,
  type ApiKeyId,
  type ApiKeySettings,
  type SettingsDecision,
} from '../domain/api-key.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';

export type UpdateApiKeyResult =
  | { readonly kind: 'updated' }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | Exclude<SettingsDecision, { kind: 'accepted' }>;

/** Replaces what was decided of a key; its secret stays. @throws NOT_FOUND, BAD_USER_INPUT */
export async function updateApiKey(
  { partners, clock }: Pick<Dependencies, 'partners' | 'clock'>,
  viewer: Viewer,
  command: { readonly id: ApiKeyId; readonly expectedVersion: number; readonly settings: ApiKeySettings },
): Promise<UpdateApiKeyResult> {
  const checked = checkSettings(command.settings, clock.now());
  if (checked.kind !== 'accepted') return checked;
  return partners.transaction(async (transaction): Promise<UpdateApiKeyResult> => {
    const key = await transaction.lockApiKey(command.id);
    if (key === undefined) throw notFound('The API key');
    if (key.version !== command.expectedVersion) return { kind: 'conflict', currentVersion: key.version };
    const { id, partnerId, prefix, createdAt, revokedAt, version } = key;
    await transaction.saveApiKey({
      ...checked.settings,
      id,
      partnerId,
      prefix,
      createdAt,
      ...(revokedAt !== undefined && { revokedAt }),
      version: version + 1,
    });
    const details = { before: key.scopes.join(' '), after: checked.settings.scopes.join(' ') };
    await transaction.audit(viewer, { action: 'updateApiKey', subject: id, details });
    await transaction.publish(accessRevoked('apiKey', id, clock.now()));
    return { kind: 'updated' };
  });
}

/** The key opens nothing any more, and never will again. Again it changes nothing. @throws NOT_FOUND */
export function revokeApiKey(
  { partners, clock }: Pick<Dependencies, 'partners' | 'clock'>,
  viewer: Viewer,
  id: ApiKeyId,
): Promise<void> {
  return partners.transaction(async (transaction) => {
    const key = await transaction.lockApiKey(id);
    if (key === undefined) throw notFound('The API key');
    const after = revoked(key, clock.now());
    if (after === key) return;
    await transaction.saveApiKey(after);
    await transaction.audit(viewer, { action: 'revokeApiKey', subject: id, details: { prefix: key.prefix } });
    await transaction.publish(accessRevoked('apiKey', id, clock.now()));
  });
}
