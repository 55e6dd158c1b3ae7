const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i

/** A decimal text as a whole number and a power of ten. */
const partsOf = (text: string): { readonly whole: bigint; readonly shift: number } => {
  const [, sign = '', integer = '', fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? []
  const whole = BigInt(`${integer}${fraction}` || '0')
  return { whole: sign === '-' ? -whole : whole, shift: Number(exponent) - fraction.length }
}

/** A decimal text times a power of ten, as the number nearest to it: 1.1 × 10⁴ is 11000. */
export const timesTen = (text: string, power: number): number => {
  if (power === 0) return Number(text)
  const { whole, shift } = partsOf(text)
  return Number(`${whole}e${shift + power}`)
}

/** A decimal text times a fraction and a power of ten, halves away from zero, to so many decimals. */
export const timesFraction = (text: string, [numerator, denominator]: readonly [bigint, bigint], power: number, decimals: number): number => {
  const { whole, shift } = partsOf(text)
  const tens = shift + power + decimals
  const top = whole * numerator * (tens > 0 ? 10n ** BigInt(tens) : 1n)
  const bottom = denominator * (tens < 0 ? 10n ** BigInt(-tens) : 1n)
  const size = top < 0n ? -top : top
  const rounded = (2n * size + bottom) / (2n * bottom)
  return Number(`${top < 0n ? -rounded : rounded}e${-decimals}`)
}
