import { execute, findCommand, type Commands, type Engine } from './commands/command.ts';
import { REDIS_VERSION } from './commands/server.ts';
import type { Watcher } from './keyspace.ts';
import { encode, NIL_ARRAY, OK, RedisError, type Reply } from './protocol.ts';
import type { Subscriber } from './pub-sub.ts';

interface Transaction {
  readonly queue: string[][];
  isRefused: boolean;
}

type Own = (args: string[]) => Reply | undefined;

/** What one connection has going on: a transaction, watched keys, subscriptions. */
export class Session implements Subscriber {
  readonly #engine: Engine;
  readonly #commands: Commands;
  readonly #write: (encoded: string) => void;
  readonly #own: Readonly<Record<string, Own>>;
  readonly #channels = new Set<string>();
  readonly #patterns = new Set<string>();
  readonly #watched = new Set<string>();
  #watcher: Watcher = { isStale: false };
  #transaction: Transaction | undefined;

  constructor(engine: Engine, commands: Commands, write: (encoded: string) => void) {
    this.#engine = engine;
    this.#commands = commands;
    this.#write = write;
    this.#own = this.#ownCommands();
  }

  push(encoded: string): void {
    this.#write(encoded);
  }

  answer(request: string[]): void {
    const reply = this.#reply(request);
    if (reply !== undefined) this.#write(encode(reply));
  }

  end(): void {
    this.#unwatch();
    for (const channel of this.#channels) this.#engine.pubSub.unsubscribe(channel, this);
    for (const pattern of this.#patterns) this.#engine.pubSub.unsubscribePattern(pattern, this);
  }

  #reply(request: string[]): Reply | undefined {
    const [name = '', ...args] = request;
    const upper = name.toUpperCase();
    try {
      if (this.#transaction && !['EXEC', 'DISCARD', 'MULTI', 'WATCH'].includes(upper)) {
        return this.#enqueue(this.#transaction, request);
      }
      const own = Object.hasOwn(this.#own, upper) ? this.#own[upper] : undefined;
      if (own !== undefined) return own(args);
    } catch (error) {
      if (error instanceof RedisError) return { error: error.message };
      throw error;
    }
    if (upper === 'PING' && this.#subscriptionCount() > 0) return ['pong', args[0] ?? ''];
    return execute(this.#commands, this.#engine, request);
  }

  #enqueue(transaction: Transaction, request: string[]): Reply {
    const [name = '', ...args] = request;
    try {
      findCommand(this.#commands, name, args);
    } catch (error) {
      transaction.isRefused = true;
      throw error;
    }
    transaction.queue.push(request);
    return { status: 'QUEUED' };
  }

  #ownCommands(): Record<string, Own> {
    const { pubSub, keyspace } = this.#engine;
    return {
      MULTI: () => {
        if (this.#transaction) throw new RedisError('ERR MULTI calls can not be nested');
        this.#transaction = { queue: [], isRefused: false };
        return OK;
      },
      EXEC: () => this.#exec(),
      DISCARD: () => {
        if (!this.#transaction) throw new RedisError('ERR DISCARD without MULTI');
        this.#transaction = undefined;
        this.#unwatch();
        return OK;
      },
      WATCH: (keys) => {
        if (this.#transaction) throw new RedisError('ERR WATCH inside MULTI is not allowed');
        for (const key of keys) {
          keyspace.watch(key, this.#watcher);
          this.#watched.add(key);
        }
        return OK;
      },
      UNWATCH: () => {
        this.#unwatch();
        return OK;
      },
      SUBSCRIBE: (channels) => {
        this.#changeSubscriptions('subscribe', channels, (channel) => {
          pubSub.subscribe(channel, this);
          this.#channels.add(channel);
        });
      },
      UNSUBSCRIBE: (channels) => {
        this.#changeSubscriptions('unsubscribe', channels.length > 0 ? channels : [...this.#channels], (channel) => {
          pubSub.unsubscribe(channel, this);
          this.#channels.delete(channel);
        });
      },
      PSUBSCRIBE: (patterns) => {
        this.#changeSubscriptions('psubscribe', patterns, (pattern) => {
          pubSub.subscribePattern(pattern, this);
          this.#patterns.add(pattern);
        });
      },
      PUNSUBSCRIBE: (patterns) => {
        this.#changeSubscriptions('punsubscribe', patterns.length > 0 ? patterns : [...this.#patterns], (pattern) => {
          pubSub.unsubscribePattern(pattern, this);
          this.#patterns.delete(pattern);
        });
      },
      HELLO: ([version = '2']) => {
        if (version !== '2') throw new RedisError('NOPROTO unsupported protocol version');
        return ['server', 'redis', 'version', REDIS_VERSION, 'proto', 2, 'mode', 'standalone', 'role', 'master'];
      },
      // Names and library versions that clients announce; nothing here depends on them.
      CLIENT: ([subcommand = '']) => (subcommand.toUpperCase() === 'ID' ? 1 : OK),
      QUIT: () => OK,
    };
  }

  #exec(): Reply {
    const transaction = this.#transaction;
    if (!transaction) throw new RedisError('ERR EXEC without MULTI');
    this.#transaction = undefined;
    const watcher = this.#watcher;
    this.#unwatch();
    if (transaction.isRefused) throw new RedisError('EXECABORT Transaction discarded because of previous errors.');
    if (watcher.isStale) return NIL_ARRAY;
    return transaction.queue.map((request) => execute(this.#commands, this.#engine, request));
  }

  #unwatch(): void {
    for (const key of this.#watched) this.#engine.keyspace.unwatch(key, this.#watcher);
    this.#watched.clear();
    this.#watcher = { isStale: false };
  }

  /** Each name gets a confirmation of its own, with the number of subscriptions then. */
  #changeSubscriptions(kind: string, names: readonly string[], change: (name: string) => void): undefined {
    for (const name of names) {
      change(name);
      this.#write(encode([kind, name, this.#subscriptionCount()]));
    }
    if (names.length === 0) this.#write(encode([kind, null, this.#subscriptionCount()]));
  }

  #subscriptionCount(): number {
    return this.#channels.size + this.#patterns.size;
  }
}
