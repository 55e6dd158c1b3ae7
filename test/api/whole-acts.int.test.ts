import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'

/** An act is withdrawn as a whole: what was sealed together, a file of rows or commands submitted at once. */

const at = (second: number) => ({ recordedAt: `2021-01-01T00:00:0${second}.000000Z` })
const first = [registered('plot/A', { name: '甲' }, at(1)), registered('plot/B', { name: '乙' }, at(1)), line('plot/A', 'Amended', { note: '示例' }, at(1))]
const [a, b, note] = first.map(({ id }) => id) as [string, string, string]
const before = registered('plot/C', { name: '丙' }, at(2))
const wrong = line('plot/C', 'Amended', { name: '丁' }, at(2))
// One act: it corrects an earlier change, cancels another, and corrects its own first change.
const slip = line('plot/D', 'Registered', { name: '戊' }, at(3))
const mixed = [
  { ...line('plot/C', 'Amended', { name: '己' }, at(3)), id: '示例更正', supersedes: wrong.id },
  { ...line('plot/C', 'Cancelled', {}, at(3)), id: '示例撤销', cancels: before.id },
  slip,
  { ...line('plot/D', 'Registered', { name: '庚' }, at(3)), id: '示例再更正', supersedes: slip.id },
]
const late = [registered('plot/E', { name: '辛' }, at(4)), registered('plot/F', { name: '壬' }, at(4))]
const correction = { ...line('plot/F', 'Registered', { name: '癸' }, at(5)), id: '示例后来更正', supersedes: late[1]?.id }

let api: Api
let admin: Readonly<Record<string, string>>
beforeAll(async () => {
  api = await openApi([...first, before, wrong, ...mixed, ...late, correction])
  admin = await api.as({ name: '示例科室/示例甲' })
})
afterAll(() => api.close())

const CANCEL = `mutation ($id: ID!, $change: CorrectionInput!, $dryRun: Boolean) { it: cancelChange(id: $id, wholeAct: true, change: $change, dryRun: $dryRun) {
  node { id } change { cancels reason } effect { field before after } refusals { code index id needed } warnings { code index id field found } } }`
const wish = (id: string, change: Json = {}, dryRun = false): Json => ({ id, change: { basis: { number: '示例' }, reason: '示例误录', ...change }, dryRun })
const cancelled = async (): Promise<string[]> =>
  (await api.data('{ changes(first: 500, filter: {type: ["Cancelled"]}) { nodes { cancels } } }')).changes.nodes.map(({ cancels }: Json) => cancels)
const head = async (): Promise<string> => (await api.data('{ ledger { size } }')).ledger.size

describe('cancelChange of a whole act', () => {
  it('announces in a dry run what it does then, and expects the version of the record that was named', async () => {
    const size = await head()
    const stale = wish(a, { expectedVersion: 1 })
    expect((await api.error(CANCEL, stale, admin)).extensions).toMatchObject({ code: 'CONFLICT', expected: 1, actual: 2 })
    const { it: tried } = await api.data(CANCEL, { ...wish(a, { expectedVersion: 2 }), dryRun: true }, admin)
    expect([tried.node, tried.change, tried.refusals, await head()]).toEqual([null, null, [], size])

    const { it: ofTheOther } = await api.data(CANCEL, wish(note, {}, true), admin)
    expect([ofTheOther.node, ofTheOther.effect], 'the record as the whole act leaves it').toEqual([null, tried.effect])

    const { it: real } = await api.data(CANCEL, wish(a, { expectedVersion: 2, idempotencyKey: '示例' }), admin)
    expect(real.effect).toEqual(tried.effect)
    expect(real.change).toEqual({ cancels: a, reason: '示例误录' })
    const { changes } = await api.data('{ changes(last: 3) { nodes { cancels recordedAt } } }')
    expect(changes.nodes.map(({ cancels }: Json) => cancels)).toEqual([a, b, note])
    expect(new Set(changes.nodes.map(({ recordedAt }: Json) => recordedAt)).size).toBe(1)
    const { A, B } = await api.data('{ A: plot(id: "A") { id } B: plot(id: "B") { id } }')
    expect([A, B]).toEqual([null, null])
  })

  it('is answered again under its key, and refused without it, since all of it is cancelled', async () => {
    const size = await head()
    const { body } = await api.ask(CANCEL, wish(a, { expectedVersion: 2, idempotencyKey: '示例' }), admin)
    expect([body.data.it.change, body.extensions.repeated, await head()]).toEqual([{ cancels: a, reason: '示例误录' }, true, size])
    expect((await api.error(CANCEL, wish(a), admin)).extensions.code).toBe('STALE_CORRECTION')
    const { it: tried } = await api.data(CANCEL, wish(a, {}, true), admin)
    expect(tried.refusals.map(({ code, index, id }: Json) => [code, index, id])).toEqual([
      ['STALE_CORRECTION', 0, 'plot/A'],
      ['STALE_CORRECTION', 1, 'plot/B'],
      ['STALE_CORRECTION', 2, 'plot/A'],
    ])
  })

  it('leaves cancellations as they are and says so, and passes over what the act itself corrected', async () => {
    const stays = { code: 'CANCELLATION_STAYS', index: 0, id: 'plot/C', field: 'wholeAct', found: '示例撤销' }
    const { it: tried } = await api.data(CANCEL, wish('示例再更正', {}, true), admin)
    expect(tried.warnings).toEqual([stays])
    const known = await cancelled()
    const { it: real } = await api.data(CANCEL, wish('示例再更正'), admin)
    expect([real.warnings, real.effect]).toEqual([[stays], tried.effect])
    expect((await cancelled()).slice(known.length)).toEqual(['示例再更正', '示例更正'])
  })

  it('is all or nothing where one of its changes was corrected later, whichever is named', async () => {
    const size = await head()
    for (const { id } of late) expect((await api.error(CANCEL, wish(id), admin)).extensions).toMatchObject({ code: 'STALE_CORRECTION', needed: '示例后来更正' })
    expect(await head()).toBe(size)
  })

  it('cannot begin from a cancellation, nor from what its own act corrected', async () => {
    expect((await api.error(CANCEL, wish('示例撤销'), admin)).extensions.code).toBe('STALE_CORRECTION')
    expect((await api.error(CANCEL, wish(slip.id), admin)).extensions).toMatchObject({ code: 'STALE_CORRECTION' })
  })
})
