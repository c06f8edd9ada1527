import { run } from '@agora/subgraph-kit/run';
import { inventory } from './subgraph.ts';

await run(inventory);
