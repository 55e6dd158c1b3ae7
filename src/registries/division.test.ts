import { describe, it } from 'vitest'
import { given, type Change } from '../../test/support/given.ts'

describe.each([
  ['town', '500116100', '500116101'],
  ['village', '500116100200', '500116101200'],
])('a %s', (registry, record, successor) => {
  const on = (validFrom: string, type: string, data: Record<string, unknown> = {}): Change => ({
    registry,
    record,
    type,
    validFrom,
    basis: { number: '示例府〔2024〕1号' },
    data,
  })
  const inForce = on('2020-01-01', 'Registered', { successor })
  const other: Change = { ...on('2019-01-01', 'Registered'), record: successor }

  it('shows its successor from the day on which it is merged', () => {
    const merged = on('2024-06-01', 'MergedInto', { successor })
    given(other, on('2020-01-01', 'Registered')).when(merged).then({ status: 'MERGED', successor })
    given(other, on('2020-01-01', 'Registered')).when(merged).then({ status: 'IN_FORCE', successor: undefined }, '2024-05-31')
  })

  it('does not show it while it is in force, whatever was stated, nor once it is abolished', () => {
    given().when(inForce).then({ status: 'IN_FORCE', successor: undefined })
    given(inForce).when(on('2024-06-01', 'Abolished')).then({ status: 'ABOLISHED', successor: undefined })
    given(other, inForce)
      .when(on('2024-06-01', 'MergedInto', { successor }))
      .then({ status: 'MERGED', successor })
  })

  describe('is merged into another one that is in force on that day', () => {
    const merged = on('2024-06-01', 'MergedInto', { successor })
    const refused = (facts: readonly Change[], ...commands: readonly Change[]): void => {
      given(...facts)
        .when(...commands)
        .thenRefused('RULE_VIOLATION', `${registry}.successor`)
    }

    it('and says which, whatever was stated before', () => {
      refused([other, inForce], on('2024-06-01', 'MergedInto'))
      refused([other, inForce], on('2024-06-01', 'MergedInto', { successor: null }))
    })

    it('and not into itself', () => {
      refused([other, inForce], on('2024-06-01', 'MergedInto', { successor: record }))
    })

    it('and not into one that nobody registered, or of another registry', () => {
      refused([inForce], merged)
      refused([{ ...other, registry: registry === 'town' ? 'village' : 'town' }, inForce], merged)
    })

    it('and not into one that comes later, or is no longer in the register', () => {
      const since = (validFrom: string): Change => ({ ...other, validFrom })
      refused([since('2024-06-02'), inForce], merged)
      given(since('2024-06-01'), inForce).when(merged).then({ status: 'MERGED', successor })
      const retired = (validFrom: string): Change => ({ ...on(validFrom, 'Retired'), record: successor })
      refused([other, retired('2024-06-01'), inForce], merged)
      given(other, retired('2024-06-02'), inForce).when(merged).then({ status: 'MERGED', successor })
    })

    it('which the same act may register', () => {
      given(inForce)
        .when({ ...other, validFrom: '2024-06-01' }, merged)
        .then({ status: 'MERGED', successor })
    })
  })

  it.each(['MergedInto', 'Abolished'])('is %s once, and by a document', (type) => {
    for (const status of ['MERGED', 'ABOLISHED'])
      given(on('2020-01-01', 'Registered', { status }))
        .when(on('2024-06-01', type, { successor }))
        .thenRefused('RULE_VIOLATION', `${registry}.${type}.from`)
    given(inForce)
      .when({ ...on('2024-06-01', type), basis: null })
      .thenRefused('RULE_VIOLATION', `${registry}.basis`)
  })
})
