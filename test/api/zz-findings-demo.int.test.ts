import { afterAll, beforeAll, it } from 'vitest'
import { DEMO_DISTRICT, districtLines } from '../../src/demo/district.ts'
import { openApi, type Api } from '../support/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi([], 'read', DEMO_DISTRICT)
  const t = Date.now()
  await api.ledger.load(districtLines())
  console.log('loaded', Date.now() - t)
}, 600_000)
afterAll(() => api.close())
const time = async (name: string, query: string, variables = {}) => {
  const t = Date.now()
  let answer: any
  const statements = await api.statementsOf(async () => {
    answer = await api.ask(query, variables)
  })
  console.log(name, Date.now() - t, 'ms', statements.length, 'statements', answer.body.errors ? JSON.stringify(answer.body.errors).slice(0, 500) : '')
  return answer.body.data
}
it('measures', { timeout: 600_000 }, async () => {
  const { rows } = await api.ledger.pool.query('select registry, count(*) from record_ever where doubtful group by 1 order by 2 desc')
  console.log(JSON.stringify(rows))
  const { findingKinds } = await time('kinds', '{ findingKinds { key } }')
  for (const asOf of [{}, { validOn: '2021-06-30' }, { validOn: '2024-01-01', knownAt: '2023-12-31' }])
    for (const { key } of findingKinds) {
      const data = await time(`${key} ${JSON.stringify(asOf)}`, 'query ($kind: [ID!], $asOf: AsOfInput) { findings(kind: $kind, asOf: $asOf, first: 3) { totalCount nodes { id message messageEn since } } }', { kind: [key], asOf })
      console.log('  ', data.findings?.totalCount, data.findings?.nodes.map((n: any) => `${n.since} ${n.message} ${n.messageEn}`.slice(0, 400)).join('\n      '))
    }
  await time('all', '{ findings(first: 50) { totalCount nodes { id } } }')
  await time('all again', '{ findings(first: 50) { totalCount nodes { id records { id } changes { id type } } } }')
  await time('all at another', '{ findings(first: 50, asOf: {validOn: "2025-05-05"}) { totalCount nodes { id records { id } changes { id type } } } }')
  for (const plural of ['plots', 'farmlandUnits', 'samples', 'waterSources', 'villages', 'livestockFarms', 'breedingZones', 'claims', 'monitoringPoints'])
    for (const first of [1, 50, 500]) {
      const data = await time(`${plural} ${first}`, `{ x: ${plural}(first: ${first}) { nodes { findings { id } } } }`)
      console.log('   ', data?.x?.nodes.flatMap((n: any) => n.findings).length)
    }
})
