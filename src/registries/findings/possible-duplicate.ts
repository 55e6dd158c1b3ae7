import type { FindingKind, Found } from '../../engine/findings.ts'
import { heldSince, type Ask } from '../../engine/read/ask.ts'
import type { Called } from '../../engine/read/names.ts'
import type { RecordRow } from '../../engine/read/records.ts'
import type { Day } from '../../kernel/day.ts'
import { groupsOf, type Group } from './called-alike.ts'
import { called, sinceEn, sinceZh } from './words.ts'

/** Registries of statements and events: the same name again is no second entity there. */
const NO_ENTITIES = ['claim', 'sample', 'enforcementCase', 'soilTransfer', 'demonstration']

/** At most so many records are named. */
const MOST = 100

const idOf = ({ registry, record }: Called): string => `${registry}/${record}`

/** Whose names are read: those asked about, with everything of their town; the villages, which other records are named after. */
const readCalled = async (ask: Ask): Promise<readonly Called[]> => {
  const registries = [
    ...new Set([
      ...ask.registries,
      ...ask.spokenOf.filter(({ key }) => key === 'village'),
      ...(ask.registries.some(({ key }) => key === 'village') ? ask.spokenOf : []),
    ]),
  ]
  const ids = ask.registries.flatMap(({ key }) => (ask.keysOf(key) ?? []).map((record) => `${key}/${record}`))
  const limited = ask.registries.some(({ key }) => ask.keysOf(key) !== undefined)
  const asked = limited ? [...(await ask.inForce(ids)).values()] : []
  // Who has no town may share its name with anybody.
  const everywhere = !limited || asked.some(({ town }) => town === null)
  return ask.called({
    registries,
    near: everywhere ? undefined : { towns: asked.flatMap(({ town }) => town ?? []), codes: asked.flatMap(({ codes }) => codes) },
  })
}

/** The day from which two of them have been called alike. */
const beginningOf = (days: readonly (Day | null)[]): Day | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(1) ?? null

const tell = (group: Group, members: readonly Called[], days: readonly (Day | null)[]): Found => {
  const names = members.slice(0, 5).map((member) => called(member))
  const [since, count] = [beginningOf(days), group.members.length]
  return {
    key: group.key,
    parts: members.map((member, i) => ({ id: idOf(member), since: days[i] ?? null })),
    since,
    message: `「${names.join('」「')}」${count > names.length ? `等 ${count} 条` : ''}${group.says[0]}${since === null ? '' : `，${sinceZh(since)}`}。`,
    messageEn: `${names.join(', ')}${count > names.length ? ` and others, ${count} in all,` : ''} ${group.says[1]}${since === null ? '' : `, ${sinceEn(since)}`}.`,
    data: { by: group.tie, shared: group.shared, count },
  }
}

/**
 * REGISTRIES §6 X2, X3, X4, X26. A finding is a group: all records that share one thing, a code, a name or the core of a name. Its id
 * is made of the thing that they share, so that it stays the same whoever joins or leaves, and another record in it changes
 * nothing of what it says of the others: that they share this.
 *
 * It never says that they are one; whoever knows better gives them names that tell them apart.
 */
export const possibleDuplicate: FindingKind = {
  key: 'POSSIBLE_DUPLICATE',
  title: '可能重复登记',
  titleEn: 'Possibly registered twice',
  rule: '一个对象登记一次：同一登记册内编码相同，或同一镇街（或一方未写）名称、别名相同，或名称去掉类别词后相同、仅一字同音而异者，须核对是否同一对象；仅数字、字母、方位不同的不算；名称所称的村不在册而有同音之村者亦同。',
  ruleEn:
    'One thing is registered once: within a registry a shared code, the same name or alias in one town (or one without), names that are the same but for words of kind or for one character of the same sound are to be checked; names that differ in numbers, letters or directions are not. So is a name after a village that is not registered where one of the same sound is.',
  source: null,
  speaksOf: ({ key }) => !NO_ENTITIES.includes(key),
  find: async (ask) => {
    const [all, towns] = await Promise.all([readCalled(ask), ask.holding('town', {}, ['name', 'aliases'])])
    const keys = new Set(ask.registries.map(({ key }) => key))
    const asked = (member: Called): boolean => keys.has(member.registry) && (ask.keysOf(member.registry)?.includes(member.record) ?? true)
    const groups = (
      await groupsOf(
        all,
        towns.map(({ row }) => row),
        keys,
      )
    ).filter(({ members }) => members.some(asked))
    const named = groups.map(({ members }) => members.slice(0, MOST))
    const lives = await ask.lives(named.flat().map(idOf))
    let at = 0
    return groups.map((group, i) => {
      const members = named[i] ?? []
      const days = members.map((member) => {
        const life = lives[at++] ?? []
        return heldSince([life], ask.point.validOn, ([row]: readonly (RecordRow | undefined)[]) => row !== undefined && group.has(row, member)) ?? null
      })
      return tell(group, members, days)
    })
  },
}
