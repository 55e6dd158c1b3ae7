import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Fields } from '../../engine/fold.ts'
import { openSheetFile } from '../../sheets/open.ts'
import { canonical } from '../../engine/canonical.ts'
import { DISTRICT_BOX, readFile, townsKnown } from '../../../test/support/rows.ts'
import { conflictHint, conflictOf } from './conflict.ts'
import { identityOf, type ReadRow } from './row.ts'
import { catalogue } from '../../registries/index.ts'

const FOLDER = path.resolve('test/fixtures/import-samples')

type Expected = {
  readonly file: string
  readonly registry: string
  readonly sheet: string | null
  readonly row: number
  readonly outcome: string
  readonly normalized?: Fields
  readonly reason?: string
  readonly hint?: string
  readonly warnings?: readonly string[]
}
const expected = JSON.parse(readFileSync('test/fixtures/import-samples/expected.json', 'utf8')) as readonly Expected[]

/** What only a look at other rows tells. */
const BETWEEN_ROWS = ['DUPLICATE_ROW', 'CONFLICTING_DUPLICATE']

const read = async (file: string, registry: string): Promise<readonly ReadRow[]> => {
  const opened = await openSheetFile(path.join(FOLDER, file), file)
  return readFile(registry, opened.rows(), { known: townsKnown, extent: DISTRICT_BOX })
}

const files = [...new Set(expected.map(({ file }) => file))]

describe.each(files)('%s', (file) => {
  const rows = expected.filter((row) => row.file === file)
  const registry = rows[0]!.registry

  it('says what it is said to say', async () => {
    const found = await read(file, registry)
    expect(found.map(({ sheet, row }) => [sheet, row])).toEqual(rows.map(({ sheet, row }) => [sheet, row]))
    for (const [at, row] of found.entries()) {
      const { outcome, normalized, reason, hint, warnings = [] } = rows[at]!
      const place = `${file} row ${row.row}`
      if (reason !== undefined && BETWEEN_ROWS.includes(reason)) {
        expect(row.outcome, place).toBe('ready')
        continue
      }
      expect({ outcome: row.outcome, reason: row.reason, hint: row.hint, warnings: row.warnings, normalized: row.normalized }, place).toEqual({
        outcome: outcome === 'accepted' ? 'ready' : outcome,
        reason,
        hint,
        warnings: warnings.filter((code) => code !== 'POSSIBLE_DUPLICATE'),
        normalized,
      })
    }
  })
})

describe('two rows of one name and town', () => {
  it('say the same, or something else', async () => {
    const waterSource = catalogue.registries.get('waterSource')!
    const found = await read('01-饮用水水源地台账.xlsx', 'waterSource')
    const row = (number: number) => found.find((each) => each.row === number)!.normalized!
    expect(canonical(row(6))).toBe(canonical(row(8)))
    expect(conflictOf(row(6), row(8))).toBeUndefined()
    expect(conflictHint(identityOf(waterSource), 'row 6', conflictOf(row(6), row(9))!)).toBe('same name and town as row 6, dailySupplyT 380 against 350')
  })
})
