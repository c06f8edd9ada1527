import { run } from '@agora/subgraph-kit/run';
import { reviews } from './subgraph.ts';

await run(reviews);
