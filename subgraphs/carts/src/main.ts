import { run } from '@agora/subgraph-kit/run';
import { carts } from './subgraph.ts';

await run(carts);
