import { describe, expect, it } from 'vitest'
import { catalogue } from '../../registries/index.ts'
import { rowsAs, layoutFor } from '../../../test/support/rows.ts'
import { claimsOf, meaningOf, type Meaning } from './meaning.ts'
import { titleOf } from './title.ts'

const registries = [...catalogue.registries.values()]

/** The column that a meaning leads to. */
const columnOf = (meaning: Meaning | undefined): string | null =>
  meaning === undefined ? null : meaning.is === 'townCode' || meaning.is === 'villageCode' ? meaning.is : 'name' in meaning ? meaning.name : meaning.is

/** To tell one from another: a column, or a change whose day has none. */
const nameOf = (meaning: Meaning): string => (meaning.is === 'day' && meaning.name === null ? `day ${meaning.type}` : String(columnOf(meaning)))

describe.each(registries.map((registry) => [registry.key, registry] as const))('%s', (_, registry) => {
  it('every column is found by its titles, its name and what else it is called', () => {
    for (const [name, column] of Object.entries(registry.columns))
      for (const header of [column.title, column.titleEn, name, ...(column.headers ?? [])])
        expect([header, columnOf(meaningOf(registry, titleOf(header))?.meaning)]).toEqual([header, name])
  })

  it('no two columns share a header', () => {
    const holders = new Map<string, string>()
    for (const { header, meaning } of claimsOf(registry)) {
      const name = nameOf(meaning)
      expect([header, holders.get(header) ?? name]).toEqual([header, name])
      holders.set(header, name)
    }
  })

  it('columns, changes and statuses that its intake names are its own', () => {
    const { identity = [], days = {}, derived = [], keys = [], written = {} } = registry.intake ?? {}
    expect([...identity, ...derived, ...keys].filter((name) => !(name in registry.columns))).toEqual([])
    expect(Object.keys(days).filter((type) => registry.changes[type]?.status === undefined)).toEqual([])
    expect(Object.values(days).filter(({ column }) => column !== undefined && !(column in registry.columns))).toEqual([])
    expect(Object.values(written).filter((word) => !(word in registry.status.vocabulary.values))).toEqual([])
    for (const column of Object.values(registry.columns))
      if (column.type === 'enum' || column.type === 'enums')
        expect(Object.values(column.written ?? {}).filter((word) => !(word in column.values.values))).toEqual([])
  })

  it('the header of a file of ours is read column by column', () => {
    const names = Object.keys(registry.columns)
    const header = ['编号', '状态', '生效日期', ...names.map((name) => registry.columns[name]!.title), '其他']
    const layout = layoutFor(registry.key, rowsAs([header]))
    expect(layout.columns.map(({ meaning }) => columnOf(meaning))).toEqual(['record', 'status', 'validFrom', ...names, 'extra'])
  })
})

describe('headers', () => {
  const meant = (registry: string, header: string): string | null => columnOf(meaningOf(catalogue.registries.get(registry)!, titleOf(header))?.meaning)

  it.each([
    ['waterSource', '水源地名称', 'name'],
    ['waterSource', '日供水量\n（吨/日）', 'dailySupplyT'],
    ['waterSource', '取水口坐标', 'geometry'],
    ['waterSource', '是否“万人千吨”', 'tenThousandPeople'],
    ['waterSource', '镇（街道）', 'town'],
    ['waterSource', '水源地编号', 'record'],
    ['livestockFarm', '养殖场（户）名称', 'name'],
    ['livestockFarm', '存栏量/头', 'stock'],
    ['livestockFarm', '是否规模养殖场', 'largeScale'],
    ['livestockFarm', '建成年月', 'builtOn'],
    ['livestockFarm', '关停日期', 'closedOn'],
    ['plot', '地块面积（㎡）', 'areaM2'],
    ['plot', '地块编号', 'record'],
    ['plot', '所属镇街', 'town'],
    ['blackOdorousWater', '水体名称*', 'name'],
    ['blackOdorousWater', '透明度cm', 'transparencyCm'],
    ['blackOdorousWater', '起点经度', null],
    ['sample', '监测点位名称', 'point'],
    ['sample', '铬（六价）', 'results'],
    ['town', '镇街名称', 'name'],
    ['village', '村名', 'name'],
    ['keySupervisedUnit', '企业名称', 'name'],
    ['solidWasteSite', '企业名称', 'owner'],
    ['waterSource', '责任状编号备注', null],
  ])('%s: %s', (registry, header, column) => {
    expect(meant(registry, header)).toBe(column)
  })
})
