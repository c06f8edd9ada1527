import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { checkCompose, type ComposeFile } from './check-compose.ts';
import { parseServices } from './services.ts';

const services = parseServices(`
endpoints:
  supergraph: { pod: gateway, port: 4100 }
  subgraphs: { component: subgraph, port: 4001 }
  postgres: { pod: postgres, port: 5432 }
reaches:
  gateway: [subgraphs]
  orders: [postgres, supergraph]
`);

const COMPOSE = `
x-service: &service
  security_opt: ['no-new-privileges:true']
  cap_drop: [ALL]
  read_only: true
  user: '65532:65532'
  mem_limit: 512m
  stop_grace_period: 30s
  healthcheck: { test: [CMD, node] }
services:
  gateway:
    <<: *service
    build: { args: { SERVICE: gateway } }
    ports: ['127.0.0.1:4000:4000']
    environment: { DRAIN_TIMEOUT_MS: '20000', INTERNAL_PRIVATE_KEY: k }
  orders:
    <<: *service
    build: { args: { SERVICE: subgraphs/orders } }
    depends_on: { postgres: { condition: service_healthy } }
    environment: { DRAIN_TIMEOUT_MS: '20000', INTERNAL_PRIVATE_KEY: o }
  postgres:
    image: postgres:17.6
    security_opt: ['no-new-privileges:true']
    healthcheck: { test: [CMD, pg_isready] }
    environment: { ORDERS_DATABASE_PASSWORD: p }
`;

const findingsIn = (text: string) => checkCompose(parse(text, { merge: true }) as ComposeFile, services);

describe('the compose file', () => {
  it('may be as it is', () => {
    expect(findingsIn(COMPOSE)).toEqual([]);
  });

  it.each([
    ['a container without a health check', 'healthcheck: { test: [CMD, pg_isready] }', '', 'healthcheck'],
    ['a health check that is no command', '[CMD, pg_isready]', '[CMD, a ? b: c]', 'healthcheck'],
    [
      'a store that may gain privileges',
      "image: postgres:17.6\n    security_opt: ['no-new-privileges:true']",
      'image: postgres:17.6',
      'hardening',
    ],
    ['a floating image', 'postgres:17.6', 'postgres:latest', 'pinned image'],
    ['a writable service', 'read_only: true', 'read_only: false', 'hardening'],
    ['a capable service', 'cap_drop: [ALL]', 'cap_drop: []', 'hardening'],
    ['root', "user: '65532:65532'", "user: '0'", 'hardening'],
    ['a service that may take all memory', 'mem_limit: 512m', '', 'limits'],
    ['a kill before the drain', 'stop_grace_period: 30s', 'stop_grace_period: 20s', 'drain'],
    ['the image of another service', 'SERVICE: subgraphs/orders', 'SERVICE: subgraphs/carts', 'build'],
    ['a signer without a key', ', INTERNAL_PRIVATE_KEY: o', '', 'signer'],
    ['a store that is not waited for', 'depends_on: { postgres: { condition: service_healthy } }', '', 'dependency'],
    ['a store that is waited for too little', 'service_healthy', 'service_started', 'dependency'],
    ['an unknown dependency', 'depends_on: { postgres', 'depends_on: { oracle: {}, postgres', 'dependency'],
    ['a dependency that is not reached', 'depends_on: { postgres', 'depends_on: { gateway: {}, postgres', 'dependency'],
    ['a port open to the network', '127.0.0.1:4000', '0.0.0.0:4000', 'published port'],
    [
      'a published store',
      'image: postgres:17.6',
      "image: postgres:17.6\n    ports: ['127.0.0.1:5432:5432']",
      'published port',
    ],
    ['a service without its database', 'ORDERS_DATABASE_PASSWORD: p', '', 'database'],
    [
      'a database that nobody reaches',
      'ORDERS_DATABASE_PASSWORD: p',
      'ORDERS_DATABASE_PASSWORD: p, USERS_DATABASE_PASSWORD: p',
      'database',
    ],
  ])('may not have %s', (_, good, bad, rule) => {
    expect(COMPOSE).toContain(good);
    expect(findingsIn(COMPOSE.replace(good, bad)).map((finding) => finding.rule)).toContain(rule);
  });
});
