/** Answers whether something this service cannot work without is there; throws or rejects when it is not. */
export type HealthCheck = () => Promise<unknown>;

export interface Health {
  add(name: string, check: HealthCheck): void;
  /** Ready to take requests: started, not stopping, own stores reachable. Never asks other services. */
  readiness(): Promise<{ isReady: boolean; checks: Record<string, 'ok' | 'failed'> }>;
  started(): void;
  stopping(): void;
}

const CHECK_TIMEOUT_MS = 2_000;

export function createHealth(): Health {
  const checks = new Map<string, HealthCheck>();
  let phase: 'starting' | 'started' | 'stopping' = 'starting';
  return {
    add: (name, check) => void checks.set(name, check),
    started: () => void (phase = 'started'),
    stopping: () => void (phase = 'stopping'),
    async readiness() {
      const results = await Promise.all([...checks].map(async ([name, check]) => [name, await passes(check)] as const));
      return {
        isReady: phase === 'started' && results.every(([, result]) => result === 'ok'),
        checks: { lifecycle: phase === 'started' ? 'ok' : 'failed', ...Object.fromEntries(results) },
      };
    },
  };
}

async function passes(check: HealthCheck): Promise<'ok' | 'failed'> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<'failed'>((resolve) => {
    timer = setTimeout(resolve, CHECK_TIMEOUT_MS, 'failed');
  });
  const outcome = Promise.resolve()
    .then(check)
    .then(
      () => 'ok' as const,
      () => 'failed' as const,
    );
  return Promise.race([outcome, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}
