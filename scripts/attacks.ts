// Tries the catalogue of attacks on a running system: packages/attacks says what is in it.
import { readFileSync } from 'node:fs';
import { exitPlainlyOnError } from '@agora/clients/cli/plain-errors';
import { Command, InvalidArgumentError, Option } from 'commander';
import { catalogue, chosen, FAMILIES } from '../packages/attacks/src/catalogue.ts';
import { describeReport, reportOf } from '../packages/attacks/src/report.ts';
import { runAttacks } from '../packages/attacks/src/run.ts';
import { readAddresses, readSubgraphs, type Login, type Target } from '../packages/attacks/src/target.ts';

interface Options {
  readonly url: string;
  readonly subgraphs?: string;
  readonly subgraphHost?: string;
  readonly opsUrl: readonly string[];
  readonly opsOffset?: number;
  readonly jwksUrl?: string;
  readonly internalKey?: string;
  readonly accessTokenKey?: string;
  readonly only: readonly string[];
  readonly admin: Login;
  readonly support: Login;
  readonly patience: number;
  readonly list: boolean;
  readonly json: boolean;
}

exitPlainlyOnError();
const options = new Command('npm run attacks --')
  .description('Tries the catalogue of attacks on a running system. Exits with 0 when none of them comes through.')
  .option('--url <url>', 'the public endpoint', 'http://localhost:4000/graphql')
  .option(
    '--subgraphs <source>',
    "addresses of the subgraphs' ports: supergraph.yaml, a composed .graphql, or name=url,...",
  )
  .option('--subgraph-host <host>', 'in place of the hosts that are written there')
  .option('--ops-url <name=url...>', 'where a service has its metrics; "gateway" is the gateway', [])
  .option('--ops-offset <n>', 'subgraphs have their metrics so many ports above their own', Number)
  .option(
    '--jwks-url <url>',
    "where keys of access tokens are published; auth's by default, where --subgraphs names it",
  )
  .option('--internal-key <file>', "the gateway's private JWK, for what only somebody inside could try")
  .option(
    '--access-token-key <file>',
    'a private JWK that signs access tokens: forged ones are then wrong in one thing each',
  )
  .option('--only <ids>', 'families and ids: D,J03', (text) => text.split(','), [])
  .addOption(loginOption('--admin', 'verifies shops, makes partners', 'admin@agora.example:demo-admin-password'))
  .addOption(loginOption('--support', 'refunds', 'support@agora.example:demo-support-password'))
  .option('--patience <factor>', 'by how much slower than a quiet machine this one may be', factor, 1)
  .option('--list', 'print the cases and try nothing', false)
  .option('--json', 'print one JSON object: verdict "refused" or "broken", and every case', false)
  .addHelpText(
    'after',
    `\nFamilies: ${Object.entries(FAMILIES)
      .map(([letter, title]) => `${letter} ${title.toLowerCase()}`)
      .join(', ')}.\nIt makes accounts, shops, orders and failed sign-ins: not for a system with customers.`,
  )
  .parse()
  .opts<Options>();

const subgraphs =
  options.subgraphs === undefined ? new Map<string, string>() : readSubgraphs(options.subgraphs, options.subgraphHost);
const attacks = chosen(catalogue([...subgraphs.keys()]), options.only);
if (options.list) {
  for (const { id, title } of attacks) console.log(`${id}  ${title}`);
  process.exit(0);
}
const auth = subgraphs.get('auth');
const jwksUrl = options.jwksUrl ?? (auth && new URL('/.well-known/jwks.json', auth).href);

const target: Target = {
  url: options.url,
  subgraphs,
  ops: new Map([...readAddresses(options.opsUrl), ...above(options.opsOffset)]),
  jwksUrl,
  internalKey: options.internalKey && readFileSync(options.internalKey, 'utf8'),
  accessTokenKey: options.accessTokenKey && readFileSync(options.accessTokenKey, 'utf8'),
  admin: options.admin,
  support: options.support,
  patience: options.patience,
};
const results = await runAttacks(target, attacks, ({ id, title, verdict }) => {
  if (!options.json && process.stderr.isTTY) process.stderr.write(`\r\u001B[K${id} ${title}: ${verdict}`);
});
if (!options.json && process.stderr.isTTY) process.stderr.write('\r\u001B[K');
const report = reportOf(results, target);
console.log(options.json ? JSON.stringify(report) : describeReport(report));
process.exit(report.verdict === 'refused' ? 0 : 1);

function above(offset: number | undefined): ReadonlyMap<string, string> {
  if (offset === undefined) return new Map();
  return new Map(
    [...subgraphs].map(([name, address]) => {
      const url = new URL('/', address);
      url.port = String(Number(url.port) + offset);
      return [name, url.href];
    }),
  );
}

function loginOption(name: string, description: string, text: string): Option {
  return new Option(`${name} <email:password>`, description).argParser(login).default(login(text), text);
}

function login(text: string): Login {
  const [email = '', ...password] = text.split(':');
  if (password.length === 0) throw new InvalidArgumentError('email:password');
  return { email, password: password.join(':') };
}

function factor(text: string): number {
  const value = Number(text);
  if (!(value >= 1)) throw new InvalidArgumentError('a number from 1');
  return value;
}
