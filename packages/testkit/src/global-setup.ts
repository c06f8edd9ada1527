import { startStores } from '@agora/embedded-stores';
import { publishTestStores, realStores } from './config.ts';
import { keepUntilTeardown } from './global-teardown.ts';

/** Starts one set of stores for the whole run. */
export default async function globalSetup(): Promise<void> {
  const stores = await startStores({ ephemeral: true, real: realStores });
  publishTestStores(stores.urls);
  keepUntilTeardown(stores);
}
