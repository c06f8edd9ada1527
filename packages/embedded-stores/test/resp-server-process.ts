// A process of its own for redis-durability.contract.test.ts to kill.
import { startRespServer } from '../src/redis/resp/server.ts';

const server = await startRespServer({ host: '127.0.0.1', port: 0, file: process.argv[2] ?? '' });
process.send?.(server.url);
