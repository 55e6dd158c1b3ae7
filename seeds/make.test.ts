import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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

  it('stands for every baseline and target of indicators.csv', () => {
    for (const row of parseCsv(here('sources/indicators.csv'))) {
      const at = (year: string) => claims.filter(({ data }) => data.indicator === row.id && (data.statedFor as string | undefined)?.startsWith(year))
      const says = (year: string, stated: string) => at(year).some(({ data }) => (stated === '*' ? data.withheld : String(data.value ?? data.text) === stated))
      if (row.baseline_2020) expect(says('2020', row.baseline_2020), `${row.id} 2020`).toBe(true)
      if (row.target_2025) expect(says(row.id === 'T-23' ? '2022' : '2025', row.target_2025), `${row.id} target`).toBe(true)
    }
  })

  it.each(Array.from({ length: 27 }, (_, i) => `X${i + 1}`))('stands for each side of %s', (key) =>
    // X9 is an open point: the plan gives one number and is silent about the other.
    expect(matter(key).length).toBeGreaterThanOrEqual(key === 'X9' ? 1 : 2),
  )

  it('keeps the counts that contradict each other', () => {
    expect(matter('X1').map(({ data }) => data.value)).toEqual([1, 2, 2, 2, 2])
    expect(matter('X10').map(({ data }) => data.value)).toEqual([78.61, 38.52, 82.9, 38.52])
    expect(matter('X24').map(({ data }) => data.value)).toEqual([233, 301, 175, 126])
    expect(matter('X27').every(({ data }) => data.withheld === true)).toBe(true)
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
