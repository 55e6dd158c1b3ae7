import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, registered, type Api } from '../support/api.ts'

let api: Api
const warnings: Error[] = []
const onWarning = (warning: Error): number => warnings.push(warning)
beforeAll(async () => {
  api = await openApi([registered('plot/P-1')])
  process.on('warning', onWarning)
})
afterAll(async () => {
  process.off('warning', onWarning)
  await api.close()
})

it('a request with as many statements under way as there are connections is no reason for Node to warn', async () => {
  const pages = Array.from({ length: 30 }, (_, i) => `p${i}: plots(first: ${i + 1}) { totalCount }`)
  const statements = await api.statementsOf(() => api.data(`{ ${pages.join(' ')} }`))
  expect(statements.length).toBeGreaterThanOrEqual(pages.length)
  // Warnings come in a later turn.
  await new Promise((resolve) => setImmediate(resolve))
  expect(warnings).toEqual([])
})
