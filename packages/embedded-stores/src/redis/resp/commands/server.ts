import { OK, RedisError } from '../protocol.ts';
import { atLeast, exactly, type Commands } from './command.ts';

/** The release whose behaviour this server follows; clients choose features by it. */
export const REDIS_VERSION = '7.0.15';

const SETTINGS: Readonly<Record<string, string>> = { 'maxmemory-policy': 'noeviction', maxmemory: '0', databases: '1' };

export const serverCommands: Commands = {
  PING: atLeast((_, ...message) => message[0] ?? { status: 'PONG' }),
  ECHO: exactly((_, message) => message),
  TIME: exactly(({ keyspace }) => {
    const now = keyspace.now();
    return [String(Math.floor(now / 1000)), String((now % 1000) * 1000)];
  }),
  INFO: atLeast(
    () => `# Server\r\nredis_version:${REDIS_VERSION}\r\nredis_mode:standalone\r\n# Persistence\r\nloading:0\r\n`,
  ),
  COMMAND: atLeast(() => []),
  CONFIG: atLeast((_, subcommand, name) => {
    if (subcommand.toUpperCase() !== 'GET') throw new RedisError('ERR only CONFIG GET is supported');
    const value = SETTINGS[name.toLowerCase()];
    return value === undefined ? [] : [name, value];
  }),
  SELECT: exactly((_, index) => {
    if (index !== '0') throw new RedisError('ERR DB index is out of range');
    return OK;
  }),
  PUBLISH: exactly(({ pubSub }, channel, message) => pubSub.publish(channel, message)),
};
