import type { Called, Code } from '../../engine/read/names.ts'
import type { RecordRow } from '../../engine/read/records.ts'
import { grouped } from '../../kernel/grouped.ts'
import { coreOf, isTelling, loadReadings, normalised, soundAlike, villageCore, villagesIn, withoutTown, type Core, type Readings } from './names.ts'
import { codesOf, isSameCode, namesOf } from './same-thing.ts'
import { textsOf } from './words.ts'

/** By what records may be one, the surest first. */
type Tie = 'CODE' | 'NAME' | 'CORE' | 'SOUND' | 'VILLAGE'

/** Records that share one thing. */
export type Group = {
  /** Made of the thing that they share. */
  readonly key: string
  readonly tie: Tie
  readonly shared: string
  /** What the sentence about its members goes on with. */
  readonly says: readonly [zh: string, en: string]
  readonly members: readonly Called[]
  /** Whether a member, as it was at another time, had the thing then. */
  readonly has: (row: RecordRow, member: Called) => boolean
}

/** Divisions are called by the word for their kind: 双河村 and 双河社区 are two. */
const DIVISIONS = ['town', 'village']

/** A record under one of its names. */
type Calling = { readonly of: Called; readonly normal: string; readonly core: Core }

/** What towns are called, longest first, by their key. */
type Towns = (town: string | null) => readonly string[]

const townsOf = (rows: readonly RecordRow[]): Towns => {
  const names = new Map(
    rows.map((row) => [
      row.record,
      namesOf(row)
        .map(normalised)
        .sort((a, b) => b.length - a.length),
    ]),
  )
  return (town) => (town === null ? [] : (names.get(town) ?? []))
}

const callingsOf = (names: readonly string[], of: Called, town: string | null, towns: Towns): Calling[] =>
  names.map((name) => {
    const text = normalised(name)
    return { of, normal: withoutTown(text, towns(town)), core: coreOf(text, towns(town), DIVISIONS.includes(of.registry)) }
  })

const recordsOf = (callings: readonly Calling[]): Called[] => [...new Set(callings.map(({ of }) => of))]

const byCode = (all: readonly Called[]): Group[] => {
  const coded = all.flatMap((of) => of.codes.map((code) => ({ of, code })))
  return [...grouped(coded, ({ of, code }) => JSON.stringify([of.registry, code.system, code.value])).values()].flatMap((alike) => {
    const [first] = alike
    const members = [...new Set(alike.map(({ of }) => of))]
    if (!first || members.length < 2) return []
    const code: Code = first.code
    const shared = `${code.system}：${code.value}`
    return [
      {
        key: `${first.of.registry}/code/${code.system}/${code.value}`,
        tie: 'CODE' as const,
        shared,
        says: [`可能是同一对象：编码相同（${shared}）`, `may be one: they share the code ${code.system}: ${code.value}`] as const,
        members,
        has: (row: RecordRow) => codesOf(row).some((each) => isSameCode(each, code)),
      },
    ]
  })
}

/** Records of one town called the same, with those of no town; those of no town among themselves only where no town joins them. */
const byName = (callings: readonly Calling[], towns: Towns): Group[] =>
  [...grouped(callings, ({ of, normal }) => `${of.registry}/${normal}`).values()].flatMap((alike) => {
    const townless = alike.filter(({ of }) => of.town === null)
    const byTown = grouped(
      alike.filter(({ of }) => of.town !== null),
      ({ of }) => of.town,
    )
    const parts = byTown.size === 0 ? [[null, townless] as const] : [...byTown].map(([town, own]) => [town, [...own, ...townless]] as const)
    return parts.flatMap(([town, same]) => {
      const [first] = same
      const members = recordsOf(same)
      if (!first || members.length < 2 || first.normal === '') return []
      return [
        {
          key: `${first.of.registry}/name/${town ?? '-'}/${first.normal}`,
          tie: 'NAME' as const,
          shared: first.normal,
          says: ['可能是同一对象：名称或别名相同', 'may be one: they have the same name or alias'] as const,
          members,
          has: (row: RecordRow, member: Called) =>
            callingsOf(namesOf(row), member, townOf(row), towns).some(({ normal }) => normal === first.normal) && sameTown(row, member),
        },
      ]
    })
  })

const townOf = ({ townCode }: RecordRow): string | null => (typeof townCode === 'string' ? townCode : null)
const sameTown = (row: RecordRow, { town }: Called): boolean => townOf(row) === town

/** Callings of one registry, one town and one mark: what may be told apart by nothing but words. */
const besideEachOther = (callings: readonly Calling[]): Calling[][] => [
  ...grouped(
    callings.filter(({ of, core }) => of.town !== null && isTelling(core)),
    ({ of, core }) => `${of.registry}/${of.town ?? ''}/${core.mark}`,
  ).values(),
]

const placeOf = ({ of, core: { mark } }: Calling): string => `${of.town ?? '-'}${mark === '' ? '' : `/${mark}`}`

/** All whose words hold those of the shortest: 沙坝厂 and 沙坝厂地下水秦家水厂. */
const byCore = (beside: readonly Calling[], towns: Towns): Group[] => {
  const holding = grouped(
    beside.flatMap((calling) => [...new Set(calling.core.words)].map((word) => ({ word, calling }))),
    ({ word }) => word,
  )
  const holds = ({ core: { words, mark } }: Calling, core: Core): boolean => mark === core.mark && core.words.every((word) => words.includes(word))
  const cores = grouped(beside, ({ core: { words } }) => [...new Set(words)].sort().join(' '))
  return [...cores].flatMap(([shared, [first]]) => {
    if (!first) return []
    const rarest = first.core.words.map((word) => holding.get(word) ?? []).reduce((a, b) => (b.length < a.length ? b : a))
    const members = recordsOf(rarest.map(({ calling }) => calling).filter((calling) => holds(calling, first.core)))
    if (members.length < 2) return []
    return [
      {
        key: `${first.of.registry}/core/${placeOf(first)}/${shared}`,
        tie: 'CORE' as const,
        shared,
        says: [
          `可能是同一对象：同一镇街，名称去掉类别词后都是或含有「${shared}」`,
          `may be one: in one town, and but for words of kind their names are or hold ${shared}`,
        ] as const,
        members,
        has: (row: RecordRow, member: Called) =>
          callingsOf(namesOf(row), member, townOf(row), towns).some((each) => holds(each, first.core)) && sameTown(row, member),
      },
    ]
  })
}

const bySound = (beside: readonly Calling[], readings: Readings, towns: Towns): Group[] => {
  const texts = grouped(beside, ({ core: { words } }) => words.join(' '))
  return soundAlike([...texts.keys()], readings).flatMap(([a, b]) => {
    const [first] = texts.get(a) ?? []
    if (!first) return []
    const members = recordsOf([...(texts.get(a) ?? []), ...(texts.get(b) ?? [])])
    if (members.length < 2) return []
    const isOne = ({ core: { words, mark } }: Calling): boolean => mark === first.core.mark && [a, b].includes(words.join(' '))
    return [
      {
        key: `${first.of.registry}/sound/${placeOf(first)}/${a}~${b}`,
        tie: 'SOUND' as const,
        shared: `${a}~${b}`,
        says: [`可能是同一对象：同一镇街，「${a}」与「${b}」一字同音`, `may be one: in one town, and ${a} and ${b} sound alike in one character`] as const,
        members,
        has: (row: RecordRow, member: Called) => callingsOf(namesOf(row), member, townOf(row), towns).some(isOne) && sameTown(row, member),
      },
    ]
  })
}

/** Records named after a village of their town that is not there, where one of the same sound is: 秀庄村水源地 where there is 绣庄村. */
const byVillage = (all: readonly Called[], readings: Readings, towns: Towns): Group[] => {
  const allNames = ({ name, aliases }: Called): string[] => [...(name === null ? [] : [name]), ...aliases].map(normalised)
  const villages = grouped(
    all.filter(({ registry, town }) => registry === 'village' && town !== null),
    ({ town }) => town,
  )
  return [...villages].flatMap(([town, own]) => {
    const cores = grouped(
      own.flatMap((of) => allNames(of).map((name) => ({ of, core: villageCore(name, towns(town)) }))),
      ({ core }) => core,
    )
    const after = grouped(
      all
        .filter((of) => of.town === town && !DIVISIONS.includes(of.registry))
        .flatMap((of) => allNames(of).flatMap((name) => villagesIn(name, towns(town)).map((village) => ({ of, village })))),
      ({ village }) => village,
    )
    const missing = [...after.keys()].filter((village) => !cores.has(village))
    if (missing.length === 0) return []
    return soundAlike([...cores.keys(), ...missing], readings).flatMap(([a, b]) => {
      const [name, village] = cores.has(a) && after.has(b) && !cores.has(b) ? [b, a] : cores.has(b) && after.has(a) && !cores.has(a) ? [a, b] : ['', '']
      const [of, there] = [after.get(name) ?? [], cores.get(village) ?? []]
      const members = [...new Set([...of, ...there].map((each) => each.of))]
      if (of.length === 0 || there.length === 0) return []
      return [
        {
          key: `village/sound/${town ?? '-'}/${a}~${b}`,
          tie: 'VILLAGE' as const,
          shared: `${name}~${village}`,
          says: [
            `可能说的是同一村：名称所称的「${name}」不在册，同一镇街有一字同音的「${village}」`,
            `may speak of one village: ${name} is not registered, and its town has ${village}, which sounds alike in one character`,
          ] as const,
          members,
          has: (row: RecordRow, member: Called) =>
            sameTown(row, member) &&
            [...(typeof row['name'] === 'string' ? [row['name']] : []), ...textsOf(row['aliases'])]
              .map(normalised)
              .some((text) => (member.registry === 'village' ? villageCore(text, towns(town)) === village : villagesIn(text, towns(town)).includes(name))),
        },
      ]
    })
  })
}

const SUREST: readonly Tie[] = ['CODE', 'NAME', 'CORE', 'SOUND', 'VILLAGE']

/** Drops groups all of whose members are in one that is surer: the same names have the same core. */
const surest = (groups: readonly Group[]): Group[] => {
  const memberships = grouped(
    groups.flatMap((group) => group.members.map((member) => ({ group, member }))),
    ({ member }) => member,
  )
  const isSurer = (a: Group, b: Group): boolean => SUREST.indexOf(a.tie) < SUREST.indexOf(b.tie)
  return groups.filter((group) => {
    const [first] = group.members
    const others = first ? (memberships.get(first) ?? []) : []
    return !others.some(({ group: other }) => isSurer(other, group) && group.members.every((member) => other.members.includes(member)))
  })
}

/**
 * Groups of records that may be one by what they are called. Cores and sounds are compared within a town; where the town is not
 * stated only whole names and codes are.
 *
 * @param keys registries whose own groups are wanted; names after villages are looked at in all
 */
export const groupsOf = async (all: readonly Called[], towns: readonly RecordRow[], keys: ReadonlySet<string>): Promise<readonly Group[]> => {
  const known = townsOf(towns)
  const own = all.filter(({ registry }) => keys.has(registry))
  const callings = own.flatMap((of) => callingsOf([...(of.name === null ? [] : [of.name]), ...of.aliases], of, of.town, known))
  const beside = besideEachOther(callings)
  const readings = await loadReadings()
  return surest([
    ...byCode(own),
    ...byName(callings, known),
    ...beside.flatMap((each) => byCore(each, known)),
    ...beside.flatMap((each) => bySound(each, readings, known)),
    ...byVillage(all, readings, known),
  ])
}
