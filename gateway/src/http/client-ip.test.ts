import type { IncomingMessage } from 'node:http';
import { expect, it } from '@jest/globals';
import { clientIpOf } from './client-ip.ts';

const request = (remoteAddress: string | undefined, forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage;

it.each<[string, IncomingMessage, number, string | undefined]>([
  ['who has connected', request('192.0.2.1'), 0, '192.0.2.1'],
  ['who has connected, whatever they say', request('192.0.2.1', '127.0.0.1'), 0, '192.0.2.1'],
  ['whom the proxy has seen', request('10.0.0.1', '192.0.2.1'), 1, '192.0.2.1'],
  ['whom the proxy has seen, whatever they say', request('10.0.0.1', '127.0.0.1, 192.0.2.1'), 1, '192.0.2.1'],
  ['whom the first of two proxies has seen', request('10.0.0.1', '127.0.0.1, 192.0.2.1, 10.0.0.2'), 2, '192.0.2.1'],
  ['who has come past the proxies', request('192.0.2.1', '127.0.0.1'), 2, '192.0.2.1'],
  ['who has come past the proxy without a word', request('192.0.2.1'), 1, '192.0.2.1'],
  ['who has connected where the proxy has written nonsense', request('10.0.0.1', 'unknown'), 1, '10.0.0.1'],
  ['an IPv4 address, however it is written', request('::ffff:192.0.2.1'), 0, '192.0.2.1'],
  ['an IPv6 address', request('10.0.0.1', '2001:db8::1'), 1, '2001:db8::1'],
  ['nobody who has gone', request(undefined), 0, undefined],
])('is %s', (_who, from, trustedProxies, ip) => {
  expect(clientIpOf(from, trustedProxies)).toBe(ip);
});
