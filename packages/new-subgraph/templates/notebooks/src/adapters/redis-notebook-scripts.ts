// Redis runs a script in one go: nothing comes between what it reads and what it writes.

/** Version and document of each key, one after the other; false for what is not there. */
export const READ = `
  local found = {}
  for place, notebook in ipairs(KEYS) do
    local version, document = unpack(redis.call('HMGET', notebook, 'version', 'document'))
    found[2 * place - 1], found[2 * place] = version, document
  end
  return found
`;

/** Keeps a notebook and the answer to its request; answers the fingerprint and the id of an earlier one instead. */
export const ADD = `
  local notebook, owned, answer = KEYS[1], KEYS[2], KEYS[3]
  local id, version, document, fingerprint, keptSeconds = unpack(ARGV)
  if answer then
    local known = redis.call('HMGET', answer, 'fingerprint', 'id')
    if known[1] then return known end
    redis.call('HSET', answer, 'fingerprint', fingerprint, 'id', id)
    redis.call('EXPIRE', answer, keptSeconds)
  end
  redis.call('HSET', notebook, 'version', version, 'document', document)
  redis.call('ZADD', owned, 0, id)
  return {}
`;

/**
 * Replaces a notebook if it is at the version that the new one was made from.
 *
 * The driver sends a command again when the connection breaks before the answer came. `write` tells such a repetition,
 * whose first sending had its effect, from a conflict.
 */
export const SAVE = `
  local notebook = KEYS[1]
  local replaced, version, document, write = unpack(ARGV)
  local known = redis.call('HMGET', notebook, 'version', 'write')
  if known[1] == version and known[2] == write then return 'saved' end
  if known[1] ~= replaced then return 'conflict' end
  redis.call('HSET', notebook, 'version', version, 'document', document, 'write', write)
  return 'saved'
`;

export const REMOVE = `
  local notebook, owned = KEYS[1], KEYS[2]
  local id, version = unpack(ARGV)
  if redis.call('HGET', notebook, 'version') ~= version then return 'conflict' end
  redis.call('DEL', notebook)
  redis.call('ZREM', owned, id)
  return 'removed'
`;
