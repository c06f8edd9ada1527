import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

// A small tree of the same shape as this one, in which every rule is broken somewhere.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KIT = '@agora/subgraph-kit';

/** What may be imported without breaking a rule: files that are there and import nothing. */
const TARGETS = [
  'packages/subgraph-kit/src/clock.ts',
  'packages/subgraph-kit/src/identity/viewer.ts',
  'packages/subgraph-kit/src/money.ts',
  'packages/subgraph-kit/src/postgres/postgres.ts',
  'packages/testkit/src/viewer.ts',
  'subgraphs/carts/src/domain/cart.ts',
  'subgraphs/orders/src/domain/order.ts',
  'subgraphs/orders/src/domain/order.test.ts',
  'subgraphs/orders/src/ports/order-store.ts',
  'subgraphs/orders/src/adapters/order-rows.ts',
  'subgraphs/orders/src/use-cases/checkout.ts',
  'subgraphs/orders/src/resolvers/order.ts',
  'gateway/src/gateway.ts',
  'apps/all-in-one/src/system.ts',
];

/** Imports that are right, by importing file. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'subgraphs/orders/src/domain/pure.ts': [`${KIT}/money`, './order.ts'],
  'subgraphs/orders/src/domain/pure.test.ts': ['node:fs', '@jest/globals'],
  'subgraphs/orders/src/use-cases/cancel.ts': [`${KIT}/clock`, '../domain/order.ts', '../ports/order-store.ts'],
  'subgraphs/orders/src/resolvers/query.ts': [`${KIT}/money`, '../use-cases/checkout.ts', '../domain/order.ts'],
  'subgraphs/orders/src/adapters/postgres.ts': ['pg', `${KIT}/postgres/postgres`, '../ports/order-store.ts'],
  'subgraphs/orders/test/orders.integration.test.ts': ['@agora/testkit/viewer', '../src/adapters/order-rows.ts'],
  'apps/all-in-one/src/subgraphs.ts': [
    '../../../subgraphs/orders/src/domain/order.ts',
    '../../../gateway/src/gateway.ts',
  ],
};

/** Each rule with files that break it and no other, by what they import. */
const BROKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-cycles': {
    'subgraphs/orders/src/domain/hen.ts': './egg.ts',
    'subgraphs/orders/src/domain/egg.ts': './hen.ts',
  },
  unresolvable: { 'gateway/src/lost.ts': './gone.ts' },
  undeclared: { 'gateway/src/undeclared.ts': 'pg' },
  'domain-is-pure': {
    'subgraphs/orders/src/domain/with-io.ts': 'node:fs',
    'subgraphs/orders/src/domain/with-clock.ts': `${KIT}/clock`,
    'subgraphs/orders/src/domain/with-driver.ts': 'pg',
    'subgraphs/orders/src/domain/with-port.ts': '../ports/order-store.ts',
  },
  'use-cases-through-ports': {
    'subgraphs/orders/src/use-cases/with-adapter.ts': '../adapters/order-rows.ts',
    'subgraphs/orders/src/use-cases/with-store.ts': `${KIT}/postgres/postgres`,
    'subgraphs/orders/src/use-cases/with-resolver.ts': '../resolvers/order.ts',
    'subgraphs/orders/src/use-cases/with-io.ts': 'node:fs',
  },
  'resolvers-translate-only': {
    'subgraphs/orders/src/resolvers/with-adapter.ts': '../adapters/order-rows.ts',
    'subgraphs/orders/src/resolvers/with-store.ts': `${KIT}/postgres/postgres`,
    'subgraphs/orders/src/resolvers/with-driver.ts': 'pg',
  },
  'resolvers-without-io': { 'subgraphs/orders/src/resolvers/with-io.ts': 'node:fs' },
  'adapters-stay-outside': {
    'subgraphs/orders/src/adapters/with-use-case.ts': '../use-cases/checkout.ts',
    'subgraphs/orders/src/adapters/with-resolver.ts': '../resolvers/order.ts',
  },
  'subgraph-imports-subgraph': { 'subgraphs/orders/src/neighbour.ts': '../../carts/src/domain/cart.ts' },
  'package-imports-service': {
    'packages/testkit/src/with-gateway.ts': '../../../gateway/src/gateway.ts',
    'packages/testkit/src/with-subgraph.ts': '../../../subgraphs/orders/src/domain/order.ts',
  },
  'gateway-imports-subgraph': {
    'gateway/src/with-subgraph.ts': '../../subgraphs/orders/src/domain/order.ts',
    'gateway/src/with-app.ts': '../../apps/all-in-one/src/system.ts',
  },
  'clients-use-the-endpoint': {
    'clients/src/with-kit.ts': `${KIT}/money`,
    'bench/src/with-gateway.ts': '../../gateway/src/gateway.ts',
  },
  'no-test-code-in-production': {
    'subgraphs/orders/src/with-testkit.ts': '@agora/testkit/viewer',
    'subgraphs/orders/src/with-jest.ts': '@jest/globals',
    'subgraphs/orders/src/with-a-test.ts': './domain/order.test.ts',
  },
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
  /** The files of a cycle, which is told of once. */
  readonly cycle?: readonly { readonly name: string }[];
}

describe('the import rules', () => {
  let tree: string;
  let violations: readonly Violation[];
  const rulesBrokenBy = (file: string): string[] => [
    ...new Set(
      violations
        .filter(({ from, cycle = [] }) => from === file || cycle.some(({ name }) => name === file))
        .map(({ rule }) => rule.name),
    ),
  ];

  beforeAll(async () => {
    tree = await mkdtemp(join(tmpdir(), 'import-rules-'));
    await plant(tree);
    violations = await cruise(tree);
  }, 60_000);
  afterAll(() => rm(tree, { recursive: true }));

  it('are all broken here, so that none is only there for show', () => {
    const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { forbidden: { name: string }[] };
    expect(Object.keys(BROKEN).toSorted()).toEqual(config.forbidden.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(BROKEN).flatMap(([rule, files]) => Object.entries(files).map((file) => [rule, ...file])))(
    '%s finds %s, which imports %s',
    (rule = '', file = '') => {
      expect(rulesBrokenBy(file)).toEqual([rule]);
    },
  );

  it.each(Object.keys(ALLOWED))('leave %s alone', (file) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });
});

async function plant(tree: string): Promise<void> {
  const write = async (file: string, content: string): Promise<void> => {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), content);
  };
  const importing = (specifiers: readonly string[]): string =>
    specifiers.map((specifier) => `import '${specifier}';\n`).join('');
  const manifest = (name: string, dependencies: readonly string[]): string =>
    JSON.stringify({
      name,
      version: '1.0.0',
      exports: { './*': './src/*.ts' },
      dependencies: Object.fromEntries(dependencies.map((each) => [each, '*'])),
    });

  const broken = Object.values(BROKEN).flatMap((files) => Object.entries(files));
  await Promise.all([
    ...TARGETS.map((file) => write(file, 'export {};\n')),
    ...Object.entries(ALLOWED).map(([file, specifiers]) => write(file, importing(specifiers))),
    ...broken.map(([file, specifier]) => write(file, importing([specifier]))),
    ...['packages/subgraph-kit', 'packages/testkit', 'apps/all-in-one', 'gateway'].map((folder) =>
      write(`${folder}/package.json`, manifest(`@agora/${folder.split('/').at(-1) ?? ''}`, [])),
    ),
    write(
      'subgraphs/orders/package.json',
      manifest('@agora/subgraph-orders', ['pg', KIT, '@agora/testkit', '@jest/globals']),
    ),
    write('clients/package.json', manifest('@agora/clients', [KIT])),
    ...['pg', '@jest/globals'].flatMap((name) => [
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })),
      write(`node_modules/${name}/index.js`, 'export {};\n'),
    ]),
    write('package.json', JSON.stringify({ name: 'tree', version: '1.0.0', type: 'module' })),
    copyFile(join(ROOT, '.dependency-cruiser.cjs'), join(tree, '.dependency-cruiser.cjs')),
    copyFile(join(ROOT, 'tsconfig.json'), join(tree, 'tsconfig.json')),
    copyFile(join(ROOT, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json')),
  ]);
  await mkdir(join(tree, 'node_modules/@agora'), { recursive: true });
  for (const name of ['subgraph-kit', 'testkit']) {
    await symlink(join(tree, 'packages', name), join(tree, 'node_modules/@agora', name));
  }
}

async function cruise(tree: string): Promise<readonly Violation[]> {
  const cli = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const folders = ['packages', 'subgraphs', 'gateway', 'apps', 'clients', 'bench'];
  // It exits with the number of violations, which are what is wanted here.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
    { cwd: tree, maxBuffer: 16 * 1024 * 1024 },
  ).catch((error: unknown) => error as { stdout: string });
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}
