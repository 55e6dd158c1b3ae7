import { describe, expect, it } from 'vitest'
import { catalogue } from '../registries/index.ts'
import { readCell } from './cell.ts'
import { templateOf } from './template.ts'

const registries = [...catalogue.registries.values()]
const plots = templateOf(catalogue.registries.get('plot')!, ['示例镇', '示例街道'])
const column = (title: string) => plots.columns.find((each) => each.title === title)!
const last = (note: string | undefined): string => note?.split('\n').at(-1) ?? ''

describe('a template', () => {
  it('offers towns by name, words by their Chinese titles, and yes and no', () => {
    expect(column('镇街').choices).toEqual(['示例镇', '示例街道'])
    expect(column('用地类别').choices).toEqual(['第一类用地', '第二类用地'])
    expect(column('地下水受污染').choices).toEqual(['是', '否'])
    expect(column('状态').choices).toContain('疑似污染地块')
    expect(column('污染物').choices).toBeUndefined()
  })

  it('says of every column what it means, in which unit, and how it is written', () => {
    expect(column('面积（m²）').note).toBe('文件所载面积。Area as the document states it.\n单位 Unit：m²\n示例 Example：12.5')
    for (const registry of registries) for (const { note } of templateOf(registry, ['示例镇']).columns) expect(last(note)).toMatch(/^示例 Example：./)
  })

  it.each(registries.map(({ key }) => key))('of %s gives examples that are read', (key) => {
    const registry = catalogue.registries.get(key)!
    const { columns } = templateOf(registry, ['示例镇'])
    for (const definition of Object.values(registry.columns)) {
      const written = columns.find(({ title }) => title.startsWith(definition.title))
      if (!written) continue
      const text = last(written.note).replace('示例 Example：', '')
      const unit = 'unit' in definition ? definition.unit : null
      const reading = { unit, today: '2026-01-01', extent: undefined }
      // The unit of a claim stands in a column of its own.
      if (unit?.includes('unit')) continue
      expect(readCell(definition, { text }, reading), definition.title).toMatchObject({ ok: true })
    }
  })

  it('has no rows, and is told apart by its titles', () => {
    for (const registry of registries) {
      const { columns, rows } = templateOf(registry, [])
      expect([...(rows as Iterable<unknown>)]).toEqual([])
      expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length)
    }
  })
})
