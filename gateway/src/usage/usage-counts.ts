/** One request, when it is answered. */
export interface UsageSample {
  /** Whose key it came with. */
  readonly partnerId?: string | undefined;
  /** What the client calls itself. */
  readonly client?: string | undefined;
  /** Its name; null where it has none, or was refused before it was read. */
  readonly operation: string | null;
  readonly outcome: 'ok' | 'errors' | 'refused';
  readonly cost: number;
}

export interface OperationSums {
  readonly operation: string | null;
  readonly requests: number;
  readonly refused: number;
  readonly errors: number;
  readonly cost: number;
}

/** What was asked with the keys of a partner, or by a client without any. */
export interface CallerSums {
  readonly partnerId?: string | undefined;
  readonly client?: string | undefined;
  readonly operations: readonly OperationSums[];
}

export interface UsageCounts {
  readonly add: (sample: UsageSample) => void;
  /** What was added since the last time. */
  drain(): readonly CallerSums[];
}

// What callers call themselves and their operations is theirs to make up: beyond these it is counted without a name.
const MAX_CLIENTS = 200;
const MAX_OPERATIONS_EACH = 500;
const MAX_NAME_LENGTH = 128;

interface Caller {
  readonly partnerId: string | undefined;
  readonly client: string | undefined;
  readonly operations: Map<string | null, OperationSums>;
}

export function createUsageCounts(): UsageCounts {
  let callers = new Map<string, Caller>();
  const callerOf = ({ partnerId, client }: Pick<UsageSample, 'partnerId' | 'client'>): Caller => {
    const key = JSON.stringify(partnerId === undefined ? [client] : { partnerId });
    const known = callers.get(key);
    if (known !== undefined) return known;
    if (partnerId === undefined && client !== undefined && callers.size >= MAX_CLIENTS) return callerOf({});
    const caller = { partnerId, client: partnerId === undefined ? client : undefined, operations: new Map() };
    callers.set(key, caller);
    return caller;
  };

  return {
    add({ operation, outcome, cost, ...from }) {
      const { operations } = callerOf(from);
      const isCounted = operation !== null && operation.length <= MAX_NAME_LENGTH;
      const name = isCounted && (operations.has(operation) || operations.size < MAX_OPERATIONS_EACH) ? operation : null;
      const sums = operations.get(name) ?? { operation: name, requests: 0, refused: 0, errors: 0, cost: 0 };
      operations.set(name, {
        ...sums,
        requests: sums.requests + 1,
        refused: sums.refused + (outcome === 'refused' ? 1 : 0),
        errors: sums.errors + (outcome === 'errors' ? 1 : 0),
        cost: sums.cost + cost,
      });
    },
    drain() {
      const drained = [...callers.values()];
      callers = new Map();
      return drained.map(({ operations, ...caller }) => ({ ...caller, operations: [...operations.values()] }));
    },
  };
}
