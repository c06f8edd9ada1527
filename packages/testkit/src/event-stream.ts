/** What a stream has said with one event of it. */
export interface StreamMessage {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: {
    data?: Record<string, unknown> | null;
    errors?: { extensions: { code: string } }[];
    extensions?: Record<string, unknown>;
  };
}

/** A client of server-sent events, as a test drives it. */
export interface EventStream {
  readonly response: Response;
  /** The next event; undefined when the stream has ended. */
  next(): Promise<StreamMessage | undefined>;
  /** The id of the last event, with data or without. */
  lastEventId(): string | undefined;
  close(): void;
}

export async function openEventStream(
  url: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<EventStream> {
  const abort = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(body),
    signal: abort.signal,
  });
  let lastEventId: string | undefined;
  const messages = read(response, (id) => (lastEventId = id));
  return {
    response,
    async next() {
      const { value } = await messages.next();
      return value ?? undefined;
    },
    lastEventId: () => lastEventId,
    close: () => {
      abort.abort();
    },
  };
}

async function* read(response: Response, onId: (id: string) => void): AsyncGenerator<StreamMessage, void> {
  let text = '';
  const chunks = response.body?.pipeThrough(new TextDecoderStream());
  try {
    for await (const chunk of chunks ?? []) {
      text += chunk;
      for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
        const fields = new Map(
          text
            .slice(0, end)
            .split('\n')
            .map((line): [string, string] => {
              const [name = '', ...rest] = line.split(':');
              return [name, rest.join(':').trimStart()];
            }),
        );
        text = text.slice(end + 2);
        const id = fields.get('id');
        if (id !== undefined) onId(id);
        const data = fields.get('data');
        if (data !== undefined)
          yield {
            event: fields.get('event') ?? '',
            id,
            data: JSON.parse(data === '' ? '{}' : data) as StreamMessage['data'],
          };
      }
    }
  } catch {
    // It was broken off.
  }
}
