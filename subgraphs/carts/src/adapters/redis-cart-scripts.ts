// Redis runs a script in one go: nothing comes between what it reads and what it writes.

/**
 * Replaces carts if each is at the version that the new one was made from, all or none. An answer is only ever kept
 * together with a new version of the customer's cart, so the version also tells that the request was not answered since
 * it was looked up. So is what is to be told of carts that were merged.
 *
 * Nothing is kept of a customer who is gone: a token that they still have must not bring a cart about.
 *
 * The driver sends a command again when the connection breaks before the answer came. `write` tells such a repetition,
 * whose first sending had its effect, from a conflict.
 */
export const SAVE = `
  local notBackedUp, answer, untold = KEYS[1], KEYS[2], KEYS[3]
  local write, maxAhead, fingerprint, answerKeptSeconds, merge = unpack(ARGV)
  local carts = {}
  for place = 1, (#ARGV - 5) / 5 do
    local from = 6 + (place - 1) * 5
    local customer, replaced, version, document, keptSeconds = unpack(ARGV, from, from + 4)
    carts[place] = { key = KEYS[2 + place * 2], gone = KEYS[3 + place * 2], customer = customer, replaced = replaced,
                     version = version, document = document, keptSeconds = tonumber(keptSeconds) }
  end
  for _, cart in ipairs(carts) do
    if redis.call('EXISTS', cart.gone) == 1 then return 'gone' end
    local known = redis.call('HMGET', cart.key, 'version', 'backedUp', 'write')
    if known[1] == cart.version and known[3] == write then return 'saved' end
    if (known[1] or '0') ~= cart.replaced then return 'conflict' end
    if tonumber(cart.version) - tonumber(known[2] or '0') > tonumber(maxAhead) then return 'tooFarAhead' end
  end
  for _, cart in ipairs(carts) do
    redis.call('HSET', cart.key, 'version', cart.version, 'document', cart.document, 'write', write)
    if cart.keptSeconds > 0 then redis.call('EXPIRE', cart.key, cart.keptSeconds) end
    redis.call('SADD', notBackedUp, cart.customer)
  end
  if merge ~= '' then redis.call('SADD', untold, merge) end
  if fingerprint ~= '' then redis.call('SET', answer, fingerprint, 'EX', answerKeptSeconds) end
  return 'saved'
`;

export const RESTORE = `
  local cart, notBackedUp, gone = KEYS[1], KEYS[2], KEYS[3]
  local customer, version, document, backedUp, keptSeconds = unpack(ARGV)
  if redis.call('EXISTS', cart, gone) > 0 then return end
  redis.call('HSET', cart, 'version', version, 'document', document, 'backedUp', backedUp)
  if tonumber(keptSeconds) > 0 then redis.call('EXPIRE', cart, keptSeconds) end
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

export const ERASE = `
  local cart, notBackedUp, gone = KEYS[1], KEYS[2], KEYS[3]
  local customer, goneSeconds = unpack(ARGV)
  redis.call('SET', gone, '', 'EX', goneSeconds)
  redis.call('DEL', cart)
  redis.call('SREM', notBackedUp, customer)
`;
