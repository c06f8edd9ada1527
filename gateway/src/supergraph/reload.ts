import type { Logger } from '@agora/subgraph-kit/log';
import type { Replacement } from './versions.ts';
import { loadSupergraph, type LoadedSupergraph } from './load-supergraph.ts';
import { watchFiles } from './watch-files.ts';

export interface Reloading {
  /** Reads the file again, as if it had changed. */
  now(): Promise<void>;
  stop(): void;
}

/** Serves what a supergraph's file says from now on, each time that it changes. */
export function reloadOnChange(options: {
  file: string;
  loaded: LoadedSupergraph;
  replace: (sdl: string) => Promise<Replacement>;
  /** One that cannot even be read or composed. */
  refuse: (error: unknown) => void;
  intervalMs?: number;
  log: Logger;
}): Reloading {
  const { file, loaded, replace, refuse, intervalMs, log } = options;
  let isStopped = false;
  const reload = async (): Promise<void> => {
    try {
      const next = await loadSupergraph(file);
      // It may be made from other files now.
      if (!isStopped) watch(next.files);
      await replace(next.sdl);
    } catch (error) {
      refuse(error);
    }
  };
  let unwatch: () => void = () => undefined;
  const watch = (files: readonly string[]): void => {
    unwatch();
    unwatch = watchFiles(
      files,
      () => {
        log.info({ file }, 'supergraph changed');
        void reload();
      },
      intervalMs,
    );
  };
  watch(loaded.files);
  return {
    now: reload,
    stop() {
      isStopped = true;
      unwatch();
    },
  };
}
