import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, rowsAs } from '../../../test/support/rows.ts'
import { districtLines } from '../../demo/district.ts'
import type { Fields } from '../../engine/fold.ts'
import { catalogue } from '../../registries/index.ts'
import { writeCell } from '../cell.ts'

type Line = { readonly registry: string; readonly record: string; readonly type: string; readonly validFrom: string | null; readonly data: Fields }

const SEEDS = 'seeds'
const MOST = 150

/** Registrations of the seeds and of the demonstration, so many of each registry. */
const registered = (): ReadonlyMap<string, readonly Line[]> => {
  const found = new Map<string, Line[]>()
  const take = (text: string): void => {
    const line = JSON.parse(text) as Line
    const lines = found.get(line.registry) ?? []
    if (line.type === 'Registered' && lines.length < MOST) found.set(line.registry, [...lines, line])
  }
  for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.ndjson')))
    for (const text of readFileSync(path.join(SEEDS, file), 'utf8').trim().split('\n')) take(text)
  for (const text of districtLines({ sizes: { farmlandUnit: 200, monitoringPoint: 200, sample: 200 } })) take(text)
  return found
}

const lines = registered()

describe('what is registered, written as a table and read again', () => {
  it.each([...catalogue.registries.values()].map((registry) => [registry.key, registry] as const))('%s', async (key, registry) => {
    const { word } = registry.status
    const derived = registry.intake?.derived ?? []
    const columns = Object.entries(registry.columns).filter(([name]) => !derived.includes(name))
    const header = ['编号', '状态', '生效日期', ...columns.map(([, column]) => ('unit' in column ? `${column.title}（${column.unit}）` : column.title)), '其他']
    const all = lines.get(key) ?? []
    expect(all.length).toBeGreaterThan(0)
    // Exports show the status that follows where a registration states none.
    const statusOf = (data: Fields) => (data[word] ?? registry.status.initial) as string | null
    const rows = all.map(({ record, validFrom, data }) => [
      record,
      registry.status.vocabulary.values[statusOf(data) ?? '']?.[0] ?? '',
      validFrom ?? '',
      ...columns.map(([name, column]) => writeCell(column, data[name], 'csv')),
      data['extra'] === undefined ? '' : JSON.stringify(data['extra']),
    ])
    const found = await read(key, rowsAs([header, ...rows]), { extent: undefined, datedBy: true, today: '9999-12-30' })
    for (const [at, row] of found.entries()) {
      const { record, validFrom, data } = all[at]!
      const { [word]: _status, ...rest } = data
      const fields = Object.fromEntries(Object.entries(rest).filter(([name, value]) => value !== null && !derived.includes(name)))
      const { days: _, ...stated } = row.stated ?? {}
      expect([row.reason, row.messages.map(({ messageEn }) => messageEn).filter(() => row.outcome !== 'ready'), stated]).toEqual([
        undefined,
        [],
        { record, status: statusOf(data), validFrom, fields: data['geometry'] && !data['crs'] ? { ...fields, crs: 'UNKNOWN' } : fields },
      ])
    }
  })
})
