import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { becomesTrue } from './poll.ts';
import { commandLine, isAlive } from './process-table.ts';

const READY_MS = 30_000;

/**
 * To PostgreSQL: finish with the clients that are here (one that has just said goodbye would otherwise be told of a
 * shutdown, as an error that nobody listens for any more); cut them off; stop at once. Redis takes each as a plain stop.
 */
const STOP_STEPS = [
  { signal: 'SIGTERM', waitMs: 300 },
  { signal: 'SIGINT', waitMs: 2_500 },
  { signal: 'SIGQUIT', waitMs: 700 },
  { signal: 'SIGKILL', waitMs: 700 },
] as const;

/** A server program that runs as a child of the host. */
export interface ServerProcess {
  readonly pid: number;
  /** Settles once the process has ended, with a sentence for people. */
  readonly ended: Promise<string>;
  /** Waits for the server; rejects with the end of its log if it ends first or takes longer than 30 s. */
  untilReady(isReady: () => boolean | Promise<boolean>): Promise<void>;
  stop(): Promise<void>;
}

export interface ServerCommand {
  readonly name: string;
  /** Holds `<name>.pid` and `<name>.log`. Has to appear in `args`: that is how a leftover is told from a stranger. */
  readonly dataFolder: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** Starts a server with a clean environment (a caller's PGPORT or LC_ALL must not change it) and notes its process id. */
export function spawnServer(command: ServerCommand): ServerProcess {
  const { name, dataFolder } = command;
  const logFile = join(dataFolder, `${name}.log`);
  const pidFile = join(dataFolder, `${name}.pid`);
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(command.program, command.args, {
    cwd: '/',
    env: { ...command.env },
    stdio: ['ignore', log, log],
    ...command.user,
  });
  closeSync(log);
  if (child.pid !== undefined) writeFileSync(pidFile, String(child.pid));

  let hasEnded = false;
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(`${name} did not start: ${error.message}`);
    });
    child.once('exit', (code, signal) => {
      resolve(`${name} ended (${signal ?? `exit code ${code ?? 'unknown'}`}); its log ends with:\n${tail(logFile)}`);
    });
  }).finally(() => {
    hasEnded = true;
    rmSync(pidFile, { force: true });
  });

  const pid = child.pid ?? 0;
  return {
    pid,
    ended,
    async untilReady(isReady) {
      const isSettled = await becomesTrue(async () => hasEnded || (await isReady()), READY_MS);
      if (hasEnded) throw new Error(await ended);
      if (isSettled) return;
      await stopProcess(pid, () => hasEnded);
      throw new Error(`${name} was not ready after ${READY_MS} ms; its log ends with:\n${tail(logFile)}`);
    },
    async stop() {
      if (pid !== 0) await stopProcess(pid, () => hasEnded);
    },
  };
}

/**
 * Stops the servers that a killed host left behind. Only processes whose command line names this folder are signalled:
 * after a reboot the noted id may belong to anyone.
 */
export async function stopLeftovers(dataFolder: string): Promise<void> {
  const pidFiles = readdirSync(dataFolder).filter((file) => file.endsWith('.pid'));
  await Promise.all(
    pidFiles.map(async (file) => {
      const pid = Number.parseInt(readFileSync(join(dataFolder, file), 'latin1'), 10);
      if (pid > 0 && commandLine(pid)?.includes(dataFolder) === true) await stopProcess(pid, () => !isAlive(pid));
      rmSync(join(dataFolder, file), { force: true });
    }),
  );
}

async function stopProcess(pid: number, hasEnded: () => boolean): Promise<void> {
  for (const { signal, waitMs } of STOP_STEPS) {
    if (hasEnded()) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
    if (await becomesTrue(hasEnded, waitMs)) return;
  }
}

function tail(file: string): string {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
}
