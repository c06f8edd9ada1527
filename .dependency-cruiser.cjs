// The import rules of the house. `scripts/import-rules.test.ts` plants one violation of each and expects it to be found.
const SUBGRAPH_NPM_FREE = '^node_modules/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'undeclared',
      comment: 'every dependency is declared by the workspace that imports it',
      severity: 'error',
      from: { pathNot: '([.]test[.]ts$|^scripts/|^e2e/|/test/)' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'rules know value types and each other; no clock, no I/O, no GraphQL',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/src/domain/', pathNot: '[.]test[.]ts$' },
      to: {
        pathNot:
          '^(subgraphs/[^/]+/src/domain/|packages/subgraph-kit/src/(money|ids|errors|assert-never|visible-text)[.]ts$)',
      },
    },
    {
      name: 'use-cases-through-ports',
      comment: 'use cases reach the outside through ports only',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/src/use-cases/', pathNot: '[.]test[.]ts$' },
      to: {
        pathNot:
          '^(subgraphs/[^/]+/src/(domain|ports|use-cases)/|packages/event-contracts/|packages/subgraph-kit/src/(money|ids|errors|assert-never|visible-text|clock|idempotency|identity/viewer|events/publish)[.]ts$)',
      },
    },
    {
      name: 'resolvers-translate-only',
      comment: 'a resolver never sees a store or a driver',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/src/resolvers/' },
      to: {
        path: `^(subgraphs/[^/]+/src/adapters/|packages/subgraph-kit/src/(postgres|mongo|redis|events)/)|${SUBGRAPH_NPM_FREE}(pg|mongoose|ioredis|kafkajs)/`,
      },
    },
    {
      name: 'resolvers-without-io',
      comment: 'a resolver reads no file, opens no connection and starts no process',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/src/resolvers/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'adapters-stay-outside',
      comment: 'an adapter implements a port: it knows no use case and no resolver',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/src/adapters/', pathNot: '[.]test[.]ts$' },
      to: { path: '^subgraphs/[^/]+/src/(use-cases|resolvers)/' },
    },
    {
      name: 'subgraph-imports-subgraph',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'package-imports-service',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(subgraphs|gateway|apps)/' },
    },
    {
      name: 'gateway-imports-subgraph',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(subgraphs|apps)/' },
    },
    {
      name: 'clients-use-the-endpoint',
      comment: 'clients and the load know the public endpoint and nothing behind it',
      severity: 'error',
      from: { path: '^(clients|bench)/src/' },
      to: { path: '^(subgraphs|gateway|apps|packages)/' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: { path: '/src/', pathNot: '([.]test[.]ts$|^packages/testkit/)' },
      to: { path: '(^packages/testkit/|[.]test[.]ts$|@jest/globals)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
