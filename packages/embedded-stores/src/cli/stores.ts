// The stores alone, for people who run services by hand.
import { parseArgs } from 'node:util';
import { DataFolderInUseError, startStores } from '../index.ts';

const HELP = `Usage: npx node packages/embedded-stores/src/cli/stores.ts [options]

Starts PostgreSQL, MongoDB, Redis, Kafka and an object store, prints their addresses and runs until Ctrl-C.

  --data <folder>  where the data lives (default: a folder of this checkout's own under /var/tmp)
  --ephemeral      a fresh folder, deleted at the end
  --json           print one line of JSON
  --help           this text
`;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    ephemeral: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

async function run(): Promise<void> {
  const stores = await startStores({ dataFolder: options.data, ephemeral: options.ephemeral });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stores.stop());
  if (options.json) {
    console.log(JSON.stringify({ urls: stores.urls, kinds: stores.kinds }));
  } else {
    console.log(`Started in ${Math.round(performance.now())} ms; Ctrl-C stops them.\n`);
    console.log(`DATABASE_URL=${stores.urls.postgres}   # ${stores.kinds.postgres}`);
    console.log(`MONGODB_URI=${stores.urls.mongo}   # ${stores.kinds.mongo}`);
    console.log(`REDIS_URL=${stores.urls.redis}   # ${stores.kinds.redis}`);
    console.log(`KAFKA_BROKERS=${stores.urls.kafka}   # ${stores.kinds.kafka}`);
    console.log(`MEDIA_URL=${stores.urls.media}   # ${stores.kinds.media}`);
  }
  const failure = await stores.exited;
  if (failure) throw failure;
}

if (options.help) {
  console.log(HELP);
} else {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof DataFolderInUseError ? error.message : error);
    process.exitCode = 1;
  }
}
