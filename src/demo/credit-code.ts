/** Unified social credit codes by GB 32100-2015; the organisation code within them by GB 11714-1997. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** Powers of 3 modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

const weighted = (text: string, weights: readonly number[]): number => weights.reduce((sum, weight, i) => sum + weight * ALPHABET.indexOf(text.charAt(i)), 0)

/** The last character that belongs to the first 17. */
export const checkCharacter = (body: string): string => ALPHABET.charAt((31 - (weighted(body, WEIGHTS) % 31)) % 31)

const organisationCheck = (body: string): string => {
  const check = (11 - (weighted(body, ORGANISATION_WEIGHTS) % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

/** The code of the enterprise of a number: valid in form, registered at a division that does not exist. */
export const creditCode = (district: string, number: number): string => {
  const organisation = `MA${String(number % 1_000_000).padStart(6, '0')}`
  const body = `91${district.slice(0, 6).padEnd(6, '0')}${organisation}${organisationCheck(organisation)}`
  return body + checkCharacter(body)
}
