import { notFound } from '@agora/subgraph-kit/errors';
import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import {
  checkSettings,
  type ApiKey,
  type ApiKeyId,
  type ApiKeySettings,
  type SettingsDecision,
} from '../domain/api-key.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { Dependencies } from './dependencies.ts';

export interface CreateApiKey {
  readonly partnerId: PartnerId;
  readonly settings: ApiKeySettings;
  readonly idempotencyKey: IdempotentRequest['key'];
}

export type CreateApiKeyResult =
  | {
      readonly kind: 'created';
      readonly apiKeyId: ApiKeyId;
      readonly replayed: boolean;
      /** The whole key, this once: what is kept cannot be turned back. Absent when the request is a repetition. */
      readonly secret?: string;
    }
  | Exclude<SettingsDecision, { kind: 'accepted' }>;

const PREFIX_LENGTH = 8;

/** @throws NOT_FOUND, BAD_USER_INPUT */
export async function createApiKey(
  { partners, secrets, clock, newId }: Pick<Dependencies, 'partners' | 'secrets' | 'clock' | 'newId'>,
  viewer: Viewer,
  { partnerId, settings, idempotencyKey: key }: CreateApiKey,
): Promise<CreateApiKeyResult> {
  const principal = subjectOf(viewer);
  const now = clock.now();
  const checked = checkSettings(settings, now);
  if (checked.kind !== 'accepted') return checked;
  const prefix = `agk_${secrets
    .generate()
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, PREFIX_LENGTH)}`;
  const secret = `${prefix}_${secrets.generate()}`;
  const apiKey: ApiKey = { ...checked.settings, id: newId('key'), partnerId, prefix, createdAt: now, version: 1 };
  return partners.transaction(async (transaction) => {
    if ((await transaction.lockPartner(partnerId)) === undefined) throw notFound('The partner');
    const { answer, replayed } = await transaction.once(
      { principal, operation: 'createApiKey', key, parameters: { partnerId, settings } },
      async () => {
        await transaction.addApiKey(apiKey, secrets.digest(secret));
        const details = { partnerId, prefix, scopes: apiKey.scopes.join(' ') };
        await transaction.audit(viewer, { action: 'createApiKey', subject: apiKey.id, details });
        return apiKey.id;
      },
    );
    return { kind: 'created', apiKeyId: answer, replayed, ...(!replayed && { secret }) };
  });
}
