import { createEndpoint } from '@agora/clients/endpoint';
import { signIn, type Session } from '@agora/clients/session';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newDataFolder, runLocally, type LocalProcess } from '../../../e2e/support/local-process.ts';
import { copyRepository, type RepositoryCopy } from './repository-copy.ts';

// One on each store. The first has the template's own name, so that it shows what the template must have generated.
const WANTED = [
  { name: 'notebooks', store: 'postgres' },
  { name: 'wishlists', store: 'mongo' },
  { name: 'ideas', store: 'redis' },
];
const FOLDERS = WANTED.map(({ name }) => `subgraphs/${name}`);
const CUSTOMER = { email: 'customer@agora.example', password: 'demo-customer-password' };

describe('generated subgraphs', () => {
  let copy: RepositoryCopy;
  beforeAll(() => {
    copy = copyRepository();
    for (const { name, store } of WANTED) {
      const answer = copy.node('scripts/new-subgraph.ts', '--name', name, '--store', store, '--json');
      expect(JSON.parse(answer)).toMatchObject({ plural: name });
      copy.link(`subgraphs/${name}`, `@agora/subgraph-${name}`);
    }
    copy.node('scripts/codegen.ts');
    copy.node('scripts/compose.ts');
  }, 120_000);
  afterAll(() => {
    copy.remove();
  });

  it('are as types that the template was checked with', () => {
    const generated = readFileSync(join(copy.folder, 'subgraphs/notebooks/src/generated/schema.ts'), 'utf8');
    const template = join(copy.folder, 'packages/new-subgraph/templates/notebooks/src/generated/schema.ts');
    expect(readFileSync(template, 'utf8')).toBe(generated);
  });

  it('are fresh, and keep the conventions of the graph', () => {
    copy.node('scripts/codegen.ts', '--check');
    copy.node('scripts/compose.ts', '--check');
    expect(jestIn(copy, 'scripts/schema-conventions.test.ts')).toEqual({ passed: 1, failed: 0 });
  });

  it('have right types, style, format and imports', () => {
    copy.node('node_modules/.bin/tsc');
    copy.node('node_modules/.bin/eslint', ...FOLDERS, 'apps/all-in-one/src/subgraphs.ts');
    copy.node('node_modules/.bin/prettier', '--check', ...FOLDERS, 'apps', 'infra', 'supergraph.yaml');
    copy.node('node_modules/.bin/depcruise', ...FOLDERS, '--output-type', 'err');
  });

  it('are in every list of services', () => {
    expect(JSON.parse(copy.node('scripts/infra-verify.ts', '--json'))).toMatchObject({ verdict: 'passed' });
  });

  it('pass their own tests', () => {
    // On each store: domain, loaders, store contract, integration.
    expect(jestIn(copy, ...FOLDERS)).toEqual({ passed: 12, failed: 0 });
  });

  it('refuse a second one of the same name', () => {
    expect(() => copy.node('scripts/new-subgraph.ts', '--name', 'ideas', '--store', 'mongo')).toThrow('already');
  });

  describe('in the running system', () => {
    const dataFolder = newDataFolder();
    let system: LocalProcess;
    let customer: Session;
    beforeAll(async () => {
      system = await runLocally('start', ['--port', '0', '--no-demo', '--data', dataFolder], copy.folder);
      customer = await signIn(createEndpoint(system.url), CUSTOMER);
    }, 120_000);
    afterAll(async () => {
      expect(await system.stop()).toBe(0);
      rmSync(dataFolder, { recursive: true });
    }, 60_000);

    it.each([
      ['notebooks', 'Notebook'],
      ['wishlists', 'Wishlist'],
      ['ideas', 'Idea'],
    ])('answer through the gateway: %s', async (plural, type) => {
      const field = type.toLowerCase();
      const created = await customer.ask(
        `mutation Make($input: Create${type}Input!) { made: create${type}(input: $input) { thing: ${field} { title } } }`,
        { input: { title: 'First', idempotencyKey: 'once' } },
      );
      expect(created).toEqual({ made: { thing: { title: 'First' } } });
      expect(
        await customer.ask(`query Mine { me { ${plural} { nodes { title version owner { displayName } } } } }`),
      ).toEqual({
        me: { [plural]: { nodes: [{ title: 'First', version: 1, owner: { displayName: 'Cleo Customer' } }] } },
      });
    });
  });
});

/** Runs tests of the copy. @returns how many suites have passed and failed @throws when one has failed */
function jestIn(copy: RepositoryCopy, ...patterns: readonly string[]): { passed: number; failed: number } {
  const report = copy.node('--experimental-vm-modules', 'node_modules/.bin/jest', ...patterns, '--json', '--silent');
  const { numPassedTestSuites: passed, numFailedTestSuites: failed } = JSON.parse(report) as {
    numPassedTestSuites: number;
    numFailedTestSuites: number;
  };
  return { passed, failed };
}
