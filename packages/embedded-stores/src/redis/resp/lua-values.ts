import { lua, type LuaState } from './lua51.ts';
import { RedisError, type Reply } from './protocol.ts';

/** Lua's strings are bytes, as are ours. */
export function bytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

function text(luaString: Uint8Array): string {
  return Buffer.from(luaString).toString('latin1');
}

/** An argument of redis.call. */
export function commandArgument(state: LuaState, index: number): string {
  switch (lua.lua_type(state, index)) {
    case lua.LUA_TSTRING:
      return text(lua.lua_tostring(state, index));
    case lua.LUA_TNUMBER:
      return String(lua.lua_tonumber(state, index));
    default:
      throw new RedisError('ERR Lua redis lib command arguments must be strings or integers');
  }
}

/** Redis' conversion table, RESP to Lua: nil is false, a status or an error is a table with that one field. */
export function pushReply(state: LuaState, reply: Reply): void {
  if (typeof reply === 'number') lua.lua_pushnumber(state, reply);
  else if (typeof reply === 'string') lua.lua_pushstring(state, bytes(reply));
  else if (reply === null || 'nilArray' in reply) lua.lua_pushboolean(state, false);
  else if ('status' in reply) pushRecord(state, 'ok', reply.status);
  else if ('error' in reply) pushRecord(state, 'err', reply.error);
  else pushArray(state, reply);
}

export function pushArray(state: LuaState, items: readonly Reply[]): void {
  lua.lua_createtable(state, items.length, 0);
  for (const [i, item] of items.entries()) {
    pushReply(state, item);
    lua.lua_rawseti(state, -2, i + 1);
  }
}

function pushRecord(state: LuaState, field: string, value: string): void {
  lua.lua_createtable(state, 0, 1);
  lua.lua_pushstring(state, bytes(value));
  lua.lua_setfield(state, -2, bytes(field));
}

/** Redis' conversion table, Lua to RESP, for the value on top of the stack: numbers lose their fraction, an array ends at its first nil. */
export function popReply(state: LuaState): Reply {
  const reply = topReply(state);
  lua.lua_pop(state, 1);
  return reply;
}

function topReply(state: LuaState): Reply {
  switch (lua.lua_type(state, -1)) {
    case lua.LUA_TSTRING:
      return text(lua.lua_tostring(state, -1));
    case lua.LUA_TNUMBER:
      return Math.trunc(lua.lua_tonumber(state, -1));
    case lua.LUA_TBOOLEAN:
      return lua.lua_toboolean(state, -1) ? 1 : null;
    case lua.LUA_TTABLE:
      return tableReply(state);
    default:
      return null;
  }
}

function tableReply(state: LuaState): Reply {
  const error = stringField(state, 'err');
  if (error !== undefined) return { error };
  const status = stringField(state, 'ok');
  if (status !== undefined) return { status };
  const items: Reply[] = [];
  while (lua.lua_rawgeti(state, -1, items.length + 1) !== lua.LUA_TNIL) items.push(popReply(state));
  lua.lua_pop(state, 1);
  return items;
}

function stringField(state: LuaState, field: string): string | undefined {
  const type = lua.lua_getfield(state, -1, bytes(field));
  const value = type === lua.LUA_TSTRING ? text(lua.lua_tostring(state, -1)) : undefined;
  lua.lua_pop(state, 1);
  return value;
}
