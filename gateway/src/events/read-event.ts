import { z } from 'zod';

/** An event as services publish it, after CloudEvents 1.0. What its data mean is the configuration's to say. */
export interface TailEvent {
  readonly id: string;
  readonly type: string;
  /** Id of what has changed. */
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** When the broker was given it, in milliseconds. Of two events of one subject the later one has no earlier time. */
  readonly at: number;
}

const envelope = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  subject: z.string().min(1),
  data: z.record(z.string(), z.unknown()),
});

/** Undefined for what is no event: somebody else's mistake, and nothing that a reader can make good. */
export function readEvent(value: Buffer | null, at: number): TailEvent | undefined {
  try {
    const read = envelope.safeParse(JSON.parse(value?.toString('utf8') ?? ''));
    return read.success ? { ...read.data, at } : undefined;
  } catch {
    return undefined;
  }
}
