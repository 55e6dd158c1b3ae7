import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen, type Listening } from '../support/listening.ts'

/** The audits of the GraphQL-over-HTTP working group, as `graphql-http` publishes them. */

let server: Listening
const audits = serverAudits({ url: () => `${server.url}/graphql` })

beforeAll(async () => {
  server = await listen()
})
afterAll(() => server.close())

describe('GraphQL over HTTP', () => {
  it.each(audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name)).map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_, __, audit) => {
    const result = await audit.fn()
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
  })

  it('has as many audits as were known when this was written, or more', () => {
    expect(audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name)).length).toBeGreaterThanOrEqual(36)
  })
})
