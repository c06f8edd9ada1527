import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Where a request comes from: what the outermost of the proxies that are trusted has seen. Each proxy appends whom it has
 * got the request from, so whatever a caller writes into the header stands before that and is not looked at.
 * @param trustedProxies how many proxies every request comes through; with 0 the header counts for nothing.
 */
export function clientIpOf({ headers, socket }: IncomingMessage, trustedProxies: number): string | undefined {
  const forwarded = trustedProxies === 0 ? [] : [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  // One that came past the proxies has a shorter list, or none: then it is who has connected.
  const told = forwarded.at(-trustedProxies)?.trim() ?? '';
  return ipv4In(isIP(told) === 0 ? (socket.remoteAddress ?? '') : told);
}

/** A socket for both families writes IPv4 as `::ffff:192.0.2.7`. */
function ipv4In(ip: string): string | undefined {
  const bare = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(bare) === 0 ? undefined : bare;
}
