import type { Keyspace } from '../keyspace.ts';
import type { PubSub } from '../pub-sub.ts';
import { RedisError, type Reply } from '../protocol.ts';

/** What a command may touch. */
export interface Engine {
  readonly keyspace: Keyspace;
  readonly pubSub: PubSub;
}

type Run = (engine: Engine, ...args: string[]) => Reply;

export interface Command {
  readonly run: Run;
  readonly accepts: (argumentCount: number) => boolean;
}
export type Commands = Readonly<Record<string, Command>>;

/** A command with as many arguments as the function names. */
export function exactly(run: Run): Command {
  return { run, accepts: (count) => count === run.length - 1 };
}

/** A command with at least as many arguments as the function names; the rest is options or more of the same. */
export function atLeast(run: Run): Command {
  return { run, accepts: (count) => count >= run.length - 1 };
}

export function execute(commands: Commands, engine: Engine, [name = '', ...args]: readonly string[]): Reply {
  try {
    return findCommand(commands, name, args).run(engine, ...args);
  } catch (error) {
    if (error instanceof RedisError) return { error: error.message };
    throw error;
  }
}

/** @throws RedisError for a name or a number of arguments that Redis would refuse as well */
export function findCommand(commands: Commands, name: string, args: readonly string[]): Command {
  const upper = name.toUpperCase();
  const command = Object.hasOwn(commands, upper) ? commands[upper] : undefined;
  if (command === undefined)
    throw new RedisError(
      `ERR unknown command '${name}', with args beginning with: ${args
        .slice(0, 3)
        .map((arg) => `'${arg}' `)
        .join('')}`,
    );
  if (!command.accepts(args.length)) {
    throw new RedisError(`ERR wrong number of arguments for '${name.toLowerCase()}' command`);
  }
  return command;
}

export function syntaxError(): RedisError {
  return new RedisError('ERR syntax error');
}

/** Redis counts in 64 bits; beyond 2^53 a JavaScript number would round, so such a number is refused instead. */
export function integer(text: string): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw new RedisError('ERR value is not an integer or out of range');
  }
  return value;
}

export function float(text: string): number {
  const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
  if (infinite) return infinite[1] === '-' ? -Infinity : Infinity;
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new RedisError('ERR value is not a valid float');
  return value;
}

export function formatFloat(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return String(value);
}

/** Neighbours in a list of arguments, two by two. */
export function pairs(args: readonly string[], command: string): [string, string][] {
  if (args.length % 2 !== 0) throw new RedisError(`ERR wrong number of arguments for '${command}' command`);
  return Array.from({ length: args.length / 2 }, (_, i) => [args[2 * i] ?? '', args[2 * i + 1] ?? '']);
}

/** Both ends included; negative indexes count from the end. */
export function inclusiveSlice<T>(items: readonly T[], start: string, stop: string): T[] {
  const from = integer(start);
  const to = integer(stop);
  return items.slice(from < 0 ? Math.max(0, from + items.length) : from, to < 0 ? to + items.length + 1 : to + 1);
}
