import type { Device } from '../domain/device.ts';
import type { Outcome } from './outcome.ts';
import type { Text } from './texts.ts';

/** What a device shows while the app is closed. */
export interface Push extends Text {
  /** The same id at each attempt: a device shows what comes twice once. */
  readonly id: string;
  readonly template: string;
  readonly device: Pick<Device, 'token' | 'platform'>;
}

export interface PushSender {
  /** `unregistered`: the app is not on this device any more. */
  send(push: Push): Promise<Outcome | { readonly kind: 'unregistered' }>;
}
