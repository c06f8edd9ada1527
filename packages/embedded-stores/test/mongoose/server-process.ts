// Runs the server in a process of its own, for tests that kill it.
import { startMongoServer } from '../../src/mongo/server.ts';

const file = process.argv[2];
if (file === undefined) throw new Error('usage: server-process.ts <file>');
const server = await startMongoServer({ file });
process.send?.({ url: server.url });
process.once('disconnect', () => void server.stop());
