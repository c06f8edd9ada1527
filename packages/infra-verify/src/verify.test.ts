import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { verifyInfrastructure } from './verify.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

describe('the infrastructure of this repository', () => {
  it('holds', () => {
    const checks = verifyInfrastructure(ROOT);
    expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['names', 'Dockerfile', 'compose', 'docker compose config', 'dev', 'production']),
    );
  }, 60_000);
});
