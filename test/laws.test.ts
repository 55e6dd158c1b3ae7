import { describe, expect, it } from 'vitest'
import { asked, judge } from '../src/engine/command.ts'
import { unheardOf, withChange } from '../src/engine/life.ts'
import { inCapitals, isScalar, queryName } from '../src/engine/read/columns.ts'
import type { Column, Registry, Titles, Vocabulary } from '../src/engine/registry.ts'
import { Refusal, type RefusalDetails } from '../src/kernel/refusal.ts'
import { catalogue } from '../src/registries/index.ts'
import { DISTRICT } from './support/postgres.ts'
import { everyValue } from './support/values.ts'

const registries = [...catalogue.registries.values()]
const columnsOf = (registry: Registry): [name: string, column: Column][] => Object.entries(registry.columns)
/** What is wrong, by name; nothing where nothing is. */
const faults = <T>(all: Iterable<readonly [name: string, value: T]>, isRight: (value: T, name: string) => boolean): string[] =>
  [...all].filter(([name, value]) => !isRight(value, name)).map(([name]) => name)
const twice = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i)

const HAN = /\p{Script=Han}/u
const isChinese = (text: string): boolean => HAN.test(text)
const isEnglish = (text: string): boolean => /[A-Za-z]/.test(text) && !HAN.test(text)
const isTitled = ({ title, titleEn }: { readonly title: string; readonly titleEn: string }): boolean => isChinese(title) && isEnglish(titleEn)

/** `中文。English.`: Chinese up to the first full stop, English after it. */
const isBilingual = (meaning: string): boolean => {
  const end = meaning.indexOf('。')
  const [zh, en] = [meaning.slice(0, end), meaning.slice(end + 1)]
  return end > 0 && isChinese(zh) && isEnglish(en) && en === en.trim() && en.endsWith('.') && !en.includes('。')
}

/** What a name ends in → its unit. The first that fits decides. */
const UNIT_SUFFIXES: readonly (readonly [suffix: RegExp, unit: string])[] = [
  [/[a-z]M3PerDay$/, 'm³/d'],
  [/[a-z]TPerDay$/, 't/d'],
  [/^daily[A-Z]\w*T$/, 't/d'],
  [/[a-z]KgYear$/, 'kg/a'],
  [/[a-z]MgKg$/, 'mg/kg'],
  [/[a-z]MgL$/, 'mg/L'],
  [/[a-z]Km2$/, 'km²'],
  [/[a-z]M2$/, 'm²'],
  [/[a-z]M3$/, 'm³'],
  [/[a-z]Mu$/, '亩'],
  [/[a-z]Ha$/, 'hm²'],
  [/[a-z]Kg$/, 'kg'],
  [/[a-z]Km$/, 'km'],
  [/[a-z]Cm$/, 'cm'],
  [/[a-z]Wan$/, '万元'],
  [/[a-z]Yuan$/, '元'],
  [/[a-z]M$/, 'm'],
  [/[a-z]T$/, 't'],
]
const unitBySuffix = (name: string): string | undefined => UNIT_SUFFIXES.find(([suffix]) => suffix.test(name))?.[1]
/** Units that no name needs to say: what is counted stands in the name, or nothing is. */
const WITHOUT_SUFFIX = /^(无量纲|人|个|户|头（只）|头（只）\/年|年|见 unit 列 as in the column unit)$/

/** The source that a refusal of the engine names: that of the change, else the first basis of the registry; none where none is known. */
const sourceOf = ({ changes, basis }: Registry, type: string): string | undefined => changes[type]?.source ?? basis[0]

/** How a command on a record that was registered with this status is refused; undefined where it is not. */
const refusedAt = (registry: Registry, status: string, type: string, basis: { readonly number: string } | null): RefusalDetails | undefined => {
  const { key, status: life } = registry
  const fact = { id: 'c1', position: 1, type: 'Registered', validFrom: '2020-01-01', sequence: 0, supersedes: null, cancels: null }
  const before = withChange(catalogue, unheardOf(registry), { ...fact, data: status === '' ? {} : { [life.word]: status } })
  const command = { registry: key, record: 'X-1', type, validFrom: '2021-01-01', basis }
  const others = { other: () => undefined, alike: () => [] }
  try {
    judge(asked(catalogue, DISTRICT, command, { recordedBy: null }), before, [fact], others)
    return undefined
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    return cause.details
  }
}

describe.each(registries)('$key', (registry) => {
  const columns = columnsOf(registry)
  const changes = Object.entries(registry.changes)
  const words = Object.keys(registry.status.vocabulary.values)
  const quantities = columns.flatMap(([name, column]) => ('unit' in column ? [[name, column.unit] as const] : []))

  it('has a key in camelCase, a plural, and titles in Chinese and English', () => {
    expect(registry.key).toMatch(/^[a-z]+([A-Z][a-z]+)*$/)
    expect(registry.key).not.toMatch(/s$/)
    expect(registry.plural).toBe(registry.key === 'sewageFacility' ? 'sewageFacilities' : `${registry.key}s`)
    expect(isTitled(registry)).toBe(true)
  })
  it('names its custodian and its basis in Chinese, where it has them', () => {
    expect(registry.custodian === null || isChinese(registry.custodian.name)).toBe(true)
    expect(registry.basis.filter((each) => each.trim() === '')).toEqual([])
  })

  describe('its columns', () => {
    it('have a Chinese title and an English one', () => {
      expect(faults(columns, isTitled)).toEqual([])
    })
    it('have titles of their own: exports and imports name a column by its Chinese title', () => {
      expect(twice(columns.map(([, { title }]) => title))).toEqual([])
      expect(twice(columns.map(([, { titleEn }]) => titleEn))).toEqual([])
    })
    it('say what they mean, as 中文。English.', () => {
      expect(faults(columns, ({ meaning }) => isBilingual(meaning))).toEqual([])
    })
    it('have camelCase names that no form, filter or fold needs for something else', () => {
      expect(faults(columns, (_, name) => /^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([])
      expect(columns.map(([name]) => name).filter((name) => ['extra', 'status', 'stage', 'id', 'record', 'lists', 'and', 'or', 'not'].includes(name))).toEqual(
        [],
      )
    })
    it('have a unit where they are quantities', () => {
      expect(faults(quantities, (unit) => unit.trim() !== '')).toEqual([])
    })
    it('have the unit that stands in their name', () => {
      expect(faults(quantities, (unit, name) => (unitBySuffix(name) ?? unit) === unit)).toEqual([])
    })
    it('have it in their name where they measure something', () => {
      expect(faults(quantities, (unit, name) => unitBySuffix(name) !== undefined || WITHOUT_SUFFIX.test(unit))).toEqual([])
    })
    it('are quantities where their name ends in a unit', () => {
      expect(faults(columns, (column, name) => unitBySuffix(name) === undefined || 'unit' in column)).toEqual([])
    })
    it('have vocabularies whose words have a Chinese title and an English one', () => {
      expect(columns.flatMap(([name, column]) => ('values' in column ? faultsOfWords(column.values.values).map((word) => `${name} ${word}`) : []))).toEqual([])
    })
    it('refer to registries that there are', () => {
      expect(faults(columns, (column) => !('references' in column) || catalogue.registries.has(column.references))).toEqual([])
    })
    it('lead back from a record of another registry that they refer to', () => {
      expect(faults(columns, (column) => column.type !== 'reference' || column.references === registry.key || column.back !== undefined)).toEqual([])
    })
    it('are ordered by words of their own', () => {
      const scalars = columns.filter(([, column]) => isScalar(column))
      expect(twice(['RECORD', 'STATUS', ...scalars.map(([name, column]) => inCapitals(queryName(name, column)))])).toEqual([])
    })
    it('one of them is its category', () => {
      const { category } = registry
      expect(category === undefined || ['enum', 'code'].includes(registry.columns[category]?.type ?? '')).toBe(true)
    })
    it('show as stated, at some status; but for those that are derived', () => {
      const stated = everyValue(registry, 1)
      const shownAt = (status: string | null) => registry.show?.(stated, status, '2025-12-31') ?? stated
      const shown = [null, ...words].map(shownAt)
      const hidden = columns.map(([name]) => name).filter((name) => !shown.some((fields) => fields[name] === stated[name]))
      expect(hidden).toEqual(DERIVED[registry.key] ?? [])
      const sometimes = columns.map(([name]) => name).filter((name) => !hidden.includes(name) && shown.some((fields) => fields[name] !== stated[name]))
      expect(sometimes).toEqual(SHOWN_AT_SOME_STATUSES[registry.key] ?? [])
    })
  })

  describe('its statuses and changes', () => {
    it('are titled in Chinese and English', () => {
      expect(faultsOfWords(registry.status.vocabulary.values)).toEqual([])
      expect(faults(changes, isTitled)).toEqual([])
    })
    it('statuses are words in capitals, changes are PascalCase', () => {
      expect(words.filter((word) => !/^[A-Z]+(_[A-Z]+)*$/.test(word))).toEqual([])
      expect(faults(changes, (_, type) => /^([A-Z][a-z]+)+$/.test(type))).toEqual([])
      expect(Object.keys(registry.changes)).not.toContain('Cancelled')
    })
    it('begin with those of every registry', () => {
      expect(changes.slice(0, 4).map(([type]) => type)).toEqual(['Registered', 'Amended', 'Retired', 'Reinstated'])
      expect(changes.slice(0, 4).filter(([, kind]) => kind.status !== undefined || kind.from !== undefined)).toEqual([])
    })
    it('name words of the vocabulary; no status only where a record can be without one', () => {
      const { initial } = registry.status
      expect(initial === null || words.includes(initial)).toBe(true)
      expect(faults(changes, ({ status }) => status === undefined || words.includes(status))).toEqual([])
      const froms = initial === null ? ['', ...words] : words
      expect(faults(changes, ({ from = [] }) => from.every((word) => froms.includes(word)) && twice(from).length === 0)).toEqual([])
    })
    it('can happen: there is some status from which each change is possible', () => {
      expect(faults(changes, ({ from }) => from?.length !== 0)).toEqual([])
    })
    it('are possible from the statuses that they name and from no other; refused, they say on what source', () => {
      const judged = changes.flatMap(([type, { from }]) => (from ? ['', ...words].map((status) => [type, from, status] as const) : []))
      const before = judged.filter(([, , status]) => status !== '' || registry.status.initial === null)
      for (const [type, from, status] of before) {
        const refused = refusedAt(registry, status, type, { number: '示例环〔2020〕1号' })
        expect(refused?.rule === `${registry.key}.${type}.from`, `${type} from ${status}`).toBe(!from.includes(status))
        if (refused?.rule === `${registry.key}.${type}.from`) expect(refused.source, `source of ${refused.rule}`).toBe(sourceOf(registry, type))
      }
    })
    it('are refused without the document that they rest on', () => {
      for (const [type, { restsOn, from }] of changes) {
        if (restsOn === undefined || from?.[0] === undefined) continue
        const refused = refusedAt(registry, from[0], type, null)
        expect(refused?.rule, type).toBe(`${registry.key}.basis`)
        expect(refused?.source, `source of ${refused?.rule}`).toBe(sourceOf(registry, type))
      }
    })
    it('are stated under `stage` for a plot and under `status` for every other', () => {
      expect(registry.status.word).toBe(registry.key === 'plot' ? 'stage' : 'status')
    })
    it('say who, on what document and by what law without empty words', () => {
      expect(faults(changes, ({ actor, restsOn, source }) => ![actor, restsOn, source].some((each) => each?.trim() === ''))).toEqual([])
    })
  })

  it('has no two names for one field of its type: columns, relations, keys as stated, ways back', () => {
    const own = columns.flatMap(([name, column]): string[] => {
      if (column.type === 'references') return [name, `${name.replace(/s$/, '')}Records`]
      if (column.type !== 'reference') return [name]
      // The town is a field of every record.
      return column.as === 'town' ? [name] : column.as === undefined ? [name, `${name}Record`] : [name, column.as]
    })
    const backs = registries.flatMap((from) =>
      columnsOf(from).flatMap(([, column]) =>
        column.type === 'reference' && column.references === registry.key && column.back !== undefined ? [column.back] : [],
      ),
    )
    expect(twice([...OF_EVERY_RECORD, ...own, ...backs])).toEqual([])
  })
})

const faultsOfWords = (titles: Titles): string[] => [
  ...faults(Object.entries(titles), ([zh, en]) => isChinese(zh) && isEnglish(en)),
  ...faults(
    Object.keys(titles).map((word) => [word, word] as const),
    (word) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(word),
  ),
]

/** Columns that a rule fills, whatever a source states under their name (FIELDS.md: "derived"). */
const DERIVED: Readonly<Record<string, readonly string[]>> = {
  farmlandUnit: ['aboveScreening'],
  blackOdorousWater: ['transparencyThresholdCm', 'identified'],
  sample: ['computedClass'],
}
/** Columns that do not apply at every status (DESIGN §6 "Fold"; a successor shows once there is one). */
const SHOWN_AT_SOME_STATUSES: Readonly<Record<string, readonly string[]>> = {
  plot: ['mode', 'successor', 'successors'],
  village: ['successor'],
  town: ['successor'],
}

/** Fields of `RegistryRecord` that are not columns. */
const OF_EVERY_RECORD = ['id', 'district', 'registry', 'record', 'changeCount', 'town', 'status', 'stage', 'lists', 'bbox', 'centroid'].concat([
  'fields',
  'extra',
  'validFrom',
  'validTo',
  'knownFrom',
  'asOf',
  'history',
  'versions',
])

describe('the catalogue', () => {
  it('has one name for one vocabulary', () => {
    const vocabularies = registries.flatMap((registry): Vocabulary[] => [
      registry.status.vocabulary,
      ...columnsOf(registry).flatMap(([, column]) => ('values' in column ? [column.values] : [])),
    ])
    const known = new Map<string, Titles>()
    for (const { name, values } of vocabularies) expect(values, name).toEqual(known.set(name, known.get(name) ?? values).get(name))
    expect(registries.map(({ key }) => `${key.charAt(0).toUpperCase()}${key.slice(1)}`).filter((type) => known.has(type))).toEqual([])
    expect(twice(registries.map((registry) => registry.status.vocabulary.name))).toEqual([])
  })

  it('has no registry under the key or the plural of another', () => {
    expect(twice(registries.flatMap(({ key, plural }) => [key, plural]))).toEqual([])
  })

  it('holds the registries of DESIGN §4, in its order', () => {
    expect([...catalogue.registries.keys()]).toEqual(REGISTRIES)
    expect(registries.map(({ key }) => key)).toEqual(REGISTRIES)
  })

  it('holds the lists of DESIGN §4, over its registries', () => {
    expect(Object.fromEntries(catalogue.lists.map(({ key, on }) => [key, Object.keys(on)]))).toEqual(LISTS)
  })

  it('titles its lists in Chinese and English', () => {
    expect(catalogue.lists.filter((list) => !isTitled(list) || (list.custodian !== null && !isChinese(list.custodian.name))).map(({ key }) => key)).toEqual([])
    expect(twice(catalogue.lists.map(({ key }) => key))).toEqual([])
  })
})

const REGISTRIES =
  'farmlandUnit plot waterSource protectionZone livestockFarm breedingZone aquacultureUnit blackOdorousWater dumpPoint groundwaterPollutionSource groundwaterZone keySupervisedUnit heavyMetalEnterprise industrialPark solidWasteSite soilTransfer cropRestriction nonPointControlUnit monitoringPoint sample sewageFacility village town demonstration project expert enforcementCase document claim'.split(
    ' ',
  )

const LISTS: Readonly<Record<string, readonly string[]>> = {
  suspectedPlots: ['plot'],
  contaminatedPlots: ['plot'],
  remediationList: ['plot'],
  highRiskPlots: ['plot'],
  groundwaterPlots: ['plot'],
  keySupervisedUnits: ['keySupervisedUnit'],
  heavyMetalEnterprises: ['heavyMetalEnterprise'],
  centralisedWaterSources: ['waterSource'],
  dispersedWaterSources: ['waterSource'],
  tenThousandPeopleSources: ['waterSource'],
  groundwaterSources: ['waterSource'],
  dualSources: ['waterSource', 'groundwaterPollutionSource'],
  largeFarms: ['livestockFarm'],
  openBlackOdorousWaters: ['blackOdorousWater'],
  openDumpPoints: ['dumpPoint'],
}

/**
 * FIELDS.md, row by row. Fields: `name`, with what it says of their form: `=A|B` one of these words, `=[A|B]` several (`…`: and others),
 * `→x` a reference, `→[x]` a list of them, `:form` another form, `!` restricted, `*` required. Life: `[initial]`, none where there is none;
 * `Type→STATUS`, `Type` alone where it keeps it; `(STATUS)`: only stated.
 */
const FIELDS: Readonly<Record<string, readonly [fields: string, life: string]>> = {
  farmlandUnit: [
    'category=PRIORITY_PROTECTION|SAFE_USE|STRICT_CONTROL areaMu landType=PADDY|IRRIGATED|DRY crop ph cdMgKg hgMgKg asMgKg pbMgKg crMgKg produceExcess=NONE|LIGHT|HEAVY measures:texts permanentBasicFarmland',
    '[IN_REGISTER] Reclassified',
  ],
  plot: [
    'areaM2 plannedUse landClass=CLASS_ONE|CLASS_TWO activity=IN_PRODUCTION|CEASED|DEMOLISHING|VACANT|REDEVELOPING formerUser riskLevel=HIGH|MEDIUM|LOW pollutants groundwaterPolluted controlArea:geometry unit→keySupervisedUnit successor→plot successors→[plot] predecessors→[plot] exactPosition:geometry!',
    '[CLUE] Suspected→SUSPECTED Deferred→DEFERRED Investigated→INVESTIGATED Cleared→CLEARED Contaminated→CONTAMINATED Assessed→ASSESSED RiskAccepted→ACCEPTABLE Listed→LISTED EffectReviewStarted→EFFECT_REVIEW EffectReviewFailed→LISTED Delisted→DELISTED MergedInto→MERGED SplitInto→SPLIT',
  ],
  waterSource: [
    'waterType=RIVER|RESERVOIR|GROUNDWATER scale=CENTRALISED|DISPERSED dailySupplyT population waterworks tenThousandPeople targetClass delimitedOn hydroUnit',
    'Activated→ACTIVE PutOnStandby→STANDBY Suspended→SUSPENDED Withdrawn→WITHDRAWN (PLANNED)',
  ],
  protectionZone: ['waterSource→waterSource level=ONE|TWO|QUASI areaKm2 signs', '[DRAFT] Approved→APPROVED Adjusted Revoked→REVOKED'],
  livestockFarm: [
    'animal=PIG|BEEF_CATTLE|DAIRY_CATTLE|SHEEP|BROILER|LAYER|OTHER stock annualOutput largeScale zone=BAN|RESTRICT|SUITABLE manureFacility facilityState=WORKING|POOR|UNDERSIZED|NONE builtOn:partialDate closedOn:partialDate',
    'Opened→OPERATING Suspended→SUSPENDED Closed→CLOSED Relocated→RELOCATED (PLANNED)',
  ],
  breedingZone: ['kind=LIVESTOCK|AQUACULTURE zone=BAN|RESTRICT|SUITABLE areaKm2', '[IN_FORCE] Adjusted Revoked→REVOKED'],
  aquacultureUnit: ['areaMu species tailWater=NONE|SEDIMENTATION|AQUAPONICS|OTHER', 'Opened→OPERATING Closed→CLOSED'],
  blackOdorousWater: [
    'waterKind=RIVER|POND|DITCH start:position end:position lengthM widthM areaM2 depthCm transparencyCm transparencyThresholdCm dissolvedOxygenMgL:measured ammoniaMgL:measured measuredOn causes=[DOMESTIC_SEWAGE|GARBAGE|LIVESTOCK|AQUACULTURE|FARMLAND|INDUSTRY|SEDIMENT|OTHER] scope declared identified plan nationalList',
    '[REPORTED] Identified→IDENTIFIED Listed→LISTED TreatmentStarted→TREATING EvaluationStarted→EVALUATING Closed→CLOSED Rebounded→REBOUND',
  ],
  dumpPoint: [
    'volumeM3 wasteType=DOMESTIC|CONSTRUCTION|INDUSTRIAL|MIXED foundOn:partialDate measure=SIMPLE_CAPPING|STANDARD_CAPPING|RELOCATION|REUSE completedOn:partialDate closedOn:partialDate plan',
    '[FOUND] Filed→REGISTERED Planned→PLANNED TreatmentStarted→TREATING Completed→COMPLETED Closed→CLOSED Rebounded→REBOUND',
  ],
  groundwaterPollutionSource: [
    'kind=INDUSTRIAL_PARK|ENTERPRISE|LANDFILL|HAZARDOUS_WASTE_SITE|MINE|PETROL_STATION|OIL_DEPOT|ASH_YARD|FARMING_AREA operator startedOn seepageProtection riskLevel pollutants hydroUnit tankCount doubleWall refitOn onDualSourceList',
    '[CANDIDATE] Surveyed→SURVEYED Listed→LISTED RiskAssessed→RISK_ASSESSED Controlled→CONTROLLED Remediated→REMEDIATED Removed→REMOVED',
  ],
  groundwaterZone: ['zone=PROTECTION|CONTROL|TREATMENT', '[IN_FORCE] Adjusted Revoked→REVOKED'],
  keySupervisedUnit: ['creditCode industry year reason plot→plot duties', '[LISTED] Renewed→LISTED Removed→REMOVED'],
  heavyMetalEnterprise: ['creditCode industry metals=[CD|HG|AS|PB|CR|…] emissionKgYear', '[LISTED] Renewed Removed→REMOVED'],
  industrialPark: ['areaKm2 riverside industries', '[IN_FORCE] Abolished→ABOLISHED'],
  solidWasteSite: ['wasteKind volumeM3 owner hazardous', '[IN_USE] Closed→CLOSED'],
  soilTransfer: ['plot→plot destination quantityM3 manifestNumbers shippedOn receivedOn hazardous', '[PLANNED] Shipped→SHIPPED Received→RECEIVED'],
  cropRestriction: ['kind=NEGATIVE_LIST|PRODUCE_BAN crops farmlandUnits→[farmlandUnit]', '[IN_FORCE] Revoked→REVOKED'],
  nonPointControlUnit: ['areaKm2 priority mainSource=PLANTING|LIVESTOCK|AQUACULTURE|SEWAGE load', '[IN_FORCE] Adjusted Revoked→REVOKED'],
  monitoringPoint: [
    'medium=SOIL|GROUNDWATER|SURFACE_WATER|PRODUCE|AIR role=BASIC|RISK|BACKGROUND|SOURCE|DIFFUSION|NATIONAL target depthM owner cadence=MONTHLY|QUARTERLY|YEARLY',
    '[USABLE] SentForRepair→REPAIR Restored→USABLE Sealed→SEALED',
  ],
  sample: [
    'point→monitoringPoint target operator sampledOn* medium lab results:results statedClass=I|II|III|IV|V computedClass=I|II|III|IV|V',
    '[VALID] Voided→VOID',
  ],
  sewageFacility: ['designTPerDay actualTPerDay householdsServed process standard', 'Started→RUNNING Stopped→STOPPED (BUILDING)'],
  village: [
    'code kind=VILLAGE|COMMUNITY tier=ONE|TWO|THREE renovated householdCount sewageTreated wasteCollection',
    '[IN_FORCE] MergedInto→MERGED Abolished→ABOLISHED',
  ],
  town: ['code kind=STREET|TOWN seat:geometry', '[IN_FORCE] MergedInto→MERGED Abolished→ABOLISHED'],
  demonstration: ['kind level=NATIONAL|CITY|DISTRICT year areaMu', '[NAMED] Revoked→REVOKED'],
  project: ['kind investmentWan owner startedOn:partialDate finishedOn:partialDate target', '[PLANNED] Started→UNDERWAY Finished→FINISHED Dropped→DROPPED'],
  expert: ['field employer title', '[ACTIVE] Left→LEFT'],
  enforcementCase: ['subject fact decisionNumber decidedOn fineYuan correction', '[OPEN] Decided→DECIDED Corrected→CORRECTED'],
  document: ['number title issuer issuedOn effectiveOn repealedOn sha256 url', '[IN_FORCE] Repealed→REPEALED'],
  claim: ['list indicator statedFor:date value:number text withheld unit quote section document→document', '[STATED] Withdrawn→WITHDRAWN'],
}

/** Of every registry; restricted ones with `!`. */
const COMMON =
  'name codes:codes townCode→town villageCode→village place geometry:geometry crs=CGCS2000|WGS84|GCJ02|UNKNOWN aliases:texts tags:texts note department departmentStated:boolean contact! telephone!'

/** What we keep beyond FIELDS.md: "more fields are welcome". Where the row names a field among the data of a change, it is here too. */
const EXTRAS: Readonly<Record<string, string>> = {
  farmlandUnit: 'aboveScreening:boolean',
  plot: 'mode=CONTROL|REMEDIATION|BOTH',
  village: 'successor→village',
  town: 'successor→town',
  claim: 'contradictions:texts',
}

/** A column in the notation of {@link FIELDS}, as far as a row says it. */
const noted = (name: string, column: Column, row: string): string => {
  const words = 'values' in column ? Object.keys(column.values.values) : []
  const open = row.includes('|…')
  const enumerated = open ? [...words.filter((word) => row.split(/[=[|\]]/).includes(word)), '…'] : words
  const marks = `${column.restricted ? '!' : ''}${column.required ? '*' : ''}`
  if (row.includes('='))
    return `${name}=${column.type === 'enums' ? `[${enumerated.join('|')}]` : column.type === 'enum' ? enumerated.join('|') : column.type}${marks}`
  if (row.includes(':')) return `${name}:${column.type}${marks}`
  if (column.type === 'reference') return `${name}→${column.references}${marks}`
  if (column.type === 'references') return `${name}→[${column.references}]${marks}`
  return `${name}${marks}`
}

describe('FIELDS.md', () => {
  it('has a row for every registry', () => {
    expect(Object.keys(FIELDS)).toEqual(REGISTRIES)
  })

  it.each(registries)('$key has its fields, those of every registry, and the extras we name', (registry) => {
    const [own = ''] = FIELDS[registry.key] ?? []
    const rows = `${COMMON} ${own} ${EXTRAS[registry.key] ?? ''}`.trim().split(' ')
    const rowOf = new Map(rows.map((row) => [/^\w+/.exec(row)?.[0] ?? '', row]))
    expect(
      columnsOf(registry)
        .map(([name, column]) => noted(name, column, rowOf.get(name) ?? ''))
        .sort(),
    ).toEqual(rows.sort())
  })

  it.each(registries)('$key has its statuses and changes', (registry) => {
    const [, life = ''] = FIELDS[registry.key] ?? []
    const { initial, vocabulary } = registry.status
    const own = Object.entries(registry.changes).slice(4)
    const set = own.flatMap(([, { status }]) => status ?? [])
    const stated = Object.keys(vocabulary.values).filter((word) => word !== initial && !set.includes(word))
    const found = [
      ...(initial === null ? [] : [`[${initial}]`]),
      ...own.map(([type, { status }]) => (status === undefined ? type : `${type}→${status}`)),
      ...stated.map((word) => `(${word})`),
    ]
    expect(found).toEqual(life.split(' '))
  })
})
