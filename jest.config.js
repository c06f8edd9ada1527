// Two projects: `unit` touches nothing outside the process; `stores` shares one set of embedded stores, started once
// for the whole run and handed to each suite under a namespace of its own.
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } }],
  },
  setupFiles: ['<rootDir>/scripts/jest-guard.ts'],
};
const STORES = ['\\.integration\\.test\\.ts$', '\\.contract\\.test\\.ts$', '\\.e2e\\.test\\.ts$'];
const SLOW = '\\.slow\\.test\\.ts$';

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', SLOW, ...STORES],
    },
    {
      ...common,
      displayName: 'stores',
      testRegex: STORES,
      testPathIgnorePatterns: ['/node_modules/', SLOW],
      globalSetup: '<rootDir>/packages/testkit/src/global-setup.ts',
      globalTeardown: '<rootDir>/packages/testkit/src/global-teardown.ts',
    },
  ],
};
