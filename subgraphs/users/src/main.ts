import { run } from '@agora/subgraph-kit/run';
import { users } from './subgraph.ts';

await run(users);
