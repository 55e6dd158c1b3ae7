import type { Column, Registry } from '../../engine/registry.ts'
import { writeCell } from '../cell.ts'
import { headerOf } from '../header.ts'
import type { Exported } from './exported.ts'
import type { ExportedRecord } from './line.ts'

/** What a table says beside the records: names of towns by code, at the point of the export. */
export type Beside = { readonly towns: ReadonlyMap<string, string> }

/** A column of a table: CSV and XLSX have the same ones. */
export type TableColumn = {
  readonly header: string
  /** Wide cells want room. */
  readonly type: Column['type'] | 'json'
  /** As a table writes it, '' for none. */
  readonly text: (record: ExportedRecord, beside: Beside, format: 'csv' | 'xlsx') => string
  /** Of a column of numbers; undefined where the record has none. */
  readonly number?: (record: ExportedRecord) => number | undefined
}

const plain = (title: string): { readonly title: string; readonly titleEn: string; readonly meaning: string } => ({ title, titleEn: '', meaning: '' })
export const KEY: Column = { type: 'code', ...plain('编号') }
export const DAY: Column = { type: 'date', ...plain('生效日期') }
const TEXT: Column = { type: 'text', ...plain('') }

/** The status of a registry as a column. */
export const statusColumn = ({ status }: Registry): Column => ({ type: 'enum', values: status.vocabulary, ...plain('状态') })

const statusOf = (registries: readonly Registry[]): TableColumn => {
  const columns = new Map(registries.map((registry) => [registry.key, statusColumn(registry)]))
  const [only] = columns.values()
  return {
    header: '状态',
    type: 'enum',
    text: ({ registry, status }, _, format) => {
      const column = registry === undefined ? only : columns.get(registry)
      return status === undefined || !column ? '' : writeCell(column, status, format)
    },
  }
}

/** What stands before the columns of the registries themselves. */
const leading = (registries: readonly Registry[]): TableColumn[] => {
  const titles = new Map(registries.map(({ key, title }) => [key, title]))
  return [
    { header: '编号', type: 'code', text: ({ record }, _, format) => writeCell(KEY, record, format) },
    ...(registries.length > 1
      ? [{ header: '登记册', type: 'text' as const, text: ({ registry = '' }: ExportedRecord) => titles.get(registry) ?? registry }]
      : []),
    statusOf(registries),
    { header: '生效日期', type: 'date', text: ({ validFrom }, _, format) => writeCell(DAY, validFrom, format) },
  ]
}

const TOWN: TableColumn = {
  header: '镇街',
  type: 'text',
  text: ({ townCode }, { towns }, format) => (typeof townCode === 'string' ? writeCell(TEXT, towns.get(townCode) ?? '', format) : ''),
}

const EXTRA: TableColumn = {
  header: '其他',
  type: 'json',
  text: ({ extra }, _, format) => (extra === undefined ? '' : writeCell(TEXT, JSON.stringify(extra), format)),
}

type Own = { readonly registry: string; readonly name: string; readonly column: Column }

const isNumeric = ({ type }: Column): boolean => type === 'number' || type === 'measured'

/** A column of the registries: that of each of them under this name and header. */
const own = (header: string, all: readonly Own[]): TableColumn => {
  const [first] = all
  if (!first) throw new Error(`${header} is no column of any registry.`)
  const { name, column } = first
  if (name === 'geometry') return { header, type: column.type, text: ({ geometry = '' }) => geometry }
  const columns = new Map(all.map((each) => [each.registry, each.column]))
  const same = all.every((each) => each.column === column || each.column.type !== 'enum')
  const has = (registry: string | undefined): boolean => registry === undefined || columns.has(registry)
  return {
    header,
    type: column.type,
    text: ({ [name]: value, registry }, _, format) => {
      if (value === undefined || !has(registry)) return ''
      return writeCell(same ? column : (columns.get(registry ?? '') ?? column), value, format)
    },
    ...(isNumeric(column) && {
      number: ({ [name]: value, registry }: ExportedRecord) => (typeof value === 'number' && has(registry) ? value : undefined),
    }),
  }
}

/**
 * The columns of a table, in the order of the definitions; of several registries each once, where name and header are the same. None of
 * them is restricted.
 */
export const tableColumns = ({ registries }: Pick<Exported, 'registries'>): readonly TableColumn[] => {
  const columns = new Map<string, Own[]>()
  for (const { key, columns: defined } of registries)
    for (const [name, column] of Object.entries(defined)) {
      if (column.restricted) continue
      const id = `${name} ${headerOf(column)}`
      columns.set(id, [...(columns.get(id) ?? []), { registry: key, name, column }])
    }
  const made = [...columns.values()].flatMap((all) => {
    const [{ name, column }] = all as [Own]
    const made = own(headerOf(column), all)
    return name === 'name' ? [made, TOWN] : [made]
  })
  return [...leading(registries), ...made, EXTRA]
}
