/**
 * `bucket.ts` for Redis, in one step for all buckets of a request, by the server's clock: a gateway whose clock is wrong
 * counts as the others do. `bucket-script.integration.test.ts` holds the two against each other.
 *
 * ARGV: `take` or `settle`; for each key its kind, capacity, period in microseconds, amount and window.
 * Answers 1 or 0, the time, and for each key what is left, milliseconds until full and until room, and its window.
 *
 * A bucket is kept as the time at which it is full, a window as its end and what was used of it, until then.
 */
export const BUCKET_SCRIPT = `
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local isSettling = ARGV[1] == 'settle'

local function read(i)
  local at = (i - 1) * 5 + 1
  local bucket = {
    isWindow = ARGV[at + 1] == 'window',
    capacity = tonumber(ARGV[at + 2]),
    period = tonumber(ARGV[at + 3]),
    amount = tonumber(ARGV[at + 4]),
    window = tonumber(ARGV[at + 5]),
    used = 0
  }
  local kept = redis.call('GET', KEYS[i])
  if kept then
    local stop, used = string.match(kept, '^(%d+):(%d+)$')
    if stop then
      bucket.stop = tonumber(stop)
      bucket.used = tonumber(used)
    end
  end
  if not bucket.stop or bucket.stop <= now then
    bucket.isUntouched = true
    bucket.stop = bucket.isWindow and now + bucket.period or now
    bucket.used = 0
  end
  return bucket
end

local function write(i, bucket)
  local left = bucket.stop - now
  if left <= 0 then
    redis.call('DEL', KEYS[i])
  else
    local value = string.format('%.0f', bucket.stop) .. ':' .. string.format('%.0f', bucket.used)
    redis.call('SET', KEYS[i], value, 'PX', string.format('%.0f', math.ceil(left / 1000)))
  end
end

local function timeOf(bucket, amount)
  return math.ceil(amount / bucket.capacity * bucket.period)
end

if isSettling then
  for i = 1, #KEYS do
    local bucket = read(i)
    if not bucket.isUntouched then
      if not bucket.isWindow then
        if bucket.amount < 0 then
          bucket.stop = bucket.stop - timeOf(bucket, -bucket.amount) + 1
        else
          bucket.stop = bucket.stop + timeOf(bucket, bucket.amount)
        end
      elseif bucket.stop == bucket.window then
        bucket.used = math.max(0, bucket.used + bucket.amount)
      end
      write(i, bucket)
    end
  end
  return {1, now}
end

local buckets = {}
local isTaken = true
for i = 1, #KEYS do
  local bucket = read(i)
  buckets[i] = bucket
  if bucket.isWindow then
    bucket.afterUsed = bucket.used + bucket.amount
    bucket.afterStop = bucket.stop
    if bucket.afterUsed > bucket.capacity then isTaken = false end
  else
    bucket.afterUsed = 0
    bucket.afterStop = bucket.stop + timeOf(bucket, bucket.amount)
    if bucket.afterStop - now > bucket.period then isTaken = false end
  end
end

local answer = {isTaken and 1 or 0, now}
for i = 1, #KEYS do
  local bucket = buckets[i]
  local room = 0
  if isTaken then
    bucket.stop = bucket.afterStop
    bucket.used = bucket.afterUsed
    write(i, bucket)
  elseif bucket.isWindow then
    if bucket.afterUsed > bucket.capacity then room = bucket.stop - now end
  else
    room = math.max(0, bucket.afterStop - now - bucket.period)
  end
  local used = bucket.used
  if not bucket.isWindow then used = math.ceil((bucket.stop - now) / bucket.period * bucket.capacity) end
  answer[#answer + 1] = math.max(0, bucket.capacity - used)
  answer[#answer + 1] = math.ceil((bucket.stop - now) / 1000)
  answer[#answer + 1] = math.ceil(room / 1000)
  answer[#answer + 1] = bucket.isWindow and bucket.stop or 0
end
return answer
`;
