import { run } from '@agora/subgraph-kit/run';
import { notifications } from './subgraph.ts';

await run(notifications);
