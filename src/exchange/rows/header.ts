import type { Registry } from '../../engine/registry.ts'
import type { SheetRow } from '../../sheets/sheet.ts'
import { halfOf, meaningOf, meaningOfWhole, tickOf, type Found, type Meaning } from './meaning.ts'
import { LONGEST_TITLE, titleOf, unitOf, type Title } from './title.ts'
import { SYSTEMS } from './words.ts'

/** A column of a sheet: where it stands, what its header says, and what that means. */
export type SheetColumn = {
  readonly at: number
  /** A, B, … ZZ. */
  readonly letter: string
  /** Texts of its header from top to bottom, joined by `/`; '' where it has none. */
  readonly header: string
  /** What the header says of the unit; null where it says none. */
  readonly unit: string | null
  readonly meaning: Meaning
  /** Under which name its cells are kept where nothing knows it. */
  readonly key: string
}

/** How the rows of a sheet are read. */
export type Layout = {
  readonly registry: Registry
  readonly sheet: string | null
  /** Rows of the sheet that the header takes, first and last; a row of column numbers under it is part of it. */
  readonly from: number
  readonly to: number
  readonly columns: readonly SheetColumn[]
  /** Reference system that the header names; null where it names none. */
  readonly crs: string | null
  /** By column of the sheet: what its header says, folded, line by line. */
  readonly texts: readonly ReadonlySet<string>[]
  /** What stands above the header. */
  readonly above: ReadonlySet<string>
}

/** A header begins within so many rows of its sheet. */
export const HEADER_WITHIN = 30
/** It has at most so many rows. */
const DEEPEST = 4

const letterOf = (at: number): string => (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')
const readable = (text: string): string => text.slice(0, LONGEST_TITLE).replace(/\s+/gu, ' ').trim()

/** A text of a header: what it says, and what it means by itself. */
type Part = { readonly written: string; readonly title: Title; readonly unit: string | null; readonly alone: Found | undefined }
type Read = { readonly path: readonly Part[]; readonly unit: string | null; readonly found: Found | undefined }

/**
 * Texts of a line of the header by column. One that has none there, but some below, belongs to the group on its left: text files do not
 * merge cells.
 */
const grouped = (lines: readonly SheetRow[], line: number, width: number): readonly string[] => {
  const own = (row: number, column: number): string => lines[row]?.cells[column]?.text.trim() ?? ''
  const isLast = line === lines.length - 1
  let group = ''
  return Array.from({ length: width }, (_, at) => {
    const text = own(line, at)
    const isUnder = !isLast && lines.some((_, row) => row > line && own(row, at) !== '')
    group = isUnder ? text || group : ''
    return text || group
  })
}

/** Headers come again and again while the one of a sheet is looked for. */
const partsOnce = (registry: Registry) => {
  const parts = new Map<string, Part>()
  return (text: string): Part => {
    const known = parts.get(text)
    if (known) return known
    const title = titleOf(text)
    const part = { written: readable(text), title, unit: unitOf(text), alone: meaningOf(registry, title) }
    parts.set(text, part)
    return part
  }
}

/** What the header of a column means: its last text with those above it, then by itself. */
const readPath = (registry: Registry, texts: readonly Part[]): Read => {
  const path = texts.filter(({ written }, i) => written !== '' && written !== texts[i - 1]?.written)
  // A line of units of its own, or nothing but brackets: the text above is what counts.
  let [end, unit] = [path.length, null as string | null]
  for (let last = path[end - 1]; end > 1 && last && (last.unit !== null || last.title.text === ''); last = path[end - 1]) {
    unit ??= last.unit ?? last.title.unit
    end--
  }
  const leaf = path[end - 1]
  if (!leaf) return { path, unit: null, found: undefined }
  const parents = path.slice(0, end - 1).toReversed()
  const above = parents.map(({ alone }) => alone)
  unit ??= [leaf, ...parents].map(({ title }) => title.unit).find((each) => each !== null) ?? null
  const special = tickOf(leaf.title, above) ?? (leaf.alone ? undefined : halfOf(registry, leaf.title, above))
  if (special) return { path, unit: null, found: { meaning: special, rank: 0 } }
  const joined = parents.map(({ title }) => meaningOfWhole(registry, title.text + leaf.title.text)).find((each) => each !== undefined)
  const found = joined ?? leaf.alone
  return { path, unit: unit ?? found?.unit ?? null, found }
}

type Candidate = {
  readonly top: number
  readonly bottom: number
  readonly read: readonly Read[]
  readonly score: readonly [known: number, units: number]
  readonly strange: number
}

const candidate = (registry: Registry, rows: readonly SheetRow[], top: number, bottom: number, partOf: (text: string) => Part): Candidate => {
  const lines = rows.slice(top, bottom + 1)
  const width = Math.max(...lines.map(({ cells }) => cells.length))
  const texts = lines.map((_, line) => grouped(lines, line, width))
  const read = Array.from({ length: width }, (_, at) =>
    readPath(
      registry,
      texts.map((line) => partOf(line[at] ?? '')),
    ),
  )
  const seen = new Set<string>()
  let [known, units, strange] = [0, 0, 0]
  for (const { path, found, unit } of read) {
    const text = path.map(({ written }) => written).join('/')
    if (text === '' || seen.has(text)) continue
    seen.add(text)
    if (!found) strange++
    else known += found.meaning.is === 'passed' ? 0.5 : 1
    if (found && unit !== null) units++
  }
  return { top, bottom, read, score: [known, units], strange }
}

/** By how many headers are known, then by how many units; the first and shortest where that says nothing. */
const isBetter = (a: Candidate, b: Candidate | undefined): boolean =>
  b === undefined || a.score[0] > b.score[0] || (a.score[0] === b.score[0] && a.bottom - b.bottom < DEEPEST && a.score[1] > b.score[1])

const isHeader = ({ score: [known], strange }: Candidate): boolean => known >= 2 || (known >= 1 && strange === 0)

const best = (registry: Registry, rows: readonly SheetRow[]): Candidate | undefined => {
  const partOf = partsOnce(registry)
  const isPromising = rows.map(({ cells }) => cells.some(({ text }) => partOf(text).alone !== undefined))
  let found: Candidate | undefined
  for (let bottom = 0; bottom < rows.length; bottom++)
    for (let top = bottom; top >= Math.max(0, bottom - DEEPEST + 1); top--) {
      if (!isPromising.slice(top, bottom + 1).includes(true)) continue
      const next = candidate(registry, rows, top, bottom, partOf)
      if (isHeader(next) && isBetter(next, found)) found = next
    }
  return found
}

/** What a column takes for itself alone, so that a second one of the kind is kept as it is; null where any number may. */
const takes = (meaning: Meaning): string | null => {
  switch (meaning.is) {
    case 'field':
      // What is restricted must not end among what is not.
      return meaning.column.restricted ? null : meaning.name
    case 'derived':
      return null
    case 'day':
      return meaning.name ?? `day ${meaning.type}`
    case 'longitude':
    case 'latitude':
      return `${meaning.is} ${meaning.name}`
    case 'item':
      return `item ${meaning.item.title}`
    case 'record':
    case 'status':
    case 'validFrom':
    case 'town':
    case 'townCode':
    case 'village':
    case 'villageCode':
      return meaning.is
    case 'tick':
    case 'extra':
    case 'passed':
    case 'unknown':
      return null
  }
}

const UNKNOWN: Meaning = { is: 'unknown' }

/** Each meaning goes to the column that names it most surely; a half of a place without the other one means nothing. */
const settled = (read: readonly Read[]): readonly Meaning[] => {
  const holders = new Map<string, number>()
  for (const [at, { found }] of read.entries()) {
    const taken = found && takes(found.meaning)
    const holder = taken == null ? undefined : read[holders.get(taken) ?? -1]?.found
    if (taken != null && (!holder || (found?.rank ?? 0) < holder.rank)) holders.set(taken, at)
  }
  const isPaired = (meaning: Meaning): boolean =>
    (meaning.is !== 'longitude' && meaning.is !== 'latitude') || (holders.has(`longitude ${meaning.name}`) && holders.has(`latitude ${meaning.name}`))
  return read.map(({ found }, at) => {
    if (!found || !isPaired(found.meaning)) return UNKNOWN
    const taken = takes(found.meaning)
    return taken === null || holders.get(taken) === at ? found.meaning : UNKNOWN
  })
}

/** Whose header may name a reference system. */
const isPlace = (meaning: Meaning): boolean =>
  meaning.is === 'longitude' ||
  meaning.is === 'latitude' ||
  (meaning.is === 'field' && (meaning.column.type === 'geometry' || meaning.column.type === 'position'))

/** 1, 2, 3 … or 甲, 乙, 丙 … under a header: forms number their columns. */
const numbersColumns = (row: SheetRow | undefined): boolean => {
  const texts = (row?.cells ?? []).map(({ text }) => squeezed(text).replace(/[()]/gu, '')).filter((text) => text !== '')
  if (texts.length < 3) return false
  const letters = '甲乙丙丁戊己庚辛壬癸'
  const lettered = texts.findIndex((text, i) => text !== letters[i])
  const rest = lettered < 0 ? [] : texts.slice(lettered)
  return rest.every((text, i) => text === String(i + 1))
}

/**
 * How the rows of a sheet are read, by a header among its first ones; undefined where none is found.
 *
 * A header may stand under titles, and have several rows: cells that are merged come filled, those of a text file are blank. A column is
 * known by its last text with those above it, or by its last text alone.
 */
export const layoutOf = (registry: Registry, rows: readonly SheetRow[]): Layout | undefined => {
  const first = rows.slice(0, HEADER_WITHIN)
  const header = best(registry, first)
  if (!header) return undefined
  const { top, bottom, read } = header
  const meanings = settled(read)
  const keys = new Map<string, number>()
  const keyOf = (text: string): string => {
    const count = (keys.get(text) ?? 0) + 1
    keys.set(text, count)
    return count === 1 ? text : `${text} (${count})`
  }
  const columns = read.map(({ path, unit }, at): SheetColumn => {
    const [letter, text, meaning] = [letterOf(at), path.map(({ written }) => written).join('/'), meanings[at] ?? UNKNOWN]
    return { at, letter, header: text, unit, meaning, key: keyOf(text === '' ? `${letter}列` : text) }
  })
  const remarks = read
    .filter((_, at) => isPlace(meanings[at] ?? UNKNOWN))
    .flatMap(({ path }) => path.flatMap(({ title }) => title.remarks))
    .join(' ')
  const last = numbersColumns(first[bottom + 1]) ? bottom + 1 : bottom
  return {
    registry,
    sheet: rows[0]?.sheet ?? null,
    from: first[top]?.row ?? 0,
    to: first[last]?.row ?? 0,
    columns,
    crs: SYSTEMS.find(([pattern]) => pattern.test(remarks))?.[1] ?? null,
    texts: read.map(({ path }) => new Set(path.map(({ written }) => squeezed(written)))),
    above: new Set(first.slice(0, top).flatMap(({ cells }) => cells.map(({ text }) => squeezed(text)))),
  }
}

/** A column beyond the last one that has a header. */
export const columnWithout = (at: number): SheetColumn => {
  const letter = letterOf(at)
  return { at, letter, header: '', unit: null, meaning: UNKNOWN, key: `${letter}列` }
}
