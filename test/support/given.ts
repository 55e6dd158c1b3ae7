import { expect } from 'vitest'
import { completed } from '../../src/engine/change-line.ts'
import { asked, judge, type Command } from '../../src/engine/command.ts'
import { unheardOf, versionOn, versionsOf, withChange, type Entry, type Life } from '../../src/engine/life.ts'
import { byRegistry, othersAmong } from '../../src/engine/others.ts'
import { idOf } from '../../src/kernel/record-id.ts'
import { Refusal, type RefusalCode } from '../../src/kernel/refusal.ts'
import { catalogue } from '../../src/registries/index.ts'

const DISTRICT = '500116'

/** A change of a record, as a fact or as a command; an `id` lets a correction name it. */
export type Change = Command & { readonly id?: string; readonly record: string }

type Records = Map<string, { readonly life: Life; readonly history: readonly Entry[] }>

const knownOf = (records: Records, key: string) => records.get(key) ?? { life: unheardOf(registryOf(key)), history: [] }
const registryOf = (key: string) => {
  const registry = catalogue.registries.get(key.slice(0, key.indexOf('/')))
  if (!registry) throw new Error(`No registry in ${key}`)
  return registry
}
const positionAfter = (records: Records): number => 1 + [...records.values()].reduce((sum, { history }) => sum + history.length, 0)

const withEntry = (records: Records, key: string, entry: Entry): Records => {
  const { life, history } = knownOf(records, key)
  return new Map(records).set(key, { life: withChange(catalogue, life, entry), history: [...history, entry] })
}

/** Facts have happened: nothing judges them. */
const happened = (records: Records, fact: Change): Records => {
  const { draft, registry } = asked(catalogue, DISTRICT, fact, { recordedBy: null })
  const target = knownOf(records, idOf(fact)).history.find(({ id }) => id === (draft.supersedes ?? draft.cancels))
  return withEntry(records, idOf(fact), { ...completed(registry, draft, target), position: positionAfter(records) })
}

/** Judges a command as the writer does, and enters it. */
const judged = (records: Records, command: Change): Records => {
  const { life, history } = knownOf(records, idOf(command))
  const others = othersAmong(byRegistry(records.keys()), (key) => records.get(key)?.life)
  const complete = judge(asked(catalogue, DISTRICT, command, { recordedBy: null }), life, history, others)
  return withEntry(records, idOf(command), { ...complete, position: positionAfter(records) })
}

/**
 * Rules as sentences, without a database: the same fold and the same judge as the writer's.
 *
 * ```ts
 * given(registered).when(suspect).then({ status: 'SUSPECTED' })
 * given(registered).when(assess).thenRefused('RULE_VIOLATION', 'plot.Assessed.from')
 * ```
 */
export const given = (...facts: readonly Change[]) => ({
  /** The commands are one act: each sees those before it. */
  when: (...commands: readonly Change[]) => {
    const before = facts.reduce<Records>(happened, new Map())
    const outcome = (): Records => commands.reduce(judged, before)
    return {
      /** What readers then see of the record of the last command, on its day or the one given; `null`: not in force. */
      then: (seen: Readonly<Record<string, unknown>> | null, day?: string): void => {
        const last = commands.at(-1)
        if (!last) throw new Error('Nothing was commanded.')
        const after = outcome().get(idOf(last))?.life
        const on = day ?? after?.steps.find(({ entry }) => entry.id === last.id)?.entry.validFrom ?? last.validFrom ?? ''
        const row = after && versionOn(versionsOf(after), on)?.row
        const found = row && { ...row.body, name: row.name, townCode: row.town, status: row.status, lists: row.lists }
        if (seen === null) expect(found).toBeUndefined()
        else {
          expect(found, 'the record is not in force').toBeDefined()
          expect(Object.fromEntries(Object.keys(seen).map((name) => [name, found?.[name as keyof typeof found]]))).toEqual(seen)
        }
      },
      thenRefused: (code: RefusalCode, rule?: string): void => {
        const refused = (() => {
          try {
            outcome()
          } catch (cause) {
            return cause
          }
          return undefined
        })()
        expect(refused, 'nothing was refused').toBeInstanceOf(Refusal)
        expect(refused).toMatchObject({ code, ...(rule !== undefined && { details: { rule } }) })
      },
    }
  },
})
