import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';

export interface LocalProcess {
  readonly url: string;
  /** As a crash or the kernel would: nothing is told, nothing is finished. */
  kill(): Promise<void>;
  /** As an operator would: drains and ends. @returns the exit code */
  stop(): Promise<number | null>;
}

const COMMANDS = { start: 'apps/all-in-one/src/cli/start.ts', services: 'apps/all-in-one/src/cli/services.ts' };
const READY = /http:\/\/localhost:\d+\/graphql/;

/**
 * Runs `npm start` or `npm run services` as a process of its own, until it says that it is ready.
 * @param repository the folder of another checkout.
 */
export async function runLocally(
  command: keyof typeof COMMANDS,
  options: readonly string[],
  repository = process.cwd(),
): Promise<LocalProcess> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=TimeoutNegativeWarning',
      '--import',
      '@agora/subgraph-kit/telemetry/register',
      COMMANDS[command],
      ...options,
    ],
    { cwd: repository, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(child, 'exit');
  const ready = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      const url = READY.exec(line)?.[0];
      if (url !== undefined) return url;
    }
    throw new Error(`${command} has ended before it was ready`);
  })();
  const url = await ready;
  child.stdout.resume();
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return { url, kill: () => end('SIGKILL').then(() => undefined), stop: () => end('SIGTERM') };
}

/** Not made here: the stores make it so that PostgreSQL, which may run as another user, can pass through. */
export const newDataFolder = (): string => `/var/tmp/agora-e2e-${randomBytes(4).toString('hex')}`;
