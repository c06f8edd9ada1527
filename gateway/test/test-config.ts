import type { z } from 'zod';
import { gatewayConfig, type GatewayConfig } from '../src/config/config.ts';
import { AUDIENCE, ISSUER } from './token-issuer.ts';

type Sections = Partial<z.input<typeof gatewayConfig>>;

/** What a test has otherwise; the keys are the test graph's. */
export type ConfigSections = Omit<Sections, 'serviceLane'> & {
  readonly serviceLane?: Partial<NonNullable<Sections['serviceLane']>>;
};

/** How tests have their issuer's claims. */
export const CLAIMS = {
  subject: '^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$',
  guest: '^gst_[0-7][0-9a-hjkmnp-tv-z]{25}$',
  roles: 'roles',
  scopes: 'scopes',
  session: 'sid',
  pass: { shopIds: { claim: 'shops', items: '^shp_[0-7][0-9a-hjkmnp-tv-z]{25}$' } },
};

/** A configuration on free ports of this machine. */
export function testConfig(
  { jwksUrl, publicKeys, privateKey }: { jwksUrl: string; publicKeys: string; privateKey: string },
  sections: ConfigSections = {},
): GatewayConfig {
  return gatewayConfig.parse({
    mode: 'test',
    supergraph: 'given.graphql',
    identity: { kind: 'signed', privateKey },
    access: { undeclared: 'deny' },
    ...sections,
    authentication: {
      issuers: [{ issuer: ISSUER, jwksUrl, audiences: [AUDIENCE], claims: CLAIMS }],
      ...sections.authentication,
    },
    server: {
      port: 0,
      bind: '127.0.0.1',
      corsOrigins: ['https://shop.example'],
      deadlineMs: 5_000,
      ...sections.server,
    },
    serviceLane: { port: 0, ...sections.serviceLane, publicKeys },
  });
}
