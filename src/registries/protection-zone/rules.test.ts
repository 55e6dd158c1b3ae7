import { describe, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'

const on = (validFrom: string, type: string, basis: Change['basis'], data: Record<string, unknown> = {}): Change => ({
  registry: 'protectionZone',
  record: 'Z-1',
  type,
  validFrom,
  basis,
  data,
})
const at = (status: string): Change => on('2020-01-01', 'Registered', null, { status })

describe.each([
  ['Approved', 'DRAFT', 'APPROVED'],
  ['Adjusted', 'APPROVED', 'APPROVED'],
  ['Revoked', 'APPROVED', 'REVOKED'],
])('a protection zone that is %s', (type, from, status) => {
  const decided = (basis: Change['basis']): Change => on('2020-06-01', type, basis)

  it.each(['重庆市人民政府', '重庆市江津区人民政府', '江津区人民政府办公室'])('is so by a document of %s', (issuer) => {
    given(at(from))
      .when(decided({ number: '示例府〔2020〕1号', issuer }))
      .then({ status })
  })

  it.each(['重庆市江津区生态环境局', '重庆市生态环境局', '重庆市江津区水利局', '示例设计院', '中共重庆市江津区委员会'])(
    'is not so by a document of %j',
    (issuer) => {
      given(at(from))
        .when(decided({ number: '示例环〔2020〕1号', issuer }))
        .thenRefused('RULE_VIOLATION', 'protectionZone.approval')
    },
  )

  it('may rest on a document whose issuer nobody states', () => {
    given(at(from))
      .when(decided({ number: '示例〔2020〕1号' }))
      .then({ status })
    given(at(from))
      .when(decided({ title: '示例批复', issuer: null }))
      .then({ status })
  })

  it('rests on a document, even of the government, that has a number or a title', () => {
    for (const basis of [null, {}, { issuer: '重庆市江津区人民政府' }])
      given(at(from)).when(decided(basis)).thenRefused('RULE_VIOLATION', 'protectionZone.basis')
  })
})

describe('a protection zone that is registered', () => {
  const registered = (status: string, issuer: string): Change => on('2020-01-01', 'Registered', { number: '示例〔2020〕1号', issuer }, { status })

  it('as approved is so by a document of the government', () => {
    given().when(registered('APPROVED', '重庆市江津区人民政府')).then({ status: 'APPROVED' })
    for (const issuer of ['重庆市江津区生态环境局', '示例设计院'])
      given().when(registered('APPROVED', issuer)).thenRefused('RULE_VIOLATION', 'protectionZone.approval')
  })

  it('as approved may rest on a document whose issuer nobody states, or on none', () => {
    given().when(at('APPROVED')).then({ status: 'APPROVED' })
    given()
      .when(on('2020-01-01', 'Registered', { number: '示例〔2020〕1号' }, { status: 'APPROVED' }))
      .then({ status: 'APPROVED' })
  })

  it.each(['DRAFT', 'REVOKED'])('as %s rests on whatever says so', (status) => {
    given().when(registered(status, '重庆市江津区生态环境局')).then({ status })
  })
})

describe('what the bureau may do', () => {
  const BUREAU = { number: '示例环〔2020〕1号', issuer: '重庆市江津区生态环境局' }

  it('it registers a draft, and keeps the signs up to date', () => {
    given()
      .when(on('2020-01-01', 'Registered', BUREAU))
      .then({ status: 'DRAFT' })
    given(at('APPROVED'))
      .when(on('2020-06-01', 'Amended', BUREAU, { signs: '示例界标 12 块' }))
      .then({ status: 'APPROVED', signs: '示例界标 12 块' })
  })
})
