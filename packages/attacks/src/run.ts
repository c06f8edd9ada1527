import { Skipped, type Attack, type Lab, type Need, type Program, type Row } from './attack.ts';
import { MAX_TRIES, send, untilRetry } from './http.ts';
import { judge } from './judge.ts';
import { readEffects, type Effects } from './metrics.ts';
import { setScene } from './scene.ts';
import type { Target } from './target.ts';

/** What became of one case. */
export interface Result {
  readonly id: string;
  readonly title: string;
  readonly verdict: 'refused' | 'broken' | 'skipped';
  readonly expected: string;
  readonly got: string;
  /** How it falls short, or why it was not tried. */
  readonly reasons: readonly string[];
  readonly ms: number;
}

const MISSING: Readonly<Record<Need, string>> = {
  subgraphs: 'the ports of the subgraphs are not known: --subgraphs',
  jwks: 'it is not known where keys are published: --jwks-url',
  'internal key': "the gateway's key is not known: --internal-key",
  'gateway metrics': "the gateway's metrics are not known: --ops-url gateway=...",
};

/** Tries all of them, one after the other: what each costs is measured. */
export async function runAttacks(
  target: Target,
  attacks: readonly Attack[],
  onResult: (result: Result) => void = () => undefined,
): Promise<readonly Result[]> {
  const lab: Lab = { target, scene: await setScene(target) };
  const results: Result[] = [];
  for (const attack of [...attacks.filter((each) => !isLast(each)), ...attacks.filter(isLast)]) {
    const result = await attempt(lab, attack);
    results.push(result);
    onResult(result);
  }
  return results;
}

const isLast = (attack: Attack): boolean => 'isLast' in attack && attack.isLast;

async function attempt(lab: Lab, attack: Attack): Promise<Result> {
  const startedAt = performance.now();
  const { id, title } = attack;
  const base = { id, title, expected: 'run' in attack ? attack.expected : attack.expect.text, got: '' };
  const took = (): number => performance.now() - startedAt;
  const missing = attack.needs && !has(lab.target, attack.needs) ? MISSING[attack.needs] : undefined;
  if (missing !== undefined) return { ...base, verdict: 'skipped', reasons: [missing], ms: took() };
  try {
    return 'run' in attack ? await runProgram(lab, attack, base, took) : await tryRow(lab, attack, base);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...base, verdict: error instanceof Skipped ? 'skipped' : 'broken', reasons: [reason], ms: took() };
  }
}

async function runProgram(
  lab: Lab,
  program: Program,
  base: Pick<Result, 'id' | 'title' | 'expected' | 'got'>,
  took: () => number,
): Promise<Result> {
  const reasons = await program.run(lab);
  const isRefused = reasons.length === 0;
  return {
    ...base,
    verdict: isRefused ? 'refused' : 'broken',
    got: isRefused ? 'as expected' : (reasons[0] ?? ''),
    reasons,
    ms: took(),
  };
}

async function tryRow(
  { target, scene }: Lab,
  row: Row,
  base: Pick<Result, 'id' | 'title' | 'expected' | 'got'>,
): Promise<Result> {
  const asked = typeof row.request === 'function' ? await row.request(scene, target) : row.request;
  const token = row.as && (await scene.people[row.as].accessToken());
  const effects = (): Promise<Effects> => readEffects(row.expect.isRefusal ? target.ops : new Map());
  const { problems, got, ms } = await judge(row.expect, asked, {
    patience: target.patience,
    async measure() {
      for (let tries = 1; ; tries++) {
        const before = await effects();
        const answer = await send(target.url, asked, token);
        const isTooSoon = answer.status === 429 && row.expect.problems(answer, asked).length > 0;
        if (!isTooSoon || tries === MAX_TRIES)
          return { answer, before, after: await effects(), later: await effects() };
        // What rows before have used up comes back: a limit is not what this one is about.
        await untilRetry(answer);
      }
    },
  });
  return {
    ...base,
    verdict: problems.length === 0 ? 'refused' : 'broken',
    got,
    reasons: problems,
    ms,
  };
}

function has(target: Target, need: Need): boolean {
  switch (need) {
    case 'subgraphs':
      return target.subgraphs.size > 0;
    case 'jwks':
      return target.jwksUrl !== undefined;
    case 'internal key':
      return target.internalKey !== undefined && target.subgraphs.size > 0;
    case 'gateway metrics':
      return target.ops.has('gateway');
  }
}
