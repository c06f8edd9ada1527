// Lists the messages that consumers could not handle, and sends them back when what was wrong has been repaired.
import { Command, Option } from 'commander';
import { startStores } from '@agora/embedded-stores';
import { openDeadLetters, type DeadLetter, type DeadLetters } from '@agora/subgraph-kit/events/dead-letters';

interface Options {
  readonly kafka?: string;
  readonly data?: string;
  readonly namespace: string;
  readonly topic?: string;
  readonly consumer?: string;
  readonly json?: boolean;
}

const command = new Command('npm run dlq --').description('Messages that a consumer could not handle: dead letters.');
withOptions(command.command('list').description('those that wait')).action((options: Options) =>
  onDeadLetters(options, async (letters) => {
    print((await letters.list()).filter(matches(options)), options);
  }),
);
withOptions(command.command('replay').argument('[id...]', 'of dead letters, as list names them'))
  .description('send some back to their topics, each for the consumer that has parked it, which handles it again')
  .option('--all', 'all that wait')
  .action((ids: string[], options: Options & { all?: boolean }) =>
    onDeadLetters(options, async (letters) => {
      if (ids.length === 0 && !options.all && options.topic === undefined && options.consumer === undefined) {
        throw new Error('say which: ids, --topic, --consumer or --all');
      }
      const waiting = await letters.list();
      const missing = ids.filter((id) => !waiting.some((letter) => letter.id === id));
      if (missing.length > 0) throw new Error(`not waiting: ${missing.join(', ')}`);
      const chosen = waiting.filter(matches(options)).filter(({ id }) => ids.length === 0 || ids.includes(id));
      print(await letters.replay(new Set(chosen.map(({ id }) => id))), options);
    }),
  );
await command.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

function withOptions(subcommand: Command): Command {
  return subcommand
    .addOption(new Option('--kafka <brokers>', 'host:port, separated by commas').env('KAFKA_BROKERS'))
    .option('--data <folder>', "a stopped system's data folder, in place of a broker")
    .addOption(new Option('--namespace <name>', 'as the services have it').env('STORE_NAMESPACE').default(''))
    .option('--topic <topic>', 'of one topic alone: orders.events')
    .option('--consumer <service>', 'of one consumer alone: notifications')
    .option('--json', 'one line of JSON for each');
}

async function onDeadLetters(
  { kafka, data, namespace }: Options,
  work: (letters: DeadLetters) => Promise<void>,
): Promise<void> {
  const stores = data === undefined ? undefined : await startStores({ dataFolder: data, hasData: true });
  try {
    const brokers = stores?.urls.kafka ?? kafka;
    if (!brokers) throw new Error('name a broker with --kafka or KAFKA_BROKERS, or a data folder with --data');
    const letters = await openDeadLetters({ brokers, namespace });
    try {
      await work(letters);
    } finally {
      await letters.close();
    }
  } finally {
    await stores?.stop();
  }
}

function matches({ topic, consumer, namespace }: Options): (letter: DeadLetter) => boolean {
  const topics = [topic, `${namespace}.${topic}`];
  return (letter) =>
    (topic === undefined || topics.includes(letter.topic)) && (consumer === undefined || consumer === letter.consumer);
}

function print(letters: readonly DeadLetter[], { json }: Options): void {
  for (const letter of letters) console.log(json ? JSON.stringify(letter) : asText(letter));
  if (!json) console.log(`${letters.length} dead ${letters.length === 1 ? 'letter' : 'letters'}`);
}

const asText = (letter: DeadLetter): string =>
  [
    `${letter.id}  ${letter.eventType ?? 'a message'} ${letter.eventId ?? 'without a type'}`,
    `  from ${letter.topic}/${letter.partition}/${letter.offset}, key ${letter.key}`,
    `  parked ${letter.parkedAt} by ${letter.consumer} after ${letter.attempts} attempts: ${letter.reason}`,
  ].join('\n');
