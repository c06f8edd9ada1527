import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'uuid';
import { isId, newId, parseId, toId } from './ids.ts';

describe('ids', () => {
  it('are written as the TypeID specification has it', () => {
    expect(toId('prefix', parse('01890a5d-ac96-774b-bcce-b302099a8057'))).toBe('prefix_01h455vb4pex5vsknk084sn02q');
    expect(toId('min', new Uint8Array(16))).toBe('min_00000000000000000000000000');
    expect(toId('max', new Uint8Array(16).fill(255))).toBe('max_7zzzzzzzzzzzzzzzzzzzzzzzzz');
  });

  it('sort as their bytes do', () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const byBytes = Buffer.compare(a, b);
        const [first, second] = [toId('ord', a), toId('ord', b)];
        expect(Math.sign(byBytes)).toBe(first < second ? -1 : first > second ? 1 : 0);
      }),
    );
  });

  it('are new each time, and later ones sort behind', () => {
    const ids = Array.from({ length: 200 }, () => newId('ord'));
    expect(new Set(ids).size).toBe(200);
    expect(ids.toSorted()).toEqual(ids);
    expect(ids.every((id) => isId('ord', id))).toBe(true);
  });

  it.each([
    ['another kind', 'usr_01h455vb4pex5vsknk084sn02q'],
    ['no kind', '01h455vb4pex5vsknk084sn02q'],
    ['capital letters', 'ord_01H455VB4PEX5VSKNK084SN02Q'],
    ['a letter outside of the alphabet', 'ord_01h455vb4pex5vsknk084sn02u'],
    ['more than 128 bits', 'ord_8zzzzzzzzzzzzzzzzzzzzzzzzz'],
    ['too few letters', 'ord_01h455vb4pex5vsknk084sn02'],
    ['something behind it', 'ord_01h455vb4pex5vsknk084sn02q\n'],
    ['nothing', ''],
  ])('are refused with %s', (_what, text) => {
    expect(isId('ord', text)).toBe(false);
    expect(() => parseId('ord', text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
