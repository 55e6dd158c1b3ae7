import { layoutOf, type Layout } from '../../src/exchange/rows/header.ts'
import type { Known } from '../../src/exchange/rows/known.ts'
import type { ReadRow, RowReading } from '../../src/exchange/rows/row.ts'
import { readRows, type SheetNote } from '../../src/exchange/rows/rows.ts'
import type { Box } from '../../src/geo/box.ts'
import { catalogue } from '../../src/registries/index.ts'
import type { Cell, SheetRow } from '../../src/sheets/sheet.ts'

export const DISTRICT_BOX: Box = [105.82, 28.52, 106.61, 29.46]

/** Towns as the ledger has them: by exact name, or without 镇 or 街道. */
const TOWNS = [
  ...[
    '500116001 几江街道',
    '500116002 德感街道',
    '500116004 双福街道',
    '500116005 鼎山街道',
    '500116006 圣泉街道',
    '500116101 油溪镇',
    '500116102 吴滩镇',
    '500116103 石门镇',
  ],
  ...[
    '500116104 朱杨镇',
    '500116105 石蟆镇',
    '500116106 永兴镇',
    '500116107 塘河镇',
    '500116108 白沙镇',
    '500116109 龙华镇',
    '500116110 李市镇',
    '500116111 慈云镇',
  ],
  ...[
    '500116112 蔡家镇',
    '500116113 中山镇',
    '500116114 嘉平镇',
    '500116115 柏林镇',
    '500116116 先锋镇',
    '500116117 珞璜镇',
    '500116118 贾嗣镇',
    '500116119 夏坝镇',
  ],
  ...['500116120 西湖镇', '500116121 杜市镇', '500116122 广兴镇', '500116123 四面山镇', '500116124 支坪镇', '500116125 四屏镇'],
].map((line) => line.split(' ') as [string, string])

export const townsKnown: Known = {
  town: (text) => {
    const exact = TOWNS.find(([, name]) => name === text)
    const found = exact ?? TOWNS.find(([, name]) => name.replace(/(?:镇|街道)$/u, '') === text)
    return found && { code: found[0], alias: exact === undefined }
  },
  village: (town, text) => (town === '500116116' && text === '绣庄村' ? '500116116200' : undefined),
  townsLike: (text) => TOWNS.filter(([, name]) => name.startsWith(text.slice(0, 1))).map(([, name]) => name),
}

const registryOf = (key: string) => {
  const registry = catalogue.registries.get(key)
  if (!registry) throw new Error(`No registry ${key}.`)
  return registry
}

type How = Partial<RowReading> & { readonly known?: Known; readonly noted?: (note: SheetNote) => void }

const reading = (how: How): RowReading => ({ today: '2026-11-27', extent: DISTRICT_BOX, datedBy: false, ...how })

/** All rows of a file. */
export const readFile = async (registry: string, batches: AsyncIterable<readonly SheetRow[]>, how: How = {}): Promise<readonly ReadRow[]> => {
  const all: ReadRow[] = []
  for await (const rows of readRows(registryOf(registry), batches, how.known ?? townsKnown, reading(how), how.noted)) all.push(...rows)
  return all
}

type Written = string | number | null | Cell

const cellOf = (written: Written): Cell =>
  written === null
    ? { text: '' }
    : typeof written === 'number'
      ? { text: String(written), number: written }
      : typeof written === 'string'
        ? { text: written }
        : written

/** Rows as a file would give them. */
export const rowsAs = (rows: readonly (readonly Written[])[], sheet: string | null = null): SheetRow[] =>
  rows.map((cells, at) => ({ sheet, row: at + 1, cells: cells.map(cellOf), hidden: false }))

/** A CSV without anything that needs quoting, as rows. */
export const csv = (text: string): SheetRow[] =>
  rowsAs(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(',')),
  )

export const inBatches = async function* (...batches: readonly (readonly SheetRow[])[]): AsyncGenerator<readonly SheetRow[]> {
  for (const batch of batches) yield await Promise.resolve(batch)
}

export const layoutFor = (registry: string, rows: readonly SheetRow[]): Layout => {
  const layout = layoutOf(registryOf(registry), rows)
  if (!layout) throw new Error('No header.')
  return layout
}

export const read = async (registry: string, rows: readonly SheetRow[], how: How = {}): Promise<readonly ReadRow[]> => readFile(registry, inBatches(rows), how)
