import { expect, it } from 'vitest'
import { checkDigitOf as checkCharacter } from '../registries/standards/credit-code.ts'
import { creditCode } from './credit-code.ts'

it('knows the last character of a code of GB 32100-2015', () => {
  // The example that validators of the standard commonly carry.
  expect(checkCharacter('91350100M000100Y4')).toBe('3')
})

it('makes codes of 18 characters that differ', () => {
  const codes = Array.from({ length: 500 }, (_, n) => creditCode('500199', n))
  expect(new Set(codes).size).toBe(500)
  for (const code of codes) {
    expect(code).toMatch(/^91500199MA\d{6}[\dX][\dA-HJ-NPQRTUWXY]$/)
    expect(checkCharacter(code.slice(0, 17))).toBe(code.slice(17))
  }
})
