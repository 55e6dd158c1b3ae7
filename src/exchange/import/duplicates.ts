import type { Session } from '../../db/session.ts'
import type { Registry } from '../../engine/registry.ts'
import type { SheetFile } from '../../sheets/sheet.ts'
import { conflictHint, conflictOf } from '../rows/conflict.ts'
import { identityIn } from './identity.ts'
import type { Ready, Why } from './ready.ts'
import { openSeen, type Mark, type SeenRow } from './seen.ts'

/** Rows of one file beside each other. */
export type Duplicates = {
  /** Why rows are refused for an earlier one of the file, each in its place. */
  readonly refused: (rows: readonly Ready[]) => Promise<readonly (Why | undefined)[]>
  /** Whether an earlier row of the file may mean the same under a name that is alike. */
  readonly alike: (rows: readonly Ready[]) => Promise<readonly boolean[]>
}

/** A name without what stands in brackets, its town, and everything that is neither letter nor digit. */
const core = (name: string, town: RegExp): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/gu, '')
    .replace(town, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const KEY = ['record']

/** @param towns names of towns, which say nothing in the name of something in them */
export const openDuplicates = async (session: Session, registry: Registry, { kind }: SheetFile, towns: readonly string[]): Promise<Duplicates> => {
  const seen = await openSeen(session)
  const unit = kind === 'csv' ? 'line' : 'row'
  const town = new RegExp(towns.length > 0 ? towns.map(escaped).join('|') : '(?!)', 'gu')

  const columnsOf = ({ stated: { record, fields } }: Ready): readonly string[] => (record === null ? (identityIn(registry, fields)?.columns ?? []) : KEY)

  const markOf = ({ stated: { record, fields }, normalized: said, sheet, row }: Ready): Mark => {
    const identity = record === null ? identityIn(registry, fields) : undefined
    return { sheet, row, said, mark: record !== null ? `key ${record}` : identity ? `same ${identity.key}` : `row ${sheet ?? ''} ${row}` }
  }

  const why = (row: Ready, first: SeenRow): Why => {
    const place = `${first.sheet === row.sheet ? '' : `${first.sheet ?? ''} `}${unit} ${first.row}`
    const zh = `${first.sheet === row.sheet ? '' : `「${first.sheet ?? ''}」`}第 ${first.row} 行`
    const conflict = conflictOf(first.said, row.normalized, registry.intake?.derived)
    if (!conflict) return { code: 'DUPLICATE_ROW', hint: `same as ${place}`, says: [`与${zh}相同，只取前一行`, `it says the same as ${place}, which is taken`] }
    const hint = conflictHint(columnsOf(row), place, conflict)
    const title = registry.columns[conflict.field]?.title ?? conflict.field
    return {
      code: row.stated.record === null ? 'CONFLICTING_DUPLICATE' : 'DUPLICATE_ID',
      hint,
      says: [`与${zh}是同一条记录，而「${title}」不同，请只留一行`, `it is the record of ${place} and says something else; keep one of them`],
    }
  }

  return {
    refused: async (rows) => {
      const firsts = await seen.first(rows.map(markOf))
      return rows.map((row, i) => {
        const first = firsts[i]
        return first && why(row, first)
      })
    },
    alike: async (rows) => {
      const marks = rows.map(({ stated: { record, fields }, sheet, row }): Mark | undefined => {
        const { name, townCode } = fields
        return record === null && typeof name === 'string'
          ? { mark: `alike ${typeof townCode === 'string' ? townCode : ''} ${core(name, town)}`, sheet, row, said: {} }
          : undefined
      })
      const asked = marks.flatMap((mark) => mark ?? [])
      const firsts = await seen.first(asked)
      const found = new Set(asked.filter((_, i) => firsts[i] !== undefined))
      return marks.map((mark) => mark !== undefined && found.has(mark))
    },
  }
}
