import { describe, expect, it } from 'vitest'
import { coreOf, loadReadings, normalised, soundAlike, villageCore, villagesIn, withoutTown } from './names.ts'

const TOWNS = ['德感街道']
const words = (name: string): string => coreOf(normalised(name), TOWNS, false).words.join(' ')
const mark = (name: string): string => coreOf(normalised(name), TOWNS, false).mark

describe('a name for comparison', () => {
  it.each([
    ['示例 水源（Ａ１）', '示例水源a1'],
    ['“万人千吨”水源', '万人千吨水源'],
    ['示例 1-11', '示例1-11'],
    ['示例 1 11', '示例1-11'],
    ['DK.1/2', 'dk-1-2'],
  ])('%s → %s', (name, expected) => {
    expect(normalised(name)).toBe(expected)
  })

  it('is told without its town and what comes before that, unless nothing is left', () => {
    expect(withoutTown('重庆市江津区德感街道长冲水厂', TOWNS)).toBe('长冲水厂')
    expect(withoutTown('金沙江德感街道长冲水厂', TOWNS)).toBe('金沙江德感街道长冲水厂')
    expect(withoutTown('德感街道', TOWNS)).toBe('德感街道')
  })
})

describe('what a name says besides the kind of thing', () => {
  it.each([
    ['德感街道长冲社区地下水型水源地', '长冲'],
    ['江津区德感街道地下水长冲水厂水源地', '长冲'],
    ['沙坝厂地下水秦家水厂水源地', '沙坝 秦家'],
    ['金沙江德感街道三圣社区水库型水源地', '金沙江 三圣'],
    ['示例水源地', '示例'],
    ['水源地', ''],
  ])('%s → %s', (name, expected) => {
    expect(words(name)).toBe(expected)
  })

  it.each([
    ['示例单元12', '12'],
    ['长风机械厂（A地块）', 'a'],
    ['沙坝水厂二期', '二期'],
    ['沙坝水厂东', '东'],
    ['沙坝水厂', ''],
  ])('of %s what tells it from its neighbours: %s', (name, expected) => {
    expect(mark(name)).toBe(expected)
  })

  it('of a division is the whole', () => {
    expect(coreOf('双河社区', TOWNS, true)).toEqual({ words: ['双河社区'], mark: '' })
  })
})

describe('villages in a name', () => {
  it.each([
    ['德感街道秀庄村水源地', ['秀庄']],
    ['三圣社区水库型水源地', ['三圣']],
    ['长冲水厂', []],
  ])('%s: %j', (name, expected) => {
    expect(villagesIn(name, TOWNS)).toEqual(expected)
  })
  it.each(['绣庄村', '绣庄村村民委员会', '绣庄社区居民委员会', '德感街道绣庄村'])('and the own name of %s', (name) => {
    expect(villageCore(name, TOWNS)).toBe('绣庄')
  })
})

describe('texts that sound alike', async () => {
  const readings = await loadReadings()
  it.each([
    [['秀庄', '绣庄'], [['秀庄', '绣庄']]],
    [['重庆', '虫庆'], [['虫庆', '重庆']]],
    [
      ['秀庄', '绣庄', '秀装'],
      [
        ['秀庄', '绣庄'],
        ['秀庄', '秀装'],
      ],
    ],
    [['秀庄', '绣房'], []],
    [['秀庄', '秀庄村'], []],
    [['五圣', '吴圣'], []],
    [['庄', '装'], []],
  ])('%j: %j', (texts, expected) => {
    const sorted = (pairs: readonly (readonly string[])[]): string[] => pairs.map((pair) => [...pair].sort().join('~')).sort()
    expect(sorted(soundAlike(texts, readings))).toEqual(sorted(expected))
  })
})
