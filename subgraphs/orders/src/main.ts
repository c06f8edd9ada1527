import { run } from '@agora/subgraph-kit/run';
import { orders } from './subgraph.ts';

await run(orders);
