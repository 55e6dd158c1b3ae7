import { readFileSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, it } from 'vitest'
import { openApi, type Api } from '../support/api.ts'

let api: Api
beforeAll(async () => {
  const seeds = readdirSync('seeds')
    .filter((file) => file.endsWith('.ndjson'))
    .sort()
    .flatMap((file) => readFileSync(`seeds/${file}`, 'utf8').trim().split('\n'))
  api = await openApi(seeds.map((text) => JSON.parse(text) as unknown))
})
afterAll(() => api.close())
it('prints', async () => {
  const before = Date.now()
  const statements = await api.statementsOf(async () => {
    const { findings } = await api.data(
      '{ findings(first: 500) { totalCount nodes { id since message messageEn data recordIds records { id name } changes { id } } } findingKinds { key registries } }',
    )
    for (const { id, since, message, messageEn, changes } of findings.nodes) console.log(`${id}\n   ${since} ${message}\n   ${messageEn} [${changes.map((c: any) => c.id)}]`)
    console.log(findings.totalCount)
  })
  console.log(statements.length, Date.now() - before)
})
