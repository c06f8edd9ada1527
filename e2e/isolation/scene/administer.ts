import { change } from '../../support/change.ts';
import type { Stage } from './stage.ts';

/** What only those who run the marketplace know. */
export async function administer({ admin, canaries, keep, note }: Stage): Promise<void> {
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
  for (const [name, isPublic] of [
    ['private', false],
    ['public', true],
  ] as const) {
    await change(admin, 'setSystemSetting', {
      key: `isolation.${name}`,
      expectedVersion: 0,
      value: { string: isPublic ? 'For everybody.' : canaries.text('admin', 'private setting') },
      description: isPublic ? 'For everybody.' : canaries.text('admin', 'private setting'),
      isPublic,
    });
  }
  for (const [name, value] of Object.entries({
    number: { number: 1 },
    boolean: { boolean: true },
    json: { json: '{}' },
  })) {
    await change(admin, 'setSystemSetting', {
      key: `isolation.${name}`,
      expectedVersion: 0,
      value,
      description: 'For everybody.',
      isPublic: true,
    });
  }
  const { flag } = await change<{ flag: { key: string } }>(
    admin,
    'createFeatureFlag',
    {
      key: 'isolation-flag',
      description: canaries.text('admin', 'feature flag'),
      isEnabled: true,
      percentage: 50,
      userIds: [admin.userId],
    },
    'flag { key }',
  );
  note('feature flag', 'admin', flag.key);
}
