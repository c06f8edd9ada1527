import { run } from '@agora/subgraph-kit/run';
import { shops } from './subgraph.ts';

await run(shops);
