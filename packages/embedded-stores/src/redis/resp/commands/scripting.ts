import { OK, RedisError } from '../protocol.ts';
import type { Scripts } from '../scripts.ts';
import { atLeast, type Commands } from './command.ts';

/** A transaction may queue these; a script may not call them. */
export function scriptingCommands(scripts: Scripts): Commands {
  return {
    EVAL: atLeast((_, script, keyCount, ...args) => scripts.evaluate(script, keyCount, args)),
    EVALSHA: atLeast((_, sha, keyCount, ...args) => scripts.evaluateSha(sha, keyCount, args)),
    SCRIPT: atLeast((_, subcommand, ...args) => {
      switch (subcommand.toUpperCase()) {
        case 'LOAD':
          return scripts.load(args[0] ?? '');
        case 'EXISTS':
          return args.map((sha) => (scripts.has(sha) ? 1 : 0));
        case 'FLUSH':
          scripts.clear();
          return OK;
        default:
          throw new RedisError(`ERR unknown subcommand '${subcommand}'. Try SCRIPT HELP.`);
      }
    }),
  };
}
