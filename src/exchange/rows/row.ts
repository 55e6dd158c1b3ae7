import type { Fields } from '../../engine/fold.ts'
import type { Column, Registry } from '../../engine/registry.ts'
import type { Box } from '../../geo/box.ts'
import { isDay, type Day } from '../../kernel/day.ts'
import { oncePer } from '../../kernel/memo.ts'
import { isRecordKey } from '../../kernel/record-id.ts'
import { EMPTY, type Cell, type SheetRow } from '../../sheets/sheet.ts'
import { readCell, type ReadCell } from '../cell.ts'
import { saysNothing } from '../cells/nothing.ts'
import { readPair } from '../cells/coordinates.ts'
import { readDay } from '../cells/dates.ts'
import { WARNINGS, type RefusedCode, type SkippedCode, type WarningCode } from '../codes.ts'
import { columnWithout, squeezed, type Layout, type SheetColumn } from './header.ts'
import { itemColumn } from './items.ts'
import type { Known } from './known.ts'
import { messageOf, type Message } from './message.ts'
import { FOOTNOTE, SIGNATURE, TOTAL } from './words.ts'

/** Where and when a file is read. */
export type RowReading = {
  readonly today: Day
  /** What the district lies in. */
  readonly extent: Box | undefined
  /** Whoever reads the file says from when its states are in force. */
  readonly datedBy: boolean
}

/** A change of status that a row tells of by its day. */
export type StatedDay = {
  readonly type: string
  readonly day: Day
  /** The column that keeps the day as a description, where there is one: it stands among the fields too. */
  readonly column: string | null
}

/** What a row asks to be recorded. */
export type Stated = {
  readonly record: string | null
  readonly status: string | null
  readonly validFrom: Day | null
  /** What a command made from the row carries: no derived columns; `extra` holds what no column knows. */
  readonly fields: Fields
  readonly days: readonly StatedDay[]
}

/** What a row of a file says, or why it is not taken. */
export type ReadRow = {
  readonly sheet: string | null
  readonly row: number
  readonly outcome: 'ready' | 'rejected' | 'skipped'
  /** As reports show it: what the row says, with what follows from it, `record` and `status` where it states them, without `extra`. */
  readonly normalized?: Fields
  readonly stated?: Stated
  /** Without repeats, in the order of {@link WARNINGS}; none of a row that is not taken: its messages name them. */
  readonly warnings: readonly WarningCode[]
  readonly reason?: RefusedCode | SkippedCode
  readonly hint?: string
  readonly messages: readonly Message[]
}

const RECORD: Column = { type: 'code', title: '编号', titleEn: 'Record', meaning: '' }
const VALID_FROM: Column = { type: 'date', title: '生效日期', titleEn: 'Valid from', meaning: '' }
/** For which a word such as 不详 says nothing too. */
const DIVISION: Column = { type: 'reference', references: '', title: '镇街', titleEn: 'Division', meaning: '' }

const statusColumn = oncePer(({ status: { vocabulary }, intake }: Registry): Column => ({
  type: 'enum',
  values: vocabulary,
  title: '状态',
  titleEn: 'Status',
  meaning: '',
  ...(intake?.written && { written: intake.written }),
}))
/** Statuses that a day among the intake's begins. */
const datedStatuses = oncePer(
  ({ changes, intake }: Registry): ReadonlySet<string> => new Set(Object.keys(intake?.days ?? {}).flatMap((type) => changes[type]?.status ?? [])),
)

/** What tells records from each other where nothing better does. */
export const DEFAULT_IDENTITY = ['name', 'townCode']
/** Columns that together tell a record from others where a row has no key. */
export const identityOf = ({ intake }: Registry): readonly string[] => intake?.identity ?? DEFAULT_IDENTITY

const TICKED = new Set(['√', '✓', '✔', '☑', '✅', '■', '●', '1', 'x', 'v', 'y', 'yes', 'true', '是', '有', '对', '勾'])
const NOT_TICKED = new Set(['', '/', '\\', '-', '—', '–', '0', '×', '✗', '✘', '☐', '□', 'n', 'no', 'false', '否', '无', '没有'])

/** A row is taken where nothing is wrong with it; what is wrong is told in this order, then from left to right. */
const FIRST = { name: 0, town: 1, cell: 2, row: 3 } as const

type Problem = {
  readonly rank: number
  readonly at: number
  readonly code: RefusedCode
  readonly hint: string | undefined
  readonly message: Message
}

const skip = ({ sheet, row }: SheetRow, reason: SkippedCode, found: string): ReadRow => ({
  sheet,
  row,
  outcome: 'skipped',
  reason,
  warnings: [],
  messages: [messageOf(reason, { at: undefined, field: null, found })],
})

const isFilled = ({ text, error, json }: Cell): boolean => text.trim() !== '' || error !== undefined || json != null

/** A row that is no record: totals, signatures, the header again. */
const passedOver = (layout: Layout, row: SheetRow): ReadRow | undefined => {
  const first = row.cells.find(isFilled)
  if (!first) return undefined
  const { cells } = row
  const at = cells.indexOf(first)
  const opening = squeezed(first.text)
  // A number of the line may stand before the word.
  const second = layout.columns[at]?.meaning.is === 'passed' ? squeezed(cells.slice(at + 1).find(isFilled)?.text ?? '') : ''
  if (TOTAL.test(opening) || (second !== '' && TOTAL.test(second))) return skip(row, 'TOTAL_ROW', first.text)
  if (SIGNATURE.test(opening)) return skip(row, 'SIGNATURE_ROW', first.text)
  const isAlone = cells.every((cell) => !isFilled(cell) || cell.text === first.text)
  if (isAlone && FOOTNOTE.test(opening)) return skip(row, 'SIGNATURE_ROW', first.text)
  if (isAlone && layout.above.has(opening)) return skip(row, 'REPEATED_HEADER', first.text)
  if (layout.texts[at]?.has(opening) && cells.every((cell, i) => !isFilled(cell) || layout.texts[i]?.has(squeezed(cell.text))))
    return skip(row, 'REPEATED_HEADER', first.text)
  return undefined
}

/** Nothing is in it but the number of its line, or what merged cells reach down from above. */
const isBlank = ({ columns }: Layout, { cells }: SheetRow): boolean =>
  cells.every((cell, at) => !isFilled(cell) || cell.merged === true || columns[at]?.meaning.is === 'passed')

/** A name goes over two lines where its column is narrow; one that is to be taken word for word keeps them. */
const unbrokenName = (name: unknown, { text, json }: Cell): unknown =>
  typeof name === 'string' && json === undefined && !text.startsWith("'") ? name.replace(/\s*[\r\n]+\s*/gu, '') : name

class Reader {
  readonly fields: Record<string, unknown> = {}
  /** What the file says of columns that follow from others. */
  readonly derived: Record<string, unknown> = {}
  readonly also: Record<string, unknown> = {}
  readonly extra: Record<string, unknown> = {}
  readonly days: StatedDay[] = []
  readonly problems: Problem[] = []
  readonly warnings = new Set<WarningCode>()
  readonly messages: Message[] = []
  record: string | null = null
  status: string | null | undefined
  validFrom: Day | null = null

  constructor(
    readonly layout: Layout,
    readonly row: SheetRow,
    readonly known: Known,
    readonly reading: RowReading,
  ) {}

  cellOf(at: number): Cell {
    return this.row.cells[at] ?? EMPTY
  }

  warn(code: WarningCode, at: SheetColumn | undefined, field: string | null, found: string): void {
    this.warnings.add(code)
    this.messages.push(messageOf(code, { at, field, found }))
  }

  refuse(
    rank: number,
    code: RefusedCode,
    at: SheetColumn | undefined,
    field: string | null,
    found: string,
    more: { needed?: string; hint?: string } = {},
  ): void {
    const { needed = null, hint } = more
    const message = messageOf(code, { at, field, found, needed, hint })
    this.problems.push({ rank, at: at?.at ?? Infinity, code, hint, message })
  }

  /** The value of a cell, undefined where it is empty or wrong. */
  read(column: Column, at: SheetColumn, field: string | null, cell = this.cellOf(at.at), unit = at.unit): unknown {
    const said = readCell(column, cell, { unit, today: this.reading.today, extent: this.reading.extent })
    return this.taken(said, at, field, cell.text)
  }

  taken(said: ReadCell, at: SheetColumn, field: string | null, found: string): unknown {
    if (!said.ok) {
      this.refuse(FIRST.cell, said.code, at, field, found, { needed: said.needed, ...(said.hint !== undefined && { hint: said.hint }) })
      return undefined
    }
    for (const warning of said.warnings) this.warn(warning, at, field, found)
    if (said.also) Object.assign(this.also, said.also)
    return said.value
  }

  /** What is true of a cell whatever it means; whether there is anything to read in it. */
  looksAt(at: SheetColumn, cell: Cell): boolean {
    if (!isFilled(cell)) return false
    const field = 'name' in at.meaning ? at.meaning.name : null
    if (cell.error !== undefined) {
      if (at.meaning.is !== 'derived')
        this.refuse(FIRST.cell, 'CELL_ERROR', at, field, cell.error, { needed: '改正公式或填入数值 a value in place of the error', hint: cell.error })
      return false
    }
    if (cell.merged) this.warn('MERGED_CELL_FILLED', at, field, cell.text)
    if (cell.formula) this.warn('FORMULA_RESULT_USED', at, field, cell.text)
    return true
  }

  set(name: string, value: unknown): void {
    if (value !== undefined) this.fields[name] = value
  }

  keep(at: SheetColumn, cell: Cell): void {
    // The key again says nothing more: a feature of GeoJSON has it as its id and among its properties.
    if (this.record !== null && (cell.text === this.record || cell.text === `${this.layout.registry.key}/${this.record}`)) return
    this.extra[at.key] = cell.json ?? cell.text.trim()
  }

  /** `<registry>/<key>` is the id of a record, as files of ours may show it. */
  readRecord(at: SheetColumn): void {
    const value = this.read(RECORD, at, 'record')
    if (typeof value !== 'string') return
    const id = `${this.layout.registry.key}/`
    const key = value.startsWith(id) ? value.slice(id.length) : value
    if (isRecordKey(key)) this.record = key
    else this.refuse(FIRST.cell, 'BAD_VALUE', at, 'record', value, { needed: '编号：1 至 200 个字符，不含 / a key of 1 to 200 characters without /' })
  }

  readStatus(at: SheetColumn): void {
    const value = this.read(statusColumn(this.layout.registry), at, this.layout.registry.status.word)
    if (typeof value === 'string' || value === null) this.status = value
  }

  readValidFrom(at: SheetColumn): void {
    const value = this.read(VALID_FROM, at, 'validFrom')
    if (typeof value === 'string') this.validFrom = value
  }

  /** A row that states since when it holds, in a file that has a column for the status, says of other days only what they were. */
  get isDated(): boolean {
    return this.validFrom !== null && sorted(this.layout).status !== undefined
  }

  readDay(at: SheetColumn, type: string, name: string | null, column: Column | undefined, vague: string | undefined): void {
    const cell = this.cellOf(at.at)
    if (this.isDated) {
      if (name !== null && column) this.set(name, this.read(column, at, name))
      else this.keep(at, cell)
      return
    }
    const said = readDay(cell, this.reading)
    if (!said.ok && said.code === 'VAGUE_DATE') {
      const hint = vague ?? 'a date that changes state must be a day'
      this.refuse(FIRST.cell, 'VAGUE_DATE', at, name, cell.text, { needed: '写到日，如 2019-12-31 a day, e.g. 2019-12-31', hint })
      return
    }
    const value = this.taken(said, at, name, cell.text)
    if (name !== null) this.set(name, value)
    if (isDay(value)) this.days.push({ type, day: value, column: name })
  }

  readTick(at: SheetColumn, name: string, word: string, cell: Cell): void {
    const ticks = this.fields[name]
    const words = Array.isArray(ticks) ? (ticks as string[]) : []
    if (!Array.isArray(ticks)) this.fields[name] = words
    if (!this.looksAt(at, cell)) return
    const text = squeezed(cell.text).toLowerCase()
    if (TICKED.has(text) || cell.json === true) {
      if (!words.includes(word)) words.push(word)
    } else if (!NOT_TICKED.has(text) && cell.json !== false)
      this.refuse(FIRST.cell, 'BAD_VALUE', at, name, cell.text, { needed: '打√或留空 a tick, or nothing' })
  }

  /** A place that two columns say; it is told of where the first of them stands. */
  readPlace(name: string, longitude: SheetColumn, latitude: SheetColumn): void {
    const [lon, lat] = [this.cellOf(longitude.at), this.cellOf(latitude.at)]
    const isFaulty = lon.error !== undefined || lat.error !== undefined
    const filled = [this.looksAt(longitude, lon), this.looksAt(latitude, lat)]
    if (isFaulty || !filled.includes(true)) return
    const first = longitude.at < latitude.at ? longitude : latitude
    const value = this.taken(readPair(lon, lat, this.reading), first, name, `${lon.text.trim()}, ${lat.text.trim()}`)
    if (value === undefined) return
    const isGeometry = this.layout.registry.columns[name]?.type === 'geometry'
    this.set(name, isGeometry && value !== null ? { type: 'Point', coordinates: value } : value)
  }

  /** Whether a filled cell says that there is nothing. */
  silent(cell: Cell): boolean {
    if (!isFilled(cell) || /\d/u.test(cell.text)) return false
    const said = readCell(DIVISION, cell, { unit: null, today: this.reading.today, extent: undefined })
    return said.ok && said.value === null
  }

  readTown(name: SheetColumn | undefined, code: SheetColumn | undefined): void {
    const texts = [name, code].map((at) => {
      if (!at) return undefined
      const cell = this.cellOf(at.at)
      if (!this.looksAt(at, cell)) return undefined
      return this.silent(cell) ? null : cell.text.normalize('NFKC').trim()
    })
    const [called, coded] = texts
    const byName = typeof called === 'string' ? (this.known.town(called) ?? (/^\d{9}$/u.test(called) ? { code: called, alias: false } : undefined)) : undefined
    if (typeof coded === 'string' && code) {
      const town = /^\d{9}$/u.test(coded) ? { code: coded, alias: false } : this.known.town(coded)
      if (!town) this.refuseTown(code, coded)
      else if (byName && name && byName.code !== town.code)
        this.refuse(FIRST.town, 'UNKNOWN_TOWN', name, 'townCode', this.cellOf(name.at).text, {
          needed: '镇街与镇街代码一致 a town and its own code',
          hint: `${String(called)} is ${byName.code}, its code column says ${town.code}`,
        })
      else this.setTown(town, code)
    } else if (typeof called === 'string' && name) {
      if (byName) this.setTown(byName, name)
      else this.refuseTown(name, called)
    } else if (called === null || coded === null) this.fields['townCode'] = null
  }

  setTown({ code, alias }: { readonly code: string; readonly alias: boolean }, at: SheetColumn): void {
    this.fields['townCode'] = code
    if (alias) this.warn('TOWN_ALIAS', at, 'townCode', this.cellOf(at.at).text)
  }

  refuseTown(at: SheetColumn, text: string): void {
    const like = this.known.townsLike?.(text) ?? []
    const perhaps = like.length === 0 ? '' : `；是否为 ${like.join('、')}？ perhaps one of these, which is not assumed`
    this.refuse(FIRST.town, 'UNKNOWN_TOWN', at, 'townCode', this.cellOf(at.at).text, {
      needed: `镇街全名、去掉“镇”“街道”的简称或九位代码 full name, the name without 镇 or 街道, or the nine-digit code${perhaps}`,
    })
  }

  /** By code, or by its exact name within its town; else the words are kept. */
  readVillage(at: SheetColumn): void {
    const cell = this.cellOf(at.at)
    if (!this.looksAt(at, cell)) return
    if (this.silent(cell)) {
      this.fields['villageCode'] ??= null
      return
    }
    const text = cell.text.normalize('NFKC').trim()
    const town = this.fields['townCode']
    const code = /^\d{12}$/u.test(text) ? text : this.known.village(typeof town === 'string' ? town : null, text)
    if (code === undefined) this.keep(at, cell)
    else this.set('villageCode', code)
  }

  readItem(at: SheetColumn, name: string, cell: Cell): void {
    if (at.meaning.is !== 'item' || !this.looksAt(at, cell)) return
    const column = itemColumn(at.meaning.item, at.unit, this.fields['medium'])
    if (!column) {
      this.refuse(FIRST.cell, 'BAD_VALUE', at, name, cell.text, {
        needed: '表头写明单位 mg/kg 或 mg/L，或另有监测介质一列 a unit in the header, or what was sampled',
        hint: `${at.meaning.item.title} in soil or in water`,
      })
      return
    }
    const value = this.read(column, at, name, cell)
    if (value === undefined || value === null) return
    const results = this.fields[name]
    this.fields[name] = { ...(typeof results === 'object' ? results : undefined), [column.code]: value }
  }

  readExtra(at: SheetColumn, cell: Cell): void {
    const text = cell.text.trim()
    const value: unknown = cell.json ?? (text.startsWith('{') ? parsed(text) : undefined)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) Object.assign(this.extra, value)
    else this.keep(at, cell)
  }

  /** What other systems call it, under a header that says which system: 地块编码 holds `PL-1`, not `地块编码:PL-1`. */
  bareCodes(at: SheetColumn): readonly { readonly system: string; readonly value: string }[] | undefined {
    const { text, json, error } = this.cellOf(at.at)
    if (json !== undefined || error !== undefined || /[:：]|^\s*['[]/u.test(text) || saysNothing(text.trim())) return undefined
    const values = text.split(/[;；、,，\n]/u).map((value) => value.trim())
    return values.filter((value) => value !== '').map((value) => ({ system: at.header, value }))
  }

  readField(at: SheetColumn, name: string, column: Column): void {
    const codes = column.type === 'codes' ? this.bareCodes(at) : undefined
    const said = codes && codes.length > 0 ? codes : this.read(column, at, name)
    const value = name === 'name' ? unbrokenName(said, this.cellOf(at.at)) : said
    // Several columns may say who is to be asked: none of that ends among what everybody sees.
    const before = this.fields[name]
    if (column.restricted && typeof before === 'string' && typeof value === 'string') this.fields[name] = before === value ? before : `${before}；${value}`
    else if (!(column.restricted && before != null && value === null)) this.set(name, value)
  }

  readColumn(at: SheetColumn): void {
    const { meaning } = at
    const cell = this.cellOf(at.at)
    switch (meaning.is) {
      case 'field':
        if (this.looksAt(at, cell)) this.readField(at, meaning.name, meaning.column)
        return
      case 'day':
        if (this.looksAt(at, cell)) this.readDay(at, meaning.type, meaning.name, meaning.column, meaning.vague)
        return
      case 'tick':
        this.readTick(at, meaning.name, meaning.word, cell)
        return
      case 'derived': {
        const said = isFilled(cell) && readCell(meaning.column, cell, { unit: at.unit, today: this.reading.today, extent: this.reading.extent })
        if (said && said.ok && said.value !== undefined) this.derived[meaning.name] = said.value
        return
      }
      case 'extra':
        if (this.looksAt(at, cell)) this.readExtra(at, cell)
        return
      case 'unknown':
        if (isFilled(cell)) this.keep(at, cell)
        return
      // Read before, after, or not at all.
      case 'record':
      case 'status':
      case 'validFrom':
      case 'town':
      case 'townCode':
      case 'village':
      case 'villageCode':
      case 'longitude':
      case 'latitude':
      case 'item':
      case 'passed':
        return
    }
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Columns of a layout by what they are, sorted out once. */
const sorted = oncePer((layout: Layout) => {
  const { columns } = layout
  const one = (is: SheetColumn['meaning']['is']): SheetColumn | undefined => columns.find(({ meaning }) => meaning.is === is)
  const places = columns.flatMap((longitude) => {
    const { meaning } = longitude
    if (meaning.is !== 'longitude') return []
    const latitude = columns.find((each) => each.meaning.is === 'latitude' && each.meaning.name === meaning.name)
    return latitude ? [{ name: meaning.name, longitude, latitude }] : []
  })
  const named = (name: string): SheetColumn | undefined => columns.find(({ meaning }) => 'name' in meaning && meaning.name === name)
  return {
    record: one('record'),
    status: one('status'),
    validFrom: one('validFrom'),
    town: one('town'),
    townCode: one('townCode'),
    villages: columns.filter(({ meaning }) => meaning.is === 'village' || meaning.is === 'villageCode'),
    items: columns.filter(({ meaning }) => meaning.is === 'item'),
    places,
    named,
  }
})

const isStated = (value: unknown): boolean => value !== undefined && value !== null

/** What is asked of the row as a whole before its registry is. */
const checkWhole = (reader: Reader): void => {
  const { layout, fields, record, status, validFrom, days, reading } = reader
  const { registry } = layout
  const { named, status: statusAt } = sorted(layout)
  const identity = identityOf(registry)
  const isNamed = record !== null || isStated(fields['name']) || (!identity.includes('name') && identity.some((name) => isStated(fields[name])))
  if (!isNamed && !reader.problems.some(({ message }) => message.field !== null && identity.includes(message.field) && message.field !== 'townCode'))
    reader.refuse(FIRST.name, 'MISSING_NAME', named('name'), 'name', '', { needed: '名称或编号 a name or a key' })
  if (record === null)
    for (const [name, column] of Object.entries(registry.columns))
      if (column.required && !isStated(fields[name]) && !reader.problems.some(({ message }) => message.field === name))
        reader.refuse(FIRST.row, column.type === 'date' ? 'BAD_DATE' : 'BAD_VALUE', named(name), name, '', { needed: column.title, hint: `no ${name}` })
  if (typeof status === 'string' && datedStatuses(registry).has(status) && validFrom === null && !reading.datedBy) {
    const begins = days.some(({ type }) => registry.changes[type]?.status === status)
    if (!begins && !reader.problems.some(({ code }) => code === 'VAGUE_DATE' || code === 'FUTURE_DATE' || code === 'BAD_DATE'))
      reader.refuse(FIRST.row, 'STATE_WITHOUT_DATE', statusAt, registry.status.word, status, {
        needed: '该状态的日期、生效日期一列，或导入时给出的生效日期 its day, a column of days of effect, or one for the whole file',
        hint: `${status} needs its day`,
      })
  }
}

const finish = (reader: Reader): ReadRow => {
  const { layout, row, fields, derived, extra, days, problems, warnings, messages, record, status, validFrom } = reader
  const { registry } = layout
  const { intake } = registry
  const seen = { ...fields, ...derived, ...(Object.keys(extra).length > 0 && { extra }) }
  if (problems.length === 0) {
    const refused = intake?.refuses?.(seen, status ?? null)
    if (refused) {
      const at = refused.field === undefined ? undefined : sorted(layout).named(refused.field)
      const message = messageOf(refused.code, {
        at,
        field: refused.field ?? null,
        found: at ? reader.cellOf(at.at).text : '',
        hint: refused.hint,
        says: [refused.message, refused.messageEn],
      })
      problems.push({ rank: FIRST.row, at: at?.at ?? Infinity, code: refused.code as RefusedCode, hint: refused.hint, message })
    }
  }
  const [first] = problems.toSorted((a, b) => a.rank - b.rank || a.at - b.at)
  const place = { sheet: row.sheet, row: row.row }
  if (first) {
    const ordered = problems.toSorted((a, b) => a.rank - b.rank || a.at - b.at).map(({ message }) => message)
    return {
      ...place,
      outcome: 'rejected',
      warnings: [],
      reason: first.code,
      ...(first.hint !== undefined && { hint: first.hint }),
      messages: [...ordered, ...messages],
    }
  }
  for (const { code, field, message, messageEn, hint } of intake?.warns?.(seen, status ?? null) ?? []) {
    const at = field === undefined ? undefined : sorted(layout).named(field)
    warnings.add(code as WarningCode)
    messages.push(messageOf(code, { at, field: field ?? null, found: at ? reader.cellOf(at.at).text : '', hint, says: [message, messageEn] }))
  }
  return {
    ...place,
    outcome: 'ready',
    normalized: {
      ...fields,
      ...intake?.follows?.(fields),
      ...(record !== null && { record }),
      ...(status !== undefined && { [registry.status.word]: status }),
    },
    stated: {
      record,
      status: status ?? null,
      validFrom,
      fields: Object.keys(extra).length > 0 ? { ...fields, extra } : fields,
      days,
    },
    warnings: WARNINGS.filter((code) => warnings.has(code)),
    messages,
  }
}

/**
 * What a row says by the header of its sheet; undefined where there is nothing in it.
 *
 * One reason is given for a row that is refused: no name before an unknown town, before its cells from left to right, before what they
 * come to together. Its messages tell of all.
 */
export const readRow = (layout: Layout, row: SheetRow, known: Known, reading: RowReading): ReadRow | undefined => {
  const passed = passedOver(layout, row)
  if (passed) return passed
  if (isBlank(layout, row)) return undefined
  const reader = new Reader(layout, row, known, reading)
  const { record, status, validFrom, town, townCode, villages, items, places } = sorted(layout)
  // What the reading of other cells hangs on comes first.
  if (record && reader.looksAt(record, reader.cellOf(record.at))) reader.readRecord(record)
  if (status && reader.looksAt(status, reader.cellOf(status.at))) reader.readStatus(status)
  if (validFrom && reader.looksAt(validFrom, reader.cellOf(validFrom.at))) reader.readValidFrom(validFrom)
  if (town ?? townCode) reader.readTown(town, townCode)
  for (const at of layout.columns) reader.readColumn(at)
  for (let at = layout.columns.length; at < row.cells.length; at++) {
    const cell = reader.cellOf(at)
    if (isFilled(cell)) reader.keep(columnWithout(at), cell)
  }
  for (const { name, longitude, latitude } of places) reader.readPlace(name, longitude, latitude)
  for (const at of items) if (at.meaning.is === 'item') reader.readItem(at, at.meaning.name, reader.cellOf(at.at))
  for (const at of villages) reader.readVillage(at)
  const { fields, also, registry } = { fields: reader.fields, also: reader.also, registry: layout.registry }
  for (const [name, value] of Object.entries(also)) if (!(name in fields)) fields[name] = value
  if (isStated(fields['geometry']) && !isStated(fields['crs'])) fields['crs'] = layout.crs ?? 'UNKNOWN'
  const key = registry.intake?.keys?.map((name) => fields[name]).find(isStated)
  if (reader.record === null && isRecordKey(key)) reader.record = key
  if (row.hidden) reader.warn('HIDDEN_ROW', undefined, null, '')
  checkWhole(reader)
  return finish(reader)
}
