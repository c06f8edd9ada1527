import type { ErrorCode } from '@agora/subgraph-kit/errors';
import { contractProblems } from './contract.ts';
import type { Answer, Asked } from './http.ts';

/** What an attack is to meet with. */
export interface Expectation {
  /** As the report shows it. */
  readonly text: string;
  /** Of the whole request, before anything of it happens: then its time and its effects are measured, too. */
  readonly isRefusal: boolean;
  /** How the answer falls short of it. */
  problems(answer: Answer, asked: Asked): readonly string[];
}

type OneOrMore<Value> = Value | readonly Value[];

const listOf = <Value extends string | number>(values: OneOrMore<Value>): readonly Value[] =>
  typeof values === 'object' ? values : [values];

/** The request is refused as a whole: status and code, one of those given, and no data. */
export function refused(
  statuses: OneOrMore<number>,
  codes: OneOrMore<ErrorCode>,
  { errors: maxErrors = 10 }: { readonly errors?: number } = {},
): Expectation {
  const [expectedStatuses, expectedCodes] = [listOf(statuses), listOf(codes)];
  return {
    text: `${expectedStatuses.join('/')} ${expectedCodes.join('|')}`,
    isRefusal: true,
    problems(answer, asked) {
      const code = codeOf(answer);
      const errors = answer.json?.errors?.length ?? 0;
      return [
        ...(expectedStatuses.includes(answer.status) ? [] : [`the status is ${answer.status}`]),
        ...(expectedCodes.includes(code as ErrorCode) ? [] : [`the code is ${code ?? 'none'}`]),
        ...(hasData(answer) ? ['there is data'] : []),
        ...(errors > maxErrors ? [`there are ${errors} errors`] : []),
        ...contractProblems(answer, asked),
      ];
    },
  };
}

/** Nothing is there for the caller: null at each of the paths, with one of these codes or, where null is the answer, without. */
export function withheld(
  paths: OneOrMore<string>,
  codes: OneOrMore<ErrorCode> = ['NOT_FOUND', 'FORBIDDEN'],
): Expectation {
  const expectedCodes = listOf(codes);
  return {
    text: `null at ${listOf(paths).join(', ')}`,
    isRefusal: false,
    problems(answer, asked) {
      const strange = (answer.json?.errors ?? []).map(({ extensions }) => extensions?.code as ErrorCode);
      return [
        ...(answer.status < 500 ? [] : [`the status is ${answer.status}`]),
        ...listOf(paths).flatMap((path) => {
          const found = at(answer.json?.data, path);
          return found === undefined || found === null ? [] : [`${path} is ${JSON.stringify(found).slice(0, 120)}`];
        }),
        ...strange.filter((code) => !expectedCodes.includes(code)).map((code) => `a code is ${code}`),
        ...contractProblems(answer, asked),
      ];
    },
  };
}

/** The fields are denied, each with null and an error at its place; the others are served. */
export function denied(path: string, codes: OneOrMore<ErrorCode> = 'FORBIDDEN'): Expectation {
  const expectedCodes = listOf(codes);
  return {
    text: `null and ${expectedCodes.join('|')} at ${path}`,
    isRefusal: false,
    problems(answer, asked) {
      const found = at(answer.json?.data, path);
      const hasError = (answer.json?.errors ?? []).some(({ extensions }) =>
        expectedCodes.includes(extensions?.code as ErrorCode),
      );
      return [
        ...(found === undefined || found === null ? [] : [`${path} is ${JSON.stringify(found).slice(0, 120)}`]),
        ...(hasError ? [] : [`the code is ${codeOf(answer) ?? 'none'}`]),
        ...contractProblems(answer, asked),
      ];
    },
  };
}

/** The domain says no: the payload of the mutation has one of these user errors. */
export function declined(mutation: string, types: OneOrMore<string>): Expectation {
  return {
    text: `200 ${listOf(types).join('|')}`,
    isRefusal: false,
    problems(answer, asked) {
      const payload = answer.json?.data?.[mutation] as { userErrors?: readonly { __typename?: string }[] } | undefined;
      const met = payload?.userErrors?.map(({ __typename }) => __typename) ?? [];
      return [
        ...(answer.status === 200 ? [] : [`the status is ${answer.status}`]),
        ...(listOf(types).some((type) => met.includes(type))
          ? []
          : [`the refusal is ${met.join() || (codeOf(answer) ?? 'none')}`]),
        ...contractProblems(answer, asked),
      ];
    },
  };
}

/** Input that the rules of the field refuse, wherever it is noticed: nothing of the request happens. */
export const badInput = (
  codes: readonly ErrorCode[] = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'],
): Expectation => ({
  text: codes.join('|'),
  isRefusal: false,
  problems: (answer, asked) => [
    ...(codes.includes(codeOf(answer) as ErrorCode) ? [] : [`the code is ${codeOf(answer) ?? 'none'}`]),
    ...(hasValues(answer) ? ['there is data'] : []),
    ...(answer.status < 500 ? [] : [`the status is ${answer.status}`]),
    ...contractProblems(answer, asked),
  ],
});

/** The request is served as any other, and the attack has no effect. */
export function served(text: string, look: (answer: Answer) => readonly string[] = () => []): Expectation {
  return {
    text: `served, ${text}`,
    isRefusal: false,
    problems: (answer, asked) => [
      ...(answer.status === 200 ? [] : [`the status is ${answer.status}`]),
      ...(answer.json?.errors === undefined ? [] : [`the code is ${codeOf(answer) ?? 'none'}`]),
      ...look(answer),
      ...contractProblems(answer, asked),
    ],
  };
}

/** One of several. */
export const either = (...expectations: readonly Expectation[]): Expectation => ({
  text: expectations.map(({ text }) => text).join(' or '),
  isRefusal: expectations.every(({ isRefusal }) => isRefusal),
  problems(answer, asked) {
    const found = expectations.map((each) => each.problems(answer, asked));
    return found.find((problems) => problems.length === 0) ?? found[0] ?? [];
  },
});

/** Nothing but that the contract is kept and nothing of ours fails. */
export const harmless = (look: (answer: Answer) => readonly string[] = () => []): Expectation => ({
  text: 'no fault',
  isRefusal: false,
  problems: (answer, asked) => [
    ...(answer.status < 500 ? [] : [`the status is ${answer.status}`]),
    ...((answer.json?.errors ?? []).some(({ extensions }) => extensions?.code === 'INTERNAL')
      ? ['a code is INTERNAL']
      : []),
    ...look(answer),
    ...contractProblems(answer, asked),
  ],
});

/** There is no page, and nothing else, for people with a browser. */
export const nothingThere = (statuses: readonly number[] = [404]): Expectation => ({
  text: `${statuses.join('/')}, no page`,
  isRefusal: false,
  problems: (answer, asked) => [
    ...(statuses.includes(answer.status) ? [] : [`the status is ${answer.status}`]),
    ...contractProblems(answer, asked),
  ],
});

export const codeOf = ({ json }: Answer): string | undefined => {
  const code = json?.errors?.[0]?.extensions?.code;
  return typeof code === 'string' ? code : undefined;
};

export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (each, key) => (each === null || each === undefined ? each : (each as Record<string, unknown>)[key]),
      value,
    );
}

const hasData = ({ json }: Answer): boolean => json?.data !== undefined && json.data !== null;

const hasValues = ({ json }: Answer): boolean => Object.values(json?.data ?? {}).some((value) => value !== null);
