import { describe, expect, it } from '@jest/globals';
import { pathsOn, STORES, templateFiles } from './template.ts';

describe('the files of the template', () => {
  it('are those of the store, under the names that they have in a subgraph', () => {
    const paths = [
      'README.mongo.md',
      'README.redis.md',
      'src/adapters/mongo-notebook-store.ts',
      'src/adapters/redis-notebook-store.ts',
      'src/context.ts',
      'src/subgraph.mongo.ts',
      'src/subgraph.ts',
      'test/notebook-store.mongo.contract.test.ts',
    ];
    expect(Object.fromEntries(pathsOn('mongo', paths))).toEqual({
      'README.md': 'README.mongo.md',
      'src/adapters/mongo-notebook-store.ts': 'src/adapters/mongo-notebook-store.ts',
      'src/context.ts': 'src/context.ts',
      'src/subgraph.ts': 'src/subgraph.mongo.ts',
      'test/notebook-store.contract.test.ts': 'test/notebook-store.mongo.contract.test.ts',
    });
  });

  it.each(STORES)('name no other store than %s', (store) => {
    const files = templateFiles(store);
    const adapters = files.filter(({ path }) => path.startsWith('src/adapters/')).map(({ path }) => path);
    expect(adapters).toContain(`src/adapters/${store}-notebook-store.ts`);
    expect(adapters.filter((path) => !path.startsWith(`src/adapters/${store}-`))).toEqual([]);
    expect(files.some(({ path }) => path.startsWith('migrations/'))).toBe(store === 'postgres');
    const driver = { postgres: 'Postgres', mongo: 'Mongo', redis: 'Redis' }[store];
    expect(files.find(({ path }) => path === 'src/subgraph.ts')?.text).toContain(driver);
  });
});
