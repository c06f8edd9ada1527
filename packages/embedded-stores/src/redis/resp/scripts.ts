import { createHash } from 'node:crypto';
import { execute, integer, type Commands, type Engine } from './commands/command.ts';
import { bytes, commandArgument, popReply, pushArray, pushReply } from './lua-values.ts';
import { lauxlib, lua, lualib, type LuaState } from './lua51.ts';
import { RedisError, type Reply } from './protocol.ts';

// Globals are closed, as in Redis: a forgotten `local` must fail here too, not on the day of the first real server.
// math.floor and math.ceil answer doubles, since the product of two 32-bit integers would wrap around.
const PRELUDE = `
  unpack, print, dofile, loadfile, load = table.unpack, nil, nil, nil, nil
  local floor, ceil = math.floor, math.ceil
  math.floor = function(x) return floor(x) + 0 end
  math.ceil = function(x) return ceil(x) + 0 end
  redis.error_reply = function(message) return { err = message } end
  redis.status_reply = function(message) return { ok = message } end
  KEYS, ARGV = {}, {}
  setmetatable(_G, {
    __newindex = function() error('Attempt to modify a readonly table', 2) end,
    __index = function(_, name) error('Script attempted to access nonexistent global variable \\'' .. tostring(name) .. '\\'', 2) end,
  })
`;

/**
 * EVAL and friends. A script runs in one go, so it is atomic. Not there: cjson, cmsgpack and bit; `string.format('%d')`
 * of 2^31 and more fails (use '%.0f').
 */
export class Scripts {
  readonly #engine: Engine;
  readonly #callable: Commands;
  readonly #state: LuaState;
  /** Where in Lua's registry the compiled script of a SHA-1 is. */
  readonly #compiled = new Map<string, number>();

  constructor(engine: Engine, callable: Commands) {
    this.#engine = engine;
    this.#callable = callable;
    this.#state = this.#newState();
  }

  evaluate(script: string, keyCount: string, args: readonly string[]): Reply {
    return this.evaluateSha(this.load(script), keyCount, args);
  }

  evaluateSha(sha: string, keyCount: string, args: readonly string[]): Reply {
    const reference = this.#compiled.get(sha.toLowerCase());
    if (reference === undefined) throw new RedisError('NOSCRIPT No matching script. Please use EVAL.');
    const keys = integer(keyCount);
    if (keys < 0) throw new RedisError("ERR Number of keys can't be negative");
    if (keys > args.length) throw new RedisError("ERR Number of keys can't be greater than number of args");

    const state = this.#state;
    this.#setGlobal('KEYS', args.slice(0, keys));
    this.#setGlobal('ARGV', args.slice(keys));
    lua.lua_rawgeti(state, lua.LUA_REGISTRYINDEX, reference);
    const outcome = lua.lua_pcall(state, 0, 1, 0);
    const reply = popReply(state);
    if (outcome === lua.LUA_OK) return reply;
    // An error from redis.call comes as a table that carries its code; one from Lua itself is a sentence.
    return typeof reply === 'string' ? { error: `ERR ${reply} script: ${sha}` } : reply;
  }

  /** Compiles and keeps a script; answers its SHA-1. */
  load(script: string): string {
    const sha = createHash('sha1').update(script, 'latin1').digest('hex');
    if (!this.#compiled.has(sha)) {
      compile(this.#state, script, '@user_script');
      this.#compiled.set(sha, lauxlib.luaL_ref(this.#state, lua.LUA_REGISTRYINDEX));
    }
    return sha;
  }

  has(sha: string): boolean {
    return this.#compiled.has(sha.toLowerCase());
  }

  clear(): void {
    this.#compiled.clear();
  }

  #newState(): LuaState {
    const state = lauxlib.luaL_newstate();
    const libraries = {
      _G: lualib.luaopen_base,
      table: lualib.luaopen_table,
      string: lualib.luaopen_string,
      math: lualib.luaopen_math,
    };
    for (const [name, open] of Object.entries(libraries)) lauxlib.luaL_requiref(state, bytes(name), open, 1);
    lua.lua_createtable(state, 0, 4);
    for (const name of ['call', 'pcall']) {
      lua.lua_pushcfunction(state, (caller) => this.#call(caller, { raises: name === 'call' }));
      lua.lua_setfield(state, -2, bytes(name));
    }
    lua.lua_setglobal(state, bytes('redis'));
    compile(state, PRELUDE, '@prelude');
    lua.lua_pcall(state, 0, 0, 0);
    return state;
  }

  #call(state: LuaState, { raises }: { raises: boolean }): number {
    const reply = this.#execute(state);
    lua.lua_settop(state, 0);
    pushReply(state, reply);
    const isError = typeof reply === 'object' && reply !== null && 'error' in reply;
    return isError && raises ? lua.lua_error(state) : 1;
  }

  #execute(state: LuaState): Reply {
    try {
      const args = Array.from({ length: lua.lua_gettop(state) }, (_, i) => commandArgument(state, i + 1));
      return execute(this.#callable, this.#engine, args);
    } catch (error) {
      if (error instanceof RedisError) return { error: error.message };
      throw error;
    }
  }

  #setGlobal(name: string, values: readonly string[]): void {
    pushArray(this.#state, values);
    lua.lua_setglobal(this.#state, bytes(name));
  }
}

/** Leaves the compiled function on the stack. */
function compile(state: LuaState, code: string, name: string): void {
  const source = bytes(code);
  if (lauxlib.luaL_loadbuffer(state, source, source.length, bytes(name)) !== lua.LUA_OK) {
    throw new RedisError(`ERR Error compiling script (new function): ${JSON.stringify(popReply(state))}`);
  }
}
