const ASCII = /^[\x20-\x7e]*$/

/**
 * The text with full-width digits, letters, signs and spaces as the narrow ones (NFKC), without white space around it. NFKC turns ㎡ into m2,
 * Ⅲ into III, ″ into two primes and （ into (.
 */
export const fold = (text: string): string => (ASCII.test(text) ? text : text.normalize('NFKC')).trim()

/** Longer than any number, date, word or pair of coordinates: such a cell is not searched for one, which could take long. */
export const LONGEST = 200

const NEWLINES = /[\r\n]+/
export const hasNewline = (text: string): boolean => text.includes('\n') || text.includes('\r')
/** Its lines as one, with this between them. */
export const unbroken = (text: string, between: string): string =>
  text
    .split(NEWLINES)
    .map((line) => line.trim())
    .join(between)
