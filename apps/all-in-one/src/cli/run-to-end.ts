import type { LocalStores } from '../local-stores.ts';

interface End {
  readonly code: number;
  /** Why, where nobody has asked for it. */
  readonly message?: string | undefined;
}

/**
 * Waits until somebody asks for the end, the system fails or its stores are gone; then stops both, in this order, and
 * ends the process.
 * @param failed resolves with the reason when the system cannot go on.
 */
export async function runToEnd(running: {
  readonly local: LocalStores;
  readonly stop: () => Promise<void>;
  readonly failed: Promise<string>;
  /** What is done first while it runs: demo data, a message. It is the end, too, if that fails. */
  readonly opening: Promise<void>;
}): Promise<never> {
  const { local, stop, failed, opening } = running;
  const asked = new Promise<End>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        resolve({ code: 0 });
      });
    }
  });
  const notOpened = new Promise<End>((resolve) => {
    opening.catch((error: unknown) => {
      resolve({ code: 1, message: error instanceof Error ? error.message : String(error) });
    });
  });
  const end = await Promise.race([
    asked,
    notOpened,
    failed.then((message): End => ({ code: 1, message })),
    local.stores.exited.then((error): End => ({ code: 1, message: error?.message })),
  ]);
  if (end.message !== undefined) console.error(end.message);
  await stop();
  await local.stop();
  process.exit(end.code);
}
