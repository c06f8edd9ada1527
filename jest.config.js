// `npm test`: `unit` touches nothing outside the process, `stores` runs on the embedded stores.
import { base, withStores, WORKER_MEMORY } from './jest.base.js';

const STORES = ['\\.integration\\.test\\.ts$', '\\.contract\\.test\\.ts$', '\\.e2e\\.test\\.ts$'];
const ELSEWHERE = ['/node_modules/', '\\.slow\\.test\\.ts$', '\\.kafka\\.test\\.ts$'];

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  workerIdleMemoryLimit: WORKER_MEMORY,
  testTimeout: 30_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: [...ELSEWHERE, ...STORES],
    },
    {
      ...base,
      ...withStores,
      displayName: 'stores',
      testRegex: STORES,
      testPathIgnorePatterns: ELSEWHERE,
    },
  ],
};
