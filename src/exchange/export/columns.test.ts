import { describe, expect, it } from 'vitest'
import { catalogue } from '../../registries/index.ts'
import { tableColumns } from './columns.ts'

const registries = [...catalogue.registries.values()]
const headersOf = (keys: readonly string[]): string[] =>
  tableColumns({ registries: keys.flatMap((key) => catalogue.registries.get(key) ?? []) }).map(({ header }) => header)

describe('the columns of a table', () => {
  it.each(registries.map(({ key }) => key))('of %s are told apart by their titles, and begin and end alike', (key) => {
    const headers = headersOf([key])
    expect(new Set(headers).size).toBe(headers.length)
    expect(headers.slice(0, 7)).toEqual(['编号', '状态', '生效日期', '名称', '镇街', '编码', '镇街代码'])
    expect(headers.at(-1)).toBe('其他')
  })

  it.each(registries.map(({ key }) => key))('of %s are all that are not restricted, in the order of the definitions', (key) => {
    const { columns } = catalogue.registries.get(key)!
    const open = Object.values(columns).filter(({ restricted }) => !restricted)
    const titles = headersOf([key])
      .slice(3, -1)
      .filter((header) => header !== '镇街')
    expect(titles.map((header, i) => header.startsWith(open[i]!.title))).toEqual(open.map(() => true))
  })

  it.each(catalogue.lists.map(({ key, on }) => [key, Object.keys(on).sort()] as const))('of the list %s are told apart by their titles', (_, keys) => {
    const headers = headersOf(keys)
    expect(new Set(headers).size).toBe(headers.length)
    expect(headers.includes('登记册')).toBe(keys.length > 1)
  })

  it('have their unit in brackets', () => {
    expect(headersOf(['farmlandUnit'])).toEqual(expect.arrayContaining(['面积（亩）', '镉含量（mg/kg）', '酸碱度（pH）']))
  })

  it('hold no name that lines give to something else', () => {
    for (const { columns } of registries)
      expect(Object.keys(columns).filter((name) => ['record', 'registry', 'status', 'validFrom', 'validTo', 'extra'].includes(name))).toEqual([])
  })
})
