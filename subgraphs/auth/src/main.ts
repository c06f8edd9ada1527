import { run } from '@agora/subgraph-kit/run';
import { auth } from './subgraph.ts';

await run(auth);
