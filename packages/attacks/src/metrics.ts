/** What a service counts at a moment, by series. */
export type Sample = ReadonlyMap<string, number>;

/** Prometheus' text form: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export function parseMetrics(text: string): Sample {
  const series = new Map<string, number>();
  for (const line of text.split('\n')) {
    const space = line.lastIndexOf(' ');
    if (!line.startsWith('#') && space > 0) series.set(line.slice(0, space), Number(line.slice(space + 1)));
  }
  return series;
}

export function sumOf(sample: Sample, metric: string, label = ''): number {
  let sum = 0;
  for (const [series, value] of sample) {
    if ((series === metric || series.startsWith(`${metric}{`)) && series.includes(label)) sum += value;
  }
  return sum;
}

/** What has an effect at one moment, of all services whose metrics can be read. */
export interface Effects {
  /** How often the gateway has asked subgraphs. */
  readonly fetches: number | undefined;
  /** What each subgraph has asked of its stores. */
  readonly storeOperations: ReadonlyMap<string, number>;
  /** Requests that the gateway has refused with a code. */
  readonly refusals: ReadonlyMap<string, number>;
  readonly residentBytes: number | undefined;
  /** The longest since it was last read. */
  readonly longestStallMs: number | undefined;
}

/** @param ops addresses by service, of which "gateway" is the gateway's */
export async function readEffects(ops: ReadonlyMap<string, string>): Promise<Effects> {
  const samples = new Map(
    await Promise.all([...ops].map(async ([name, url]) => [name, await readSample(url)] as const)),
  );
  const gateway = samples.get('gateway');
  const refusals = new Map<string, number>();
  for (const [series, value] of gateway ?? []) {
    const code = /^graphql_rejected_total\{.*code="(\w+)"/.exec(series)?.[1];
    if (code !== undefined) refusals.set(code, (refusals.get(code) ?? 0) + value);
  }
  return {
    fetches: gateway && sumOf(gateway, 'subgraph_fetch_duration_seconds_count'),
    storeOperations: new Map(
      [...samples]
        .filter(([name]) => name !== 'gateway')
        .map(([name, sample]) => [name, sumOf(sample, 'store_operations_total')]),
    ),
    refusals,
    residentBytes: gateway && sumOf(gateway, 'process_resident_memory_bytes'),
    longestStallMs: gateway && sumOf(gateway, 'nodejs_eventloop_lag_max_seconds') * 1_000,
  };
}

export async function readSample(url: string): Promise<Sample> {
  const response = await fetch(new URL('/metrics', url), { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`${url}/metrics answers ${response.status}`);
  return parseMetrics(await response.text());
}
