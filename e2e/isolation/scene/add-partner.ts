import { createHash } from 'node:crypto';
import { change } from '../../support/change.ts';
import type { Stage } from './stage.ts';

/** A company with a key that is revoked, one operation that it may run and one that nobody can. */
export async function addPartner({ admin, canaries, keep }: Stage): Promise<void> {
  const about = {
    name: canaries.text('admin', 'partner'),
    contactEmail: `${canaries.text('admin', 'partner')}@partner.example`,
  };
  const { partner } = await change<{ partner: { id: string; version: number } }>(
    admin,
    'createPartner',
    about,
    'partner { id version }',
  );
  keep('partner', 'admin', partner.id);
  await change(admin, 'updatePartner', {
    ...about,
    partnerId: partner.id,
    expectedVersion: partner.version,
    allowedIps: [canaries.add('admin', 'partner', '198.51.100.0/24')],
  });
  const { apiKey, secret } = await change<{ apiKey: { id: string; prefix: string }; secret: string }>(
    admin,
    'createApiKey',
    {
      partnerId: partner.id,
      settings: {
        name: canaries.text('admin', 'partner'),
        scopes: ['inventory:write'],
        quota: { requests: 100, cost: 10_000, windowSeconds: 60 },
        allowedOperations: ['a'.repeat(64)],
        allowedIps: ['192.0.2.0/24'],
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      },
    },
    'apiKey { id prefix } secret',
  );
  keep('API key', 'admin', apiKey.id);
  await change(admin, 'revokeApiKey', { apiKeyId: apiKey.id });
  canaries.add('admin', 'partner', secret.slice(apiKey.prefix.length));
  const operations = [
    `query Isolated { products(first: 1) { nodes { id } } } # ${canaries.text('admin', 'partner')}`,
    'query Unfit { nothing }',
  ].map((body) => ({ id: createHash('sha256').update(body).digest('hex'), body }));
  await change(admin, 'uploadPartnerManifest', { partnerId: partner.id, operations });
  await change(admin, 'approvePartnerOperations', {
    partnerId: partner.id,
    operationIds: operations.slice(0, 1).map(({ id }) => id),
  });
}
