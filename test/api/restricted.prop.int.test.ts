import fc from 'fast-check'
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { inCapitals } from '../../src/engine/read/columns.ts'
import { catalogue } from '../../src/registries/index.ts'
import { idsOf, ledger as ledgers, pointIn } from '../support/arbitraries.ts'
import { openApi, type Api, type Json } from '../support/api.ts'
import { registries as described, standing, stateAt, type Line, type Point } from '../support/naive.ts'

/**
 * Who may not see restricted values learns nothing of them: two ledgers that differ in nothing else answer every question alike, to
 * the byte. Who may see them, sees those of every point, as they were known then, and each is written down.
 */

/** Raise it for a long search: `RUNS=20 npx vitest run test/api/restricted.prop.int.test.ts`. */
const RUNS = Number(process.env['RUNS'] ?? 1)
const PATIENCE_MS = 60_000 + RUNS * 120_000

const [TOWN, OTHER_TOWN, FAR_TOWN] = ['500116001', '500116002', '500116003']
const typeName = (registry: string): string => registry.charAt(0).toUpperCase() + registry.slice(1)
const restrictedOf = (registry: string): readonly string[] => described[registry]!.restricted
const idOf = ({ registry, record }: { readonly registry: string; readonly record: string }): string => `${registry}/${record}`

// ── Two ledgers that differ in restricted values alone ───────────────────────────────────────────────────────────────

type Pair<T> = readonly [left: T, right: T]
type Secrets = { readonly text: Pair<string>; readonly shape: Pair<unknown> }

/** Also such as other columns hold, or search finds. */
const text = fc.oneof(
  fc.constantFrom('示例甲', '示例联系人', 'X-1', '', '%', '{"commitment":"…"}'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
)
const degrees = fc.double({ min: -1, max: 1, noNaN: true })
const shape = fc.oneof(
  fc.tuple(degrees, degrees).map(([x, y]) => ({ type: 'Point', coordinates: [106.25 + x, 29.29 + y] })),
  fc.constant({ type: 'Point', coordinates: [106.25, 29.29] }),
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 })), { minLength: 2, maxLength: 9, selector: String })
    .map((line) => ({ type: 'LineString', coordinates: line.map(([x, y]) => [106.25 + x / 100, 29.29 + y / 100]) })),
)
const pairOf = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<Pair<T>> => fc.tuple(of, of).filter(([left, right]) => JSON.stringify(left) !== JSON.stringify(right))
const secrets: fc.Arbitrary<Secrets> = fc.record({ text: pairOf(text), shape: pairOf(shape) })

const LEFT = 0
const RIGHT = 1
type Side = typeof LEFT | typeof RIGHT

/** The restricted value of a column on a side. */
const secretOf = (column: string, { text: texts, shape: shapes }: Secrets, side: Side): unknown => (column === 'exactPosition' ? shapes[side] : texts[side])

/** What a change also says: of each restricted column, and of the town. */
const saying = fc.constantFrom('nothing', 'a value', 'a value', 'null')
const also = fc.record({ contact: saying, telephone: saying, exactPosition: saying, town: fc.constantFrom(undefined, undefined, TOWN, OTHER_TOWN, null) })

/** A log whose changes often say something of restricted columns, each a value of its own, and of the town. */
const outspoken = (lines: readonly Line[]): fc.Arbitrary<Line[]> =>
  fc.array(also, { minLength: lines.length, maxLength: lines.length }).map((each) =>
    lines.map((line, i) => {
      const { town, ...columns } = each[i]!
      // Data is silent where a correction takes its target's over, and empty where a record goes, comes back, or a change is withdrawn.
      if (!line.data || line.cancels !== null || line.type === 'Retired' || line.type === 'Reinstated' || !line.type) return line
      const own: Readonly<Record<string, unknown>> = {
        contact: `示例联系人${line.position}`,
        telephone: `1380000${1000 + line.position}`,
        exactPosition: { type: 'Point', coordinates: [106 + line.position / 100, 29.3] },
      }
      const said = Object.entries(columns).filter(([column, what]) => what !== 'nothing' && restrictedOf(line.registry).includes(column))
      const stated = Object.fromEntries(said.map(([column, what]) => [column, what === 'null' ? null : own[column]]))
      return { ...line, data: { ...line.data, ...stated, ...(town !== undefined && { townCode: town }) } }
    }),
  )

type Case = {
  readonly lines: readonly Line[]
  /** One for each change, by position. */
  readonly secrets: readonly Secrets[]
  /** The registry that one of the callers keeps: there both ledgers are alike, and so they are in {@link OTHER_TOWN}. */
  readonly kept: string
  readonly points: readonly Point[]
  /** Of so many differing values one is erased, on one side. */
  readonly erased: number
}

/** Every record lies in one of the towns, or in none, all its life. */
const settled = (lines: readonly Line[]): Line[] => {
  const ids = idsOf(lines)
  return lines.map((line) => {
    const town = ids.indexOf(idOf(line)) % 2 === 0 ? TOWN : OTHER_TOWN
    return line.data && typeof line.data['townCode'] === 'string' ? { ...line, data: { ...line.data, townCode: town } } : line
  })
}
const isOfOtherTown = (lines: readonly Line[], line: Line): boolean => idsOf(lines).indexOf(idOf(line)) % 2 === 1

const cases: fc.Arbitrary<Case> = ledgers({ maxChanges: 60 })
  .filter((lines) => lines.length > 25)
  .chain(outspoken)
  .map(settled)
  .chain((lines) =>
    fc.record({
      lines: fc.constant(lines),
      secrets: fc.array(secrets, { minLength: lines.length + 10, maxLength: lines.length + 10 }),
      // Plots have the most that is restricted, and are written below: there the ledgers always differ.
      kept: fc.constantFrom(...new Set(['expert', ...lines.map(({ registry }) => registry)].filter((registry) => registry !== 'plot'))),
      points: fc.array(pointIn(lines), { minLength: 2, maxLength: 2 }),
      erased: fc.constantFrom(2, 3, 1000),
    }),
  )
  .filter((given) => foreign(given) !== undefined)

const differs = ({ lines, kept }: Case, line: Line): boolean => line.registry !== kept && !isOfOtherTown(lines, line)

/** A change of a record that none of the callers keeps. */
const foreign = (given: Case): Line | undefined => given.lines.find((line) => differs(given, line) && line.cancels === null)

/** The log of a side: what stands in restricted columns is a secret, the same on both sides where a caller may see it. */
const sideOf = (given: Case, side: Side): Line[] =>
  given.lines.map((line) => {
    const own = given.secrets[line.position]!
    const data = Object.entries(line.data ?? {}).map(([key, value]) =>
      value !== null && restrictedOf(line.registry).includes(key) ? [key, secretOf(key, own, differs(given, line) ? side : LEFT)] : [key, value],
    )
    return line.data ? { ...line, data: Object.fromEntries(data) as Line['data'] & object } : line
  })

/** What is written after the log, by typed mutations: values set, amended, cleared, corrected, taken over by a correction, cancelled. */
const write = async (api: Api, given: Case, side: Side): Promise<void> => {
  const admin = await api.as({ name: '示例科室/示例管理员' })
  const [first, second, third, fourth, fifth] = given.secrets.slice(given.lines.length + 1) as [Secrets, Secrets, Secrets, Secrets, Secrets]
  const change = { validFrom: '2022-03-01', basis: { number: '示例环〔2022〕3号' } }
  const all = ({ text: texts, shape: shapes }: Secrets) => ({ contact: texts[side], telephone: texts[side], exactPosition: shapes[side] })
  const performed = (mutation: string, variables: Json): Promise<Json> => api.data(mutation, { change, ...variables }, admin)
  const idIn = (answer: Json): string => answer.change.id
  const { registerPlot } = await performed(
    'mutation ($fields: PlotInput!, $change: ChangeInput!) { registerPlot(record: "示例-N", fields: $fields, change: $change) { change { id } } }',
    { fields: { name: '示例地块', townCode: TOWN, extra: { 公示牌: '示例公开', 示例: 1 }, ...all(first) } },
  )
  const { amendPlot } = await performed(
    'mutation ($fields: PlotPatch!, $change: ChangeInput!) { amendPlot(id: "示例-N", fields: $fields, change: $change) { change { id } } }',
    {
      fields: { contact: second.text[side], telephone: null },
      change: { ...change, validFrom: '2022-04-01' },
    },
  )
  await performed('mutation ($commands: [CommandInput!]!, $basis: BasisInput!) { submit(commands: $commands, basis: $basis) { changes { id } } }', {
    basis: change.basis,
    commands: [
      { registry: 'plot', record: '示例-M', type: 'Registered', validFrom: '2022-03-01', data: { townCode: TOWN, contact: third.text[side] } },
      { registry: 'plot', record: '示例-M', type: 'Amended', validFrom: '2022-03-02', data: { exactPosition: third.shape[side] } },
      { registry: 'plot', record: '示例-N', type: 'Registered', supersedes: idIn(registerPlot), data: { name: '示例地块', townCode: TOWN, ...all(fourth) } },
    ],
  })
  const correction = 'mutation ($id: ID!, $data: JSON, $change: CorrectionInput!) { supersedeChange(id: $id, data: $data, change: $change) { change { id } } }'
  const takenOver = await performed(correction, { id: idIn(amendPlot), change: { ...change, sequence: 2 } })
  const corrected = await performed(correction, { id: idIn(takenOver.supersedeChange), data: { telephone: fifth.text[side] }, change })
  await performed('mutation ($id: ID!, $change: CorrectionInput!) { cancelChange(id: $id, change: $change) { change { id } } }', {
    id: idIn(corrected.supersedeChange),
    change,
  })
}

/** Some of the values that differ are erased by law, on one side. */
const erase = async (api: Api, given: Case): Promise<void> => {
  const changes = given.lines.filter((line) => differs(given, line) && line.position % given.erased === 0).map(({ id }) => id)
  await sql`delete from restricted_value where change_id = any(${changes}::text[])`.execute(api.ledger.db)
}

// ── Everything that can be asked ─────────────────────────────────────────────────────────────────────────────────────

let schema: GraphQLSchema | undefined
const typeNamed = (name: string): GraphQLObjectType => {
  const type = schema?.getType(name)
  if (!isObjectType(type)) throw new Error(`There is no type ${name}.`)
  return type
}
const inputNamed = (name: string): GraphQLInputObjectType => {
  const type = schema?.getType(name)
  if (!isInputObjectType(type)) throw new Error(`There is no input ${name}.`)
  return type
}

/** Of a record that hangs below another: what it is, and what is restricted of it. */
const BELOW = '{ id name fields(names: ["contact", "telephone"]) }'
const isRecord = (type: GraphQLOutputType): boolean => {
  const named = getNamedType(type)
  return named.name === 'RegistryRecord' || (isObjectType(named) && named.getInterfaces().some(({ name }) => name === 'RegistryRecord'))
}
/** Everything of a type: of records below it {@link BELOW}, of pages their records. */
const everything = (name: string, deep = 2): string => {
  const parts = Object.values(typeNamed(name).getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => {
      const named = getNamedType(field.type)
      if (isLeafType(named)) return [field.name]
      if (isRecord(field.type)) return [`${field.name} ${BELOW}`]
      if (deep === 0) return []
      if (named.name.endsWith('Connection')) {
        const nodes = typeNamed(named.name).getFields()['nodes']!
        return [`${field.name} { totalCount nodes ${isRecord(nodes.type) ? BELOW : `{ ${everything(getNamedType(nodes.type).name, 0)} }`} }`]
      }
      return [`${field.name} { ${everything(named.name, deep - 1)} }`]
    })
  return parts.join(' ')
}

const CHANGE = (): string => everything('Change')
const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

type Question = {
  readonly query: string
  readonly variables?: Json
  readonly headers?: Readonly<Record<string, string>>
  /** Codes that the errors in its answer may have; there are none where it names none. */
  readonly refused?: readonly string[]
  /** How many errors there are; at least one where it says nothing, or none at all in a dry run. */
  readonly times?: number
  readonly dry?: boolean
  /** The answer is the same whatever the variables. */
  readonly whateverIsGuessed?: boolean
}

/** Questions about records of a registry at a point, by every way in. */
const readings = (registry: string, ids: readonly string[]): string[] => {
  const { plural } = catalogue.registries.get(registry)!
  const type = typeName(registry)
  const columns = restrictedOf(registry)
  return [
    `query ($asOf: AsOfInput) { page: ${plural}(asOf: $asOf, first: 20) { totalCount asOf { position } ${PAGE} edges { cursor node { ${everything(type)} } }
      groups(by: [STATUS, TOWN]) { keys count sums } } }`,
    `query ($asOf: AsOfInput) { ${['NAME', 'TOWN', 'RECORD'].map((word) => `${word}: ${plural}(asOf: $asOf, orderBy: [{field: ${word}, direction: DESC}], last: 5) { ${PAGE} nodes { id ${columns.join(' ')} } }`).join(' ')} }`,
    `query ($asOf: AsOfInput) { ${ids
      .map(
        (
          id,
          i,
        ) => `r${i}: record(id: ${JSON.stringify(id)}, asOf: $asOf) { ...on ${type} { ${columns.join(' ')} } extra fields named: fields(names: ${JSON.stringify(['name', ...columns])}) findings { message recordIds } }
          l${i}: life(id: ${JSON.stringify(id)}, asOf: $asOf) { id inForce history(first: 100) { totalCount nodes { ${CHANGE()} } }
            versions { validFrom validTo state named: state(names: ${JSON.stringify(columns)}) node { id knownFrom changeCount bbox centroid extra fields ...on ${type} { ${columns.join(' ')} } } } }`,
      )
      .join(' ')} }`,
  ]
}

/** Filters, orders and groups by what is restricted, alone and among others, one alias each: with `$text` and `$shape` as a guess. */
const probesOf = (registry: string): { readonly query: string; readonly count: number } => {
  const { plural } = catalogue.registries.get(registry)!
  const filters = inputNamed(`${typeName(registry)}Filter`).getFields()
  const operands: Readonly<Record<string, string>> = {
    isNull: 'true',
    in: '[$text]',
    notIn: '[$text]',
    bbox: '[106, 29, 107, 30]',
    near: '{lon: 106.25, lat: 29.29, metres: 5000}',
    intersects: '$shape',
    within: '$shape',
  }
  const probes = restrictedOf(registry).flatMap((column) => {
    const operators = Object.keys(inputNamed(getNamedType(filters[column]!.type).name).getFields())
    const conditions = operators.map((operator) => `{${column}: {${operator}: ${operands[operator] ?? '$text'}}}`)
    const [one = ''] = conditions
    const nested = [
      `{not: ${one}}`,
      `{or: [{name: {isNull: false}}, ${one}]}`,
      `{and: [{name: {eq: "示例无此名"}}, ${one}]}`,
      `{not: {or: [{and: [${one}]}]}}`,
      `{name: {isNull: true}, ${one.slice(1)}`,
    ]
    const word = inCapitals(column)
    const worded = [
      `${plural}(orderBy: [{field: NAME}, {field: ${word}, direction: DESC}], first: 3) { ${PAGE} }`,
      ...[`by: [${word}]`, `by: [STATUS], sum: [${word}]`, `by: [TOWN, ${word}], bucket: YEAR`].map(
        (how) => `${plural}(first: 0) { groups(${how}) { keys count sums } }`,
      ),
    ]
    const filtered = [...conditions, ...nested].map((filter) => `${plural}(filter: ${filter}) { totalCount nodes { id } }`)
    return [...filtered, ...(column === 'exactPosition' ? [] : worded)]
  })
  const declared = probes.some((probe) => probe.includes('$shape')) ? ', $shape: GeoJSON' : ''
  return { query: `query ($text: String!${declared}) { ${probes.map((probe, i) => `p${i}: ${probe}`).join(' ')} }`, count: probes.length }
}

/** Attempts to change what is not one's own, and what a dry run would tell of it. */
const attempts = (given: Case, guess: Secrets, side: Side): Question[] => {
  const line = foreign(given)!
  const type = typeName(line.registry)
  const change = { validFrom: '2020-03-01', basis: { number: '示例环〔2020〕9号' } }
  const payload =
    'node { id status fields ... on Plot { contact telephone exactPosition } } effect { field before after } refusals { code rule message field found needed } warnings { code field }'
  const fields = Object.fromEntries(restrictedOf(line.registry).map((column) => [column, secretOf(column, guess, side)]))
  const told = (dry: boolean) => ({
    dry,
    refused: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'STALE_CORRECTION', 'CONFLICT', 'RULE_VIOLATION', 'BAD_USER_INPUT'],
  })
  return [true, false].flatMap((dryRun): Question[] => [
    {
      ...told(dryRun),
      query: `mutation ($id: ID!, $fields: ${type}Patch!, $change: ChangeInput!, $dryRun: Boolean) { amend${type}(id: $id, fields: $fields, change: $change, dryRun: $dryRun) { ${payload} } }`,
      variables: { id: line.record, fields, change, dryRun },
    },
    {
      ...told(dryRun),
      query: `mutation ($id: ID!, $data: JSON, $change: CorrectionInput!, $dryRun: Boolean) {
        with: supersedeChange(id: $id, data: $data, change: $change, dryRun: $dryRun) { ${payload} } without: supersedeChange(id: $id, change: $change, dryRun: $dryRun) { ${payload} }
        cancel: cancelChange(id: $id, change: $change, dryRun: $dryRun) { ${payload} } act: cancelChange(id: $id, wholeAct: true, change: $change, dryRun: $dryRun) { ${payload} } }`,
      variables: { id: line.id, data: fields, change: { basis: change.basis }, dryRun },
    },
    {
      ...told(dryRun),
      query: `mutation ($commands: [CommandInput!]!, $basis: BasisInput!, $dryRun: Boolean) { submit(commands: $commands, basis: $basis, dryRun: $dryRun) {
        diffs { id kind fields { field before after } before { fields } after { fields } } refusals { code index message found } } }`,
      variables: {
        basis: change.basis,
        dryRun,
        commands: [
          { registry: line.registry, record: line.record, type: 'Amended', validFrom: '2021-06-15', data: { townCode: OTHER_TOWN } },
          { registry: line.registry, record: line.record, type: 'Amended', validFrom: '2021-06-15', data: fields },
          { registry: 'plot', record: '示例-N', type: 'Amended', validFrom: '2024-06-15', data: { townCode: FAR_TOWN }, expectedVersion: 1 },
        ],
      },
    },
  ])
}

const questionsOf = (given: Case): Question[] => {
  const registries = [...new Set([...given.lines.map(({ registry }) => registry), 'plot'])]
  const ids = [...idsOf(given.lines), 'plot/示例-N', 'plot/示例-M']
  const guesses = given.secrets.filter((_, i) => i % 10 === 0)
  const points = [{}, ...given.points]
  const [before = {}, after = {}] = given.points
  const texts = [...new Set(guesses.flatMap(({ text: pair }) => pair).filter((each) => each !== ''))]
  const shapes = guesses.flatMap(({ shape: pair }) => pair).slice(0, 6)
  const codes = texts.slice(0, 20).map((value) => ({ system: '示例系统', value }))
  return [
    ...points.flatMap((asOf) =>
      registries.flatMap((registry) =>
        readings(
          registry,
          ids.filter((id) => id.startsWith(`${registry}/`)),
        ).map((query) => ({ query, variables: { asOf } })),
      ),
    ),
    {
      query: `query ($ids: [ID!]!) { records(ids: $ids) { id fields } changes(first: 500) { totalCount through ${PAGE} edges { cursor node { ${CHANGE()} } } } }`,
      variables: { ids },
      headers: { 'taizhang-as-of': `validOn=${given.points[0]!.validOn}` },
    },
    {
      query: `{ late: changes(last: 12) { nodes { ${CHANGE()} } } towns: changes(filter: {town: ["${TOWN}"], corrections: true}, first: 100) { totalCount nodes { id data } } }`,
    },
    ...[
      { from: before, to: after },
      { from: after, to: {} },
      { from: { validOn: '2022-03-01' }, to: { validOn: '2022-04-01' } },
    ].map((variables) => ({
      query: `query ($from: AsOfInput!, $to: AsOfInput) { diff(from: $from, to: $to, kind: [ADDED, REMOVED, CHANGED, KEPT], first: 100) { added removed changed kept ${PAGE} from { position } to { position }
        edges { cursor node { id kind cause fields { field title before after cause } changes { ${CHANGE()} } before { id fields extra } after { id fields ... on Plot { contact telephone exactPosition } } } } } }`,
      variables,
    })),
    ...points.map((asOf) => ({
      query: `query ($asOf: AsOfInput) { counts(by: [REGISTRY, LIST, TOWN, STATUS, CATEGORY], asOf: $asOf) { rows { registry list townCode townName status category title count } }
        registries { key count(asOf: $asOf) } lists { key count(asOf: $asOf) entries(asOf: $asOf, first: 20) { totalCount ${PAGE} nodes { id fields } } } indicators { key figure(asOf: $asOf) { value } }
        findings(asOf: $asOf, first: 100) { totalCount ${PAGE} nodes { ${everything('Finding', 1)} changes { ${CHANGE()} } } } }`,
      variables: { asOf },
    })),
    ...texts.map((each) => ({
      query: `query ($text: String!) { search(text: $text, first: 20) { totalCount ${PAGE} nodes { id fields } } }`,
      variables: { text: each.slice(0, 200) },
    })),
    { query: 'query ($codes: [CodeInput!]!) { recordsByCode(codes: $codes) { system value count nodes { id fields } } }', variables: { codes } },
    ...registries.map((registry) => ({
      query: `query ($s0: GeoJSON, $s1: GeoJSON, $s2: GeoJSON) { ${[0, 1, 2].map((i) => `p${i}: ${catalogue.registries.get(registry)!.plural}(filter: {geometry: {intersects: $s${i}}}, first: 20) { totalCount nodes { id bbox centroid geometry simple: geometry(simplifyM: 5) } }`).join(' ')}
        near: ${catalogue.registries.get(registry)!.plural}(filter: {geometry: {near: {lon: 106.25, lat: 29.29, metres: 1000}}}) { totalCount } }`,
      variables: { s0: shapes[0], s1: shapes[1], s2: shapes[2] },
    })),
    ...registries.flatMap((registry) => {
      const { query, count } = probesOf(registry)
      const { text: texts, shape: shapes } = guesses[0]!
      return ([LEFT, RIGHT] as const).map((side) => ({
        query,
        variables: { text: texts[side], ...(query.includes('$shape') && { shape: shapes[side] }) },
        refused: ['FORBIDDEN'],
        times: count,
        whateverIsGuessed: true,
      }))
    }),
    ...([LEFT, RIGHT] as const).flatMap((side) => attempts(given, guesses[0]!, side)),
    { query: '{ disclosures { id recordId field } }', refused: ['UNAUTHENTICATED', 'FORBIDDEN'] },
    { query: '{ plots(filter: {contact: {like: "x"}}) { totalCount } }', refused: ['BAD_USER_INPUT'] },
  ]
}

// ── Answers, without what must differ ────────────────────────────────────────────────────────────────────────────────

type Asking = (question: Question) => Promise<string>

/** Ids and instants that the server made by itself: what each stands for. */
const ownMarks = async (api: Api, loaded: number): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ position: string; id: string; at: string }>`
    select position, change_id as id, taizhang_instant(recorded_at) as at from ledger_entry where position > ${loaded} order by position`.execute(api.ledger.db)
  return new Map(rows.flatMap(({ position, id, at }) => [[id, `<change ${position}>`] as const, [at, `<instant ${position}>`] as const]))
}

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z/g
const SALTED = /"(commitment|leafHash)":"[A-Za-z0-9+/]{43}="/g
const CURSOR = /"(cursor|startCursor|endCursor)":"([\w-]{20,})"/g

/** Only what is salted, and what the clock said, is left out. */
const comparable =
  (marks: ReadonlyMap<string, string>, began: string) =>
  (body: string): string => {
    const marked = (json: string): string =>
      [...marks]
        .reduce((all, [own, mark]) => all.replaceAll(own, mark), json)
        .replace(INSTANT, (instant) => (instant >= began ? '<instant of a dry run>' : instant))
    const opened = body.replace(CURSOR, (_, key: string, cursor: string) => `"${key}":${JSON.stringify(Buffer.from(cursor, 'base64url').toString())}`)
    return marked(opened).replace(SALTED, '"$1":"<salted>"')
  }

type Opened = { readonly api: Api; readonly askAs: (headers: Readonly<Record<string, string>>) => Asking }

const openSide = async (given: Case, side: Side, began: string): Promise<Opened> => {
  const lines = sideOf(given, side)
  const api = await openApi(lines)
  await write(api, given, side)
  if (side === RIGHT) await erase(api, given)
  const comparing = comparable(await ownMarks(api, lines.length), began)
  return {
    api,
    askAs:
      (headers) =>
      async ({ query, variables, headers: more }) => {
        const { status, body, headers: answered } = await api.ask(query, variables, { ...headers, ...more })
        // Errors come in the order in which fields are done with.
        const errors = body.errors && [...body.errors].sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1))
        return comparing(JSON.stringify([status, Object.keys(answered).sort(), { ...body, ...(errors && { errors }) }]))
      },
  }
}

/** Where two answers part; undefined where they are the same to the byte. */
const differenceOf = (one: string, other: string): Pair<string> | undefined => {
  if (one === other) return undefined
  const at = Array.from(one).findIndex((_, i) => one[i] !== other[i])
  const from = Math.max(0, (at === -1 ? one.length : at) - 200)
  return [one.slice(from, from + 400), other.slice(from, from + 400)]
}

/** Codes that should not be in an answer, or that there are too few or too many of. */
const wrongCodes = ({ refused = [], times, dry }: Question, answer: string): string[] => {
  const [, , { errors = [] }] = JSON.parse(answer) as [number, string[], { errors?: { extensions: { code: string } }[] }]
  const codes = errors.map(({ extensions }) => extensions.code)
  if (times !== undefined && codes.length !== times) return [`${codes.length} times instead of ${times}`, ...codes]
  if (refused.length > 0 && !dry && codes.length === 0) return ['nothing was refused']
  return codes.filter((code) => !refused.includes(code))
}

type Grant = Parameters<Api['as']>[0] | null
const without = ({ kept }: Case): Readonly<Record<string, Grant>> => ({
  nobody: null,
  reader: { roles: ['reader'] },
  approver: { roles: ['approver'] },
  'registrar of another registry': { roles: ['registrar'], registries: [kept] },
  'registrar of another town': { roles: ['registrar'], towns: [OTHER_TOWN] },
})
const headersAs = (api: Api, grant: Grant): Promise<Readonly<Record<string, string>>> => (grant === null ? Promise.resolve({}) : api.as(grant))

const AT_ONCE = 8
const inTurns = async <T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
  for (let i = 0; i < all.length; i += AT_ONCE) await Promise.all(all.slice(i, i + AT_ONCE).map(work))
}

describe('two ledgers that differ in restricted values alone', () => {
  it(
    'answer everyone alike who may not see them, to the byte',
    async () => {
      let [asked, seen] = [0, 0]
      await fc.assert(
        fc.asyncProperty(cases, async (given) => {
          const began = new Date().toISOString().slice(0, 10)
          const [left, right] = await Promise.all([openSide(given, LEFT, began), openSide(given, RIGHT, began)])
          try {
            schema ??= buildClientSchema(await left.api.data(getIntrospectionQuery()))
            const questions = questionsOf(given)
            for (const [name, grant] of Object.entries(without(given))) {
              const [ofLeft, ofRight] = [left.askAs(await headersAs(left.api, grant)), right.askAs(await headersAs(right.api, grant))]
              const guessed = new Map<string, string>()
              await inTurns(questions, async (question) => {
                const asks = `${name} asks ${JSON.stringify(question)}`
                const [one, other] = await Promise.all([ofLeft(question), ofRight(question)])
                asked++
                expect(differenceOf(one, other), asks).toBeUndefined()
                expect(wrongCodes(question, one), asks).toEqual([])
                if (!question.whateverIsGuessed) return
                expect(differenceOf(guessed.get(question.query) ?? one, one), asks).toBeUndefined()
                guessed.set(question.query, one)
              })
            }
            // What is asked would tell them apart, for one who may see.
            const [ofLeft, ofRight] = [left.askAs(await left.api.as({ roles: ['auditor'] })), right.askAs(await right.api.as({ roles: ['auditor'] }))]
            await inTurns(questions.slice(0, 12), async (question) => {
              if ((await ofLeft(question)) !== (await ofRight(question))) seen++
            })
          } finally {
            await Promise.all([left.api.close(), right.api.close()])
          }
        }),
        { numRuns: 2 * RUNS, endOnFailure: true },
      )
      expect(asked).toBeGreaterThan(100 * RUNS)
      expect(seen).toBeGreaterThanOrEqual(2 * RUNS)
    },
    PATIENCE_MS,
  )
})

// ── Who may see ──────────────────────────────────────────────────────────────────────────────────────────────────────

type Seer = { readonly grant: Exclude<Grant, null>; readonly sees: (registry: string, town: string | null) => boolean }

/** By DESIGN §7, said once more: auditors, administrators, and who keeps the record. */
const seers: Readonly<Record<string, Seer>> = {
  auditor: { grant: { roles: ['auditor'] }, sees: () => true },
  admin: { grant: { roles: ['admin'] }, sees: () => true },
  registrar: { grant: { roles: ['registrar'] }, sees: () => true },
  'registrar of plots': { grant: { roles: ['registrar'], registries: ['plot'] }, sees: (registry) => registry === 'plot' },
  'registrar of a town': { grant: { roles: ['registrar'], towns: [TOWN] }, sees: (_, town) => town === TOWN },
  'registrar of another town': { grant: { roles: ['registrar', 'reader'], towns: [OTHER_TOWN] }, sees: (_, town) => town === OTHER_TOWN },
  'registrar of plots in a town': {
    grant: { roles: ['registrar'], registries: ['plot'], towns: [TOWN] },
    sees: (registry, town) => registry === 'plot' && town === TOWN,
  },
  reader: { grant: { roles: ['reader', 'approver'] }, sees: () => false },
}

/** What a restricted column holds at a point, as it was known then; null: nothing. */
const heldAt = (lines: readonly Line[], id: string, column: string, point: Point): unknown =>
  standing(lines, id, point).reduce<unknown>((held, { data }) => (Object.hasOwn(data, column) ? data[column] : held), null)

type Expected = { readonly answer: Json; readonly hidden: string[]; readonly log: string[] }

/** What one who sees so much is answered of every record at a point, and what is written down of it. */
const expectedOf = (lines: readonly Line[], point: Point, sees: Seer['sees']): Expected => {
  const head = lines.at(-1)?.recordedAt ?? ''
  const knownAt = point.knownAt < head ? point.knownAt : head
  const [hidden, log] = [new Set<string>(), [] as string[]]
  const answers = idsOf(lines).map((id, i) => {
    const registry = id.slice(0, id.indexOf('/'))
    const state = stateAt(lines, id, point)
    if (!state) return [`r${i}`, null]
    const may = sees(registry, (state.fields['townCode'] as string | undefined) ?? null)
    const shown = restrictedOf(registry).map((column) => {
      const value = may ? heldAt(lines, id, column, point) : null
      if (!may) hidden.add(`${typeName(registry)}.${column}`)
      if (value !== null) log.push(`${id} ${column} ${point.validOn} ${knownAt}`)
      return [column, value] as const
    })
    return [`r${i}`, { ...Object.fromEntries(shown), fields: Object.fromEntries(shown) }]
  })
  return { answer: Object.fromEntries(answers), hidden: [...hidden].sort(), log }
}

const LAST_ACT = '2020-01-02T00:00:00.000000Z'
/** A plot that moves from one town to another, after all that is random: of it everyone is shown something who may see anything. */
const withMoving = (lines: readonly Line[]): Line[] => {
  const change = { ...lines[0]!, registry: 'plot', record: '示例-迁移', recordedAt: LAST_ACT, sequence: 0, supersedes: null, cancels: null }
  const position = lines.length + 1
  return [
    ...lines,
    { ...change, id: 'moving-1', position, type: 'Registered', validFrom: '2018-01-01', data: { townCode: TOWN, contact: '示例迁移联系人' } },
    { ...change, id: 'moving-2', position: position + 1, type: 'Amended', validFrom: '2019-01-01', data: { townCode: OTHER_TOWN } },
  ]
}
const WHERE_IT_MOVES = ['2018-12-31', '2019-01-01'].map((validOn): Point => ({ validOn, knownAt: LAST_ACT }))

const ledgersAndPoints = ledgers({ maxChanges: 50 })
  .filter((lines) => lines.length > 10)
  .chain(outspoken)
  .map(withMoving)
  .chain((lines) =>
    fc.record({
      lines: fc.constant(lines),
      points: fc.array(pointIn(lines), { minLength: 6, maxLength: 6 }).map((points) => [...WHERE_IT_MOVES, ...points]),
    }),
  )

describe('who may see restricted values', () => {
  it(
    'sees those of every point as they were known then, and nothing of other towns and registries; each is written down once',
    async () => {
      const told = new Set<string>()
      await fc.assert(
        fc.asyncProperty(ledgersAndPoints, async ({ lines, points }) => {
          const api = await openApi(lines)
          try {
            const parts = idsOf(lines).map((id, i) => {
              const registry = id.slice(0, id.indexOf('/'))
              const columns = restrictedOf(registry)
              return `r${i}: record(id: ${JSON.stringify(id)}, asOf: $asOf) { ... on ${typeName(registry)} { ${columns.join(' ')} } fields(names: ${JSON.stringify(columns)}) }`
            })
            const all: string[] = []
            for (const [name, { grant, sees }] of Object.entries(seers)) {
              const headers = await api.as({ name: `示例科室/${name}`, ...grant })
              const credential = `key/${headers['authorization']!.slice('Bearer tz_'.length).split('_')[0]}`
              const expected = points.map((point) => expectedOf(lines, point, sees))
              for (const [i, asOf] of points.entries()) {
                const { body } = await api.ask(`query ($asOf: AsOfInput) { ${parts.join(' ')} }`, { asOf }, headers)
                const found = { answer: body.data, hidden: body.extensions.hidden ?? [], log: undefined }
                expect(found, `${name} at ${JSON.stringify(asOf)}`).toEqual({ ...expected[i], log: undefined })
              }
              const { rows } = await sql<{ line: string }>`
                select registry || '/' || record || ' ' || field || ' ' || valid_on || ' ' || taizhang_instant(known_at) as line
                from disclosure where credential = ${credential} and caller = ${`示例科室/${name}`}`.execute(api.ledger.db)
              const log = expected.flatMap((each) => each.log)
              expect(rows.map(({ line }) => line).sort(), name).toEqual(log.sort())
              all.push(...log)
              if (log.length > 0) told.add(name)
            }
            // Auditors read the same log, and nothing else is in it.
            const auditor = await api.as({ roles: ['auditor'] })
            const { disclosures } = await api.data('{ disclosures(first: 500) { recordId field validOn knownAt } }', {}, auditor)
            const read = disclosures.map(({ recordId, field, validOn, knownAt }: Json) => `${recordId} ${field} ${validOn} ${knownAt}`)
            expect(read.sort()).toEqual(all.sort().slice(0, 500))
          } finally {
            await api.close()
          }
        }),
        { numRuns: 6 * RUNS, endOnFailure: true },
      )
      expect(told).toEqual(new Set(Object.keys(seers).filter((name) => name !== 'reader')))
    },
    PATIENCE_MS,
  )
})
