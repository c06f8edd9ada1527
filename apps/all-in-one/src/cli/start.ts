import { Command, InvalidArgumentError, Option } from 'commander';
import { readLocalConfig } from '../config.ts';
import { requireFreePorts } from '../free-ports.ts';
import type { Profile } from '../environment.ts';
import { startLocalStores } from '../local-stores.ts';
import { seedDemo } from '../seed-demo.ts';
import { startSystem } from '../system.ts';
import { exitPlainlyOnError } from '@agora/clients/cli/plain-errors';
import { corsOriginOption } from './cors-origin.ts';
import { LOG_LEVELS } from './log-levels.ts';
import { readyMessage } from './ready-message.ts';
import { runToEnd } from './run-to-end.ts';

interface Options {
  readonly port: number;
  readonly host: string;
  readonly corsOrigin: readonly string[];
  readonly data?: string;
  readonly demo: boolean;
  readonly profile: Profile;
  readonly logLevel: string;
}

exitPlainlyOnError();
const options = new Command('npm start --')
  .description(
    'Runs the whole supergraph in this process, on embedded stores or on those that DATABASE_URL, MONGODB_URI, ' +
      'REDIS_URL, KAFKA_BROKERS, MEDIA_URL and SMTP_URL name.',
  )
  .option('--port <port>', 'of the public endpoint; 0 takes a free one', port, 4000)
  .option('--host <address>', 'to listen on', '127.0.0.1')
  .addOption(corsOriginOption())
  .option('--data <folder>', 'where embedded stores keep their data')
  .option('--no-demo', 'without the demo catalogue')
  .addOption(
    new Option('--profile <name>', 'set of limits; "replay" lets thousands of customers sign in from one address')
      .choices(['development', 'replay'])
      .default('development'),
  )
  .addOption(new Option('--log-level <level>', 'the least that is logged').choices(LOG_LEVELS).default('warn'))
  .parse()
  .opts<Options>();

const startedAt = performance.now();
await requireFreePorts([options.port], { host: options.host, option: '--port' });
const local = await startLocalStores(readLocalConfig(), options.data);
const failure = Promise.withResolvers<string>();
const system = await startSystem({
  ...options,
  corsOrigins: options.corsOrigin,
  stores: local.stores.urls,
  smtpUrl: local.smtpUrl,
  onFatal: (error) => {
    failure.resolve(error.message);
  },
});
await runToEnd({ local, stop: () => system.stop(), failed: failure.promise, opening: open() });

async function open(): Promise<void> {
  const { url } = system.gateway;
  if (options.demo) await seedDemo(url);
  console.log(readyMessage({ url, startedAt, local, hasDemo: options.demo }));
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new InvalidArgumentError('0 to 65535');
  return value;
}
