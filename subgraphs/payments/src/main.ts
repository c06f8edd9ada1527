import { run } from '@agora/subgraph-kit/run';
import { payments } from './subgraph.ts';

await run(payments);
