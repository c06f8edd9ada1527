import { change } from '../../support/change.ts';
import { addPartner } from './add-partner.ts';
import type { Stage } from './stage.ts';

/** What only those who run the marketplace know. */
export async function administer(stage: Stage): Promise<void> {
  const { admin, canaries, note } = stage;
  await addPartner(stage);
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
