import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, registered, type Api, type ApiError, type Json } from '../support/api.ts'
import { openSecondServer, type SecondServer } from '../support/second-server.ts'

/** Commands of any registries as one act: change lines without what the ledger assigns, judged in order, all sealed or none. */

const BASIS = { number: '示例环〔2024〕3号' }
const DAY = '2024-03-01'

const CHANGE = 'id position recordedAt recordedBy registry record type validFrom sequence data reason basis { number title } supersedes cancels'
const SUBMIT = `mutation ($commands: [CommandInput!]!, $basis: BasisInput!, $dryRun: Boolean) { submit(commands: $commands, basis: $basis, dryRun: $dryRun) {
  changes { ${CHANGE} } diffs { id kind cause before { status } after { status changeCount asOf { validOn position } } fields { field before after } changes { id } }
  asOf { validOn knownAt position } refusals { index code rule field found id } warnings { index code field } } }`

let api: Api
let second: SecondServer
let admin: Readonly<Record<string, string>>
let keys = 0
const key = (): string => `示例-${++keys}`

beforeAll(async () => {
  api = await openApi([registered('town/500116104', { name: '示例镇' })])
  second = await openSecondServer(api)
  admin = await api.as({ name: '示例科室/示例经办' })
})
afterAll(async () => {
  await second.close()
  await api.close()
})

const submit = async (commands: Json, more: Json = {}): Promise<Json> => (await api.data(SUBMIT, { commands, basis: BASIS, ...more }, admin)).submit
const refused = (commands: Json, more: Json = {}): Promise<ApiError> => api.error(SUBMIT, { commands, basis: BASIS, ...more }, admin)
const sizeOf = async (): Promise<number> => Number((await api.data('{ ledger { size } }')).ledger.size)

const register = (record: string | undefined, data: Json = {}, more: Json = {}): Json => ({
  registry: 'plot',
  record,
  type: 'Registered',
  data,
  validFrom: DAY,
  ...more,
})
const amend = (record: string, data: Json, more: Json = {}): Json => ({ registry: 'plot', record, type: 'Amended', data, validFrom: DAY, ...more })
const change = (record: string, type: string, more: Json = {}): Json => ({ registry: 'plot', record, type, validFrom: DAY, ...more })

describe('commands submitted together', () => {
  it('are of any registries, and one act: one recordedAt, one position after the other, in their order', async () => {
    const [a, b] = [key(), key()]
    const { changes, asOf } = await submit([
      register(a, { name: '示例地块' }),
      { registry: 'waterSource', record: b, type: 'Registered', data: { waterType: 'RIVER' }, validFrom: '2020-01-01', sequence: 2, reason: '示例' },
      { registry: 'waterSource', record: b, type: 'Activated', validFrom: '2021-01-01' },
      change(a, 'Suspected'),
    ])
    expect(changes.map(({ registry, record, type, validFrom, sequence }: Json) => [registry, record, type, validFrom, sequence])).toEqual([
      ['plot', a, 'Registered', DAY, 0],
      ['waterSource', b, 'Registered', '2020-01-01', 2],
      ['waterSource', b, 'Activated', '2021-01-01', 0],
      ['plot', a, 'Suspected', DAY, 0],
    ])
    expect(new Set(changes.map(({ recordedAt }: Json) => recordedAt))).toEqual(new Set([asOf.knownAt]))
    const positions = changes.map(({ position }: Json) => Number(position))
    expect(positions).toEqual(positions.map((_: number, i: number) => positions[0] + i))
    expect(asOf.position).toBe(changes[3].position)
  })

  it('see those before them, and none that comes after', async () => {
    const record = key()
    const suspected = change(record, 'Suspected')
    const investigated = change(record, 'Investigated', { data: { groundwaterPolluted: false } })
    const { extensions } = await refused([register(record), change(record, 'Cleared'), suspected, investigated])
    expect(extensions).toMatchObject({ code: 'RULE_VIOLATION', rule: 'plot.Cleared.from', index: 1, found: 'CLUE' })
    const { diffs } = await submit([register(record), suspected, investigated, change(record, 'Cleared')])
    expect(diffs).toMatchObject([{ id: `plot/${record}`, kind: 'ADDED', before: null, after: { status: 'CLEARED', changeCount: 4 } }])
  })

  it('are sealed all or none', async () => {
    const [a, b] = [key(), key()]
    const before = await sizeOf()
    const { extensions } = await refused([register(a), register(b), amend('示例无此地块', {})])
    expect(extensions).toMatchObject({ code: 'NOT_FOUND', index: 2, found: 'plot/示例无此地块' })
    expect(await sizeOf()).toBe(before)
    expect((await api.data('query ($ids: [ID!]!) { records(ids: $ids) { id } }', { ids: [`plot/${a}`, `plot/${b}`] })).records).toEqual([null, null])
  })

  it('say which of them is refused, also where it is the only one, and whatever refuses it', async () => {
    const record = key()
    await submit([register(record)])
    const wrong: [Json, string][] = [
      [amend('示例无此地块', {}), 'NOT_FOUND'],
      [amend(record, { areaM2: '1' }), 'BAD_USER_INPUT'],
      [amend(record, {}, { expectedVersion: 5 }), 'CONFLICT'],
      [change(record, 'Listed', { data: { mode: 'CONTROL' } }), 'RULE_VIOLATION'],
      [{ ...register(key()), registry: 'unicorn' }, 'BAD_USER_INPUT'],
    ]
    for (const [command, code] of wrong)
      for (const index of [0, 2]) {
        const before = Array.from({ length: index }, () => register(key()))
        expect((await refused([...before, command])).extensions).toMatchObject({ code, index })
      }
  })

  it('are 1 to 500', async () => {
    expect((await refused([])).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'commands', found: 0, needed: '1..500' })
    const many = Array.from({ length: 501 }, () => register(key()))
    expect((await refused(many)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'commands', found: 501 })
    const { changes } = await submit(many.slice(0, 500))
    expect(changes).toHaveLength(500)
    expect(new Set(changes.map(({ recordedAt }: Json) => recordedAt)).size).toBe(1)
  })

  it('rest on the document of all, or on one of their own', async () => {
    const [a, b] = [key(), key()]
    const { changes } = await submit([register(a), register(b, {}, { basis: { title: '示例通知' } }), change(a, 'Suspected', { basis: null })])
    expect(changes.map(({ basis }: Json) => basis)).toEqual([
      { number: BASIS.number, title: null },
      { number: null, title: '示例通知' },
      { number: BASIS.number, title: null },
    ])
  })

  it('are recorded by the caller, whatever they say', async () => {
    const { changes } = await submit([register(key())])
    expect(changes[0].recordedBy).toBe('示例科室/示例经办')
    for (const assigned of ['recordedBy', 'id', 'position', 'recordedAt', 'approvedBy', 'district'])
      expect((await refused([{ ...register(key()), [assigned]: '1' }])).extensions.code).toBe('BAD_USER_INPUT')
  })

  it('answer with what changed in each record, on the last day from which one of its changes holds', async () => {
    const [a, b] = [key(), key()]
    await submit([register(a, { note: '示例' }, { validFrom: '2020-01-01' })])
    const { diffs } = await submit([
      amend(a, { note: '一' }, { validFrom: '2021-01-01' }),
      amend(a, { areaM2: 5 }, { validFrom: '2022-01-01' }),
      register(b),
      change(b, 'Retired'),
    ])
    // What comes and goes at once differs on no day.
    expect(diffs).toEqual([
      {
        id: `plot/${a}`,
        kind: 'CHANGED',
        cause: 'KNOWLEDGE',
        before: { status: 'CLUE' },
        after: { status: 'CLUE', changeCount: 3, asOf: { validOn: '2022-01-01', position: expect.any(String) as string } },
        fields: [
          { field: 'note', before: '示例', after: '一' },
          { field: 'areaM2', before: null, after: 5 },
        ],
        changes: [expect.anything(), expect.anything()],
      },
    ])
  })
})

describe('an element of submit', () => {
  it('is a change line: what no column knows goes to extra, and a status in any other change too', async () => {
    const record = key()
    const { changes } = await submit([
      register(record, { stage: 'SUSPECTED', status: '示例', legacyCode: 'X-1', extra: { batch: 1 } }),
      amend(record, { stage: 'LISTED', 旧名: '示例' }),
    ])
    expect(changes[0].data).toEqual({ stage: 'SUSPECTED', status: '示例', legacyCode: 'X-1', extra: { batch: 1 } })
    const { plot } = await api.data('query ($id: ID!) { plot(id: $id) { status extra } }', { id: record })
    expect(plot).toEqual({ status: 'SUSPECTED', extra: { status: '示例', legacyCode: 'X-1', batch: 1, stage: 'LISTED', 旧名: '示例' } })
  })

  it('keeps names that every object seems to have, in the fact and in the record', async () => {
    const record = key()
    const written = '{__proto__: {a: 1}, constructor: "示例", toString: 1, hasOwnProperty: true}'
    const stated = [
      ['__proto__', { a: 1 }],
      ['constructor', '示例'],
      ['hasOwnProperty', true],
      ['toString', 1],
    ]
    await api.data(
      `mutation ($record: String) { submit(commands: [{registry: "plot", record: $record, type: "Registered", validFrom: "${DAY}", data: ${written}}], basis: {}) { changes { id } } }`,
      { record },
      admin,
    )
    const { plot, changes } = await api.data('query ($id: ID!) { plot(id: $id) { extra } changes(last: 1) { nodes { data } } }', { id: record })
    expect(Object.entries(plot.extra).sort()).toEqual(stated)
    expect(Object.entries(changes.nodes[0].data).sort()).toEqual(stated)
    // The reader of requests refuses that name in JSON, before anything of ours sees it.
    const { status, body } = await api.post(`{"query": "{ ledger { size } }", "variables": {"data": {"__proto__": {"a": 1}}}}`, admin)
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  })

  it('puts commitments in the place of restricted values', async () => {
    const record = key()
    const { changes } = await submit([register(record, { contact: '示例联系人', exactPosition: { type: 'Point', coordinates: [106.25, 29.25] } })])
    const commitment = { commitment: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) as string }
    expect(changes[0].data).toEqual({ contact: commitment, exactPosition: commitment })
    expect((await api.data('query ($id: ID!) { plot(id: $id) { contact } }', { id: record }, admin)).plot.contact).toBe('示例联系人')
    // A commitment is no value: nobody can claim one.
    expect((await refused([amend(record, { contact: changes[0].data.contact })])).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'data.contact' })
  })

  it('is refused without a word of a restricted value that has not its form', async () => {
    const record = key()
    const { changes } = await submit([register(record)])
    const secrets = [{ contact: { 示例秘密: 1 } }, { telephone: ['示例秘密'] }, { exactPosition: '示例秘密' }, { contact: '示例秘密', areaM2: '1' }]
    const wrong: Json[] = [
      ...secrets.map((data) => amend(record, data)),
      change(record, 'Cancelled', { cancels: changes[0].id, data: { contact: '示例秘密' } }),
    ]
    for (const command of wrong) {
      const error = await refused([command])
      expect(error.extensions.code).toBe('BAD_USER_INPUT')
      expect(JSON.stringify(error)).not.toContain('示例秘密')
    }
  })

  it('is warned of and refused for its geometry as a typed mutation is', async () => {
    const at = (...coordinates: number[]): Json => ({ type: 'Point', coordinates })
    const { warnings } = await submit([register(key()), register(key(), { geometry: at(107.5, 29.5) })])
    expect(warnings).toEqual([{ index: 1, code: 'OUTSIDE_DISTRICT', field: 'data.geometry' }])
    expect((await refused([register(key()), register(key(), { geometry: at(29.25, 106.25) })])).extensions).toMatchObject({ code: 'BAD_USER_INPUT', index: 1 })
  })

  it('without a key is given one where it registers, and names its record everywhere else', async () => {
    const { changes } = await submit([register(undefined), register(undefined)])
    expect(new Set(changes.map(({ record }: Json) => record)).size).toBe(2)
    for (const command of [amend(undefined as never, {}), change(undefined as never, 'Retired'), { registry: 'plot', type: 'Cancelled', cancels: '示例' }])
      expect((await refused([command])).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'record' })
    const corrected = { registry: 'plot', type: 'Registered', supersedes: changes[0].id, data: {} }
    expect((await refused([corrected])).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'record' })
  })

  const wrong: [name: string, command: (record: string, id: string) => Json, field: string][] = [
    ['an unknown type', (record) => change(record, 'Unicorned'), 'type'],
    ['a type of another registry', (record) => change(record, 'Activated'), 'type'],
    ['a type in small letters', (record) => change(record, 'amended'), 'type'],
    ['a type that every object seems to have', (record) => change(record, 'constructor'), 'type'],
    ['Cancelled, which cancels nothing', (record) => change(record, 'Cancelled'), 'type'],
    ['Cancelled, which supersedes', (record, id) => change(record, 'Cancelled', { supersedes: id }), 'type'],
    ['another type that cancels', (record, id) => change(record, 'Amended', { cancels: id }), 'type'],
    ['a cancellation that states something', (record, id) => change(record, 'Cancelled', { cancels: id, data: { note: '示例' } }), 'data'],
    ['supersedes and cancels at once', (record, id) => change(record, 'Cancelled', { cancels: id, supersedes: id }), 'cancels'],
    ['no day', (record) => change(record, 'Retired', { validFrom: null }), 'validFrom'],
    ['data that are a list', (record) => amend(record, []), 'data'],
    ['data that are false', (record) => amend(record, false), 'data'],
    ['data that are nothing but text', (record) => amend(record, ''), 'data'],
    ['a key with a slash in it', (record) => amend(`plot/${record}`, {}), 'record'],
    ['a key with a control character', (record) => amend(`${record}\u0007`, {}), 'record'],
    ['an unknown registry', (record) => ({ ...amend(record, {}), registry: 'constructor' }), 'registry'],
    ['an unknown status', () => register(key(), { stage: 'UNICORN' }), 'data.stage'],
    [
      'a measured value as the typed mutations have it',
      () => ({ ...register(key(), { ammoniaMgL: { value: 3 } }), registry: 'blackOdorousWater' }),
      'data.ammoniaMgL',
    ],
    ['extra that is no object', (record) => amend(record, { extra: 1 }), 'data.extra'],
  ]
  it.each(wrong.map(([name, command, field]) => ({ name, command, field })))('$name is BAD_USER_INPUT', async ({ command, field }) => {
    const record = key()
    const { changes } = await submit([register(record)])
    const before = await sizeOf()
    expect((await refused([command(record, changes[0].id)])).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field, index: 0 })
    expect(await sizeOf()).toBe(before)
  })

  it('may correct: what it does not give is as in its target', async () => {
    const record = key()
    const { changes } = await submit([register(record, { note: '示例' }), amend(record, { note: '误' }, { validFrom: '2024-04-01', sequence: 3 })])
    const corrected = await submit([
      { registry: 'plot', record, type: 'Amended', supersedes: changes[1].id },
      { registry: 'plot', record, type: 'Cancelled', cancels: changes[0].id },
    ])
    expect(corrected.changes).toMatchObject([
      { type: 'Amended', validFrom: '2024-04-01', sequence: 3, data: { note: '误' }, supersedes: changes[1].id },
      { type: 'Cancelled', validFrom: DAY, sequence: 0, data: {}, cancels: changes[0].id },
    ])
  })

  it('that corrects what the same act has corrected before it is stale', async () => {
    const record = key()
    const { changes } = await submit([register(record)])
    const twice = { registry: 'plot', record, type: 'Registered', supersedes: changes[0].id, data: {} }
    expect((await refused([twice, twice])).extensions).toMatchObject({ code: 'STALE_CORRECTION', found: changes[0].id, index: 1 })
  })
})

describe('expectedVersion', () => {
  const versions = (record: string): Promise<Json> => api.data('query ($id: ID!) { plot(id: $id) { changeCount } }', { id: record })

  it('is the changeCount that the caller saw; where it is another, CONFLICT tells both', async () => {
    const record = key()
    await submit([register(record), amend(record, { note: '示例' })])
    expect((await versions(record)).plot.changeCount).toBe(2)
    const { extensions, message } = await refused([amend(record, {}, { expectedVersion: 1 })])
    expect(extensions).toMatchObject({ code: 'CONFLICT', expected: 1, actual: 2 })
    expect(message).toMatch(/2 .*1 /)
    await submit([amend(record, {}, { expectedVersion: 2 })])
    expect((await versions(record)).plot.changeCount).toBe(3)
  })

  it('is 0 for a record that nobody has heard of', async () => {
    const record = key()
    await submit([register(record, {}, { expectedVersion: 0 })])
    expect((await refused([register(record, {}, { expectedVersion: 0 })])).extensions).toMatchObject({ code: 'CONFLICT', expected: 0, actual: 1 })
  })

  it('is that before the act for each of its commands, however many of them change the record', async () => {
    const record = key()
    await submit([register(record)])
    await submit([amend(record, { note: '一' }, { expectedVersion: 1 }), amend(record, { note: '二' }, { expectedVersion: 1 })])
    const { extensions } = await refused([amend(record, {}, { expectedVersion: 3 }), amend(record, {}, { expectedVersion: 4 })])
    expect(extensions).toMatchObject({ code: 'CONFLICT', expected: 4, actual: 3, index: 1 })
  })

  it('counts corrections, and changes of every day', async () => {
    const record = key()
    const { changes } = await submit([register(record), amend(record, { note: '示例' }, { validFrom: '2999-01-01' })])
    await submit([{ registry: 'plot', record, type: 'Cancelled', cancels: changes[1].id, expectedVersion: 2 }])
    await submit([amend(record, {}, { expectedVersion: 3 })])
    expect((await versions(record)).plot.changeCount).toBe(4)
  })

  it('that several callers saw, of two servers, goes to exactly one of them', async () => {
    const record = key()
    await submit([register(record)])
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        (i % 2 ? api : second).ask(SUBMIT, { commands: [amend(record, { note: `${i}` }, { expectedVersion: 1 })], basis: BASIS }, admin),
      ),
    )
    const won = answers.filter(({ body }) => !body.errors)
    expect(won).toHaveLength(1)
    for (const { body } of answers)
      if (body.errors) expect(body.errors.map(({ extensions }) => [extensions.code, extensions.expected, extensions.actual])).toEqual([['CONFLICT', 1, 2]])
    const { plot } = await api.data('query ($id: ID!) { plot(id: $id) { note changeCount } }', { id: record })
    expect(plot).toEqual({ note: won[0]?.body.data.submit.changes[0].data.note, changeCount: 2 })
  })
})
