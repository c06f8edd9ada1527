// fengari is Lua 5.3 with integers of 32 bits; Redis is Lua 5.1, where every number is a double. Unchanged, a script that
// multiplies seconds by 1000 would wrap around, and `tostring(3 * 1.0)` would say "3.0". Both are set right here.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface LuaObject {
  readonly value: number;
  ttisinteger(): boolean;
  setfltvalue(value: number): void;
}

// Read once, when fengari is loaded: hence before the rest. The two files below require each other and only work when
// they are entered by the first.
require('fengari/src/defs.js');
const configuration = require('fengari/src/luaconf.js') as { LUA_COMPAT_FLOATSTRING: boolean };
configuration.LUA_COMPAT_FLOATSTRING = true;

/** A Lua state; opaque. */
export interface LuaState {
  readonly _luaState: unique symbol;
}
type LuaFunction = (state: LuaState) => number;

/** The part of Lua's C interface that is used here (https://www.lua.org/manual/5.3/manual.html#4). */
interface Lua {
  readonly LUA_OK: number;
  readonly LUA_MULTRET: number;
  readonly LUA_REGISTRYINDEX: number;
  readonly LUA_TNIL: number;
  readonly LUA_TBOOLEAN: number;
  readonly LUA_TNUMBER: number;
  readonly LUA_TSTRING: number;
  readonly LUA_TTABLE: number;
  lua_type(state: LuaState, index: number): number;
  lua_gettop(state: LuaState): number;
  lua_settop(state: LuaState, index: number): void;
  lua_pop(state: LuaState, count: number): void;
  lua_toboolean(state: LuaState, index: number): boolean;
  lua_tonumber(state: LuaState, index: number): number;
  lua_tostring(state: LuaState, index: number): Uint8Array;
  lua_pushboolean(state: LuaState, value: boolean): void;
  lua_pushnumber(state: LuaState, value: number): void;
  lua_pushstring(state: LuaState, value: Uint8Array): void;
  lua_pushcfunction(state: LuaState, run: LuaFunction): void;
  lua_createtable(state: LuaState, arraySize: number, recordSize: number): void;
  lua_rawseti(state: LuaState, index: number, position: number): void;
  lua_rawgeti(state: LuaState, index: number, position: number): number;
  lua_setfield(state: LuaState, index: number, name: Uint8Array): void;
  lua_getfield(state: LuaState, index: number, name: Uint8Array): number;
  lua_setglobal(state: LuaState, name: Uint8Array): void;
  lua_pcall(state: LuaState, argumentCount: number, resultCount: number, messageHandler: number): number;
  lua_error(state: LuaState): never;
}
interface Auxiliary {
  luaL_newstate(): LuaState;
  luaL_requiref(state: LuaState, name: Uint8Array, open: LuaFunction, isGlobal: number): void;
  luaL_loadbuffer(state: LuaState, code: Uint8Array, size: number, name: Uint8Array): number;
  luaL_ref(state: LuaState, table: number): number;
}
interface Libraries {
  readonly luaopen_base: LuaFunction;
  readonly luaopen_table: LuaFunction;
  readonly luaopen_string: LuaFunction;
  readonly luaopen_math: LuaFunction;
}

export const { lua, lauxlib, lualib } = require('fengari') as { lua: Lua; lauxlib: Auxiliary; lualib: Libraries };

// Numerals in a script, tonumber() and arithmetic on strings all come through this one function.
const objects = require('fengari/src/lobject.js') as { luaO_str2num: (text: Uint8Array, into: LuaObject) => number };
const parseNumber = objects.luaO_str2num;
objects.luaO_str2num = (text, into) => {
  const size = parseNumber(text, into);
  if (size !== 0 && into.ttisinteger()) into.setfltvalue(into.value);
  return size;
};
