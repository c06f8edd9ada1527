// Computes read models anew while they are read. In the database that is named, or in the data folder of
// a stopped system.
import { Command, Option } from 'commander';
import { startStores } from '@agora/embedded-stores';
import { systemClock } from '@agora/subgraph-kit/clock';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { createPool } from '@agora/subgraph-kit/postgres/pool';
import { createPostgres, type Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { projections as ofProducts } from '@agora/subgraph-products/projections';

const byName = new Map(
  Object.entries({ products: ofProducts }).flatMap(([service, projections]) =>
    Object.entries(projections).map(([name, rebuild]) => [name, { service, rebuild }] as const),
  ),
);

interface Options {
  readonly database?: string;
  readonly data?: string;
  readonly namespace: string;
}

const command = new Command('npm run projections --').description('Read models that can be computed anew.');
command
  .command('list')
  .description('their names, and the service that has them')
  .action(() => {
    for (const [name, { service }] of byName) console.log(`${name}  (${service})`);
  });
command
  .command('rebuild')
  .argument('<name>')
  .description('compute one anew, beside the one that is read; it takes its place when it is whole')
  .addOption(new Option('--database <url>', 'where the service keeps its tables').env('DATABASE_URL'))
  .option('--data <folder>', "a stopped system's data folder, in place of a database")
  .addOption(new Option('--namespace <name>', 'as the services have it').env('STORE_NAMESPACE').default(''))
  .action(async (name: string, options: Options) => {
    const projection = byName.get(name);
    if (projection === undefined) throw new Error(`there is no ${name}; there are: ${[...byName.keys()].join(', ')}`);
    const startedAt = performance.now();
    const total = await onDatabaseOf(projection.service, options, projection.rebuild);
    console.log(`${name}: ${total} rebuilt in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
  });
await command.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function onDatabaseOf<Result>(
  service: string,
  { database, data, namespace }: Options,
  work: (postgres: Postgres) => Promise<Result>,
): Promise<Result> {
  const stores = data === undefined ? undefined : await startStores({ dataFolder: data, hasData: true });
  const url = stores?.urls.postgres ?? database;
  if (!url) throw new Error('name a database with --database or DATABASE_URL, or a data folder with --data');
  const pool = createPool({
    url,
    schema: [namespace, service].filter((part) => part !== '').join('_'),
    maxConnections: 2,
    log: createLogger({ service: 'projections', level: 'warn' }),
  });
  try {
    // A rebuild tells nobody anything: what it computes was told before.
    return await work(
      createPostgres(pool, createSeal({ source: service, clock: systemClock, newId }), {
        onPending: () => undefined,
        onOperation: () => undefined,
      }),
    );
  } finally {
    await pool.end();
    await stores?.stop();
  }
}
