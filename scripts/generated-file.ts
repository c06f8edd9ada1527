import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const isCheck = process.argv.includes('--check');

/** Writes a generated file, or with `--check` says that the committed one is stale and fails the process. */
export function emit(file: string, content: string): void {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (current === content) return;
  if (isCheck) {
    console.error(`${file} is stale: run \`npm run generate\` and commit the result`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`wrote ${file}`);
}
