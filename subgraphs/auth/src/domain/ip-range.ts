import { badUserInput } from '@agora/subgraph-kit/errors';

const BYTE = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${BYTE}(\\.${BYTE}){3}(/(3[0-2]|[12]?\\d))?$`);
const GROUP = /^[0-9a-f]{1,4}$/i;
const IPV6_GROUPS = 8;

/** Whether this is an IPv4 or IPv6 address, or a network in CIDR form: `192.0.2.7`, `2001:db8::/32`. */
export const isIpRange = (text: string): boolean => IPV4.test(text) || isIpv6Range(text);

const MAX_LISTED = 100;

/** Those that are no ranges. @throws BAD_USER_INPUT for a list that is too long */
export function misshapenIn(ranges: readonly string[]): readonly string[] {
  if (ranges.length > MAX_LISTED) throw badUserInput(`A list has at most ${MAX_LISTED} addresses.`);
  return ranges.filter((range) => !isIpRange(range));
}

function isIpv6Range(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  if (rest.length > 0 || (bits !== undefined && !/^(12[0-8]|1[01]\d|[1-9]?\d)$/.test(bits))) return false;
  const [before = '', after, ...more] = address.split('::');
  if (more.length > 0) return false;
  const groups = [before, after ?? ''].flatMap((part) => (part === '' ? [] : part.split(':')));
  const hasRightLength = after === undefined ? groups.length === IPV6_GROUPS : groups.length < IPV6_GROUPS;
  return hasRightLength && groups.every((group) => GROUP.test(group));
}
