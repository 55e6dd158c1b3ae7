/** The characters of a code, each worth its place: digits and letters without I, O, S, V and Z. Source: GB 32100-2015. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const MODULUS = CHARACTERS.length

/** Of the first seventeen characters: 3^(i-1) modulo 31. Source: GB 32100-2015. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/**
 * The eighteenth character of a unified social credit code (统一社会信用代码), made from the first seventeen. Empty where they are not
 * seventeen characters of such a code.
 *
 * ```ts
 * checkDigitOf('91350100M000100Y4') // '3'
 * ```
 */
export const checkDigitOf = (first17: string): string => {
  const values = Array.from(first17, (character) => CHARACTERS.indexOf(character))
  if (values.length !== WEIGHTS.length || values.includes(-1)) return ''
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * (values[place] ?? 0), 0)
  return CHARACTERS.charAt((MODULUS - (sum % MODULUS)) % MODULUS)
}

/**
 * Whether the text is a unified social credit code as written: eighteen characters, capital letters, the last one right. A single
 * wrong character never passes. That the code was ever given to anyone, and to whom, it does not say.
 */
export const isCreditCode = (text: unknown): boolean => typeof text === 'string' && text.length === 18 && checkDigitOf(text.slice(0, 17)) === text.slice(17)
