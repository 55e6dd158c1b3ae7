import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { revokeKey } from '../../src/trust/keys.ts'
import { openApi, registered, type Answer, type Api, type Json } from '../support/api.ts'
import { DISTRICT } from '../support/postgres.ts'
import { openSecondServer, type SecondServer } from '../support/second-server.ts'

/** A caller who was not answered asks again with the same key: what was done is done once, and answered as the first time. */

const BASIS = { number: '示例环〔2024〕3号' }
const on = (idempotencyKey: string | null, more: Json = {}): Json => ({ validFrom: '2024-03-01', basis: BASIS, idempotencyKey, ...more })

const PAYLOAD = `node { id record status changeCount validFrom validTo knownFrom asOf { validOn knownAt position } ... on Plot { note contact } }
  change { id position recordedAt type record data leafHash correctedBy effect { field before after } }
  effect { field before after cause } asOf { validOn knownAt position } refusals { code } warnings { code field index }`
const REGISTER = `mutation ($record: String, $fields: PlotInput!, $change: ChangeInput!, $dryRun: Boolean) { done: registerPlot(record: $record, fields: $fields, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`
const AMEND = `mutation ($id: ID!, $fields: PlotPatch!, $change: ChangeInput!, $dryRun: Boolean) { done: amendPlot(id: $id, fields: $fields, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`
const SUBMIT = `mutation ($commands: [CommandInput!]!, $basis: BasisInput!, $key: String) { done: submit(commands: $commands, basis: $basis, idempotencyKey: $key) {
  changes { id position record type data } diffs { id kind fields { field before after } before { status } after { status changeCount } } asOf { validOn knownAt position } warnings { code index } } }`
const MERGE = `mutation ($ids: [ID!]!, $record: String, $fields: PlotInput!, $change: ChangeInput!) { done: mergePlots(ids: $ids, record: $record, fields: $fields, change: $change) {
  changes { id record type data } diffs { id kind after { status } } } }`
const CANCEL = `mutation ($id: ID!, $wholeAct: Boolean, $change: CorrectionInput!) { done: cancelChange(id: $id, wholeAct: $wholeAct, change: $change) { ${PAYLOAD} } }`
const SUPERSEDE = `mutation ($id: ID!, $data: JSON, $change: CorrectionInput!) { done: supersedeChange(id: $id, data: $data, change: $change) { ${PAYLOAD} } }`

let api: Api
let second: SecondServer
let admin: Readonly<Record<string, string>>
let numbers = 0
const next = (): string => `示例-${++numbers}`

beforeAll(async () => {
  api = await openApi([registered('town/500116104', { name: '示例镇' })])
  second = await openSecondServer(api)
  admin = await api.as({ name: '示例科室/示例经办' })
})
afterAll(async () => {
  await second.close()
  await api.close()
})

const ask = (mutation: string, variables: Json, headers = admin): Promise<Answer> => api.ask(mutation, variables, headers)
const done = async (mutation: string, variables: Json): Promise<Json> => (await api.data(mutation, variables, admin)).done
const codeOf = ({ body }: Answer): string | undefined => body.errors?.[0]?.extensions.code
const sizeOf = async (): Promise<number> => Number((await api.data('{ ledger { size } }')).ledger.size)
const keysStored = async (): Promise<number> => Number((await api.ledger.pool.query<{ count: string }>('select count(*) from idempotency')).rows[0]?.count)
const plotWith = async (fields: Json = {}): Promise<string> => (await done(REGISTER, { record: next(), fields, change: on(null) })).node.record

/** Asks twice: the second answer is the first, says that it is repeated, and nothing was done for it. */
const asksTwice = async (mutation: string, variables: Json): Promise<Json> => {
  const first = await ask(mutation, variables)
  expect(first.body.errors).toBeUndefined()
  expect(first.body.extensions.repeated).toBeUndefined()
  const size = await sizeOf()
  const again = await ask(mutation, variables)
  expect(again.body.errors).toBeUndefined()
  expect(again.body.extensions.repeated).toBe(true)
  expect(again.body.data).toEqual(first.body.data)
  expect(again.body.extensions.ledger).toEqual(first.body.extensions.ledger)
  expect(await sizeOf()).toBe(size)
  return first.body.data.done
}

describe('the same key and content again', () => {
  it('is answered as the first time: a command', async () => {
    const id = await plotWith()
    await asksTwice(AMEND, { id, fields: { note: '示例', contact: '示例联系人' }, change: on(next()) })
  })

  it('a registration that left its key to the system: the same record', async () => {
    const { node } = await asksTwice(REGISTER, { fields: { note: '示例' }, change: on(next()) })
    expect(node.record).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('a command with warnings', async () => {
    const id = await plotWith()
    const { warnings } = await asksTwice(AMEND, { id, fields: { geometry: { type: 'Point', coordinates: [107.5, 29.5] } }, change: on(next()) })
    expect(warnings).toHaveLength(1)
  })

  it('a command that said which version it saw, which is another by now', async () => {
    const id = await plotWith()
    await asksTwice(AMEND, { id, fields: { note: '示例' }, change: on(next(), { expectedVersion: 1 }) })
  })

  it('a correction, and a cancellation, though each would be stale by now', async () => {
    const id = await plotWith()
    const { change } = await done(AMEND, { id, fields: { note: '误' }, change: on(null) })
    const { change: corrected } = await asksTwice(SUPERSEDE, { id: change.id, data: { note: '正' }, change: { basis: BASIS, idempotencyKey: next() } })
    await asksTwice(CANCEL, { id: corrected.id, change: { basis: BASIS, idempotencyKey: next() } })
  })

  it('an act that is withdrawn as a whole', async () => {
    const { changes } = await done(SUBMIT, {
      commands: [0, 1].map(() => ({ registry: 'plot', record: next(), type: 'Registered', validFrom: '2024-03-01' })),
      basis: BASIS,
    })
    await asksTwice(CANCEL, { id: changes[1].id, wholeAct: true, change: { basis: BASIS, idempotencyKey: next() } })
  })

  it('a submit', async () => {
    const record = next()
    const commands = [
      { registry: 'plot', record, type: 'Registered', data: { contact: '示例联系人' }, validFrom: '2024-03-01' },
      { registry: 'plot', type: 'Registered', data: {}, validFrom: '2024-03-01' },
      { registry: 'plot', record, type: 'Suspected', validFrom: '2024-04-01' },
    ]
    expect((await asksTwice(SUBMIT, { commands, basis: BASIS, key: next() })).changes).toHaveLength(3)
  })

  it('a merge that left its key to the system', async () => {
    const ids = [await plotWith({ stage: 'SUSPECTED' }), await plotWith({ stage: 'SUSPECTED' })]
    const { changes } = await asksTwice(MERGE, { ids, fields: { name: '示例合并' }, change: on(next()) })
    expect(changes[1].data.successor).toBe(changes[0].record)
  })

  it('a merge, whatever became of its plots since', async () => {
    const ids = [await plotWith({ stage: 'SUSPECTED' }), await plotWith({ stage: 'SUSPECTED' })]
    const variables = { ids, fields: {}, change: on(next()) }
    const first = await done(MERGE, variables)
    // One of them is merged now, the other suspected: what a successor would inherit is no longer one stage.
    await done(CANCEL, { id: first.changes[2].id, change: { basis: BASIS } })
    expect((await ask(MERGE, variables)).body).toMatchObject({ data: { done: { changes: first.changes } }, extensions: { repeated: true } })
  })

  it('also when the record has changed since, and shows as it stood then', async () => {
    const id = await plotWith()
    const variables = { id, fields: { note: '一' }, change: on(next()) }
    const first = await done(AMEND, variables)
    await done(AMEND, { id, fields: { note: '二' }, change: on(null) })
    const again = await ask(AMEND, variables)
    expect(again.body.data.done).toEqual(first)
    expect(again.body.data.done.node).toMatchObject({ note: '一', changeCount: 2 })
  })

  it('is compared as what it means: in any order, with its defaults written out or left out, by id or by key', async () => {
    const id = await plotWith()
    const key = next()
    const first = await done(AMEND, {
      id,
      fields: { note: '示例', extra: { a: 1, b: { c: 2, d: 3 } } },
      change: { idempotencyKey: key, basis: BASIS, validFrom: '2024-03-01' },
    })
    const same: Json[] = [
      { id: `plot/${id}`, fields: { note: '示例', extra: { a: 1, b: { c: 2, d: 3 } } }, change: on(key) },
      { id, fields: { extra: { b: { d: 3, c: 2 }, a: 1 }, note: '示例' }, change: on(key, { sequence: 0, reason: null, expectedVersion: null }) },
      {
        id,
        fields: { note: '示例', extra: { a: 1.0, b: { c: 2, d: 3 } } },
        change: on(key, { basis: { title: null, number: BASIS.number, issuedOn: null } }),
        dryRun: false,
      },
    ]
    for (const variables of same) expect((await done(AMEND, variables)).change.id).toBe(first.change.id)
    const inDocument = `mutation { done: amendPlot(id: "${id}", fields: {extra: {b: {d: 3, c: 2}, a: 1}, note: "示例"},
      change: {basis: {number: "${BASIS.number}"}, idempotencyKey: "${key}", validFrom: "2024-03-01"}) { change { id } } }`
    expect((await done(inDocument, {})).change.id).toBe(first.change.id)
    // A typed mutation and an element of submit are the same command.
    const command = { type: 'Amended', registry: 'plot', data: { extra: { a: 1, b: { c: 2, d: 3 } }, note: '示例' }, record: id, validFrom: '2024-03-01' }
    for (const basis of [BASIS, { number: BASIS.number, issuer: null }])
      for (const more of [{}, { sequence: 0 }, { sequence: null, reason: null, basis: BASIS }])
        expect((await done(SUBMIT, { commands: [{ ...command, ...more }], basis, key })).changes).toMatchObject([{ id: first.change.id }])
  })

  it('of a merge is compared so too', async () => {
    const [a, b] = [await plotWith(), await plotWith()]
    const key = next()
    const first = await done(MERGE, { ids: [a, b], fields: { note: '示例', stage: null }, change: on(key) })
    const again = await done(MERGE, {
      ids: [`plot/${a}`, b],
      record: null,
      fields: { note: '示例' },
      change: on(key, { sequence: 0, basis: { number: BASIS.number, title: null } }),
    })
    expect(again).toEqual(first)
  })
})

describe('the same key with other content', () => {
  it('is CONFLICT, whatever differs', async () => {
    const [id, other] = [await plotWith(), await plotWith()]
    const key = next()
    await done(AMEND, { id, fields: { note: '示例' }, change: on(key) })
    const others: [string, Json][] = [
      [AMEND, { id, fields: { note: '示例二' }, change: on(key) }],
      [AMEND, { id, fields: { note: null }, change: on(key) }],
      [AMEND, { id, fields: {}, change: on(key) }],
      [AMEND, { id: other, fields: { note: '示例' }, change: on(key) }],
      [AMEND, { id, fields: { note: '示例' }, change: on(key, { validFrom: '2024-03-02' }) }],
      [AMEND, { id, fields: { note: '示例' }, change: on(key, { sequence: 1 }) }],
      [AMEND, { id, fields: { note: '示例' }, change: on(key, { reason: '示例' }) }],
      [AMEND, { id, fields: { note: '示例' }, change: on(key, { basis: { title: BASIS.number } }) }],
      [AMEND, { id, fields: { note: '示例' }, change: on(key, { expectedVersion: 1 }) }],
      [REGISTER, { fields: { note: '示例' }, change: on(key) }],
      [MERGE, { ids: [id, other], fields: {}, change: on(key) }],
    ]
    const size = await sizeOf()
    for (const [mutation, variables] of others) {
      const { body } = await ask(mutation, variables)
      expect([variables, body.errors?.[0]?.extensions.code, body.errors?.[0]?.extensions.field]).toEqual([variables, 'CONFLICT', 'idempotencyKey'])
    }
    expect(await sizeOf()).toBe(size)
  })

  it('is CONFLICT for a restricted value as well, of which nothing can be read from what is kept', async () => {
    const id = await plotWith()
    const key = next()
    await done(AMEND, { id, fields: { contact: '示例联系人' }, change: on(key) })
    expect(codeOf(await ask(AMEND, { id, fields: { contact: '示例另一人' }, change: on(key) }))).toBe('CONFLICT')
    const { rows } = await api.ledger.pool.query<{ row: string }>('select row_to_json(i)::text as row from idempotency i')
    expect(rows.map(({ row }) => row).join()).not.toMatch(new RegExp(`示例联系人|${key}`))
  })
})

describe('a key', () => {
  it('belongs to its credential: another caller may use the same', async () => {
    const key = next()
    const other = await api.as({ name: '示例科室/示例经办' })
    const variables = { fields: { note: '示例' }, change: on(key) }
    const [mine, theirs] = [await ask(REGISTER, variables), await ask(REGISTER, variables, other)]
    expect(theirs.body.extensions.repeated).toBeUndefined()
    expect(theirs.body.data.done.change.id).not.toBe(mine.body.data.done.change.id)
    expect((await ask(REGISTER, variables, other)).body.data.done.change.id).toBe(theirs.body.data.done.change.id)
    expect(codeOf(await ask(REGISTER, { ...variables, fields: {} }, other))).toBe('CONFLICT')
  })

  it('is not left by a call that failed: it may be put right and asked again', async () => {
    const id = await plotWith()
    const key = next()
    const stored = await keysStored()
    expect(codeOf(await ask(AMEND, { id, fields: { note: '示例' }, change: on(key, { expectedVersion: 7 }) }))).toBe('CONFLICT')
    expect(codeOf(await ask(AMEND, { id, fields: { areaM2: '1' }, change: on(key) }))).toBe('BAD_USER_INPUT')
    expect(codeOf(await ask(AMEND, { id: '示例无此地块', fields: { note: '示例' }, change: on(key) }))).toBe('NOT_FOUND')
    expect(codeOf(await ask(SUBMIT, { commands: [{ registry: 'plot', record: id, type: 'Cleared', validFrom: '2024-03-01' }], basis: BASIS, key }))).toBe(
      'RULE_VIOLATION',
    )
    expect(await keysStored()).toBe(stored)
    expect((await ask(AMEND, { id, fields: { note: '示例' }, change: on(key) })).body.extensions.repeated).toBeUndefined()
    expect(await keysStored()).toBe(stored + 1)
  })

  it('of 1 to 200 characters, none of them U+0000, is taken as it is', async () => {
    const id = await plotWith()
    const change = (key: Json): Json => ({ id, fields: {}, change: on(key) })
    for (const wrong of ['', 'x'.repeat(201), '\u0000', '\ud800', 7, ['x']])
      expect([wrong, codeOf(await ask(AMEND, change(wrong)))]).toEqual([wrong, 'BAD_USER_INPUT'])
    const ids = new Set<string>()
    for (const right of [' ', 'A', 'a', 'a ', '示例', 'x'.repeat(200), '{"a":1}', 'é', 'e\u0301']) ids.add((await done(AMEND, change(right))).change.id)
    expect(ids.size).toBe(9)
    // Two characters that look alike are two keys; one that is the same is one.
    expect(ids).toContain((await done(AMEND, change('é'))).change.id)
  })

  it('is no protection for one who is not let in any more', async () => {
    const headers = await api.as({ name: '示例已离职' })
    const variables = { fields: {}, change: on(next()) }
    await ask(REGISTER, variables, headers)
    await revokeKey(api.ledger.db, DISTRICT, /tz_([0-9a-f]{12})_/.exec(headers['authorization'] ?? '')?.[1] ?? '')
    expect(codeOf(await ask(REGISTER, variables, headers))).toBe('UNAUTHENTICATED')
  })

  it('covers each mutation of a request by itself', async () => {
    const [a, b] = [next(), next()]
    const two = `mutation ($a: ChangeInput!, $b: ChangeInput!) { a: registerPlot(fields: {}, change: $a) { change { id } } b: registerPlot(fields: {}, change: $b) { change { id } } }`
    const first = await ask(two, { a: on(a), b: on(b) })
    expect(first.body.data.a.change.id).not.toBe(first.body.data.b.change.id)
    const again = await ask(two, { a: on(a), b: on(b) })
    expect(again.body.data).toEqual(first.body.data)
    // One key for both, and the same content: the second is the first again.
    const one = next()
    const same = await ask(two, { a: on(one), b: on(one) })
    expect(same.body.data.a.change.id).toBe(same.body.data.b.change.id)
    expect(same.body.extensions.repeated).toBe(true)
  })
})

describe('a dry run with a key', () => {
  it('leaves no key, so that the run itself is done', async () => {
    const variables = { fields: { note: '示例' }, change: on(next()) }
    const stored = await keysStored()
    await done(REGISTER, { ...variables, dryRun: true })
    expect(await keysStored()).toBe(stored)
    const { body } = await ask(REGISTER, variables)
    expect([body.errors, body.extensions.repeated]).toEqual([undefined, undefined])
  })

  it('tells what the run would answer: the same again, or CONFLICT', async () => {
    const record = next()
    const variables = { record, fields: { note: '示例' }, change: on(next()) }
    const first = await done(REGISTER, variables)
    const again = await ask(REGISTER, { ...variables, dryRun: true })
    expect(again.body.data.done).toMatchObject({ refusals: [], change: null, node: first.node, effect: first.effect, asOf: first.asOf })
    expect(again.body.extensions.repeated).toBe(true)
    expect((await done(REGISTER, { ...variables, fields: {}, dryRun: true })).refusals).toEqual([{ code: 'CONFLICT' }])
    // What has not its form is no content that could be compared.
    const malformed = { ...variables, record: 'a/b' }
    expect((await done(REGISTER, { ...malformed, dryRun: true })).refusals).toEqual([{ code: 'BAD_USER_INPUT' }])
    expect(codeOf(await ask(REGISTER, malformed))).toBe('BAD_USER_INPUT')
  })
})

describe('fifty calls at once with one key', () => {
  const check = async (answers: readonly Answer[], size: number): Promise<void> => {
    expect(answers.flatMap(({ body }) => body.errors ?? [])).toEqual([])
    expect(new Set(answers.map(({ body }) => body.data.done.change.id)).size).toBe(1)
    expect(new Set(answers.map(({ body }) => JSON.stringify(body.data))).size).toBe(1)
    expect(answers.filter(({ body }) => body.extensions.repeated !== true)).toHaveLength(1)
    expect(await sizeOf()).toBe(size + 1)
  }

  it('are one change, and all are answered with it', async () => {
    const size = await sizeOf()
    const variables = { fields: { note: '示例' }, change: on(next()) }
    await check(await Promise.all(Array.from({ length: 50 }, () => ask(REGISTER, variables))), size)
  })

  it('also where half of them come through another server', async () => {
    const size = await sizeOf()
    const variables = { fields: { note: '示例' }, change: on(next()) }
    await check(await Promise.all(Array.from({ length: 50 }, (_, i) => (i % 2 ? api : second).ask(REGISTER, variables, admin))), size)
  })

  it('of which half have other content: one of the two is done, and the others refused', async () => {
    const size = await sizeOf()
    const key = next()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => (i % 4 < 2 ? api : second).ask(REGISTER, { fields: { note: `${i % 2}` }, change: on(key) }, admin)),
    )
    const [refused, answered] = [answers.filter(({ body }) => body.errors), answers.filter(({ body }) => !body.errors)]
    expect([refused.length, answered.length]).toEqual([25, 25])
    expect(new Set(refused.map(codeOf))).toEqual(new Set(['CONFLICT']))
    await check(answered, size)
  })

  it('where the command is refused, all are refused, and the key is free', async () => {
    const key = next()
    const id = await plotWith()
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(AMEND, { id, fields: {}, change: on(key, { expectedVersion: 9 }) })))
    expect(new Set(answers.map(codeOf))).toEqual(new Set(['CONFLICT']))
    expect((await ask(AMEND, { id, fields: {}, change: on(key) })).body.extensions.repeated).toBeUndefined()
  })
})

describe('after a restart', () => {
  it('a key is still answered with the first change', async () => {
    const variables = { fields: { note: '示例' }, change: on(next()) }
    const before = await openSecondServer(api)
    const first = await before.ask(REGISTER, variables, admin)
    await before.close()
    const after = await openSecondServer(api)
    const again = await after.ask(REGISTER, variables, admin)
    await after.close()
    expect(again.body.data).toEqual(first.body.data)
    expect(again.body.extensions.repeated).toBe(true)
  })
})
