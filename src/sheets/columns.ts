/** `A` → 1, `AA` → 27. */
export const columnNumber = (letters: string): number => {
  let number = 0
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + (letters.charCodeAt(at) & 31)
  return number
}

/** 1 → `A`, 27 → `AA`. */
export const columnLetters = (number: number): string =>
  (number > 26 ? columnLetters(Math.floor((number - 1) / 26)) : '') + String.fromCharCode(65 + ((number - 1) % 26))

/** `B12` as column and row, from 1; undefined where it is no address of a cell. */
export const addressOf = (text: string): { readonly column: number; readonly row: number } | undefined => {
  const [, letters, digits] = /^\$?([A-Za-z]{1,6})\$?(\d{1,9})$/.exec(text) ?? []
  return letters && digits ? { column: columnNumber(letters), row: Number(digits) } : undefined
}
