// Part of `npm run test:all`: what takes too long to protect every change.
import { base, withStores, WORKER_MEMORY } from './jest.base.js';

/** @type {import('jest').Config} */
export default {
  ...base,
  ...withStores,
  maxWorkers: 1,
  workerIdleMemoryLimit: WORKER_MEMORY,
  testTimeout: 600_000,
  testRegex: ['\\.slow\\.test\\.ts$'],
  testPathIgnorePatterns: ['/node_modules/'],
};
