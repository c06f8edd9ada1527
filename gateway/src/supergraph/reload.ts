import type { Logger } from '@agora/subgraph-kit/log';
import { isSame, stampsNow } from './file-stamps.ts';
import { loadSupergraph, type LoadedSupergraph } from './load-supergraph.ts';
import type { Replacement } from './versions.ts';

export interface Reloading {
  /** Reads the file again, as if it had changed. */
  readonly now: () => Promise<void>;
  readonly stop: () => void;
}

// Asked for and not told: of changed links and volumes no event comes.
const INTERVAL_MS = 1_000;

/** Serves what a supergraph's file says from now on, each time that it, or a file it names, changes. */
export function reloadOnChange(options: {
  file: string;
  /** What serves. */
  loaded: LoadedSupergraph;
  replace: (sdl: string) => Promise<Replacement>;
  /** Told of one that cannot even be read or composed. */
  refuse: (error: unknown) => void;
  intervalMs?: number;
  log: Logger;
}): Reloading {
  const { file, loaded, replace, refuse, intervalMs = INTERVAL_MS, log } = options;
  let { stamps } = loaded;
  const reload = async (): Promise<void> => {
    try {
      const next = await loadSupergraph(file);
      ({ stamps } = next);
      await replace(next.sdl);
    } catch (error) {
      refuse(error);
    }
  };
  const check = async (): Promise<void> => {
    const now = await stampsNow(stamps);
    if (isSame(now, stamps)) return;
    // Tried once, however it ends: the next try is after the next change.
    stamps = now;
    log.info({ file }, 'supergraph changed');
    await reload();
  };
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const schedule = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => void check().finally(schedule), intervalMs).unref();
  };
  schedule();
  return {
    now: reload,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
