import { predictableId } from '@agora/testkit/predictable-ids';
import { expect, it, jest } from '@jest/globals';
import type { UserSettingsStore } from '../ports/user-settings-store.ts';
import { eraseUserSettings } from './erase-user-settings.ts';

it('erases what changes that come in between have kept, too', async () => {
  const erase = jest
    .fn<UserSettingsStore['erase']>()
    .mockResolvedValueOnce('conflict')
    .mockResolvedValueOnce('conflict')
    .mockResolvedValueOnce('erased');
  const userSettings = { erase } as Partial<UserSettingsStore> as UserSettingsStore;
  const delivery = { consumer: 'settings', messageId: 'evt_1' };
  await eraseUserSettings({ userSettings }, predictableId('usr', 1), delivery);
  expect(erase.mock.calls).toEqual(Array(3).fill([predictableId('usr', 1), delivery]));
});
