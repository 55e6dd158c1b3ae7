import type { Day } from '../kernel/day.ts'
import { doubtOf } from './doubt.ts'
import { evolve, nothing, type Fact, type State } from './fold.ts'
import type { Catalogue, Registry } from './registry.ts'
import { rowOf, type Row } from './row.ts'

/** A change as the fold meets it: where it stands in the order, and what it corrects. */
export type Entry = Fact & {
  readonly position: number
  readonly validFrom: Day
  readonly sequence: number
  readonly supersedes: string | null
  readonly cancels: string | null
}

/** What readers see from a day on; undefined: the record is not in force. */
type Shown = { readonly from: Day; readonly row: Row | undefined }

/** A change that counts, in the order (validFrom, sequence, place), with what is true after it and how that shows as days pass. */
export type Step = {
  readonly entry: Entry
  readonly place: number
  readonly state: State
  /** Made when it is first asked for: who judges a life needs no rows. */
  readonly shown: () => readonly Shown[]
}

/** A row in force over [validFrom, validTo); `validTo` null: until further notice. */
export type Version = { readonly validFrom: Day; readonly validTo: Day | null; readonly row: Row }

/**
 * The life of one record as known after some of its changes: the one fold (DESIGN §2) that writing, loading,
 * rebuilding and history share. Immutable, so that a refused act leaves nothing behind.
 */
export type Life = {
  readonly registry: Registry
  /** All its changes so far, the corrected and the correcting ones too. */
  readonly changeCount: number
  readonly steps: readonly Step[]
  /** Whether one of its changes was ever, in some knowledge, one that the rules would have refused in its place. */
  readonly doubtful: boolean
}

export const unheardOf = (registry: Registry): Life => ({ registry, changeCount: 0, steps: [], doubtful: false })

type Place = { readonly validFrom: Day; readonly sequence: number; readonly place: number }

const isBefore = ({ entry, place }: Step, other: Place): boolean =>
  entry.validFrom !== other.validFrom
    ? entry.validFrom < other.validFrom
    : entry.sequence !== other.sequence
      ? entry.sequence < other.sequence
      : place < other.place

/** How many of the ordered steps stand before a place. */
const stepsBefore = (steps: readonly Step[], place: Place): number => {
  let [low, high] = [0, steps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const step = steps[middle]
    if (step && isBefore(step, place)) low = middle + 1
    else high = middle
  }
  return low
}

/** The change of this record that is standing under this id, if it is. */
export const standing = ({ steps }: Life, id: string): Entry | undefined => steps.find(({ entry }) => entry.id === id)?.entry

/**
 * What a command is judged on: the changes that stand before its own place, without the one it corrects.
 */
export const stateBefore = (life: Life, command: { readonly validFrom: Day; readonly sequence: number; readonly corrects: string | null }): State => {
  const target = life.steps.find(({ entry }) => entry.id === command.corrects)
  const before = life.steps.slice(0, stepsBefore(life.steps, { ...command, place: target?.place ?? Infinity }))
  return target && before.includes(target)
    ? before.filter((step) => step !== target).reduce((state, { entry }) => evolve(life.registry, state, entry), nothing)
    : (before.at(-1)?.state ?? nothing)
}

const rowsFrom = (catalogue: Catalogue, registry: Registry, state: State, day: Day): readonly Shown[] => {
  const shown = [{ from: day, row: rowOf(catalogue, registry, state, day) }]
  for (const from of registry.turningDays ?? []) if (from > day) shown.push({ from, row: rowOf(catalogue, registry, state, from) })
  return shown
}

const shownFrom = (...made: Parameters<typeof rowsFrom>): (() => readonly Shown[]) => {
  let shown: readonly Shown[] | undefined
  return () => (shown ??= rowsFrom(...made))
}

/** The life with one more change. A late fact changes the past from its day on; later changes are folded again on top of it. */
export const withChange = (catalogue: Catalogue, life: Life, entry: Entry): Life => {
  const corrects = entry.supersedes ?? entry.cancels
  const at = corrects === null ? -1 : life.steps.findIndex((step) => step.entry.id === corrects)
  const target = life.steps[at]
  const rest = target ? [...life.steps.slice(0, at), ...life.steps.slice(at + 1)] : life.steps
  const place = target?.place ?? entry.position
  const into = stepsBefore(rest, { validFrom: entry.validFrom, sequence: entry.sequence, place })
  const kept = entry.cancels === null ? [...rest.slice(0, into), { entry, place }, ...rest.slice(into)] : rest
  const unchanged = Math.min(target ? at : Infinity, entry.cancels === null ? into : Infinity, life.steps.length)

  const steps = life.steps.slice(0, unchanged)
  let state = steps.at(-1)?.state ?? nothing
  let { doubtful } = life
  for (const { entry: each, place: where } of kept.slice(unchanged)) {
    doubtful ||= doubtOf(life.registry, state, each)
    state = evolve(life.registry, state, each)
    steps.push({ entry: each, place: where, state, shown: shownFrom(catalogue, life.registry, state, each.validFrom) })
  }
  return { registry: life.registry, changeCount: life.changeCount + 1, steps, doubtful }
}

/** The life along valid time, version by version; neighbours with equal content are one. */
export const versionsOf = ({ steps }: Life): Version[] => {
  const versions: Version[] = []
  steps.forEach(({ shown }, i) => {
    const next = steps[i + 1]?.entry.validFrom
    for (const { from, row } of shown()) {
      if (next !== undefined && from >= next) return
      const last = versions.at(-1)
      if (last?.validTo === null && last.row.content === row?.content) continue
      if (last?.validTo === null) versions[versions.length - 1] = { ...last, validTo: from }
      if (row) versions.push({ validFrom: from, validTo: null, row })
    }
  })
  return versions
}

type Span = { readonly validFrom: Day; readonly validTo: Day | null }

/** Whether a span holds a day; its end is not part of it. */
export const isOn = ({ validFrom, validTo }: Span, day: Day): boolean => validFrom <= day && (validTo === null || day < validTo)

/** The version in force on a day. */
export const versionOn = <T extends Span>(versions: readonly T[], day: Day): T | undefined => versions.find((version) => isOn(version, day))

/** Whether two versions say the same over the same span. */
export const sameVersion = (a: Version, b: Version): boolean => a.validFrom === b.validFrom && a.validTo === b.validTo && a.row.content === b.row.content

/** What an act does to the versions that readers see: those it ends the knowledge of, and those it brings. */
export const differences = (before: Life, after: Life): { readonly closed: Version[]; readonly opened: Version[] } => {
  const [old, now] = [versionsOf(before), versionsOf(after)]
  const kept = new Map(old.map((version) => [version.validFrom, version]))
  const stays = (version: Version): boolean => {
    const other = kept.get(version.validFrom)
    return other !== undefined && sameVersion(other, version)
  }
  const opened = now.filter((version) => !stays(version))
  const staying = new Set(now.filter(stays).map(({ validFrom }) => validFrom))
  return { closed: old.filter(({ validFrom }) => !staying.has(validFrom)), opened }
}
