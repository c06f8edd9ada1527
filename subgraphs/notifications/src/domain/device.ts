import type { UserId } from './notification.ts';

export type Platform = 'IOS' | 'ANDROID' | 'WEB';

/** Where pushes are shown. Whoever signs in on it last has it. */
export interface Device {
  readonly userId: UserId;
  /** By which the platform's service finds it: a secret of the device. */
  readonly token: string;
  readonly platform: Platform;
  readonly registeredAt: Date;
}

export const MAX_DEVICES = 20;

/** Those that were registered before all that there is room for: nobody knows when an app was removed. */
export const surplus = (devices: readonly Device[]): readonly Device[] =>
  devices.toSorted((a, b) => b.registeredAt.getTime() - a.registeredAt.getTime()).slice(MAX_DEVICES);
