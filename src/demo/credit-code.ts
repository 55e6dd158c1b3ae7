import { checkDigitOf } from '../registries/standards/credit-code.ts'

/** The organisation code within a unified social credit code. Source: GB 11714-1997. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

const organisationCheck = (body: string): string => {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, place) => total + weight * parseInt(body.charAt(place), 36), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

/** The code of the enterprise of a number: valid in form, registered at a division that does not exist. */
export const creditCode = (district: string, number: number): string => {
  const organisation = `MA${String(number % 1_000_000).padStart(6, '0')}`
  const body = `91${district.slice(0, 6).padEnd(6, '0')}${organisation}${organisationCheck(organisation)}`
  return body + checkDigitOf(body)
}
