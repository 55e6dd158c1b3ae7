/** Whether one partial date (`2015`, `2015-06` or a day) is surely before another: compared as far as both say. */
export const isSurelyBefore = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'string' || typeof b !== 'string') return false
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
