/**
 * By what the requests of one client are counted: its IPv4 address, or the first half of its IPv6 address, since a
 * household or a server is given all that begin so (RFC 6177).
 */
export function networkOf(ip: string): string {
  if (!ip.includes(':')) return ip;
  const [before = '', after = ''] = ip.split('::');
  const [first, last] = [before, after].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from({ length: Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0)) }, () => '0');
  const groups = [...(first ?? []), ...(ip.includes('::') ? zeros : []), ...(last ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
