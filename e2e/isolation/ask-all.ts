import { isNonNullType, isObjectType } from 'graphql';
import type { Answer } from '../support/answer.ts';
import { api } from '../support/change.ts';
import type { Person } from '../support/system.ts';
import type { Canary, Name } from './canaries.ts';
import type { Question } from './questions.ts';
import type { Scene } from './scene.ts';
import { coordinateAt, found } from './walk.ts';

export interface Asked {
  readonly question: Question;
  readonly answer: Answer;
}

const AT_ONCE = 3;
const ATTEMPTS = 3;
const REFUSALS = new Set(['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']);

export async function askAll(
  person: Pick<Person, 'answer'>,
  questions: readonly Question[],
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const waiting = [...questions];
  const work = async (): Promise<void> => {
    for (let question = waiting.shift(); question !== undefined; question = waiting.shift()) {
      asked.push({ question, answer: await ask(person, question) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return asked;
}

/** As clients do, again where a store of a busy machine has let no more in: an answer without a part might hide it. */
async function ask(person: Pick<Person, 'answer'>, { walk, variables }: Question): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await person.answer(walk.document, variables);
    const isBusy = answer.errors?.some(({ extensions }) => extensions?.code === 'SUBGRAPH_UNAVAILABLE') ?? false;
    if (!isBusy || attempt === ATTEMPTS) return answer;
  }
}

/** What an answer says that its reader should not know, in words. */
export function leaksIn(
  { canaries }: Pick<Scene, 'canaries'>,
  who: Name,
  { question, answer }: Asked,
): readonly string[] {
  return canaries.leaksTo(who, question.walk.name, answer.text).map((canary) => {
    const asked = `${question.walk.name}(${JSON.stringify(question.variables)})`;
    return `${who} reads ${canary.kind} of ${canary.owner} in ${asked} at ${placesOf(canary, question, answer).join(', ')}`;
  });
}

function placesOf({ value }: Canary, { walk }: Question, { data }: Answer): readonly string[] {
  const places = [...found(walk.selected, data)].flatMap(([coordinate, leaf]) => {
    // A canary may come with the name of its field.
    const text = `"${coordinate.split('.')[1] ?? ''}":${JSON.stringify(leaf)}`;
    return !text.includes('{') && text.includes(value) ? [coordinate] : [];
  });
  return places.length === 0 ? ['its errors'] : [...new Set(places)];
}

/** What is no refusal: it might hide an answer. */
export function faultsIn({ question, answer }: Asked): readonly string[] {
  return (answer.errors ?? []).flatMap(({ message, path = [], extensions }) => {
    const code = extensions?.code ?? message;
    const place = path.filter((step) => typeof step === 'string').join('.');
    const coordinate = coordinateAt(question.walk.selected, path) ?? '';
    if (code === 'FORBIDDEN' && isRequired(coordinate)) return [`${coordinate} is denied, and may not be null`];
    return REFUSALS.has(code) ? [] : [`${question.walk.name}: ${code} at ${place}`];
  });
}

function isRequired(coordinate: string): boolean {
  const [type = '', field = ''] = coordinate.split('.');
  const owner = api.getType(type);
  // At the root there is nothing around it.
  return type !== 'Query' && isObjectType(owner) && isNonNullType(owner.getFields()[field]?.type);
}
