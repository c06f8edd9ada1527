import type { Expectation } from './expect.ts';
import type { Answer, Asked } from './http.ts';
import type { Effects } from './metrics.ts';

// What a refusal may take, and may cost the gateway.
const MAX_MS = 200;
const MAX_STALL_MS = 100;
const MAX_GROWTH_MIB = 20;
// A pause of the machine, a collection of garbage or a job of a service does not come every time; what an attack causes
// does.
const MEASUREMENTS = 8;

/** One try, what had happened inside until then, right after it, and after as long a pause. */
export interface Measurement {
  readonly answer: Answer;
  readonly before: Effects;
  readonly after: Effects;
  readonly later: Effects;
}

export interface Judgement {
  readonly problems: readonly string[];
  readonly got: string;
  readonly ms: number;
}

/** Tries it, again where only time or effects are against it, and says what remains. */
export async function judge(
  expect: Expectation,
  asked: Asked,
  options: { readonly measure: () => Promise<Measurement>; readonly patience: number },
): Promise<Judgement> {
  let costs: ReadonlyMap<string, Cost> | undefined;
  for (let attempt = 1; ; attempt++) {
    const measurement = await options.measure();
    const { answer } = measurement;
    const wrong = expect.problems(answer, asked);
    costs = leastOf(costs, expect.isRefusal ? costsOf(measurement, options.patience) : new Map());
    const excessive = [...costs.values()].filter(({ value, most }) => value > most);
    // What one try costs says nothing beside: an answer that is wrong is enough.
    if (wrong.length > 0) return { problems: wrong, got: gotOf(answer), ms: answer.ms };
    if (excessive.length === 0 || attempt === MEASUREMENTS) {
      return { problems: excessive.map(({ told }) => told), got: gotOf(answer), ms: answer.ms };
    }
  }
}

interface Cost {
  readonly value: number;
  readonly most: number;
  readonly told: string;
}

function costsOf({ answer, before, after, later }: Measurement, patience: number): ReadonlyMap<string, Cost> {
  const costs = new Map<string, Cost>();
  const add = (what: string, value: number, most: number, told: string): void => {
    costs.set(what, { value, most, told });
  };
  add('time', answer.ms, MAX_MS * patience, `it took ${Math.round(answer.ms)} ms`);
  const isUncounted =
    after.fetches !== undefined &&
    ![...after.refusals].some(([code, count]) => count > (before.refusals.get(code) ?? 0));
  add('metric', isUncounted ? 1 : 0, 0, 'graphql_rejected_total does not count it');
  const fetches = excessOf(before.fetches, after.fetches, later.fetches);
  add('fetches', fetches, 0, `subgraphs were asked ${fetches} times`);
  for (const name of after.storeOperations.keys()) {
    const [a, b, c] = [before, after, later].map(({ storeOperations }) => storeOperations.get(name));
    const operations = excessOf(a, b, c);
    add(name, operations, 0, `${name} has asked its stores ${operations} times`);
  }
  const growth = Math.round(((after.residentBytes ?? 0) - (before.residentBytes ?? 0)) / 1024 / 1024);
  add('growth', growth, MAX_GROWTH_MIB, `the gateway grew by ${growth} MiB`);
  const stall = after.longestStallMs ?? 0;
  add('stall', stall, MAX_STALL_MS * patience, `the gateway stood still for ${Math.round(stall)} ms`);
  return costs;
}

/** What was counted beyond what services do of themselves in as long a time. */
function excessOf(before: number | undefined, after: number | undefined, later: number | undefined): number {
  if (before === undefined || after === undefined || later === undefined) return 0;
  return after - before - (later - after);
}

function leastOf(
  some: ReadonlyMap<string, Cost> | undefined,
  others: ReadonlyMap<string, Cost>,
): ReadonlyMap<string, Cost> {
  if (some === undefined) return others;
  return new Map(
    [...others].map(([what, cost]) => {
      const known = some.get(what);
      return [what, known !== undefined && known.value < cost.value ? known : cost];
    }),
  );
}

function gotOf({ status, json, text }: Answer): string {
  const [error] = json?.errors ?? [];
  if (error !== undefined) return `${status} ${String(error.extensions?.code ?? error.message)}`;
  return `${status} ${text.slice(0, 60).replaceAll(/\s+/g, ' ')}`;
}
