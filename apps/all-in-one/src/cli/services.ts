import { Command, InvalidArgumentError, Option } from 'commander';
import { readLocalConfig } from '../config.ts';
import type { Profile } from '../environment.ts';
import { startLocalStores } from '../local-stores.ts';
import { seedDemo } from '../seed-demo.ts';
import { startServices } from '../services.ts';
import { exitPlainlyOnError } from '@agora/clients/cli/plain-errors';
import { corsOriginOption } from './cors-origin.ts';
import { LOG_LEVELS } from './log-levels.ts';
import { readyMessage } from './ready-message.ts';
import { runToEnd } from './run-to-end.ts';

interface Options {
  readonly port: number;
  readonly basePort: number;
  readonly corsOrigin: readonly string[];
  readonly data?: string;
  readonly demo: boolean;
  readonly profile: Profile;
  readonly logLevel: string;
}

exitPlainlyOnError();
const options = new Command('npm run services --')
  .description('Runs the supergraph as one process per service, as in production, on this machine.')
  .option('--port <port>', 'of the public endpoint', port, 4000)
  .option('--base-port <port>', 'first of the ports between services; each service takes two', port, 4200)
  .addOption(corsOriginOption())
  .option('--data <folder>', 'where embedded stores keep their data')
  .option('--no-demo', 'without the demo catalogue')
  .addOption(new Option('--profile <name>', 'set of limits').choices(['development', 'replay']).default('development'))
  .addOption(new Option('--log-level <level>', 'the least that is logged').choices(LOG_LEVELS).default('info'))
  .parse()
  .opts<Options>();

const startedAt = performance.now();
const local = await startLocalStores(readLocalConfig(), options.data);
const services = await startServices({
  ...options,
  corsOrigins: options.corsOrigin,
  stores: local.stores.urls,
  smtpUrl: local.smtpUrl,
});
await runToEnd({
  local,
  stop: () => services.stop(),
  failed: services.exited.then((name) => `${name} has ended`),
  opening: open(),
});

async function open(): Promise<void> {
  const { url, processes } = services;
  if (options.demo) await seedDemo(url);
  console.log(readyMessage({ url, startedAt, local, hasDemo: options.demo, processes }));
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 65_000) throw new InvalidArgumentError('1 to 65000');
  return value;
}
