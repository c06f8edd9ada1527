// What the stages of the gateway cost a request in processor time: the same gateway with them off, with each alone and
// with all, asked in turns in one run. How to read it is in the README.
import { Command, InvalidArgumentError } from 'commander';
import { Agent, request } from 'undici';
import { startSetups, type Setup } from './setups.ts';

const LIMIT_MS = 0.5;
const WARM_UP = 1_000;

const options = new Command('npm run bench:gateway --')
  .description('Measures what the stages of the gateway add to a warm request, in processor time.')
  .option('--rounds <n>', 'in each of which every set-up is asked', positive, 30)
  .option('--requests <n>', 'to each set-up in a round', positive, 200)
  .option('--redis <url>', 'where limits are counted; in the process when absent')
  .option('--json', 'figures as JSON', false)
  .addHelpText('after', `\nExits 0 only when all stages together cost a persisted operation at most ${LIMIT_MS} ms.`)
  .parse()
  .opts<{ rounds: number; requests: number; redis?: string; json: boolean }>();

const agent = new Agent({ connections: 1, pipelining: 1 });
const setups = await startSetups(options.redis);
const rounds = new Map(setups.map(({ name }) => [name, [] as number[]]));

for (const setup of setups) await ask(setup, WARM_UP);
for (let round = 0; round < options.rounds; round++) {
  // Each is first as often as the others.
  for (const [index] of setups.entries()) {
    const setup = setups[(index + round) % setups.length];
    if (setup === undefined) continue;
    const before = process.cpuUsage();
    await ask(setup, options.requests);
    const { user, system } = process.cpuUsage(before);
    rounds.get(setup.name)?.push((user + system) / 1_000 / options.requests);
  }
}
await Promise.all(setups.map((setup) => setup.stop()));
await agent.close();

const off = rounds.get('stages off') ?? [];
const figures = setups.map(({ name }) => {
  const measured = rounds.get(name) ?? [];
  return {
    setup: name,
    cpuMsPerRequest: rounded(median(measured)),
    // Of each round by itself: what else the machine did, it did to both.
    overOffMs: rounded(median(measured.map((ms, round) => ms - (off[round] ?? NaN)))),
  };
});
const overheadMs = figures.find(({ setup }) => setup === 'all, by id')?.overOffMs ?? NaN;
const isWithinLimit = overheadMs <= LIMIT_MS;
const { rounds: roundCount, requests } = options;
if (options.json) {
  print(JSON.stringify({ rounds: roundCount, requests, figures, overheadMs, limitMs: LIMIT_MS, isWithinLimit }));
} else {
  print('CPU ms a request   over off   set-up');
  for (const { setup, cpuMsPerRequest, overOffMs } of figures) {
    print(`${cpuMsPerRequest.toFixed(3).padStart(16)} ${overOffMs.toFixed(3).padStart(10)}   ${setup}`);
  }
  const verdict = isWithinLimit ? 'within the limit' : 'OVER THE LIMIT';
  print(`${verdict}: ${overheadMs} ms of ${LIMIT_MS} ms, median of ${roundCount} rounds of ${requests} requests`);
}
process.exitCode = isWithinLimit ? 0 : 1;

async function ask({ name, url, headers, body }: Setup, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const answer = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body,
      dispatcher: agent,
    });
    const text = await answer.body.text();
    // What is refused is cheap.
    if (answer.statusCode !== 200 || text.includes('"errors"')) throw new Error(`${name}: ${text}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function rounded(ms: number): number {
  return Math.round(ms * 1_000) / 1_000;
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('must be a positive whole number');
  return value;
}
