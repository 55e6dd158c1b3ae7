import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, questionOf, sideBySide } from '../support/acts.ts'
import { openApi, type Api, type Json } from '../support/api.ts'
import { ledger } from '../support/arbitraries.ts'
import type { Line } from '../support/naive.ts'

/** Whatever a registrar of a town asks for: what is sealed touches no version that lies elsewhere, on any day. */

const RUNS = 40
const [HERE, THERE] = ['500116001', '500116002']

describe('a registrar of a town', () => {
  let api: Api
  let keeper: Readonly<Record<string, string>>
  let admin: Readonly<Record<string, string>>
  /** Records that are registered here, move away and come back. */
  const inTowns = (lines: readonly Line[]): Line[] =>
    lines.map((line) => {
      if (!line.data || (line.type !== 'Registered' && line.type !== 'Amended')) return line
      const townCode = line.type === 'Registered' ? HERE : [THERE, HERE][line.position % 2]
      return { ...line, data: { ...line.data, townCode } }
    })
  // Towns keep their codes, so that records of all ledgers lie in the same ones.
  const { lines, worlds } = sideBySide(fc.sample(ledger({ maxChanges: 24 }), RUNS).map(inTowns), [HERE, THERE])
  beforeAll(async () => {
    api = await openApi(lines)
    admin = await api.as({ roles: ['admin'] })
    keeper = await api.as({ roles: ['registrar', 'auditor'], registries: null, towns: [HERE] })
  })
  afterAll(() => api.close())

  /** Towns of the versions that an act ended or brought. */
  const townsTouched = async (recordedAt: string): Promise<(string | null)[]> => {
    const { rows } = await api.ledger.pool.query<{ town: string | null }>(
      'select distinct town from record_version where known_from = $1::timestamptz or known_to = $1::timestamptz',
      [recordedAt],
    )
    return rows.map(({ town }) => town)
  }

  it('changes nothing that is or was elsewhere, and is told FORBIDDEN where the same act of an administrator would have', async () => {
    const met = { sealed: 0, touching: 0, forbidden: 0, elsewhere: 0 }
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 14, maxLength: 18 }), async (acts) => {
        const world = worlds[run++]
        if (!world) throw new Error('Each run has a ledger of its own.')
        for (const each of acts) {
          const question = await questionOf(api, world, each)
          const { body } = await api.ask(question.mutation, question.variables, keeper)
          if (body.data?.done) {
            met.sealed++
            const towns = await townsTouched(body.extensions.ledger.knownAt)
            if (towns.length > 0) met.touching++
            expect([question, towns.filter((town) => town !== HERE)]).toEqual([question, []])
            world.changes.push(...made(body.data.done))
            continue
          }
          const byAdmin = await api.ask(question.mutation, question.variables, admin)
          if (byAdmin.body.data?.done) {
            // What is right in itself and refused to the registrar alone is refused for no other reason.
            met.forbidden++
            expect([question, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([question, ['FORBIDDEN']])
            if ((await townsTouched(byAdmin.body.extensions.ledger.knownAt)).some((town) => town !== HERE)) met.elsewhere++
            world.changes.push(...made(byAdmin.body.data.done))
          }
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
    for (const [what, times] of Object.entries(met)) expect([what, times > 5]).toEqual([what, true])
  })
})

const made = (done: Json): Json[] => done.changes ?? [done.change]
