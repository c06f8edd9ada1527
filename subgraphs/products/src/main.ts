import { run } from '@agora/subgraph-kit/run';
import { products } from './subgraph.ts';

await run(products);
