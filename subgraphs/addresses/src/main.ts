import { run } from '@agora/subgraph-kit/run';
import { addresses } from './subgraph.ts';

await run(addresses);
