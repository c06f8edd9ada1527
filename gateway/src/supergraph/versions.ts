import { hashOf, type SupergraphVersion } from './version.ts';

export type Replacement =
  | { readonly kind: 'replaced'; readonly hash: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly error: unknown };

/** The version that serves. */
export interface Versions {
  /** Runs a request on the version of now; it stays on it, whatever comes after. */
  run<Result>(work: (version: SupergraphVersion) => Promise<Result>): Promise<Result>;
  /** Builds a version beside the one that serves, and serves it if it is fit. One is built at a time. */
  replace(sdl: string): Promise<Replacement>;
  stop(): Promise<void>;
}

/** @throws what `build` throws for the first version */
export async function createVersions(
  sdl: string,
  build: (sdl: string) => Promise<SupergraphVersion>,
): Promise<Versions> {
  const running = new Map<SupergraphVersion, number>();
  const stops: Promise<void>[] = [];
  let current = await build(sdl);
  let last: Promise<unknown> = Promise.resolve();

  const retireIfIdle = (version: SupergraphVersion): void => {
    if (version === current || (running.get(version) ?? 0) > 0) return;
    running.delete(version);
    stops.push(version.stop());
  };

  const replaceNow = async (next: string): Promise<Replacement> => {
    if (hashOf(next) === current.hash) return { kind: 'unchanged' };
    try {
      const version = await build(next);
      const retired = current;
      current = version;
      retireIfIdle(retired);
      return { kind: 'replaced', hash: version.hash };
    } catch (error) {
      return { kind: 'refused', error };
    }
  };

  return {
    async run(work) {
      const version = current;
      running.set(version, (running.get(version) ?? 0) + 1);
      try {
        return await work(version);
      } finally {
        running.set(version, (running.get(version) ?? 1) - 1);
        retireIfIdle(version);
      }
    },
    replace(next) {
      const replacement = last.then(() => replaceNow(next));
      last = replacement;
      return replacement;
    },
    async stop() {
      await last;
      await Promise.all([...stops, current.stop()]);
    },
  };
}
