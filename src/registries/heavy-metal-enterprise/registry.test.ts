import { describe, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'

const on = (validFrom: string, type: string, data: Record<string, unknown> = {}): Change => ({
  registry: 'heavyMetalEnterprise',
  record: 'H-1',
  type,
  validFrom,
  basis: { number: '示例环〔2024〕1号' },
  data,
})
const listed = (data: Record<string, unknown> = {}): Change => on('2023-03-01', 'Registered', data)

describe('the credit code of an enterprise', () => {
  it('has eighteen characters, the last of which is right', () => {
    given()
      .when(listed({ creditCode: '91350100M000100Y43' }))
      .then({ creditCode: '91350100M000100Y43' })
  })

  it.each(['91350100M000100Y44', '91350100M000100Y4', '91350100m000100y43', ''])('is not %j', (creditCode) => {
    given().when(listed({ creditCode })).thenRefused('RULE_VIOLATION', 'heavyMetalEnterprise.creditCode')
    given(listed())
      .when(on('2023-06-01', 'Amended', { creditCode }))
      .thenRefused('RULE_VIOLATION', 'heavyMetalEnterprise.creditCode')
    given(listed())
      .when(on('2024-03-01', 'Renewed', { creditCode }))
      .thenRefused('RULE_VIOLATION', 'heavyMetalEnterprise.creditCode')
  })
})

describe('the metals of an enterprise', () => {
  it('are those of the vocabulary', () => {
    given()
      .when(listed({ metals: ['CD', 'PB'] }))
      .then({ metals: ['CD', 'PB'] })
    given()
      .when(listed({ metals: ['CD', 'FE'] }))
      .thenRefused('BAD_USER_INPUT')
  })
})

describe('the list of heavy-metal enterprises', () => {
  const removed = on('2024-03-01', 'Removed')

  it('holds an enterprise until it is removed', () => {
    given()
      .when(listed())
      .then({ status: 'LISTED', lists: ['heavyMetalEnterprises'] })
    given(listed()).when(removed).then({ status: 'REMOVED', lists: [] })
    given(listed())
      .when(removed)
      .then({ lists: ['heavyMetalEnterprises'] }, '2024-02-29')
  })

  it('is renewed from year to year, and renews nothing that it removed', () => {
    given(listed())
      .when(on('2024-03-01', 'Renewed'))
      .then({ status: 'LISTED', lists: ['heavyMetalEnterprises'] })
    given(listed(), removed).when(on('2025-03-01', 'Renewed')).thenRefused('RULE_VIOLATION', 'heavyMetalEnterprise.Renewed.from')
    // A renewal that happened nevertheless keeps the status.
    given(listed(), removed, on('2025-03-01', 'Renewed'))
      .when(on('2025-03-02', 'Amended', { note: '示例' }))
      .then({ status: 'REMOVED', lists: [] })
    given(listed(), removed).when(on('2025-03-01', 'Removed')).thenRefused('RULE_VIOLATION', 'heavyMetalEnterprise.Removed.from')
  })
})
