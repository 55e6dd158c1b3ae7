import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asked, judge, type Command } from '../src/engine/command.ts'
import { unheardOf, versionsOf, withChange, type Entry, type Version } from '../src/engine/life.ts'
import { byRegistry, othersAmong } from '../src/engine/others.ts'
import type { Registry } from '../src/engine/registry.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import { catalogue } from '../src/registries/index.ts'
import { DISTRICT } from './support/postgres.ts'
import { recordOf, valueOf } from './support/values.ts'

const registries = [...catalogue.registries.values()]

/** Few, so that changes meet; one before and one after every day on which a standard takes force. */
const DAYS = ['0001-01-01', '2019-12-31', '2020-02-29', '2025-08-31', '2025-09-01', '2025-09-02', '2999-01-01', '9999-12-30']
const day = fc.constantFrom(...DAYS)

const deep = (levels: number): unknown => (levels === 0 ? '示例' : levels % 2 === 0 ? [deep(levels - 1)] : { inner: deep(levels - 1) })
/** Nothing that a source should say, and all that JSON can; half characters apart, which no leaf can hash and no change may hold. */
const odd = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  fc.constantFrom<unknown>(null, '', 'null', 'ND', 0, -0, -1, 1e308, 5e-324, [], {}, [null], [[]], { lt: null }, { lt: 'x' }, 'LISTED', '__proto__', true, [
    {},
  ]),
  fc.constantFrom('示'.repeat(20_000), 'a\u0000b', '\u{1F33E}'.repeat(3)),
  fc.constant(deep(64)),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'),
)

/** Names of attributes: columns, words that mean something to the fold, and names that every object seems to have. */
const keyOf = (registry: Registry) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...Object.keys(registry.columns)) },
    fc.constantFrom('status', 'stage', 'extra', '__proto__', 'constructor', 'toString', 'valueOf', '', 'legacyCode', '旧编号'),
    fc.string({ unit: 'binary' }),
  )

/** Values for a name: in the form of its column as often as not. */
const valueFor = (registry: Registry, key: string): fc.Arbitrary<unknown> => {
  const column = Object.hasOwn(registry.columns, key) ? registry.columns[key] : undefined
  const words = key === 'status' || key === 'stage' ? Object.keys(registry.status.vocabulary.values) : []
  return fc.oneof(
    odd,
    ...(column ? [fc.nat(5).map((variant) => valueOf(key, column, variant))] : []),
    ...(words.length > 0 ? [fc.constantFrom(...words)] : []),
    ...(key === 'extra' ? [fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'a', 'name'), odd)] : []),
  )
}
/** Attributes that hold even `__proto__` as their own. */
const dataOf = (registry: Registry): fc.Arbitrary<Entry['data']> =>
  fc
    .array(
      keyOf(registry).chain((key) => valueFor(registry, key).map((value) => [key, value] as const)),
      { maxLength: 8 },
    )
    .map((entries) => Object.fromEntries(entries))

const typeOf = (registry: Registry) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...Object.keys(registry.changes)) },
    { weight: 3, arbitrary: fc.constant('Registered') },
    fc.constantFrom('Nonsense', '', '__proto__', 'constructor', 'toString', 'Cancelled', 'registered'),
  )

const factOf = (registry: Registry) =>
  fc.record({
    type: typeOf(registry),
    validFrom: day,
    sequence: fc.constantFrom<number>(0, 0, 0, -1, 1),
    data: dataOf(registry),
  })
type Fact = { readonly type: string; readonly validFrom: string; readonly sequence: number; readonly data: Entry['data'] }

const entry = (fact: Fact, i: number, corrects: Partial<Entry> = {}): Entry => ({
  ...fact,
  id: `c${i}`,
  position: i + 1,
  supersedes: null,
  cancels: null,
  ...corrects,
})
const lifeOf = (registry: Registry, entries: readonly Entry[]) => entries.reduce((life, each) => withChange(catalogue, life, each), unheardOf(registry))

/** A correction of an earlier change, of one that is no more, or of one that nobody made. */
const correction = (count: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    fc.record({ supersedes: fc.nat(count).map((i) => `c${i}`) }),
    fc.record({ cancels: fc.nat(count).map((i) => `c${i}`) }),
  )

const RUNS = { numRuns: 120 }

/** What is wrong with a life along valid time; undefined where nothing is. */
const faultOf = (versions: readonly Version[]): string | undefined => {
  for (const [i, { validFrom, validTo, row }] of versions.entries()) {
    if (validTo !== null && validTo <= validFrom) return `empty: ${validFrom} to ${validTo}`
    const next = versions[i + 1]
    if (next === undefined) continue
    if (validTo === null || validTo > next.validFrom) return `overlaps the next: ${validFrom} to ${validTo}, ${next.validFrom}`
    if (validTo === next.validFrom && row.content === next.row.content) return `equals the next: ${validFrom}, ${next.validFrom}`
  }
  return undefined
}

describe.each(registries)('the fold of $key', (registry) => {
  const { key } = registry

  it('never throws, whatever is said in whatever order; versions never overlap, are never empty, and neighbours differ', () => {
    const facts = fc.array(fc.tuple(factOf(registry), correction(12)), { maxLength: 12 })
    fc.assert(
      fc.property(facts, (all) => {
        const versions = versionsOf(
          lifeOf(
            registry,
            all.map(([fact, corrects], i) => entry(fact, i, corrects)),
          ),
        )
        expect(faultOf(versions), key).toBeUndefined()
      }),
      RUNS,
    )
  })

  it('has the same versions whatever the order of recording, where days and sequences tell the changes apart', () => {
    const facts = fc.uniqueArray(factOf(registry), { maxLength: 8, selector: ({ validFrom, sequence }) => `${validFrom} ${sequence}` })
    const shuffled = facts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(
      fc.property(shuffled, ([asHappened, asRecorded]) => {
        // A change keeps its id, for restricted columns tell which change states them; its position is when it came.
        const idOf = (fact: Fact): string => `c${asHappened.indexOf(fact)}`
        const versions = (order: readonly Fact[]) =>
          versionsOf(
            lifeOf(
              registry,
              order.map((fact, i) => entry(fact, i, { id: idOf(fact) })),
            ),
          )
        expect(versions(asRecorded)).toEqual(versions(asHappened))
      }),
      RUNS,
    )
  })
})

/** Attributes of the form of their columns, as a load or a command lets them through. */
const formedData = (registry: Registry): fc.Arbitrary<Entry['data']> =>
  fc
    .array(
      fc
        .constantFrom(...Object.entries(registry.columns))
        .chain(([name, column]) =>
          fc.option(fc.nat(5), { freq: 6 }).map((variant) => [name, variant === null ? null : valueOf(name, column, variant)] as const),
        ),
      { maxLength: 8 },
    )
    .map((entries) => Object.fromEntries(entries))

/** What is wrong with a refusal; undefined where it says no as it should (CONTRIBUTING "Errors"). */
const faultOfRefusal = ({ key, changes, basis }: Registry, type: string, { code, message, messageEn, details }: Refusal): string | undefined => {
  if (!/\p{Script=Han}/u.test(message) || !/[A-Za-z]/.test(messageEn)) return `not in two languages: ${message} ${messageEn}`
  if (code !== 'RULE_VIOLATION') return undefined
  if (!details.rule?.startsWith(`${key}.`)) return `a rule of nobody: ${details.rule}`
  if (!details.field || !('found' in details) || !('needed' in details)) return `says too little: ${JSON.stringify(details)}`
  // A rule of the registry knows its source; the engine names that of the change, else of the registry, and leaves out what none knows.
  const ofEngine = details.rule === `${key}.${type}.from` || details.rule === `${key}.basis`
  const known = ofEngine ? (changes[type]?.source ?? basis[0]) : (details.source ?? '')
  const names = known === undefined ? !('source' in details) : known !== '' && details.source === known
  return names ? undefined : `not on its source: ${JSON.stringify(details)}`
}

describe.each(registries)('the rules of $key', (registry) => {
  it('allow a command or refuse it with a sentence in two languages, and never fail', () => {
    const formed = fc.record({
      type: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...Object.keys(registry.changes)) }, fc.constant('Registered')),
      validFrom: day,
      sequence: fc.constantFrom(0, 0, 1),
      data: formedData(registry),
    })
    // Of two records of the registry, so that rules which look at others find one; the record that references name among them.
    const others = fc.array(fc.tuple(fc.constantFrom(recordOf(registry.key), 'X-2'), formed), { maxLength: 10 })
    fc.assert(
      fc.property(others, formed, (facts, command) => {
        const lives = new Map<string, readonly Entry[]>()
        facts.forEach(([record, fact], i) => lives.set(`${registry.key}/${record}`, [...(lives.get(`${registry.key}/${record}`) ?? []), entry(fact, i)]))
        const known = (id: string) => lifeOf(registry, lives.get(id) ?? [])
        const asks: Command = { ...command, registry: registry.key, record: 'X-2', basis: { number: '示例环〔2020〕1号' } }
        const id = `${registry.key}/X-2`
        const fault = (() => {
          try {
            registry.looksAt?.(command, (column) => command.data[column] ?? null)
            judge(asked(catalogue, DISTRICT, asks, { recordedBy: null }), known(id), lives.get(id) ?? [], othersAmong(byRegistry(lives.keys()), known))
            return undefined
          } catch (cause) {
            if (!(cause instanceof Refusal)) throw cause
            return faultOfRefusal(registry, command.type, cause)
          }
        })()
        expect(fault).toBeUndefined()
      }),
      RUNS,
    )
  })
})
