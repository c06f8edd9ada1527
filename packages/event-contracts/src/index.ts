export { toAsyncApi } from './asyncapi.ts';
export type { EventContract } from './contract.ts';
export { contractOf, contracts, type EventData, type EventType } from './contracts.ts';
export { envelope, type Envelope } from './envelope.ts';
export { deadLetterTopicOf, MAX_MESSAGE_BYTES, minInSyncReplicasOf, topics, type Topic } from './topics.ts';
