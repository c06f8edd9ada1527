import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Happening } from './feed.ts';
import type { StreamEnd } from './metrics.ts';
import { createPending } from './pending.ts';

export interface StreamAnswer {
  readonly result: FormattedExecutionResult;
  /** What a client that has seen it gives to go on from here; the last words of a stream have none. */
  readonly cursor?: string;
}

/** The answers of one subscription, as they come. */
export interface Stream extends AsyncIterableIterator<StreamAnswer> {
  /** Undefined while it is open. */
  readonly endedBy: StreamEnd | undefined;
  /** Whether all that was noticed has been told. */
  readonly isIdle: boolean;
  /** Something has happened that it is about. */
  readonly notice: (happening: Happening) => void;
  /** @param errors its last words */
  end(reason: StreamEnd, errors?: readonly GraphQLFormattedError[]): void;
  /** The client wants no more. */
  return(): Promise<IteratorResult<StreamAnswer>>;
}

/** What becomes of a happening. */
export type Told =
  | { readonly kind: 'answer'; readonly answer: StreamAnswer }
  /** It is none of the client's. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'end'; readonly reason: StreamEnd; readonly errors: readonly GraphQLFormattedError[] };

export function createStream(options: {
  isOfOne: boolean;
  maxPending: number;
  tell: (happening: Happening) => Promise<Told>;
  onEnd: (reason: StreamEnd) => void;
  /** The last words to a client that does not read. */
  tooSlow: () => GraphQLFormattedError;
}): Stream & { begin(answer: StreamAnswer): void } {
  const pending = createPending(options.isOfOne, options.maxPending);
  let ready: StreamAnswer | undefined;
  let endedBy: StreamEnd | undefined;
  let isIdle = false;
  let wake = Promise.withResolvers<undefined>();

  const stream: ReturnType<typeof createStream> = {
    get endedBy() {
      return endedBy;
    },
    get isIdle() {
      return isIdle;
    },
    begin(answer) {
      ready = answer;
    },
    notice(happening) {
      isIdle = false;
      if (!pending.add(happening)) stream.end('slow', [options.tooSlow()]);
      wake.resolve(undefined);
    },
    end(reason, errors) {
      if (endedBy !== undefined) return;
      endedBy = reason;
      ready = errors && { result: { errors } };
      options.onEnd(reason);
      wake.resolve(undefined);
    },
    async next() {
      for (;;) {
        if (ready !== undefined) {
          const value = ready;
          ready = undefined;
          return { done: false, value };
        }
        if (endedBy !== undefined) return { done: true, value: undefined };
        const happening = pending.take();
        if (happening === undefined) {
          wake = Promise.withResolvers();
          isIdle = true;
          await wake.promise;
          continue;
        }
        const told = await options.tell(happening);
        // It may have been ended meanwhile, and then has said its last words.
        if (stream.endedBy !== undefined) continue;
        if (told.kind === 'answer') ready = told.answer;
        if (told.kind === 'end') stream.end(told.reason, told.errors);
      }
    },
    return() {
      stream.end('client');
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
