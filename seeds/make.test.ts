import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseLine } from '../src/engine/change-line.ts'
import { catalogue } from '../src/registries/index.ts'
import { documents } from './documents.ts'
import { parseCsv, parseFacts, readSources, seedFiles, seedLines, toNdjson } from './make.ts'
import { waiting } from './waiting.ts'

const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const sources = readSources()
const files = seedFiles(sources)
const lines = seedLines(sources)
const facts = parseFacts(sources.planFacts)

const of = (registry: string, type = 'Registered') => lines.filter((line) => line.registry === registry && line.type === type)
const claims = of('claim')
const claim = (record: string) => claims.find((line) => line.record === record)?.data
const matter = (key: string) => claims.filter(({ data }) => (data.contradictions as string[] | undefined)?.includes(key))
/** What the documents say on each matter of REGISTRIES.md §6, side by side. X9 is one open question: the plan gives one number and is silent about the other. */
const sides: Readonly<Record<string, readonly (number | string)[]>> = {
  X1: [1, 2],
  X2: ['德感街道长冲社区地下水型水源地；分散式', '江津区德感街道地下水长冲水厂水源地', '德感街道长冲水厂水源地；集中式'],
  X3: ['金沙江油溪镇三圣社区水库型水源地；分散式', '油溪镇三圣社区水源地；农村集中式'],
  X4: ['江津区石门镇沙坝厂地下水秦家水厂水源地', '石门镇沙坝厂水源地'],
  X5: [5, 13, 11, 2, '列入渝环〔2020〕60号'],
  X6: [2, 2],
  X7: [5, '长风机械厂A、B、C地块和东关路，江电电力设备有限公司原址，等'],
  X8: [
    '疑似污染地块名单',
    '疑似污染地块名录',
    '江津区土壤污染重点监管单位名录',
    '重庆市江津区土壤污染重点监管单位名录',
    '江津区土壤环境监管重点企业名单（2018年度）',
  ],
  X9: [20],
  X10: [78.61, 82.9, 38.52],
  X11: [95, '95以上', 100, 95],
  X12: ['零增长', '负增长', 1.5, 1.8],
  X13: [40.2, '40以上'],
  X14: [100, 50],
  X15: [10, '一些交通不便的村庄，仍在沿用非正规垃圾填埋场', '深入开展非正规垃圾堆放点排查'],
  X16: ['严格执行了水产养殖三区划定规定', '要完成划定', '禁止养殖区、限制养殖区和养殖区', '适养区'],
  X17: [100, '到2025年建立地下水污染源清单'],
  X18: ['总体稳定', 100, '部分工业园区和重点企业地下水污染严重、并有连片扩散趋势'],
  X19: [72, '超过1.8'],
  X20: [100, 90.14, 90.54],
  X21: [4, '德感工业园、珞璜工业园和白沙工业园', '德感工业园区、珞璜工业园区、白沙工业园区、双福工业园区等'],
  X22: ['高风险', 2],
  X23: ['序号1、2、4、5、6', '“组织实施一批重大工程”之后即为第五章', '三(一)4之后直接是“1.加强农村饮用水水源保护”'],
  X24: [233, 175, 126, 301],
  X25: ['农作物种植负面清单', '农产品种植负面清单'],
  X26: ['秀庄村', '绣庄村村民委员会', '江津区石门镇沙坝厂地下水秦家水厂水源地', 0],
  X27: Array.from({ length: 8 }, () => '*'),
}
const unspaced = (text: string) => text.replace(/\s/g, '')

describe('the seed files', () => {
  it('are what the script makes', () => {
    const committed = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.ndjson'))
    expect(committed.sort()).toEqual(Object.keys(files))
    for (const [name, made] of Object.entries(files)) expect(here(name)).toBe(toNdjson(made))
  })

  it('hold change lines without position and recordedAt', () => {
    const keys = [
      'id',
      'district',
      'registry',
      'record',
      'type',
      'validFrom',
      'sequence',
      'recordedBy',
      'approvedBy',
      'reason',
      'basis',
      'supersedes',
      'cancels',
      'data',
    ]
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(keys)
      expect(Object.keys(line.basis)).toEqual(['number', 'title', 'issuer', 'issuedOn', 'sha256'])
      expect(line.record).toMatch(/^[\w.-]{1,200}$/)
      expect(Object.values(line.data)).not.toContain(null)
      expect(line.data.note).toContain(line.validFrom)
    }
  })

  it('are read by the ledger, and state nothing that no column knows', () => {
    for (const line of lines) {
      parseLine(catalogue, line.district, JSON.stringify(line))
      const { columns, status } = catalogue.registries.get(line.registry)!
      expect(
        Object.keys(line.data).filter((key) => !Object.hasOwn(columns, key) && key !== status.word),
        line.id,
      ).toEqual([])
    }
  })

  it('have one id for every line, and one registration for every record', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })

  it('name only towns, villages and documents that are there', () => {
    const records = (registry: string) => new Set(of(registry).map(({ record }) => record))
    for (const { data } of lines) {
      if (data.townCode) expect(records('town')).toContain(data.townCode)
      if (data.villageCode) expect(records('village')).toContain(data.villageCode)
      if (data.document) expect(records('document')).toContain(data.document)
    }
  })

  it('use every line of plan-facts.ndjson, or say why not', () => {
    const used = new Set(lines.flatMap(({ data }) => ((data.codes ?? []) as { value: string }[]).map(({ value }) => value)))
    const waits = Object.values(waiting).flat()
    expect(facts.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([...waits].sort())
  })
})

describe('a plot of the plan', () => {
  it('is listed only where the plan names the document of the listing', () => {
    const staged = lines.filter((line) => line.registry === 'plot' && (line.type !== 'Registered' || 'stage' in line.data))
    expect(staged.map(({ record, type, validFrom, basis }) => [record, type, validFrom, basis.number])).toEqual([
      ['PF010', 'Listed', '2020-12-31', '渝环〔2020〕60号'],
      ['PF011', 'Listed', '2020-12-31', '渝环〔2020〕60号'],
    ])
    for (const { data } of staged) expect(data).not.toHaveProperty('mode')
  })

  it('has a claim where its list is not stated', () => {
    for (const plot of ['PF001', 'PF002', 'PF003', 'PF004', 'PF005']) expect(claim(plot)?.text).toBe('疑似污染地块和污染地块（合计5块，规划未分开两类）')
  })
})

describe('a water source of the plan', () => {
  it('is one record for each of its names', () =>
    expect(of('waterSource').map(({ record }) => record)).toEqual(['PF061', 'PF062', 'PF063', 'PF064', 'PF065', 'PF066', 'PF067', 'PF069', 'PF070', 'PF071']))

  it('has the village of that name, if its town has one', () => {
    const villageOf = Object.fromEntries(of('waterSource').map(({ record, data }) => [record, data.villageCode]))
    expect(villageOf).toMatchObject({ PF061: '500116101003', PF063: '500116002011', PF071: '500116102200' })
    expect(villageOf.PF070).toBeUndefined()
    expect(of('waterSource').find(({ record }) => record === 'PF070')?.data.place).toBe('秀庄村')
  })
})

describe('what else the plan names', () => {
  const entities = lines.filter(({ registry }) => !['document', 'town', 'village', 'plot', 'waterSource', 'claim'].includes(registry))

  it('is registered where the plan says what it is', () => {
    const counted = Object.fromEntries([...new Set(entities.map(({ registry }) => registry))].map((registry) => [registry, of(registry).length]))
    // No key supervised unit, heavy metal enterprise or farmland unit: the plan names none that it says is on the list, or gives a class.
    expect(counted).toEqual({
      industrialPark: 4,
      groundwaterPollutionSource: 3,
      livestockFarm: 2,
      aquacultureUnit: 1,
      blackOdorousWater: 2,
      project: 6,
      enforcementCase: 2,
    })
  })

  it('is named by the plan in these words', () => {
    const nameOf = ({ name, subject }: Readonly<Record<string, unknown>>) => {
      const punished = entities.find(({ registry, record }) => `${registry}/${record}` === subject)
      return (punished?.data.name ?? name) as string
    }
    for (const { data } of entities) for (const name of [nameOf(data), ...((data.aliases ?? []) as string[])]) expect(sources.plan).toContain(name)
  })

  it('has no status but where the plan states it: two penalties were imposed', () => {
    const stated = entities.filter(({ data }) => 'status' in data)
    expect(stated.map(({ record, data }) => [record, data.status])).toEqual([
      ['PF081', 'DECIDED'],
      ['PF082', 'DECIDED'],
    ])
  })

  it('has a town only where its name says which', () => {
    const townName = (code: unknown) => of('town').find(({ record }) => record === code)?.data.name as string
    for (const { data } of entities) if (data.townCode) expect(data.name).toContain(townName(data.townCode))
    expect(entities.filter(({ data }) => data.townCode)).toHaveLength(5)
  })
})

describe('a claim', () => {
  it('quotes the plan word for word (white space aside)', () => {
    const plan = unspaced(sources.plan)
    for (const { record, data } of claims)
      if (data.quote) expect(plan.includes(unspaced(data.quote as string)), `${record}: ${data.quote as string}`).toBe(true)
  })

  it('of the plan has a quote and a section', () => {
    for (const { data } of claims.filter((line) => line.data.document === 'plan-14-5')) {
      expect(data.quote).toBeTruthy()
      expect(data.section).toMatch(/^(§|专栏)/)
    }
  })

  it('is about a list or an indicator, and is a number, a text or withheld', () => {
    for (const { record, data } of claims) {
      expect([data.list, data.indicator].filter(Boolean), record).toHaveLength(1)
      expect(
        [data.value, data.text, data.withheld].filter((stated) => stated !== undefined),
        record,
      ).toHaveLength(1)
    }
  })

  it('is about a list that there is', () => {
    const lists = catalogue.lists.map(({ key }) => key)
    for (const { record, data } of claims) if (data.list) expect(lists, record).toContain(data.list)
  })

  it('counts a list only where the plan speaks of that list', () => {
    const numbers = claims.flatMap(({ record, data }) => (data.list && 'value' in data ? [[record, data.list, data.value]] : []))
    expect(numbers).toEqual([
      ['PF007', 'suspectedPlots', 13],
      ['PF012-two-in-all', 'remediationList', 2],
      ['PF059-total', 'centralisedWaterSources', 54],
      ['PF059-groundwater', 'groundwaterSources', 1],
      ['PF068', 'groundwaterSources', 2],
      ['X1-survey', 'groundwaterSources', 2],
      ['X1-assessment', 'groundwaterSources', 2],
      ['X1-zones', 'groundwaterSources', 2],
      ['ten-thousand-sources', 'tenThousandPeopleSources', 2],
      ['PF076', 'largeFarms', 334],
    ])
  })

  it('stands for every baseline and target of indicators.csv', () => {
    for (const row of parseCsv(here('sources/indicators.csv'))) {
      const at = (year: string) => claims.filter(({ data }) => data.indicator === row.id && (data.statedFor as string | undefined)?.startsWith(year))
      const says = (year: string, stated: string) => at(year).some(({ data }) => (stated === '*' ? data.withheld : String(data.value ?? data.text) === stated))
      if (row.baseline_2020) expect(says('2020', row.baseline_2020), `${row.id} 2020`).toBe(true)
      if (row.target_2025) expect(says(row.id === 'T-23' ? '2022' : '2025', row.target_2025), `${row.id} target`).toBe(true)
    }
  })

  it.each(Object.entries(sides))('stands for each side of %s', (key, stated) => {
    const said = matter(key).map(({ data }) => data.value ?? data.text ?? '*')
    expect(stated.filter((side) => !said.includes(side))).toEqual([])
    expect(new Set(matter(key).map(({ data }) => [data.list, data.indicator, data.statedFor, data.value, data.text].join('|'))).size).toBeGreaterThanOrEqual(
      stated.length,
    )
  })

  it('takes part in no matter but X1 to X27', () => {
    expect(Object.keys(sides)).toEqual(Array.from({ length: 27 }, (_, i) => `X${i + 1}`))
    for (const { data } of claims) for (const key of (data.contradictions ?? []) as string[]) expect(Object.keys(sides)).toContain(key)
  })

  it('keeps the counts that contradict each other', () => {
    expect(matter('X1').map(({ data }) => data.value)).toEqual([1, 2, 2, 2, 2])
    expect(matter('X10').map(({ data }) => data.value)).toEqual([78.61, 38.52, 82.9, 38.52])
    expect(matter('X24').map(({ data }) => data.value)).toEqual([233, 301, 175, 126])
    expect(matter('X27').every(({ data }) => data.withheld === true)).toBe(true)
    expect(matter('X27')).toHaveLength([...sources.plan.matchAll(/^\s*\*\s*$/gm)].length)
  })
})

describe('a document', () => {
  it('stands for every title the plan puts in 《》, but two', () => {
    const titles = new Set([...sources.plan.matchAll(/《([^》]+)》/g)].map((found) => found[1]))
    const registered = new Set(documents.map(({ title }) => title))
    // The plan's short form for 渝环〔2020〕60号, and a regulation still being drafted.
    expect([...titles].filter((title) => !registered.has(title ?? ''))).toEqual(['名录', '重庆市土壤污染防治条例'])
  })

  it('stands for every number the plan cites', () => {
    const numbers = new Set([...sources.plan.matchAll(/（([^（）]*〔\d{4}〕\d+号|GB[\d-]+)）/g)].map((found) => found[1]))
    expect(new Set(documents.flatMap(({ number }) => number ?? []))).toEqual(numbers)
  })

  it('is named by the plan in these words', () => {
    for (const { title } of documents) expect(sources.plan).toContain(title)
  })

  it('has no day of issue that its source does not give', () =>
    expect(
      of('document')
        .filter(({ data }) => data.issuedOn)
        .map(({ record }) => record),
    ).toEqual(['divisions-2023']))
})
