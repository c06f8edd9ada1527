import { run } from '@agora/subgraph-kit/run';
import { vouchers } from './subgraph.ts';

await run(vouchers);
