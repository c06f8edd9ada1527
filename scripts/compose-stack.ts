// `npm run up`, `npm run down` and `npm run images`: docker compose with this project's files.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';

const ROOT = resolve(import.meta.dirname, '..');
const COMPOSE = ['compose', '--file', 'infra/docker-compose.yml', '--env-file', '.env', '--profile', 'core'];

const program = new Command('compose-stack').description('Run the whole system in containers.');
program
  .command('up')
  .description('build what has changed, start everything and wait until it is healthy')
  .option('--no-build', 'take the images there are')
  .action(({ build }: { build: boolean }) => {
    compose('up', '--detach', '--wait', ...(build ? ['--build'] : []));
    console.log(
      'The graph is at http://localhost:4000/graphql, mails at http://localhost:8025, unless .env says otherwise.',
    );
  });
program
  .command('build')
  .description('make the images only, in whatever engine the docker command talks to')
  .action(() => {
    compose('build');
  });
program
  .command('down')
  .description('stop and remove the containers')
  .option('--volumes', 'and all that the stores hold')
  .action(({ volumes }: { volumes?: true }) => {
    compose('down', ...(volumes ? ['--volumes'] : []));
  });
program.parse();

function compose(...parameters: string[]): void {
  const { error, status } = spawnSync('docker', ['info'], { stdio: 'ignore' });
  if (error !== undefined) fail('Docker is not installed: see docs/operations.md. `npm start` needs no containers.');
  if (status !== 0)
    fail('Docker is installed, but its engine does not run, or is not for this user. `npm start` needs no containers.');
  if (!existsSync(`${ROOT}/.env`)) fail('There is no .env yet: run `npm run secrets` first.');
  const run = spawnSync('docker', [...COMPOSE, ...parameters], { cwd: ROOT, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
