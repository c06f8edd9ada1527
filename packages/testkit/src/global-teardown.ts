import type { Stores } from '@agora/embedded-stores';

// jest may load setup and teardown as two instances of this module, so the handle travels on the global object.
const KEY = Symbol.for('agora.testkit.stores');
type Keeper = typeof globalThis & { [KEY]?: Stores };

export function keepUntilTeardown(stores: Stores): void {
  (globalThis as Keeper)[KEY] = stores;
}

export default async function globalTeardown(): Promise<void> {
  await (globalThis as Keeper)[KEY]?.stop();
}
