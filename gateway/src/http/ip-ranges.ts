import { BlockList, isIP } from 'node:net';

/** Some addresses and networks. */
export interface IpRanges {
  has(ip: string): boolean;
}

/** Whether a text is an address or a network in CIDR form: `192.0.2.7`, `2001:db8::/32`. */
export function isIpRange(text: string): boolean {
  const { address, bits } = parse(text);
  return isIP(address) !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widthOf(address)));
}

/** @throws for what is neither an address nor a network */
export function ipRanges(texts: readonly string[]): IpRanges {
  const list = new BlockList();
  for (const text of texts) {
    if (!isIpRange(text)) throw new TypeError(`${text} is no range of addresses`);
    const { address, bits } = parse(text);
    list.addSubnet(address, Number(bits ?? widthOf(address)), familyOf(address));
  }
  return { has: (ip) => isIP(ip) !== 0 && list.check(ip, familyOf(ip)) };
}

function parse(text: string): { address: string; bits: string | undefined } {
  const slash = text.indexOf('/');
  return slash === -1
    ? { address: text, bits: undefined }
    : { address: text.slice(0, slash), bits: text.slice(slash + 1) };
}

const widthOf = (address: string): number => (isIP(address) === 4 ? 32 : 128);

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6');
