import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLArgument, type GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schemaOf } from '../src/api/schema.ts'
import { readConfig } from '../src/config.ts'
import { loadLedger } from '../src/engine/load.ts'
import { ensureReadModel } from '../src/engine/read-model.ts'
import { catalogueOf } from '../src/engine/registry.ts'
import { openWriter, type Writer } from '../src/engine/writer.ts'
import { catalogue as ours } from '../src/registries/index.ts'
import { openServer } from '../src/server.ts'
import { createKey } from '../src/trust/keys.ts'
import { exampleWell } from './fixtures/example-registry/registry.ts'
import { line, registered, type Json, type Line } from './support/api.ts'
import { openTestLedger, type TestLedger } from './support/ledger.ts'
import { DISTRICT } from './support/postgres.ts'
import { testCheckpoints } from './support/signing.ts'

/** Its folder is test/fixtures/example-registry; this is its line. */
const catalogue = catalogueOf([...ours.registries.values(), exampleWell], ours.lists)

const LATER = { recordedAt: '2022-01-01T00:00:00.000000Z' }
const lines = [
  registered('town/500116901', { name: '示例镇' }),
  registered('village/500116901901', { name: '示例村' }),
  registered('waterSource/W-1', { name: '示例水源', townCode: '500116901' }),
  registered('exampleWell/J-1', {
    name: '甲井',
    townCode: '500116901',
    villageCode: '500116901901',
    depthM: 30,
    wellUse: 'DRINKING',
    waterSource: 'W-1',
    contact: '示例联系人',
  }),
  registered('exampleWell/J-2', { name: '乙井', townCode: '500116901', depthM: 120.5, wellUse: 'IRRIGATION', 井盖: '示例' }),
  registered('exampleWell/J-3', { name: '丙井', waterSource: 'W-9' }),
  line('exampleWell/J-2', 'Sealed', {}, { validFrom: '2021-06-01' }),
  line('exampleWell/J-1', 'Amended', { depthM: 35 }, { ...LATER, validFrom: '2021-01-01' }),
]

let ledger: TestLedger
let app: Awaited<ReturnType<typeof openServer>>
let writer: Writer
beforeAll(async () => {
  ledger = await openTestLedger()
  const { db, pool } = ledger
  await ensureReadModel(pool, catalogue, DISTRICT)
  await loadLedger(pool, catalogue, DISTRICT, numbered(lines))
  app = await openServer({ config: readConfig({ DISTRICT }), pool, catalogue, checkpoints: testCheckpoints(db), logger: pino({ level: 'silent' }) })
  writer = openWriter(db, catalogue, DISTRICT)
})
afterAll(async () => {
  await writer.close()
  await app.close()
  await ledger.drop()
})

async function* numbered(all: readonly Line[]) {
  for (const [i, each] of all.entries()) yield { line: i + 1, text: JSON.stringify(each) }
}
const post = async (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Json> => {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query }, headers })
  return answer.json()
}
const ask = async (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Json> => {
  const { data, errors } = await post(query, headers)
  expect(errors).toBeUndefined()
  return data
}
const BEFORE = 'asOf: {validOn: "2021-03-01"}'

describe('a registry of one folder and one line', () => {
  it('is asked for one by one, with its columns', async () => {
    const { exampleWell: well } = await ask(
      `{ exampleWell(id: "J-1", ${BEFORE}) { id name status stage depthM wellUse waterSourceRecord waterSource { name } town { name } village { name } contact lists } }`,
    )
    expect(well).toEqual({
      id: 'exampleWell/J-1',
      name: '甲井',
      status: 'IN_USE',
      stage: 'IN_USE',
      depthM: 35,
      wellUse: 'DRINKING',
      waterSourceRecord: 'W-1',
      waterSource: { name: '示例水源' },
      town: { name: '示例镇' },
      village: { name: '示例村' },
      contact: null,
      lists: [],
    })
  })
  it('with what no column knows, and with references that lead nowhere', async () => {
    const { a, b } = await ask(
      `{ a: exampleWell(id: "J-2", ${BEFORE}) { extra } b: exampleWell(id: "J-3", ${BEFORE}) { waterSourceRecord waterSource { id } } }`,
    )
    expect(a).toEqual({ extra: { 井盖: '示例' } })
    expect(b).toEqual({ waterSourceRecord: 'W-9', waterSource: null })
  })
  it('is filtered, ordered, paged and grouped', async () => {
    const { deep, first, all } = await ask(
      `{ deep: exampleWells(filter: {depthM: {gt: 100}, wellUse: {eq: IRRIGATION}, town: {eq: "示例镇"}}, ${BEFORE}) { nodes { record } }
         first: exampleWells(orderBy: [{field: DEPTH_M, direction: DESC}], first: 2, ${BEFORE}) { totalCount nodes { record } pageInfo { hasNextPage endCursor } }
         all: exampleWells(${BEFORE}) { groups(by: [WELL_USE], sum: [DEPTH_M]) { keys titles count sums } } }`,
    )
    expect(deep.nodes).toEqual([{ record: 'J-2' }])
    expect([first.totalCount, first.nodes, first.pageInfo.hasNextPage]).toEqual([3, [{ record: 'J-2' }, { record: 'J-1' }], true])
    const { next } = await ask(
      `{ next: exampleWells(orderBy: [{field: DEPTH_M, direction: DESC}], first: 2, after: "${first.pageInfo.endCursor}") { nodes { record } } }`,
    )
    expect(next.nodes).toEqual([{ record: 'J-3' }])
    expect(all.groups).toEqual([
      { keys: ['DRINKING'], titles: ['饮用'], count: 1, sums: { depthM: 35 } },
      { keys: ['IRRIGATION'], titles: ['灌溉'], count: 1, sums: { depthM: 120.5 } },
      { keys: [null], titles: [null], count: 1, sums: { depthM: 0 } },
    ])
  })
  it('is read as of any day and any knowledge', async () => {
    const { before, then, sealed } = await ask(
      `{ before: exampleWell(id: "J-1", asOf: {validOn: "2020-06-01"}) { depthM }
         then: exampleWell(id: "J-1", asOf: {validOn: "2021-03-01", knownAt: "2021-12-31"}) { depthM }
         sealed: exampleWells(asOf: {validOn: "2021-06-01"}, filter: {stage: {eq: SEALED}}) { nodes { record } } }`,
    )
    expect([before.depthM, then.depthM, sealed.nodes]).toEqual([30, 30, [{ record: 'J-2' }]])
  })
  it('has a history, versions and differences', async () => {
    const { exampleWell: well, diff } = await ask(
      `{ exampleWell(id: "J-1", ${BEFORE}) { history { nodes { type effect { field title before after } } } versions { validFrom validTo state(names: ["depthM"]) } }
         diff(registry: ["exampleWell"], from: {validOn: "2020-06-01"}, to: {validOn: "2021-07-01"}) { changed nodes { record kind cause fields { field title before after } changes { type } } } }`,
    )
    expect(well.history.nodes.map(({ type }: Json) => type)).toEqual(['Registered', 'Amended'])
    expect(well.history.nodes[1].effect).toEqual([{ field: 'depthM', title: '井深', before: 30, after: 35 }])
    expect(well.versions).toEqual([
      { validFrom: '2020-01-01', validTo: '2021-01-01', state: { depthM: 30 } },
      { validFrom: '2021-01-01', validTo: null, state: { depthM: 35 } },
    ])
    expect(diff.nodes).toEqual([
      { record: 'J-1', kind: 'CHANGED', cause: 'WORLD', fields: [{ field: 'depthM', title: '井深', before: 30, after: 35 }], changes: [{ type: 'Amended' }] },
      {
        record: 'J-2',
        kind: 'CHANGED',
        cause: 'WORLD',
        fields: [{ field: 'status', title: '状态', before: 'IN_USE', after: 'SEALED' }],
        changes: [{ type: 'Sealed' }],
      },
    ])
  })
  it('is counted, and described', async () => {
    const { counts, registries } = await ask(
      `{ counts(by: [REGISTRY, STATUS, CATEGORY], registry: ["exampleWell"], asOf: {validOn: "2021-07-01"}) { rows { registry status category title count } }
         registries { key plural title titleEn category custodian basis changeTypes count(asOf: {validOn: "2021-07-01"}) fields { name unit references } transitions { changeType from status document } } }`,
    )
    const row = { registry: 'exampleWell' }
    expect(counts.rows).toEqual([
      { ...row, status: 'IN_USE', category: 'DRINKING', title: '饮用', count: 1 },
      { ...row, status: 'IN_USE', category: null, title: null, count: 1 },
      { ...row, status: 'SEALED', category: 'IRRIGATION', title: '灌溉', count: 1 },
    ])
    const described = registries.find(({ key }: Json) => key === 'exampleWell')
    expect(described).toMatchObject({
      plural: 'exampleWells',
      title: '示例水井',
      titleEn: 'Example wells',
      category: 'wellUse',
      custodian: '示例科室（推断）',
      count: 3,
    })
    expect(described.changeTypes).toEqual(['Registered', 'Amended', 'Retired', 'Reinstated', 'Sealed', 'Cancelled'])
    expect(described.fields).toEqual(
      expect.arrayContaining([
        { name: 'depthM', unit: 'm', references: null },
        { name: 'waterSource', unit: null, references: 'waterSource' },
        { name: 'telephone', unit: null, references: null },
      ]),
    )
    expect(described.transitions).toContainEqual({ changeType: 'Sealed', from: ['IN_USE'], status: 'SEALED', document: '示例封井文件' })
  })
  it('hangs below what it refers to, and answers as any record', async () => {
    const data = await ask(
      `{ waterSource(id: "W-1", ${BEFORE}) { exampleWells { totalCount nodes { record } } }
         town(id: "500116901", ${BEFORE}) { exampleWells(filter: {depthM: {gt: 100}}) { nodes { record } } }
         village(id: "500116901901", ${BEFORE}) { exampleWells { nodes { record } } }
         record(id: "exampleWell/J-1", ${BEFORE}) { registry ... on ExampleWell { depthM } } }`,
    )
    expect(data).toEqual({
      waterSource: { exampleWells: { totalCount: 1, nodes: [{ record: 'J-1' }] } },
      town: { exampleWells: { nodes: [{ record: 'J-2' }] } },
      village: { exampleWells: { nodes: [{ record: 'J-1' }] } },
      record: { registry: 'exampleWell', depthM: 35 },
    })
  })
})

describe('its commands', () => {
  const submit = (type: string, record: string, data: Record<string, unknown>, basis: { number: string } | null = { number: '示例环〔2022〕1号' }) =>
    writer.submit({ commands: [{ registry: 'exampleWell', record, type, validFrom: '2022-06-01', basis, data }], recordedBy: '示例科室' })

  it('are judged by its rule', async () => {
    await expect(submit('Registered', 'J-4', { wellUse: 'DRINKING' })).rejects.toMatchObject({
      code: 'RULE_VIOLATION',
      details: { rule: 'exampleWell.source', field: 'waterSource', found: null },
    })
    await expect(submit('Registered', 'J-4', { wellUse: 'DRINKING', waterSource: 'W-9' })).rejects.toMatchObject({ code: 'RULE_VIOLATION' })
  })
  it('by its statuses, by the documents that its changes rest on, and by the forms of its columns', async () => {
    await expect(submit('Sealed', 'J-2', {})).rejects.toMatchObject({ details: { rule: 'exampleWell.Sealed.from', found: 'SEALED', needed: ['IN_USE'] } })
    await expect(submit('Sealed', 'J-1', {}, null)).rejects.toMatchObject({ details: { rule: 'exampleWell.basis' } })
    await expect(submit('Amended', 'J-1', { depthM: 'thirty' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'data.depthM' } })
  })
  it('and are sealed and read where they are allowed', async () => {
    await submit('Registered', 'J-4', { name: '丁井', wellUse: 'DRINKING', waterSource: 'W-1', depthM: 12 })
    const { waterSource } = await ask('{ waterSource(id: "W-1", asOf: {validOn: "2022-06-01"}) { exampleWells { nodes { record depthM } } } }')
    expect(waterSource.exampleWells.nodes).toEqual([
      { record: 'J-1', depthM: 35 },
      { record: 'J-4', depthM: 12 },
    ])
  })
})

describe('its mutations', () => {
  const CHANGE = 'basis: {number: "示例环〔2023〕1号"}'
  const keyOf = async (registries: readonly string[]): Promise<Record<string, string>> => {
    const grant = { name: '示例科室/示例经办', roles: ['registrar' as const], registries, towns: null, expiresAt: null }
    const { token } = await createKey(ledger.db, DISTRICT, grant)
    return { authorization: `Bearer ${token}` }
  }
  let keeper: Record<string, string>
  beforeAll(async () => {
    keeper = await keyOf(['exampleWell'])
  })

  it('take its records through their life, and each is read back', async () => {
    const done = await ask(
      `mutation {
        registerExampleWell(record: "J-5", fields: {name: "戊井", townCode: "500116901", wellUse: DRINKING, waterSource: "waterSource/W-1", depthM: 8, contact: "示例联系人", extra: {cover: "示例"}},
          change: {validFrom: "2023-01-01", ${CHANGE}}) { node { id status ... on ExampleWell { depthM contact } } change { type recordedBy } effect { field after } }
        amendExampleWell(id: "J-5", fields: {depthM: 9}, change: {validFrom: "2023-02-01", ${CHANGE}, expectedVersion: 1}) { effect { field before after } }
        sealExampleWell(id: "exampleWell/J-5", change: {validFrom: "2023-03-01", ${CHANGE}}) { node { status } }
        retireExampleWell(id: "J-5", change: {validFrom: "2023-04-01", ${CHANGE}}) { node { id } }
        reinstateExampleWell(id: "J-5", change: {validFrom: "2023-05-01", ${CHANGE}}) { node { status changeCount } }
      }`,
      keeper,
    )
    expect(done.registerExampleWell).toMatchObject({
      node: { id: 'exampleWell/J-5', status: 'IN_USE', depthM: 8, contact: '示例联系人' },
      change: { type: 'Registered', recordedBy: '示例科室/示例经办' },
    })
    expect(done.registerExampleWell.effect).toContainEqual({ field: 'waterSource', after: 'W-1' })
    expect(done.amendExampleWell.effect).toEqual([{ field: 'depthM', before: 8, after: 9 }])
    expect(done.sealExampleWell.node).toEqual({ status: 'SEALED' })
    expect(done.retireExampleWell.node).toBeNull()
    expect(done.reinstateExampleWell.node).toEqual({ status: 'SEALED', changeCount: 5 })

    const on = (day: string): string => `exampleWell(id: "J-5", asOf: {validOn: "${day}"}) { name status depthM waterSource { id } contact extra }`
    const { first, amended, sealed, retired, again, life } = await ask(
      `{ first: ${on('2023-01-01')} amended: ${on('2023-02-01')} sealed: ${on('2023-03-01')} retired: ${on('2023-04-01')} again: ${on('2023-05-01')}
        life(id: "exampleWell/J-5") { history { nodes { type recordedBy } } } }`,
    )
    const registered = { name: '戊井', status: 'IN_USE', depthM: 8, waterSource: { id: 'waterSource/W-1' }, contact: null, extra: { cover: '示例' } }
    expect(first).toEqual(registered)
    expect(amended).toEqual({ ...registered, depthM: 9 })
    expect([sealed, retired, again]).toEqual([{ ...registered, depthM: 9, status: 'SEALED' }, null, { ...registered, depthM: 9, status: 'SEALED' }])
    expect(life.history.nodes).toEqual(['Registered', 'Amended', 'Sealed', 'Retired', 'Reinstated'].map((type) => ({ type, recordedBy: '示例科室' })))
  })

  it('are judged by its rule, in a dry run too', async () => {
    const register = (dryRun: boolean) =>
      `mutation { registerExampleWell(record: "J-6", fields: {wellUse: DRINKING}, change: {validFrom: "2023-01-01", ${CHANGE}}, dryRun: ${dryRun}) { node { id } refusals { code rule field needed source } } }`
    const needed = { rule: 'exampleWell.source', field: 'waterSource', needed: '在册的水源地 a water source in force', source: '示例规定' }
    expect((await ask(register(true), keeper)).registerExampleWell).toEqual({ node: null, refusals: [{ code: 'RULE_VIOLATION', ...needed }] })
    const { data, errors } = await post(register(false), keeper)
    expect(data).toEqual({ registerExampleWell: null })
    expect(errors).toMatchObject([{ path: ['registerExampleWell'], extensions: { code: 'RULE_VIOLATION', ...needed } }])
  })

  it('are refused to who keeps other registries, and to nobody in particular', async () => {
    const amend = `mutation { amendExampleWell(id: "J-2", fields: {depthM: 1}, change: {validFrom: "2023-01-01", ${CHANGE}}) { change { id } } }`
    const codeOf = async (headers?: Record<string, string>): Promise<Json> => (await post(amend, headers)).errors.map(({ extensions }: Json) => extensions.code)
    expect(await codeOf(await keyOf(['plot']))).toEqual(['FORBIDDEN'])
    expect(await codeOf()).toEqual(['UNAUTHENTICATED'])
    const { well } = await ask('{ well: life(id: "exampleWell/J-2") { history { totalCount } } }')
    expect(well.history.totalCount).toBe(2)
  })

  it('are told of by `registries`, and are what `submit` and corrections take', async () => {
    const { registries } = await ask('{ registries { key commands { mutation changeType title fields { name } } } }')
    const { commands } = registries.find(({ key }: Json) => key === 'exampleWell')
    expect(commands.map(({ mutation, changeType }: Json) => [mutation, changeType])).toEqual([
      ['registerExampleWell', 'Registered'],
      ['amendExampleWell', 'Amended'],
      ['retireExampleWell', 'Retired'],
      ['reinstateExampleWell', 'Reinstated'],
      ['sealExampleWell', 'Sealed'],
    ])
    const { submit } = await ask(
      `mutation { submit(basis: {number: "示例环〔2023〕2号"}, commands: [
        {registry: "exampleWell", record: "J-7", type: "Registered", data: {name: "己井", depthM: 5}, validFrom: "2023-01-01"}
        {registry: "exampleWell", record: "J-7", type: "Amended", data: {depthM: 6}, validFrom: "2023-02-01"}
      ]) { changes { id } diffs { id after { ... on ExampleWell { depthM } } } } }`,
      keeper,
    )
    expect(submit.diffs).toEqual([{ id: 'exampleWell/J-7', after: { depthM: 6 } }])
    const { supersedeChange } = await ask(
      `mutation { supersedeChange(id: "${submit.changes[1].id}", data: {depthM: 7}, change: {${CHANGE}}) { node { ... on ExampleWell { depthM } } } }`,
      keeper,
    )
    expect(supersedeChange.node).toEqual({ depthM: 7 })
  })
})

// ── Nothing else changed ─────────────────────────────────────────────────────────────────────────────────────────────

const argsOf = (field: object & { readonly args?: readonly GraphQLArgument[] }): string =>
  (field.args ?? []).map(({ name, type }) => `${name}: ${String(type)}`).join()
/** Everything of a schema that a caller can name, with its type. */
const membersOf = (schema: GraphQLSchema): Map<string, string> =>
  new Map(
    Object.values(schema.getTypeMap()).flatMap((type): [string, string][] => {
      const members = isEnumType(type)
        ? type.getValues().map(({ name }): [string, string] => [`${type.name}.${name}`, ''])
        : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields()).map((field): [string, string] => [
              `${type.name}.${field.name}`,
              `${argsOf(field)} ${String(field.type)} ${field.description}`,
            ])
          : []
      return [[type.name, type.description ?? ''], ...members]
    }),
  )

describe('beside them', () => {
  it('the API of the other registries stays, and gains its two fields, its five mutations and the ways back', async () => {
    const [before, after] = [membersOf(await schemaOf(ours)), membersOf(await schemaOf(catalogue))]
    expect([...before].filter(([member, type]) => after.get(member) !== type)).toEqual([])
    const gained = [...after.keys()].filter((member) => !before.has(member))
    const ofItself = gained.filter((member) => member.startsWith('ExampleWell'))
    expect(ofItself.filter((member) => !member.includes('.')).sort()).toEqual(
      ['', 'Connection', 'Edge', 'Field', 'Filter', 'Input', 'Order', 'Patch', 'Stage', 'StageFilter', 'Use', 'UseFilter'].map((part) => `ExampleWell${part}`),
    )
    expect(gained.filter((member) => !ofItself.includes(member)).sort()).toEqual([
      'Mutation.amendExampleWell',
      'Mutation.registerExampleWell',
      'Mutation.reinstateExampleWell',
      'Mutation.retireExampleWell',
      'Mutation.sealExampleWell',
      'Query.exampleWell',
      'Query.exampleWells',
      'Town.exampleWells',
      'Village.exampleWells',
      'WaterSource.exampleWells',
    ])
  })

  it('no file of the product knows of it; its folder holds one file, and its columns, statuses and rule are all that is in it', () => {
    const root = path.join(import.meta.dirname, '..')
    const mentions = ['src', 'migrations', 'schema', 'test/support']
      .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)))
      .filter((file) => /\.(ts|tsx|sql|graphql)$/.test(file) && /exampleWell/i.test(readFileSync(path.join(root, file), 'utf8')))
    expect(mentions).toEqual([])
    expect(readdirSync(path.join(root, 'test/fixtures/example-registry'))).toEqual(['registry.ts'])
  })
})
