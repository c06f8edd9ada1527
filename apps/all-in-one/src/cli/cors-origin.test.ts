import { Command } from 'commander';
import { describe, expect, it } from '@jest/globals';
import { corsOriginOption } from './cors-origin.ts';

const parse = (...args: string[]): unknown =>
  new Command()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .addOption(corsOriginOption())
    .parse(args, { from: 'user' })
    .opts().corsOrigin;

describe('--cors-origin', () => {
  it('lets in nobody unless it is given', () => {
    expect(parse()).toEqual([]);
  });

  it('takes several origins, as browsers write them', () => {
    expect(parse('--cors-origin', 'http://localhost:5173', 'https://Shop.example:443/')).toEqual([
      'http://localhost:5173',
      'https://shop.example',
    ]);
    expect(parse('--cors-origin', 'http://a.example', '--cors-origin', 'http://b.example')).toEqual([
      'http://a.example',
      'http://b.example',
    ]);
  });

  it.each([
    '*',
    'null',
    'localhost:5173',
    'http://a.example/shop',
    'http://me@a.example',
    'file:///tmp',
    'http://a,http://b',
  ])('refuses what no browser would send: %s', (text) => {
    expect(() => parse('--cors-origin', text)).toThrow('An origin is a scheme, a host and a port');
  });
});
