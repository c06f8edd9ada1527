import { run } from '@agora/subgraph-kit/run';
import { settings } from './subgraph.ts';

await run(settings);
