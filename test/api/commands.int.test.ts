import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, registered, type Api, type Json } from '../support/api.ts'

/** Departments and towns write through typed mutations: what is refused, what a dry run tells, what a key answers again. */

const CHANGE = { validFrom: '2024-03-01', basis: { number: '示例环〔2024〕3号' } }
const PAYLOAD = `node { id status changeCount validFrom knownFrom asOf { validOn position } ... on Plot { riskLevel contact } } change { id position type recordedBy data validFrom leafHash effect { field before after } }
  effect { field before after cause } asOf { validOn knownAt position } refusals { code rule message messageEn index field found needed source } warnings { code field index }`

let api: Api
let admin: Readonly<Record<string, string>>
beforeAll(async () => {
  api = await openApi([
    registered('town/500116104', { name: '示例镇', code: '500116104' }),
    registered('plot/P-1', { name: '示例地块', townCode: '500116104' }),
  ])
  admin = await api.as({ name: '示例生态环境局/示例甲' })
})
afterAll(() => api.close())

const write = async (mutation: string, variables: Json = {}, headers = admin): Promise<Json> => api.ask(mutation, variables, headers)
const done = async (mutation: string, variables: Json = {}, headers = admin): Promise<Json> => {
  const { body } = await write(mutation, variables, headers)
  if (body.errors) throw new Error(JSON.stringify(body.errors))
  return body.data
}

describe('a command', () => {
  it('is sealed, and answers with the record, the change, and what it changed', async () => {
    const { body } = await write(`mutation ($change: ChangeInput!) { suspectPlot(id: "P-1", change: $change) { ${PAYLOAD} } }`, { change: CHANGE })
    expect(body.errors).toBeUndefined()
    const { suspectPlot: answer } = body.data
    expect(answer.node).toMatchObject({
      id: 'plot/P-1',
      status: 'SUSPECTED',
      changeCount: 2,
      validFrom: '2024-03-01',
      asOf: { validOn: '2024-03-01', position: '3' },
    })
    expect(answer.node.knownFrom).toBe(answer.asOf.knownAt)
    expect(answer.change).toMatchObject({ position: '3', type: 'Suspected', recordedBy: '示例生态环境局/示例甲', validFrom: '2024-03-01', data: {} })
    expect(answer.effect).toEqual([{ field: 'status', before: 'CLUE', after: 'SUSPECTED', cause: 'KNOWLEDGE' }])
    expect(answer.change.effect).toEqual([{ field: 'status', before: 'CLUE', after: 'SUSPECTED' }])
    expect(body.extensions.ledger).toMatchObject({ position: '3', knownAt: answer.asOf.knownAt })
    const { changes } = await api.data('{ changes(last: 1) { nodes { id leafHash } } }')
    expect(changes.nodes).toEqual([{ id: answer.change.id, leafHash: answer.change.leafHash }])
  })
})
