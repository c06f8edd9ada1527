import { afterAll, beforeAll } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';

/** A folder for the tests of one `describe`; under /var/tmp and traversable, as PostgreSQL needs when root runs the tests. */
export function withTemporaryFolder(): () => string {
  let folder: string | undefined;
  beforeAll(() => {
    folder = mkdtempSync('/var/tmp/agora-test-');
    chmodSync(folder, 0o711);
  });
  afterAll(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (folder === undefined) throw new Error('the folder exists only while tests run');
    return folder;
  };
}
