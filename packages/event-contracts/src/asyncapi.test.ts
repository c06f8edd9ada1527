import { describe, expect, it } from '@jest/globals';
import { toAsyncApi } from './asyncapi.ts';
import { contracts, topics } from './index.ts';

const info = { title: 'Agora', version: '1.0.0', description: 'What services tell each other.' };

describe('the AsyncAPI document', () => {
  const document = toAsyncApi(info) as {
    channels: Record<string, { messages: Record<string, unknown> }>;
    components: { messages: Record<string, { payload: object }> };
  };

  it('has a channel for each topic and a message for each type', () => {
    expect(Object.keys(document.channels)).toEqual(topics.map(({ name }) => name));
    expect(Object.keys(document.components.messages)).toEqual([...contracts.keys()]);
    const messages = Object.values(document.channels).flatMap((channel) => Object.keys(channel.messages));
    expect(messages.toSorted()).toEqual([...contracts.keys()].toSorted());
  });

  it('resolves every reference that it makes', () => {
    const text = JSON.stringify(document);
    for (const [, path = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = path.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
      expect([path, typeof target]).toEqual([path, 'object']);
    }
  });

  it('describes a message as it travels, in its envelope', () => {
    expect(document.components.messages['user.deleted']?.payload).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['id', 'type', 'version', 'source', 'subject', 'time', 'data']),
      properties: {
        type: { const: 'user.deleted' },
        version: { const: 1 },
        data: { type: 'object', required: ['userId'], properties: { userId: { type: 'string', maxLength: 64 } } },
      },
    });
  });

  it('is plain JSON, and the same each time', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(toAsyncApi(info));
  });
});
