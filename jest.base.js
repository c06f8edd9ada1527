// What every jest project of the repository shares.
export const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } }],
  },
  setupFiles: ['<rootDir>/scripts/jest-guard.ts'],
};

/** One set of embedded stores for the whole run; each suite gets a namespace of its own in it. */
export const withStores = {
  globalSetup: '<rootDir>/packages/testkit/src/global-setup.ts',
  globalTeardown: '<rootDir>/packages/testkit/src/global-teardown.ts',
};

/** Modules of ECMAScript stay in a worker for good: beyond this it is replaced. */
export const WORKER_MEMORY = '1GB';
