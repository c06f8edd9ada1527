import type { Device } from '../domain/device.ts';
import type { UserId } from '../domain/notification.ts';

export interface DeviceStore {
  /** At most 100, which is more than anybody may have. */
  of(userId: UserId): Promise<readonly Device[]>;
  /** Takes it over when it was another's. */
  register(device: Device): Promise<void>;
  /** False when it is not registered for this user. */
  unregister(device: Pick<Device, 'userId' | 'token'>): Promise<boolean>;
}
