import { run } from '@agora/subgraph-kit/run';
import { notebooks } from './subgraph.ts';

await run(notebooks);
