// A process of its own for host.integration.test.ts to kill: starts the stores and says which processes hold them.
import { startStores, type StartStoresOptions } from '../src/index.ts';

const stores = await startStores(JSON.parse(process.argv[2] ?? '') as StartStoresOptions);
process.send?.(stores.urls);
