import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDigitOf, isCreditCode } from './credit-code.ts'

const CHARACTERS = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY')
const character = fc.constantFrom(...CHARACTERS)
const code = fc.array(character, { minLength: 17, maxLength: 17 }).map((first) => first.join('') + checkDigitOf(first.join('')))

describe('a unified social credit code', () => {
  // Codes in public use, not made by this function; in each the check digit of the organisation code inside (GB 11714) agrees as well.
  it.each(['914403001922038216', '91330100799655058B', '9144030071526726XG', '91110108551385082Q', '91100000100003962T'])('%s is one', (text) => {
    expect(isCreditCode(text)).toBe(true)
  })

  it('ends with the check digit of what stands before it', () => {
    expect(checkDigitOf('91350100M000100Y4')).toBe('3')
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(CHARACTERS.filter((last) => isCreditCode(`91350100M000100Y4${last}`))).toEqual(['3'])
  })

  it('ends with 0 where the sum leaves no remainder', () => {
    expect(checkDigitOf('00000000000000000')).toBe('0')
  })

  it('is found out by any single wrong character', () => {
    fc.assert(
      fc.property(code, fc.nat(17), character, (right, place, other) => {
        const wrong = right.slice(0, place) + other + right.slice(place + 1)
        return isCreditCode(right) && isCreditCode(wrong) === (wrong === right)
      }),
    )
  })

  it('is found out by two neighbours that changed places', () => {
    fc.assert(
      fc.property(code, fc.nat(16), (right, place) => {
        const swapped = right.slice(0, place) + right.charAt(place + 1) + right.charAt(place) + right.slice(place + 2)
        return isCreditCode(swapped) === (swapped === right)
      }),
    )
  })
})

describe('what is no code', () => {
  it.each(['I', 'O', 'S', 'V', 'Z'])('a text with %s', (letter) => {
    expect(isCreditCode(`9144030019220${letter}8216`)).toBe(false)
    expect(checkDigitOf(`9144030019220${letter}821`)).toBe('')
  })

  it.each(['', '91440300192203821', '9144030019220382160', ' 914403001922038216', '91330100799655058b', '９14403001922038216', '91440300192203821\n'])(
    '%j',
    (text) => {
      expect(isCreditCode(text)).toBe(false)
    },
  )

  it.each([undefined, null, 914403001922038300, ['914403001922038216'], {}])('%j, which is no text', (value) => {
    expect(isCreditCode(value)).toBe(false)
  })

  it('has no check digit either', () => {
    expect(['', '9144030019220382', '914403001922038216', '9144030019220382a'].map(checkDigitOf)).toEqual(['', '', '', ''])
  })
})
