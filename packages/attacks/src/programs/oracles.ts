import { Skipped, type Lab } from '../attack.ts';
import { change, graphql, send, type Answer, type Asked } from '../http.ts';
import { isSameDistribution, median } from './statistics.ts';

const NOBODY = 'nobody-has-this@agora.example';
const ORDER = 'query Order($id: ID!) { order(id: $id) { id total { minorUnits } } }';
const PAIRS = 60;
// Below it the network's own noise is larger than what could be told from it.
const TELLABLE_MS = 0.5;

const withoutTrace = ({ status, text }: Answer): string =>
  `${status} ${text.replaceAll(/"traceId":"\w+"/g, '"traceId":""')}`;

const about = (mutation: string, input: object): Asked =>
  change(mutation, input, `${mutation === 'signIn' ? 'session { userId }' : 'accepted'} userErrors { __typename }`);

/** Signing in, signing up and asking for links must answer alike for an address that has an account and one that has none. */
export async function sameForAllAddresses({ target, scene }: Lab): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [mutation, rest] of [
    ['signIn', { password: 'surely not this one' }],
    ['signUp', { password: 'a password of the catalogue', displayName: 'Somebody' }],
    ['requestPasswordReset', {}],
    ['resendVerification', {}],
  ] as const) {
    const [known, unknown] = await Promise.all(
      [scene.things.login.email, NOBODY.replace('@', `-${Date.now()}@`)].map((email) =>
        send(target.url, about(mutation, { email, ...rest })),
      ),
    );
    if (known !== undefined && unknown !== undefined && withoutTrace(known) !== withoutTrace(unknown)) {
      problems.push(
        `${mutation} answers ${withoutTrace(known).slice(0, 150)} and ${withoutTrace(unknown).slice(0, 150)}`,
      );
    }
  }
  return problems;
}

/** As many sign-ins as the limits let through, in turn, so that whatever else the machine does touches both alike. */
export async function sameTimeForAllAddresses({ target, scene }: Lab): Promise<readonly string[]> {
  const victims = [scene.things.login.email, (await scene.newCustomer()).login.email];
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let index = 0; index < PAIRS; index++) {
    const known = victims[index % victims.length] ?? '';
    const answers: Answer[] = [];
    for (const email of [known, `${index}-${NOBODY}`]) {
      answers.push(await send(target.url, about('signIn', { email, password: 'surely not this one' })));
    }
    if (answers.some(({ text }) => text.includes('TooManyAttemptsError'))) break;
    times.known.push(answers[0]?.ms ?? 0);
    times.unknown.push(answers[1]?.ms ?? 0);
  }
  if (times.known.length < 5) throw new Skipped(`the limits let only ${times.known.length} sign-ins through`);
  return tellApart(times.known, times.unknown);
}

export async function sameTimeForAbsentAndForeign({ target, scene }: Lab): Promise<readonly string[]> {
  const token = await scene.people.customerA.accessToken();
  const { orderId } = scene.things.order;
  const absent = `ord_${orderId.slice(4).split('').toReversed().join('')}`.replace(/_[89a-z]/, '_0');
  const times = { foreign: [] as number[], absent: [] as number[] };
  const problems = new Set<string>();
  for (let index = 0; index < PAIRS; index++) {
    const foreign = await send(target.url, graphql(ORDER, { id: orderId }), token);
    const none = await send(target.url, graphql(ORDER, { id: absent }), token);
    times.foreign.push(foreign.ms);
    times.absent.push(none.ms);
    if (withoutTrace(foreign) !== withoutTrace(none)) {
      problems.add(`the answers are ${withoutTrace(foreign).slice(0, 150)} and ${withoutTrace(none).slice(0, 150)}`);
    }
  }
  return [...problems, ...tellApart(times.foreign, times.absent)];
}

function tellApart(some: readonly number[], others: readonly number[]): string[] {
  const [first, second] = [median(some), median(others)];
  const difference = Math.abs(first - second);
  if (difference <= TELLABLE_MS || difference < 0.05 * Math.max(first, second)) return [];
  if (isSameDistribution(some, others)) return [];
  return [`${some.length} pairs take ${first.toFixed(1)} and ${second.toFixed(1)} ms in the median`];
}
