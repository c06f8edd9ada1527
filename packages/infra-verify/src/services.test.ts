import { describe, expect, it } from '@jest/globals';
import { parseServices, reaching, signers, workspaceOf } from './services.ts';

const list = `
endpoints:
  public: { pod: gateway, port: 4000 }
  supergraph: { pod: gateway, port: 4100 }
  postgres: { pod: postgres, port: 5432 }
reaches:
  ingress: [public]
  gateway: []
  carts: [postgres, supergraph]
  shops: [postgres]
`;

describe('the list of services', () => {
  it('names services, not what is outside', () => {
    expect(parseServices(list).names).toEqual(['gateway', 'carts', 'shops']);
  });

  it('tells who reaches a store, and who signs', () => {
    expect(reaching(parseServices(list), 'postgres')).toEqual(['carts', 'shops']);
    expect(signers(parseServices(list))).toEqual(['gateway', 'carts']);
  });

  it('refuses an endpoint that nobody has described', () => {
    expect(() => parseServices(list.replace('[postgres]', '[oracle]'))).toThrow('shops reaches oracle');
  });

  it('refuses a misspelt setting', () => {
    expect(() => parseServices(list.replace('port: 5432', 'prot: 5432'))).toThrow();
  });

  it('knows the workspace of each service', () => {
    expect(['gateway', 'carts'].map(workspaceOf)).toEqual(['gateway', 'subgraphs/carts']);
  });
});
