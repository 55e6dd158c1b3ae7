import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { exportJWK, SignJWT } from 'jose'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { Registry } from '../../src/engine/registry.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openServer } from '../../src/server.ts'
import { createKey, revokeKey } from '../../src/trust/keys.ts'
import { line, registered, type Answer, type Json, type Line as ChangeLine } from '../support/api.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'
import { testCheckpoints } from '../support/signing.ts'
import { recordOf, valueOf } from '../support/values.ts'
import {
  ADDRESSES,
  CALLERS,
  commands,
  MUTATIONS,
  OTHER_TOWN,
  QUERIES,
  REFUSED,
  seersOf,
  TOWN,
  type Caller,
  type Line,
  type RegistryMutation,
  type Target,
} from './access-table.ts'

/** Every field that can be asked first, and every address, asked in every role and in none: exactly what the table says passes. */

const registries = [...catalogue.registries.values()]
const callers = Object.keys(CALLERS) as readonly Caller[]
type Outcome = 'passes' | 'UNAUTHENTICATED' | 'FORBIDDEN'
/** What those are told whom a line does not name. */
const turnedAway = (caller: Caller): Outcome => (caller === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN')

// ── Callers ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The same rights, by whichever credential they are shown. */
type Means = 'API key' | 'JWT'
type Asker = { readonly caller: Caller; readonly means: Means }
const askers: readonly Asker[] = callers.flatMap((caller): Asker[] =>
  caller === 'nobody'
    ? [{ caller, means: 'API key' }]
    : [
        { caller, means: 'API key' },
        { caller, means: 'JWT' },
      ],
)
const nameOf = ({ caller, means }: Asker): string => (caller === 'nobody' ? caller : `${caller}, ${means}`)

const ISSUER = 'https://sso.example'
const scratch = mkdtempSync(path.join(tmpdir(), 'taizhang-access-'))
const jwks = path.join(scratch, 'keys.json')
const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const [ours, theirs] = [keyPair(), keyPair()]
const HOUR_S = 3600

const tokenOf = (caller: Caller, privateKey: KeyObject = ours.privateKey, lastsS = HOUR_S): Promise<string> => {
  const { roles, ...keeps } = CALLERS[caller]
  const registrar = (roles as readonly string[]).includes('registrar')
  return new SignJWT({ name: '示例科室/示例来客', taizhang: { roles, ...(registrar && { registries: '*' }), ...keeps } })
    .setProtectedHeader({ alg: 'ES256', kid: 'k' })
    .setIssuer(ISSUER)
    .setAudience('taizhang')
    .setSubject(caller)
    .setExpirationTime(Math.floor(Date.now() / 1000) + lastsS)
    .sign(privateKey)
}

let ledger: TestLedger
let open: FastifyInstance
/** Where anonymous callers read nothing. */
let closed: FastifyInstance
let schema: GraphQLSchema
const credentials = new Map<string, string>()
const bearer = (token: string): string => `Bearer ${token}`

const makeKey = (caller: Caller) => {
  const { roles, ...keeps } = CALLERS[caller]
  return createKey(ledger.db, DISTRICT, {
    name: '示例科室/示例来客',
    roles: roles.length > 0 ? roles : ['reader'],
    registries: null,
    towns: null,
    expiresAt: null,
    ...keeps,
  })
}

const makeCredentials = async (): Promise<void> => {
  for (const { caller, means } of askers)
    if (caller !== 'nobody') credentials.set(nameOf({ caller, means }), bearer(means === 'JWT' ? await tokenOf(caller) : (await makeKey(caller)).token))
  const [expired, revoked, wrong] = [await makeKey('admin'), await makeKey('admin'), await makeKey('admin')]
  await sql`update credential set expires_at = clock_timestamp() - interval '1 s' where id = ${expired.id}`.execute(ledger.db)
  await revokeKey(ledger.db, DISTRICT, revoked.id)
  const refused: Record<(typeof REFUSED)[number], string> = {
    'an expired key': bearer(expired.token),
    'a revoked key': bearer(revoked.token),
    'a wrong key': bearer(wrong.token.slice(0, 16) + revoked.token.slice(16)),
    'an expired JWT': bearer(await tokenOf('admin', ours.privateKey, -HOUR_S)),
    'a JWT of a stranger': bearer(await tokenOf('admin', theirs.privateKey)),
    'no scheme that we know': `Basic ${Buffer.from('admin:admin').toString('base64')}`,
  }
  for (const [name, header] of Object.entries(refused)) credentials.set(name, header)
}

const headersOf = (name: string): Record<string, string> => {
  const authorization = credentials.get(name)
  return authorization === undefined ? {} : { authorization }
}

const ask = async (app: FastifyInstance, name: string, query: string, variables: Json = {}): Promise<Answer> => {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json', ...headersOf(name) },
  })
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}

/** What became of a question: `passes` means that nothing at all was refused. */
const outcomeOf = ({ status, body }: Answer): string => {
  if (body.errors) return [...new Set(body.errors.map(({ extensions }) => extensions.code as string))].join()
  const field: Json = Object.values(body.data ?? {})[0]
  if (status !== 200 || field === undefined || field === null) return `${status} ${JSON.stringify(body)}`
  return field.refusals?.length > 0 ? `refused: ${JSON.stringify(field.refusals)}` : 'passes'
}

/** So many questions wait for an answer at once. */
const AT_ONCE = 32
const inTurns = async <T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = []
  for (let i = 0; i < all.length; i += AT_ONCE) done.push(...(await Promise.all(all.slice(i, i + AT_ONCE).map(work))))
  return done
}

// ── Lines of the table ───────────────────────────────────────────────────────────────────────────────────────────────

/** Fields that no line speaks of, or more than one does. */
const withoutTheirLine = (fields: readonly string[], table: readonly Line[]): string[] =>
  fields.filter((field) => table.filter((each) => each.fields(field)).length !== 1)
const lineOf = (field: string, table: readonly Line[]): Line => table.find((each) => each.fields(field))!

const fieldsOf = (root: 'Query' | 'Mutation'): readonly GraphQLField<unknown, unknown>[] =>
  Object.values((root === 'Query' ? schema.getQueryType() : schema.getMutationType())!.getFields())
const namesOf = (root: 'Query' | 'Mutation'): string[] => fieldsOf(root).map(({ name }) => name)

// ── Questions, made from the schema ──────────────────────────────────────────────────────────────────────────────────

/** All values of a type, and those of what it holds. */
const selectionOf = (type: GraphQLOutputType, deep = 2): string => {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (!isObjectType(named)) return '{ id status validFrom lists }'
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
  const chosen = fields.filter(
    (field) => isLeafType(getNamedType(field.type)) || (deep > 0 && !/Connection$|^RegistryRecord$/.test(getNamedType(field.type).name)),
  )
  const below = chosen.map((field) => `${field.name} ${selectionOf(field.type, deep - 1)}`).filter((each) => !each.endsWith('{  }'))
  return `{ ${below.join(' ')} }`
}
/** Of records only what they are, and of pages their records: everything else in full. */
const shortOf = (type: GraphQLOutputType): string => {
  const named = getNamedType(type)
  if (named.name.endsWith('Connection')) {
    const nodes = (named as { getFields: () => Record<string, GraphQLField<unknown, unknown>> }).getFields()['nodes']!
    return `{ nodes ${shortOf(nodes.type)} pageInfo { hasNextPage } }`
  }
  return isObjectType(named) && named.getInterfaces().length > 0 ? '{ id name status town { id } fields history { totalCount } }' : selectionOf(type)
}

/** A list of plots. */
const LIST = 'suspectedPlots'
/** An edition of it, as an entry of the ledger. */
const publishedAs = (number: string): ChangeLine =>
  registered(`ledger/edition:${LIST}:${number}`, {
    ...{ kind: 'EDITION', list: LIST, number, title: '示例批次', cutoff: '2019-01-01', knownAt: '2020-01-02T00:00:00.000000Z', position: 0, size: 0 },
    ...{ digest: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', definitions: '示例', status: 'PUBLISHED' },
  })

/** What the arguments are that a question cannot do without. */
const NEEDED: Readonly<Record<string, (field: string) => unknown>> = {
  id: (field) => (field === 'edition' ? `${LIST}/示例批次` : catalogue.registries.has(field) ? recordOf(field) : `plot/${recordOf('plot')}`),
  ids: () => registries.map(({ key }) => `${key}/${recordOf(key)}`),
  key: () => 'suspectedPlots',
  text: () => '示例',
  codes: () => [{ system: '示例系统', value: '示例编码' }],
  by: () => ['REGISTRY', 'TOWN'],
  from: () => ({ validOn: '2019-01-01' }),
}

/** A document that asks one field, with variables for its arguments. */
const documentOf = (root: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>, selection: string) => {
  const given = field.args.filter(({ name }) => Object.hasOwn(args, name))
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ')
  return {
    query: `${root}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`,
    variables: args,
  }
}

const questionOf = (field: GraphQLField<unknown, unknown>) => {
  const needed = field.args.filter(isRequiredArgument).map(({ name }) => {
    const value = NEEDED[name]
    if (!value) throw new Error(`${field.name} needs ${name}, which this test does not know.`)
    return [name, value(field.name)] as const
  })
  return documentOf('query', field, Object.fromEntries(needed), shortOf(field.type))
}

// ── Commands, each on a record that is fit for it ────────────────────────────────────────────────────────────────────

const PAPER = { number: '示例府〔2024〕3号', issuer: '示例区人民政府' }
const CHANGE = { validFrom: '2024-03-01', basis: PAPER }
const LISTED_PLOT = '示例-修复地块'
const OTHER_DIVISION = '示例-另一区划'

/** What rules ask besides a status from which a change is possible: said when the record was registered, or by the change itself. */
const FIT: Readonly<Record<string, { readonly stands?: object; readonly states?: object }>> = {
  'plot.Deferred': { states: { activity: 'IN_PRODUCTION' } },
  'plot.Contaminated': { states: { riskLevel: 'HIGH', groundwaterPolluted: false } },
  'plot.Listed': { states: { mode: 'CONTROL' } },
  'farmlandUnit.Reclassified': { stands: { category: 'SAFE_USE' }, states: { category: 'STRICT_CONTROL' } },
  'blackOdorousWater.Identified': { states: { declared: true } },
  'blackOdorousWater.Closed': { states: { depthCm: 80, transparencyCm: 60, dissolvedOxygenMgL: { value: 6 }, ammoniaMgL: { value: 1 } } },
  'blackOdorousWater.Rebounded': { states: { declared: true } },
  'dumpPoint.Planned': { states: { measure: 'RELOCATION', plan: '示例方案' } },
  'groundwaterPollutionSource.RiskAssessed': { states: { riskLevel: 'LOW' } },
  'keySupervisedUnit.Renewed': { states: { year: 2024 } },
  'soilTransfer.Shipped': { stands: { plot: LISTED_PLOT } },
  'town.MergedInto': { states: { successor: OTHER_DIVISION } },
  'village.MergedInto': { states: { successor: OTHER_DIVISION } },
}

/** Columns that a registration by hand must give. */
const asked = ({ columns }: Registry): object =>
  Object.fromEntries(Object.entries(columns).flatMap(([name, column]) => (column.required || column.asked ? [[name, valueOf(name, column, 0)]] : [])))

/** A command that is asked for: its arguments, and the changes that must have happened before. */
type Trial = { readonly args: Readonly<Record<string, unknown>>; readonly before: readonly ChangeLine[]; readonly target: Target; readonly changes: number }

const trialOfCommand = ({ registry, changeType, kind }: RegistryMutation, record: string, town: string): Trial => {
  const { key, status, changes } = registry
  const target = { registry: key, town }
  const { stands = {}, states = {} } = FIT[`${key}.${changeType}`] ?? {}
  if (changeType === 'Registered') return { args: { record, fields: { ...asked(registry), townCode: town }, change: CHANGE }, before: [], target, changes: 1 }
  const from = changes[changeType]?.from?.find((each) => each !== '')
  const one = (name: string): ChangeLine[] => [
    registered(`${key}/${name}`, { ...asked(registry), ...stands, townCode: town, ...(from !== undefined && { [status.word]: from }) }),
    ...(changeType === 'Reinstated' ? [line(`${key}/${name}`, 'Retired', {}, { validFrom: '2021-01-01' })] : []),
  ]
  if (kind?.joint?.how === 'MERGE') {
    const ids = [`${record}-a`, `${record}-b`]
    return { args: { ids, record, fields: { townCode: town }, change: CHANGE }, before: ids.flatMap(one), target, changes: 3 }
  }
  if (kind?.joint?.how === 'SPLIT') {
    const parts = [`${record}-a`, `${record}-b`].map((part) => ({ record: part, fields: { townCode: town } }))
    return { args: { id: record, parts, change: CHANGE }, before: one(record), target, changes: 3 }
  }
  const fields = changeType === 'Amended' ? { note: '示例备注' } : states
  return { args: { id: record, ...(Object.keys(fields).length > 0 && { fields }), change: CHANGE }, before: one(record), target, changes: 1 }
}

const trialOf = (field: string, record: string, town: string): Trial => {
  const command = commands.get(field)
  if (command) return trialOfCommand(command, record, town)
  const target = { registry: 'plot', town }
  const first = registered(`plot/${record}`, { townCode: town, name: '示例地块' })
  const second = line(`plot/${record}`, 'Amended', { note: '示例备注' }, { validFrom: '2021-01-01' })
  const change = { basis: PAPER }
  switch (field) {
    case 'supersedeChange':
      return { args: { id: second.id, data: { note: '示例更正' }, change }, before: [first, second], target, changes: 1 }
    case 'cancelChange':
      return { args: { id: second.id, change }, before: [first, second], target, changes: 1 }
    case 'submit': {
      const amend = (note: string) => ({ registry: 'plot', record, type: 'Amended', data: { note }, validFrom: '2024-03-01' })
      return { args: { commands: [amend('示例一'), amend('示例二')], basis: PAPER }, before: [first], target, changes: 2 }
    }
    case 'publishEdition':
      return { args: { list: LIST, number: record, title: '示例批次', cutoff: '2024-03-01', basis: PAPER }, before: [], target, changes: 1 }
    case 'withdrawEdition':
      return { args: { id: `${LIST}/${record}`, basis: PAPER }, before: [publishedAs(record)], target, changes: 1 }
    default:
      throw new Error(`This test does not know how to try ${field}.`)
  }
}

// ── The ledger ───────────────────────────────────────────────────────────────────────────────────────────────────────

const SECRETS: Readonly<Record<string, unknown>> = {
  contact: '张示例',
  telephone: '13800000000',
  exactPosition: { type: 'Point', coordinates: [106.123456, 29.5] },
}
const restrictedOf = ({ columns }: Registry): string[] => Object.keys(columns).filter((name) => columns[name]?.restricted)
const secretsOf = (registry: Registry): Record<string, unknown> => Object.fromEntries(restrictedOf(registry).map((name) => [name, SECRETS[name]]))

/** Records of every registry: in the town, in another one, and in none. */
const PLACES = [TOWN, OTHER_TOWN, null] as const
const keyAt = (registry: string, town: string | null): string => (town === TOWN ? recordOf(registry) : `${recordOf(registry)}-${town ?? 'x'}`)
const district: readonly ChangeLine[] = registries.flatMap((registry) =>
  PLACES.map((town) =>
    registered(`${registry.key}/${keyAt(registry.key, town)}`, {
      ...asked(registry),
      name: `示例${registry.title}`,
      codes: [{ system: '示例系统', value: '示例编码' }],
      ...secretsOf(registry),
      ...(town !== null && { townCode: town }),
    }),
  ),
)
const besides: readonly ChangeLine[] = [
  registered(`plot/${LISTED_PLOT}`, { stage: 'LISTED', mode: 'REMEDIATION' }),
  registered(`town/${OTHER_DIVISION}`),
  registered(`village/${OTHER_DIVISION}`),
  publishedAs('示例批次'),
]

/** Whoever tries a command has a record of his own for it; the registrar of the town has one more, of another town. */
type Attempt = { readonly field: string; readonly who: string; readonly expected: Outcome; readonly trial: Trial }
const attemptsAt = (field: string, whos: readonly (Asker | string)[], town: string): Attempt[] =>
  whos.map((who) => {
    const name = typeof who === 'string' ? who : nameOf(who)
    const trial = trialOf(field, `示例-${field}-${town}-${name}`, town)
    const passes = typeof who !== 'string' && lineOf(field, MUTATIONS).passes(trial.target).includes(who.caller)
    return { field, who: name, trial, expected: passes ? 'passes' : typeof who === 'string' ? 'UNAUTHENTICATED' : turnedAway(who.caller) }
  })
/** Mutations as the table knows them; that they are those of the schema is another test. */
const MUTATION_NAMES = [...commands.keys(), 'supersedeChange', 'cancelChange', 'submit', 'publishEdition', 'withdrawEdition']
const attempts: readonly Attempt[] = MUTATION_NAMES.flatMap((field) => [
  ...attemptsAt(field, [...askers, ...REFUSED], TOWN),
  ...attemptsAt(
    field,
    askers.filter(({ caller }) => caller === 'registrar of the town'),
    OTHER_TOWN,
  ),
])
const lines = [...district, ...besides, ...attempts.flatMap(({ trial: { before } }) => before)]

beforeAll(async () => {
  writeFileSync(jwks, JSON.stringify({ keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'k', use: 'sig' }] }))
  ledger = await openTestLedger()
  await ledger.load(lines)
  const unhurried = { TAIZHANG_RATE_PER_ADDRESS: '0', TAIZHANG_RATE_PER_CREDENTIAL: '0' }
  const settings = { ...unhurried, TAIZHANG_JWKS: jwks, TAIZHANG_JWT_ISSUER: ISSUER, TAIZHANG_JWT_AUDIENCE: 'taizhang' }
  const start = (anonymous: 'read' | 'none') =>
    openServer({
      config: { ...readConfig(settings), anonymous },
      pool: ledger.pool,
      catalogue,
      checkpoints: testCheckpoints(ledger.db),
      logger: pino({ level: 'silent' }),
    })
  open = await start('read')
  closed = await start('none')
  await makeCredentials()
  schema = buildClientSchema((await ask(open, 'nobody', getIntrospectionQuery())).body.data as never)
})
afterAll(async () => {
  await open.close()
  await closed.close()
  await ledger.drop()
  rmSync(scratch, { recursive: true })
})

// ── The tests ────────────────────────────────────────────────────────────────────────────────────────────────────────

describe('the table', () => {
  it('has exactly one line for every query field and every mutation', () => {
    expect(withoutTheirLine(namesOf('Query'), QUERIES)).toEqual([])
    expect(withoutTheirLine(namesOf('Mutation'), MUTATIONS)).toEqual([])
  })

  it('has no line that speaks of nothing', () => {
    const idle = (fields: readonly string[], table: readonly Line[]): string[] => table.filter((each) => !fields.some(each.fields)).map(({ what }) => what)
    expect(idle(namesOf('Query'), QUERIES)).toEqual([])
    expect(idle(namesOf('Mutation'), MUTATIONS)).toEqual([])
  })

  it('tells of a field that has no line', () => {
    expect(withoutTheirLine(['plot', 'export', 'Plot'], QUERIES)).toEqual(['export', 'Plot'])
    expect(withoutTheirLine(['suspectPlot', 'publishNothing', 'plot'], MUTATIONS)).toEqual(['publishNothing', 'plot'])
  })

  it('tries every mutation of the schema', () => {
    expect([...MUTATION_NAMES].sort()).toEqual([...namesOf('Mutation')].sort())
  })

  it('there is no other root to ask', () => {
    expect(schema.getSubscriptionType() ?? null).toBeNull()
  })
})

describe('a query field', () => {
  it.each(askers.map((asker) => [nameOf(asker), asker] as const))('asked by %s is answered in full or refused, as its line says', async (name, { caller }) => {
    const found = await inTurns(fieldsOf('Query'), async (field) => {
      const { query, variables } = questionOf(field)
      return [field.name, outcomeOf(await ask(open, name, query, variables))] as const
    })
    const expected = fieldsOf('Query').map(({ name: field }) => {
      const passes = lineOf(field, QUERIES).passes({ registry: field, town: null }).includes(caller)
      return [field, passes ? 'passes' : turnedAway(caller)]
    })
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
  })

  it.each(REFUSED)('asked with %s is refused with the whole request', async (name) => {
    const found = await inTurns(fieldsOf('Query'), async (field) => {
      const { query, variables } = questionOf(field)
      const { status, body } = await ask(open, name, query, variables)
      return [field.name, status, body.errors?.map(({ extensions }) => extensions.code), body.data ?? null]
    })
    expect(found).toEqual(namesOf('Query').map((field) => [field, 401, ['UNAUTHENTICATED'], null]))
  })

  it('asked by nobody where anonymous callers read nothing is refused with the whole request', async () => {
    const found = await inTurns(fieldsOf('Query'), async (field) => {
      const { query, variables } = questionOf(field)
      const { status, body } = await ask(closed, 'nobody', query, variables)
      return [field.name, status, body.errors?.map(({ extensions }) => extensions.code), body.data ?? null]
    })
    expect(found).toEqual(namesOf('Query').map((field) => [field, 401, ['UNAUTHENTICATED'], null]))
  })

  it('asked there with a credential that counts is answered as elsewhere', async () => {
    const question = questionOf(fieldsOf('Query').find(({ name }) => name === 'plots')!)
    const found = await inTurns(
      askers.filter(({ caller }) => caller !== 'nobody'),
      async (asker) => [nameOf(asker), outcomeOf(await ask(closed, nameOf(asker), question.query, question.variables))],
    )
    expect(found).toEqual(askers.filter(({ caller }) => caller !== 'nobody').map((asker) => [nameOf(asker), 'passes']))
  })
})

describe('a restricted column', () => {
  const restricted = registries.flatMap((registry) => PLACES.map((town) => ({ registry, town })))

  it.each(askers.map((asker) => [nameOf(asker), asker] as const))(
    'is shown to %s, or null and named as hidden, as the table says',
    async (name, { caller }) => {
      const found = await inTurns(restricted, async ({ registry, town }) => {
        const type = registry.key.charAt(0).toUpperCase() + registry.key.slice(1)
        const columns = restrictedOf(registry)
        const { body } = await ask(
          open,
          name,
          `query ($id: ID!) { record(id: $id) { ... on ${type} { ${columns.join(' ')} } fields(names: ${JSON.stringify(columns)}) } }`,
          {
            id: `${registry.key}/${keyAt(registry.key, town)}`,
          },
        )
        const { fields, ...shown } = body.data?.record ?? {}
        return [registry.key, town, shown, fields, body.extensions?.hidden]
      })
      const expected = restricted.map(({ registry, town }) => {
        const type = registry.key.charAt(0).toUpperCase() + registry.key.slice(1)
        const sees = seersOf({ registry: registry.key, town }).includes(caller)
        const shown = sees ? secretsOf(registry) : Object.fromEntries(restrictedOf(registry).map((column) => [column, null]))
        const hidden = restrictedOf(registry)
          .map((column) => `${type}.${column}`)
          .sort()
        return [registry.key, town, shown, shown, sees ? undefined : hidden]
      })
      expect(found).toEqual(expected)
    },
  )

  it('is what a registry says that it is', async () => {
    const { body } = await ask(open, 'nobody', '{ registries { key fields { name restricted } } }')
    const told = body.data.registries.map(({ key, fields }: Json) => [key, fields.filter((field: Json) => field.restricted).map(({ name }: Json) => name)])
    expect(told).toEqual(registries.map((registry) => [registry.key, restrictedOf(registry)]))
    expect(registries.every((registry) => restrictedOf(registry).length >= 2 && restrictedOf(registry).every((name) => name in SECRETS))).toBe(true)
  })
})

describe('who recorded a change', () => {
  it.each(askers.map((asker) => [nameOf(asker), asker] as const))('%s is told as the table says: nobody the department alone', async (name, { caller }) => {
    const { body } = await ask(open, name, '{ changes(first: 5) { nodes { recordedBy } } life(id: "plot/示例-plot") { history { nodes { recordedBy } } } }')
    const told = [...body.data.changes.nodes, ...body.data.life.history.nodes].map(({ recordedBy }: Json) => recordedBy)
    expect([...new Set(told)]).toEqual([caller === 'nobody' ? '示例科室' : '示例科室/示例经办'])
  })
})

/** What a payload tells. */
const PAYLOADS: Readonly<Record<string, string>> = {
  SubmitPayload: '{ changes { id position } diffs { id kind fields { field } } refusals { code rule message } warnings { code } asOf { position } }',
  Edition: '{ id number withdrawn position digest }',
}
const PAYLOAD = (field: GraphQLField<unknown, unknown>): string =>
  PAYLOADS[getNamedType(field.type).name] ??
  '{ node { id status } change { id position } effect { field } refusals { code rule message } warnings { code } asOf { position } }'

describe('a mutation', () => {
  const outcomes = new Map<Attempt, Answer>()
  let before: number

  beforeAll(async () => {
    const fields = new Map(fieldsOf('Mutation').map((field) => [field.name, field]))
    before = (await ask(open, 'nobody', '{ changes(first: 0) { totalCount } }')).body.data.changes.totalCount
    await inTurns(attempts, async (attempt) => {
      const field = fields.get(attempt.field)
      if (!field) return
      const { query, variables } = documentOf('mutation', field, attempt.trial.args, PAYLOAD(field))
      outcomes.set(attempt, await ask(open, attempt.who, query, variables))
    })
  }, 300_000)

  const whos = [...new Set(attempts.map(({ who }) => who))]
  it.each(whos)('tried by %s is performed or refused, as its line says', (who) => {
    const own = attempts.filter((attempt) => attempt.who === who)
    const named = ({ field, trial }: Attempt): string => `${field} in ${trial.target.town}`
    expect(Object.fromEntries(own.map((attempt) => [named(attempt), outcomeOf(outcomes.get(attempt)!)]))).toEqual(
      Object.fromEntries(own.map((attempt) => [named(attempt), attempt.expected])),
    )
  })

  it('is refused with the whole request where the credential does not count', () => {
    const refused = attempts.filter(({ who }) => REFUSED.some((each) => each === who))
    expect(new Set(refused.map((attempt) => outcomes.get(attempt)?.status))).toEqual(new Set([401]))
    expect(refused.filter((attempt) => outcomes.get(attempt)?.body.data !== undefined)).toEqual([])
  })

  it('that was performed is in the ledger, once, in the name of the caller; one that was refused is not', async () => {
    const performed = attempts.filter(({ expected }) => expected === 'passes')
    const { rows } = await sql<{ changes: string; names: string[]; records: string[] }>`
      select count(*) as changes, json_agg(distinct m.message_metadata ->> 'recordedBy') as names, json_agg(distinct e.registry || '/' || e.record) as records
      from ledger_entry e join emt_messages m on m.stream_id = e.stream and m.stream_position = e.stream_position
      where e.position > ${before}`.execute(ledger.db)
    const [row] = rows
    expect(Number(row?.changes)).toBe(performed.reduce((sum, { trial }) => sum + trial.changes, 0))
    expect(JSON.parse(String(row?.names))).toEqual(['示例科室/示例来客'])
    const refused = attempts.filter(({ expected }) => expected !== 'passes').map(({ field, who, trial }) => `示例-${field}-${trial.target.town}-${who}`)
    const written = (JSON.parse(String(row?.records)) as string[]).map((id) => id.slice(id.indexOf('/') + 1).replace(/-[ab]$/, ''))
    expect(refused.filter((record) => written.includes(record))).toEqual([])
    expect(performed.length).toBeGreaterThan(attempts.length / 4)
  })

  describe('as a dry run', () => {
    const KINDS = [
      'registerPlot',
      'amendPlot',
      'retirePlot',
      'suspectPlot',
      'mergePlots',
      'splitPlot',
      'supersedeChange',
      'cancelChange',
      'submit',
      'amendWaterSource',
    ]
    /** On the records of whoever was refused: there they are as they were. */
    it.each(askers.map((asker) => [nameOf(asker), asker] as const))('tells %s the same', async (name, { caller }) => {
      const fields = new Map(fieldsOf('Mutation').map((field) => [field.name, field]))
      const told = await inTurns(KINDS, async (field) => {
        const { args, target } = attempts.find((each) => each.field === field && each.who === 'reader, API key')!.trial
        const { query, variables } = documentOf('mutation', fields.get(field)!, { ...args, dryRun: true }, PAYLOAD(fields.get(field)!))
        const { body } = await ask(open, name, query, variables)
        const codes = (body.data?.[field]?.refusals as Json[] | undefined)?.map(({ code }) => code as string) ?? []
        const found = codes.length > 0 ? [...new Set(codes)].join() : outcomeOf({ status: 200, body, headers: {} })
        return [field, found, lineOf(field, MUTATIONS).passes(target).includes(caller) ? 'passes' : turnedAway(caller)]
      })
      expect(told.map(([field, found]) => [field, found])).toEqual(told.map(([field, , expected]) => [field, expected]))
    })
  })

  it('moves no record out of the town of its registrar, nor into it', async () => {
    const moves = [
      [keyAt('plot', TOWN), OTHER_TOWN],
      [keyAt('plot', OTHER_TOWN), TOWN],
      [keyAt('plot', null), TOWN],
      [keyAt('plot', TOWN), null],
    ]
    for (const [id, townCode] of moves)
      for (const dryRun of [true, false]) {
        const { body } = await ask(
          open,
          'registrar of the town, API key',
          'mutation ($id: ID!, $townCode: String, $change: ChangeInput!, $dryRun: Boolean) { amendPlot(id: $id, fields: {townCode: $townCode}, change: $change, dryRun: $dryRun) { node { id } change { id } effect { field } refusals { code } } }',
          { id, townCode, change: CHANGE, dryRun },
        )
        const codes = dryRun ? body.data.amendPlot.refusals.map(({ code }: Json) => code) : body.errors?.map(({ extensions }) => extensions.code)
        expect(codes, `${id} to ${townCode}`).toEqual(['FORBIDDEN'])
        if (dryRun) expect(body.data.amendPlot).toMatchObject({ node: null, change: null, effect: [] })
      }
  })
})

describe('an address', () => {
  const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

  /** `/path` and its methods, as the server lists them. */
  const routesOf = (app: FastifyInstance): Map<string, string[]> => {
    const routes = new Map<string, string[]>()
    const above: string[] = []
    for (const each of app.printRoutes({ commonPrefix: false }).split('\n')) {
      const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S+)(?: \((.+)\))?$/.exec(each) ?? []
      if (part === '') continue
      const depth = indent.length / 4
      above.splice(depth)
      // A wildcard is listed without the slash before it.
      above[depth] = part === '*' ? '/*' : part
      if (methods !== '') routes.set(above.join('').replace('//', '/'), methods.split(', '))
    }
    return routes
  }

  /** `GET /path`, sorted. */
  const each = (routes: Iterable<readonly [path: string, methods: readonly string[]]>): string[] =>
    [...routes].flatMap(([at, methods]) => methods.map((method) => `${method} ${at}`)).sort()

  it('has exactly one line, and no line is without an address', () => {
    expect(each(routesOf(open))).toEqual(each(ADDRESSES.map(({ path: at, methods }) => [at, methods] as const)))
    expect(each(routesOf(closed))).toEqual(each(routesOf(open)))
  })

  const everyone = [...askers.map(nameOf), ...REFUSED]
  it.each([...new Set(ADDRESSES.map(({ path: at }) => at))])('%s answers everyone alike, but that a guarded one looks at credentials first', async (at) => {
    for (const [app, isClosed] of [
      [open, false],
      [closed, true],
    ] as const)
      for (const who of everyone)
        for (const method of METHODS) {
          const asked: InjectOptions = {
            method,
            url: ADDRESSES.find(({ path: same }) => same === at)?.example ?? at,
            headers: { ...headersOf(who), ...(method === 'POST' && { 'content-type': 'application/json' }) },
            ...(method === 'POST' && { payload: JSON.stringify({ query: '{ __typename }' }) }),
          }
          const found = ADDRESSES.find(({ path: same, methods }) => same === at && methods.includes(method))
          const strange = REFUSED.some((name) => name === who) || (isClosed && who === 'nobody')
          const passes = found?.passes?.some((caller) => who.split(', ')[0] === caller) ?? true
          const expected = !found ? 404 : found.guarded && strange ? 401 : passes ? found.status : who === 'nobody' ? 401 : 403
          expect((await app.inject(asked)).statusCode, `${method} by ${who}`).toBe(expected)
        }
  })

  it('that there is none at is 404 to everyone', async () => {
    for (const who of everyone)
      for (const url of ['/admin', '/export', '/graphql/stream'])
        expect((await open.inject({ method: 'GET', url, headers: headersOf(who) })).statusCode).toBe(404)
  })
})
