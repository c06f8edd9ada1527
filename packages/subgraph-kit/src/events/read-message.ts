import { contracts, envelope, type Envelope } from '@agora/event-contracts';

/** What a consumer makes of the bytes of a message. */
export type ReadMessage =
  | { readonly kind: 'event'; readonly event: Envelope }
  /** Well formed, and of a type that this service does not listen to or does not know yet. */
  | { readonly kind: 'notForUs' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** @param wanted the types that the service listens to; what others do not keep to is theirs to park. */
export function readMessage(value: Buffer | null, wanted: ReadonlySet<string>): ReadMessage {
  let json: unknown;
  try {
    json = JSON.parse(value?.toString('utf8') ?? '');
  } catch {
    return { kind: 'unreadable', reason: 'not JSON' };
  }
  const read = envelope.safeParse(json);
  if (!read.success) return { kind: 'unreadable', reason: 'not an event envelope' };
  const contract = contracts.get(read.data.type);
  if (contract === undefined || !wanted.has(contract.type)) return { kind: 'notForUs' };
  if (read.data.version !== contract.version) return { kind: 'unreadable', reason: `version ${read.data.version}` };
  const data = contract.data.safeParse(read.data.data);
  if (!data.success) return { kind: 'unreadable', reason: `data breaks the contract of ${contract.type}` };
  return { kind: 'event', event: { ...read.data, data: data.data } as Envelope };
}
