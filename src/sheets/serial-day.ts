const DAY_MS = 86_400_000
const LAST = 2_958_465 // 9999-12-31

/**
 * The day a spreadsheet counts as `serial`; undefined where it counts no day.
 *
 * The 1900 system takes over a mistake of Lotus 1-2-3: its day 60 is 1900-02-29, which never was. The 1904 system begins with day 0.
 */
export const serialDay = (serial: number, from1904: boolean): string | undefined => {
  const whole = Math.floor(serial)
  const days = from1904 ? whole + 1462 : whole
  if (!(days >= 1 && days <= LAST) || (!from1904 && days === 60)) return undefined
  const since = days < 60 ? days : days - 1
  return new Date(Date.UTC(1899, 11, 31) + since * DAY_MS).toISOString().slice(0, 10)
}
