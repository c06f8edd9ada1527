import { unwatchFile, watchFile } from 'node:fs';

// Asked for and not told: a ConfigMap or a volume is changed by a new link, which events miss.
const INTERVAL_MS = 1_000;

/** Calls `onChange` when one of the files has changed. @returns ends it */
export function watchFiles(files: readonly string[], onChange: () => void, intervalMs = INTERVAL_MS): () => void {
  for (const file of files) watchFile(file, { interval: intervalMs, persistent: false }, onChange);
  return () => {
    for (const file of files) unwatchFile(file, onChange);
  };
}
