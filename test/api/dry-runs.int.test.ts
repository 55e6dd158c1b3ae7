import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, registered, type Api, type Json } from '../support/api.ts'

/** A dry run takes the way of the real one: it tells what that would do or be refused by, throws no refusal, and leaves nothing. */

const TOWN = '500116104'
const CHANGE = { validFrom: '2024-03-01', basis: { number: '示例环〔2024〕3号' } }
const start = registered('plot/P-1', { name: '示例地块', townCode: TOWN, contact: '示例联系人' })

let api: Api
let admin: Readonly<Record<string, string>>
beforeAll(async () => {
  api = await openApi([registered(`town/${TOWN}`, { name: '示例镇', code: TOWN }), start, registered('plot/P-2'), registered('plot/P-3')])
  admin = await api.as({ name: '示例科室/示例甲' })
})
afterAll(() => api.close())

const headOf = async (): Promise<Json> => (await api.data('{ ledger { size } }')).ledger
/** A mutation as a dry run; its field is called `it`. */
const tried = async (field: string, variables: Json = {}, selection = 'effect { field before after }', headers = admin): Promise<Json> => {
  const [before, answer] = [await headOf(), await api.ask(mutationOf(field, selection), { change: CHANGE, dryRun: true, ...variables }, headers)]
  expect(await headOf(), 'a dry run was stored').toEqual(before)
  expect(answer.body.errors, JSON.stringify(answer.body.errors)).toBeUndefined()
  return { ...answer.body.data.it, extensions: answer.body.extensions }
}
const NOTICE = 'code rule message messageEn index id field found needed source'
const typesOf: Readonly<Record<string, string>> = {
  change: 'ChangeInput!',
  correction: 'CorrectionInput!',
  commands: '[CommandInput!]!',
  fields: 'PlotPatch!',
  key: 'String',
}
const mutationOf = (field: string, selection: string): string => {
  const used = Object.entries(typesOf).filter(([name]) => field.includes(`$${name}`))
  return `mutation (${used.map(([name, type]) => `$${name}: ${type}, `).join('')}$dryRun: Boolean) { it: ${field} { ${selection} refusals { ${NOTICE} } warnings { ${NOTICE} } } }`
}
const AMEND = 'amendPlot(id: "P-1", fields: $fields, change: $change, dryRun: $dryRun)'
const SUBMIT = 'submit(commands: $commands, basis: {number: "示例"}, idempotencyKey: $key, dryRun: $dryRun)'

describe('a dry run tells and does not throw', () => {
  it.each<[string, string, Json, Json]>([
    [
      'an id of another registry',
      'amendPlot(id: "town/P-1", fields: {}, change: $change, dryRun: $dryRun)',
      {},
      { code: 'BAD_USER_INPUT', field: 'id', found: 'town/P-1' },
    ],
    [
      'a measured value that says two things',
      'amendBlackOdorousWater(id: "B-1", fields: {ammoniaMgL: {value: 1, lt: 2}}, change: $change, dryRun: $dryRun)',
      {},
      { code: 'BAD_USER_INPUT', field: 'data.ammoniaMgL' },
    ],
    [
      'a change that is not in the ledger',
      'supersedeChange(id: "示例", change: $correction, dryRun: $dryRun)',
      { correction: { basis: {} } },
      { code: 'NOT_FOUND', field: 'id', found: '示例' },
    ],
    [
      'the same of a cancellation',
      'cancelChange(id: "示例", change: $correction, dryRun: $dryRun)',
      { correction: { basis: {} } },
      { code: 'NOT_FOUND', field: 'id' },
    ],
    [
      'the same of a whole act',
      'cancelChange(id: "示例", wholeAct: true, change: $correction, dryRun: $dryRun)',
      { correction: { basis: {} } },
      { code: 'NOT_FOUND', field: 'id' },
    ],
    ['a merge of nothing', 'mergePlots(ids: [], fields: {}, change: $change, dryRun: $dryRun)', {}, { code: 'BAD_USER_INPUT', field: 'ids', found: 0 }],
    [
      'a key that is too long',
      AMEND,
      { fields: {}, change: { ...CHANGE, idempotencyKey: '长'.repeat(201) } },
      { code: 'BAD_USER_INPUT', field: 'idempotencyKey', found: 201 },
    ],
  ])('%s', async (_, field, variables, expected) => {
    const selection = field.startsWith('mergePlots') ? 'changes { id }' : 'change { id }'
    const { refusals, change } = await tried(field, variables, selection)
    expect(refusals).toEqual([expect.objectContaining({ index: null, id: null, ...expected })])
    expect(change ?? null).toBeNull()
    const { extensions, path } = await api.error(mutationOf(field, selection), { change: CHANGE, ...variables, dryRun: false }, admin)
    expect([extensions.code, extensions.field, path]).toEqual([expected.code, expected.field, ['it']])
  })

  it('no commands at all', async () => {
    const { refusals, changes } = await tried(SUBMIT, { commands: [] }, 'changes { id }')
    expect(refusals).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'commands', found: 0, needed: '1..500', index: null })])
    expect(changes).toEqual([])
  })

  it('but what the form of the arguments forbids, and who may write nothing', async () => {
    const question = [mutationOf(AMEND, 'change { id }'), { fields: {}, change: { ...CHANGE, basis: null }, dryRun: true }] as const
    expect((await api.error(...question, admin)).extensions.code).toBe('BAD_USER_INPUT')
    const asked = [question[0], { fields: {}, change: CHANGE, dryRun: true }] as const
    expect((await api.error(...asked)).extensions.code).toBe('UNAUTHENTICATED')
    expect((await api.error(...asked, await api.as({ roles: ['reader'] }))).extensions.code).toBe('FORBIDDEN')
  })
})

describe('every refusal of many', () => {
  it('is told with the place of its command, its record, what was found and what is needed', async () => {
    const command = { registry: 'plot', type: 'Amended', validFrom: '2024-03-01', data: {} }
    const { refusals, diffs } = await tried(
      SUBMIT,
      {
        commands: [
          { ...command, record: 'P-1', data: { note: '示例' } },
          { ...command, record: 'P-2', type: 'Delisted' },
          { ...command, record: 'P-3', expectedVersion: 7 },
          { ...command, record: 'P-3', data: { areaM2: '多' } },
          { ...command, type: 'Registered', data: { stage: '示例' } },
          { ...command, record: 'P-9' },
        ],
      },
      'diffs { id }',
    )
    expect(diffs).toEqual([{ id: 'plot/P-1' }])
    expect(refusals.map(({ code, index, id, field, found, needed, rule }: Json) => [index, id, code, rule ?? field, found, needed])).toEqual([
      [1, 'plot/P-2', 'RULE_VIOLATION', 'plot.Delisted.from', 'CLUE', ['EFFECT_REVIEW']],
      [2, 'plot/P-3', 'CONFLICT', 'expectedVersion', 1, 7],
      [3, 'plot/P-3', 'BAD_USER_INPUT', 'data.areaM2', '"多"', expect.any(String)],
      [4, null, 'BAD_USER_INPUT', 'data.stage', '"示例"', expect.any(String)],
      [5, 'plot/P-9', 'NOT_FOUND', null, 'plot/P-9', null],
    ])
    expect(refusals.map(({ message, messageEn }: Json) => /\p{Script=Han}/u.test(message) && /[a-z]/.test(messageEn))).toEqual(refusals.map(() => true))
  })

  it('is told of a registry that the caller does not keep, command by command', async () => {
    const keeper = await api.as({ roles: ['registrar'], registries: ['waterSource'] })
    const command = { registry: 'plot', type: 'Amended', validFrom: '2024-03-01', data: {} }
    const commands = [
      { ...command, registry: 'waterSource', type: 'Registered', record: 'W-1', data: { name: '示例' } },
      { ...command, record: 'P-1' },
    ]
    const { refusals, diffs } = await tried(SUBMIT, { commands }, 'diffs { id }', keeper)
    expect(refusals.map(({ code, index, id, found }: Json) => [code, index, id, found])).toEqual([['FORBIDDEN', 1, 'plot/P-1', 'plot']])
    expect(diffs).toEqual([{ id: 'waterSource/W-1' }])
    const { extensions } = await api.error(mutationOf(SUBMIT, 'diffs { id }'), { commands, dryRun: false }, keeper)
    expect(extensions.code).toBe('FORBIDDEN')
  })
})

describe('warnings', () => {
  it('name the command and the record, and are the same in the dry run and the real one', async () => {
    const data = { geometry: { type: 'Point', coordinates: [121.47, 31.23] } }
    const commands = [
      { registry: 'plot', record: 'P-3', type: 'Amended', validFrom: '2024-03-01', data: {} },
      { registry: 'plot', record: 'P-3', type: 'Amended', validFrom: '2024-03-01', data },
    ]
    const { warnings } = await tried(SUBMIT, { commands }, 'diffs { id }')
    expect(warnings).toEqual([expect.objectContaining({ code: 'OUTSIDE_DISTRICT', index: 1, id: 'plot/P-3', field: 'data.geometry' })])
    const { it: real } = await api.data(mutationOf(SUBMIT, 'diffs { id }'), { commands, dryRun: false }, admin)
    expect(real.warnings).toEqual(warnings)
  })
})

describe('under an idempotency key', () => {
  const amend = (note: string, idempotencyKey: string) => ({ fields: { note }, change: { ...CHANGE, idempotencyKey } })
  const SELECTED = 'node { changeCount } effect { field before after }'

  it('a dry run does not use the key up', async () => {
    const announced = await tried(AMEND, amend('一', '示例键一'), SELECTED)
    expect(announced.extensions.repeated).toBeUndefined()
    const { body } = await api.ask(mutationOf(AMEND, SELECTED), { ...amend('一', '示例键一'), dryRun: false }, admin)
    expect(body.data.it).toMatchObject({ node: announced.node, effect: announced.effect })
    expect(body.extensions.repeated).toBeUndefined()
  })

  it('announces that it would only be repeated, with what was answered first, or that the key is taken', async () => {
    const wish = amend('二', '示例键二')
    const { it: first } = await api.data(mutationOf(AMEND, SELECTED), { ...wish, dryRun: false }, admin)
    const again = await tried(AMEND, wish, `${SELECTED} change { id }`)
    expect(again).toMatchObject({ node: first.node, effect: first.effect, change: null, refusals: [], extensions: { repeated: true } })
    const { refusals, effect } = await tried(AMEND, amend('三', '示例键二'))
    expect(refusals).toEqual([expect.objectContaining({ code: 'CONFLICT', field: 'idempotencyKey', index: null })])
    expect(effect).toEqual([])
  })
})

describe('a correction that keeps the data of its target', () => {
  it('keeps its restricted values too, and a dry run shows them as the real one does', async () => {
    const field = `supersedeChange(id: "${start.id}", change: $correction, dryRun: $dryRun)`
    const correction = { validFrom: '2019-06-01', basis: {} }
    const selection = 'node { validFrom ... on Plot { name contact } } effect { field before after }'
    const announced = await tried(field, { correction }, selection)
    expect(announced.node).toEqual({ validFrom: '2019-06-01', name: '示例地块', contact: '示例联系人' })
    const { it: real } = await api.data(mutationOf(field, selection), { correction, dryRun: false }, admin)
    expect({ node: announced.node, effect: announced.effect }).toEqual({ node: real.node, effect: real.effect })
  })

  it('takes data for what they are: none that is no object', async () => {
    for (const data of ['', 0, false, []]) {
      const field = `supersedeChange(id: "${registeredNow.id}", data: ${JSON.stringify(data)}, change: $correction, dryRun: $dryRun)`
      const { refusals } = await tried(field, { correction: { basis: {} } })
      expect(refusals, JSON.stringify(data)).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'data', index: 0, id: 'plot/P-2' })])
      const commands = [{ registry: 'plot', record: 'P-2', type: 'Amended', validFrom: '2024-03-01', data }]
      const submitted = await tried(SUBMIT, { commands }, 'diffs { id }')
      expect(submitted.refusals, JSON.stringify(data)).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'data' })])
    }
  })
  let registeredNow: { id: string }
  beforeAll(async () => {
    const { changes } = await api.data('{ changes(id: "plot/P-2") { nodes { id } } }')
    registeredNow = changes.nodes[0]
  })
})
