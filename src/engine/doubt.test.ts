import { describe, expect, it } from 'vitest'
import { everyValue } from '../../test/support/values.ts'
import { catalogue } from '../registries/index.ts'
import { refusedByRules, refusedInLife } from './allowed.ts'
import { doubtOf } from './doubt.ts'
import { evolve, nothing, type State } from './fold.ts'
import type { Others } from './others.ts'
import type { Registry } from './registry.ts'

const DAY = '2024-05-10'
const fact = (type: string, data: Record<string, unknown>, validFrom = '2020-01-01') => ({ id: `${type} ${validFrom}`, type, validFrom, data })

/** States that changes may meet: nothing, every status, out of register. */
const statesOf = (registry: Registry): State[] => {
  const { word, vocabulary } = registry.status
  const registered = Object.keys(vocabulary.values).flatMap((status) =>
    [{}, everyValue(registry, 0)].map((data) => evolve(registry, nothing, fact('Registered', { ...data, [word]: status }))),
  )
  return [nothing, ...registered, ...registered.slice(0, 1).map((state) => evolve(registry, state, fact('Retired', {})))]
}

/** Others that know nobody, and others that know everybody, in every status of the registry asked. */
const OTHERS: readonly Others[] = [
  { other: () => undefined, alike: () => [] },
  ...[0, 1, 2].map((n): Others => ({
    other: (key) => {
      const registry = catalogue.registries.get(key)
      const statuses = Object.keys(registry?.status.vocabulary.values ?? {})
      return { ...nothing, registered: true, status: statuses.at(-n) ?? null }
    },
    alike: () => [],
  })),
]

describe.each([...catalogue.registries.values()])('doubt of changes of $key', (registry) => {
  it('is there wherever the rules would refuse', () => {
    for (const before of statesOf(registry))
      for (const type of Object.keys(registry.changes))
        for (const data of [{}, everyValue(registry, 1)])
          for (const others of OTHERS) {
            const change = { registry: registry.key, record: 'R', type, validFrom: DAY, data, basis: { ...BASIS, issuer: '某局' }, reason: null }
            const refused = refusedInLife(registry, before, change) ?? refusedByRules(registry, before, change, others)
            if (refused) expect(doubtOf(registry, before, fact(type, data, DAY)), `${type} in ${String(before.status)}: ${refused.messageEn}`).toBe(true)
          }
  })
})

const BASIS = { number: '示例〔2024〕1号', title: null, issuer: null, issuedOn: null, sha256: null }

describe('doubt', () => {
  const of = (key: string): Registry => catalogue.registries.get(key)!
  const registered = (key: string, data: Record<string, unknown> = {}): State => evolve(of(key), nothing, fact('Registered', data))

  it('is none of a life that the record itself can tell to be right', () => {
    expect(doubtOf(of('plot'), nothing, fact('Registered', {}))).toBe(false)
    expect(doubtOf(of('plot'), registered('plot'), fact('Suspected', {}, DAY))).toBe(false)
    expect(doubtOf(of('farmlandUnit'), registered('farmlandUnit', { category: 'SAFE_USE' }), fact('Reclassified', { category: 'STRICT_CONTROL' }, DAY))).toBe(
      false,
    )
  })
  it('is none of a registration of what is registered', () => {
    expect(doubtOf(of('plot'), registered('plot'), fact('Registered', { areaM2: 5 }, DAY))).toBe(false)
  })
  it('is there where a rule asks for another record, for the paper or for the reason', () => {
    expect(doubtOf(of('plot'), registered('plot'), fact('MergedInto', { successor: 'X' }, DAY))).toBe(true)
    expect(doubtOf(of('protectionZone'), registered('protectionZone'), fact('Approved', {}, DAY))).toBe(true)
    expect(doubtOf(of('plot'), registered('plot', { stage: 'CLEARED' }), fact('Suspected', {}, DAY))).toBe(true)
  })
  it('of one change does not linger for the next', () => {
    expect(doubtOf(of('plot'), registered('plot'), fact('MergedInto', { successor: 'X' }, DAY))).toBe(true)
    expect(doubtOf(of('plot'), registered('plot'), fact('Suspected', {}, DAY))).toBe(false)
  })
  it('never throws, whatever history holds', () => {
    const broken: Registry = {
      ...of('plot'),
      rules: [
        () => {
          throw new Error('no rule thought of this')
        },
      ],
    }
    expect(doubtOf(broken, nothing, fact('Registered', {}))).toBe(true)
  })
})
