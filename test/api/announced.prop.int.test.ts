import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, questionOf, sideBySide, type Question, type World } from '../support/acts.ts'
import { openApi, type Answer, type Api, type Json } from '../support/api.ts'
import { ledger } from '../support/arbitraries.ts'

/** What a dry run announced is what the real run does when nothing moved in between: over random ledgers and random acts. */

const TABLES = ['ledger_entry', 'record_version', 'record_ever', 'restricted_value', 'emt_messages', 'emt_streams', 'idempotency']
const rowsStored = async (api: Api): Promise<unknown> => {
  const { rows } = await api.ledger.pool.query(`select ${TABLES.map((table) => `(select count(*) from ${table}) as ${table}`).join(', ')}`)
  return rows[0]
}

/** What is announced, and done: all but the instants and positions that only what is sealed has. */
const announced = (done: Json): Json => {
  const { node, change: _change, changes: _changes, asOf, ...rest } = done
  const { knownFrom: _knownFrom, asOf: at, ...shown } = node ?? {}
  return withoutIds({ ...rest, node: node && { ...shown, validOn: at.validOn }, validOn: asOf.validOn })
}

/** Each run draws ids of its own for changes, of which a refusal may name one that stands before it in the act. */
const withoutIds = (value: Json): Json => JSON.parse(JSON.stringify(value).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>'))

const errorsOf = ({ body }: Answer): Json[] => (body.errors ?? []).map(({ message, extensions }) => ({ message, ...extensions }))
/** A refusal, as an error and as a notice of a dry run say it. */
const sentence = ({ code, rule = null, message, messageEn, index = null, field = null, found = null, needed = null, source = null }: Json): Json =>
  withoutIds({ code, rule, message, messageEn, index, field, found, needed, source })

/** How often each of these came about: a property that meets one of them never proves little. */
const met = { done: 0, refused: 0, several: 0, repeated: 0 }

const isKept = async (api: Api, admin: Readonly<Record<string, string>>, { changes }: World, { mutation, variables }: Question): Promise<void> => {
  const before = await rowsStored(api)
  const first = await api.ask(mutation, { ...variables, dryRun: true }, admin)
  const second = await api.ask(mutation, { ...variables, dryRun: true }, admin)
  expect(await rowsStored(api)).toEqual(before)
  const real = await api.ask(mutation, variables, admin)
  const told = first.body.data?.done
  if (!told) {
    // It has not the form of its type: so it is said of every run, in the same words.
    expect(errorsOf(first).map(({ code }) => code)).toContain('BAD_USER_INPUT')
    expect(errorsOf(second)).toEqual(errorsOf(first))
    expect(errorsOf(real)).toEqual(errorsOf(first))
    return
  }
  expect(first.body.errors).toBeUndefined()
  expect(announced(second.body.data.done)).toEqual(announced(told))
  expect(told.change ?? null).toBeNull()
  expect(told.changes ?? []).toEqual([])
  if (told.refusals.length > 0) {
    met.refused++
    if (told.refusals.length > 1) met.several++
    expect(real.body.data).toEqual({ done: null })
    expect(real.body.errors).toHaveLength(1)
    expect(told.refusals.map(sentence)).toContainEqual(sentence(errorsOf(real)[0]))
    expect(await rowsStored(api)).toEqual(before)
    return
  }
  met.done++
  expect(errorsOf(real)).toEqual([])
  const { done } = real.body.data
  expect(announced(done)).toEqual(announced(told))
  changes.push(...(done.changes ?? [done.change]))
  if (variables.change?.idempotencyKey === undefined && variables.idempotencyKey === undefined) return
  met.repeated++
  const again = await api.ask(mutation, variables, admin)
  expect(again.body.data).toEqual(real.body.data)
}

const RUNS = 30

describe('a dry run', () => {
  let api: Api
  let admin: Readonly<Record<string, string>>
  const { lines, worlds } = sideBySide(fc.sample(ledger({ maxChanges: 24 }), RUNS))
  beforeAll(async () => {
    api = await openApi(lines)
    admin = await api.as({ roles: ['admin'] })
  })
  afterAll(() => api.close())

  it('stores nothing, and tells what the real run then does: refusals, warnings, record, differences', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 14 }), async (acts) => {
        const world = worlds[run++]
        if (!world) throw new Error('Each run has a ledger of its own.')
        for (const each of acts) {
          const question = await questionOf(api, world, each)
          await isKept(api, admin, world, question).catch((cause: unknown) => {
            throw new Error(`Not kept: ${JSON.stringify(question)}`, { cause })
          })
        }
      }),
      // What was done stays done, so that a shorter counterexample would be another one.
      { numRuns: RUNS, endOnFailure: true },
    )
    expect(api.log).toEqual([])
    for (const [what, times] of Object.entries(met)) expect([what, times > 5]).toEqual([what, true])
  })
})
