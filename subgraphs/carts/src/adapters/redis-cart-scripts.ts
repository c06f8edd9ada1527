// Redis runs a script in one go: nothing comes between what it reads and what it writes.

/**
 * Replaces a cart if it is at the version that the new one was made from. An answer is only ever kept together with a
 * new version of the customer's cart, so the version also tells that the request was not answered since it was looked up.
 *
 * The driver sends a command again when the connection breaks before the answer came. `write` tells such a repetition,
 * whose first sending had its effect, from a conflict.
 */
export const SAVE = `
  local cart, notBackedUp, answer = KEYS[1], KEYS[2], KEYS[3]
  local customer, replaced, version, document, write, maxAhead, fingerprint, keptSeconds = unpack(ARGV)
  local known = redis.call('HMGET', cart, 'version', 'backedUp', 'write')
  if known[1] == version and known[3] == write then return 'saved' end
  if (known[1] or '0') ~= replaced then return 'conflict' end
  if tonumber(version) - tonumber(known[2] or '0') > tonumber(maxAhead) then return 'tooFarAhead' end
  redis.call('HSET', cart, 'version', version, 'document', document, 'write', write)
  redis.call('SADD', notBackedUp, customer)
  if answer then redis.call('SET', answer, fingerprint, 'EX', keptSeconds) end
  return 'saved'
`;

export const RESTORE = `
  local cart, notBackedUp = KEYS[1], KEYS[2]
  local customer, version, document, backedUp = unpack(ARGV)
  if redis.call('EXISTS', cart) == 1 then return end
  redis.call('HSET', cart, 'version', version, 'document', document, 'backedUp', backedUp)
  redis.call('SADD', notBackedUp, customer)
`;

/** A cart that has changed since it was copied stays to be copied again. */
export const MARK_BACKED_UP = `
  local cart, notBackedUp = KEYS[1], KEYS[2]
  local customer, version = unpack(ARGV)
  local current = redis.call('HGET', cart, 'version')
  if not current then return end
  redis.call('HSET', cart, 'backedUp', version)
  if current == version then redis.call('SREM', notBackedUp, customer) end
`;
