import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { checkVisibleAscii } from '@agora/subgraph-kit/visible-text';
import { surplus, type Device } from '../domain/device.ts';
import type { Dependencies } from './dependencies.ts';
import { eraseDevices } from './erase-user.ts';

export const MAX_TOKEN_LENGTH = 4_096;

/** @throws BAD_USER_INPUT, NOT_FOUND for somebody who is gone */
export async function registerDevice(
  dependencies: Pick<Dependencies, 'devices' | 'contacts' | 'clock'>,
  viewer: Viewer,
  { token, platform }: Pick<Device, 'token' | 'platform'>,
): Promise<Device> {
  checkVisibleAscii('A token', token, MAX_TOKEN_LENGTH);
  const { devices, contacts, clock } = dependencies;
  const userId = subjectOf(viewer);
  const device: Device = { userId, token, platform, registeredAt: clock.now() };
  await devices.register(device);
  if ((await contacts.find(userId)) === 'erased') {
    await eraseDevices(dependencies, userId);
    throw notFound('The account');
  }
  for (const each of surplus(await devices.of(userId))) await devices.unregister(each);
  return device;
}
