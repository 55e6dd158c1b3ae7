/** Our text is that of the package `canonicalize`, an implementation by one of the authors of RFC 8785. */
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'

describe('canonical', () => {
  it('is RFC 8785 for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'medium', stringUnit: 'binary' }), (value) => {
        expect(canonical(value)).toBe(canonicalize(value))
      }),
      { numRuns: 300 },
    )
  })

  it('is so for keys of every order and for every number', () => {
    const keys = fc.constantFrom('10', '9', 'a', 'B', '\u20ac', '\r', '\ufb33', '\u{1f600}', '\u0080', '__proto__', '')
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.double({ noNaN: true, noDefaultInfinity: true }))), (entries) => {
        const value: unknown = Object.fromEntries(entries)
        expect(canonical(value)).toBe(canonicalize(value))
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves out what is undefined, and has no text for what JSON has not', () => {
    expect(canonical({ b: undefined, a: [undefined] })).toBe('{"a":[null]}')
    expect(() => canonical('\ud800')).toThrow('surrogate')
    expect(() => canonical({ '\udc00': 1 })).toThrow('surrogate')
    expect(() => canonical([NaN])).toThrow('not allowed')
    expect(() => canonical(-Infinity)).toThrow('not allowed')
  })
})
