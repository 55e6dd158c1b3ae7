import type { FindingKind } from '../../engine/findings.ts'
import { isOn } from '../../engine/life.ts'
import { heldSince } from '../../engine/read/ask.ts'
import type { LifeSpan } from '../../engine/read/lives.ts'
import type { RecordRow } from '../../engine/read/records.ts'
import { sharesInterior } from '../../geo/relations.ts'
import type { Day } from '../../kernel/day.ts'
import { shapeAt } from './shapes.ts'
import { called, oneOf, sinceEn, sinceZh } from './words.ts'

const BAN = { kind: { eq: 'LIVESTOCK' }, zone: { eq: 'BAN' }, status: { eq: 'IN_FORCE' }, geometry: { isNull: false } }

/**
 * A farm that is kept as one: OPERATING, or registered without a status, since a farm of which nobody says that it is planned,
 * suspended, closed or gone is taken as standing (so does the list of farms at scale); the sentence says which.
 */
const STANDING: readonly unknown[] = ['OPERATING', null, undefined]
const isStanding = (farm: RecordRow | undefined): farm is RecordRow => farm !== undefined && STANDING.includes(farm['status'])

/** Whether part of a farm lies within a zone; a farm that only touches the border does not. */
const shareLand = (farm: RecordRow, zone: RecordRow): boolean => {
  const [one, other] = [shapeAt(farm), shapeAt(zone)]
  return one !== undefined && other !== undefined && sharesInterior(one, other)
}
const liesIn = (farm: RecordRow, { node }: LifeSpan): boolean => shareLand(farm, node)

/** REGISTRIES §3.4: a farm operating inside 禁养. The zone of a farm is that of its place on the day, and what a source states. */
export const farmInBanZone: FindingKind = {
  key: 'FARM_IN_BAN_ZONE',
  title: '禁养区内有在养的养殖场',
  titleEn: 'A livestock farm in a ban zone',
  rule: '畜禽养殖禁养区内不得有养殖场；以空间位置落在现行禁养区内，或来源所述分区为禁养区为准；在养的和未写明状态的养殖场都算，拟建、停养、关停、搬迁的不算。',
  ruleEn:
    'No livestock farm stands in a ban zone: by where it lies, or by the zone that a source states. Farms that operate and those whose status nobody states count; planned, suspended, closed and relocated ones do not.',
  source: '畜禽规模养殖污染防治条例 第十一条；规划 三(二)「严格畜禽养殖“三区”管理规定」',
  speaksOf: oneOf('livestockFarm', 'breedingZone'),
  find: async (ask) => {
    const { validOn } = ask.point
    // Farms may lie in whichever zone is asked about.
    const only = ask.keysOf('breedingZone')?.length ? {} : ask.about('livestockFarm', { livestockFarm: ['record'] })
    const [farms, zones] = await Promise.all([
      ask.holding('livestockFarm', { and: [only, { or: [{ status: { eq: 'OPERATING' } }, { status: { isNull: true } }] }] }, [
        ...['name', 'status', 'zone', 'geometry', 'crs'],
      ]),
      ask.spans('breedingZone', BAN, ['name', 'geometry', 'crs']),
    ])
    const inForce = zones.filter((zone) => isOn(zone, validOn))
    const found = farms.flatMap(({ row }) => {
      const around = inForce.filter((zone) => liesIn(row, zone))
      return around.length > 0 || row['zone'] === 'BAN' ? [{ row, around }] : []
    })
    const banSince = (zone: RecordRow, farm: RecordRow): Day | null =>
      heldSince([zones.filter(({ node }) => node.id === zone.id)], validOn, ([each]) => each !== undefined && shareLand(farm, each)) ?? null
    const lives = await ask.lives(found.map(({ row }) => row.id))
    return found.map(({ row, around }, i) => {
      const farm = lives[i] ?? []
      // Zones that it ever lay in; taken together they tell the days on which something turns.
      const near = zones.filter((zone) => farm.some(({ node }) => liesIn(node, zone)))
      const inBan = (each: RecordRow | undefined, on: Day): boolean =>
        isStanding(each) && (each['zone'] === 'BAN' || near.some((zone) => isOn(zone, on) && liesIn(each, zone)))
      const since = heldSince([farm, near], validOn, ([each], on) => inBan(each, on)) ?? validOn
      const names = around.map(({ node }) => called(node))
      const where = names.length > 0 ? `位于禁养区「${names.join('」「')}」` : '来源所述分区为禁养区'
      const whereEn = names.length > 0 ? `lies in the ban zone ${names.join(', ')}` : 'is in a ban zone as a source states'
      const status = row['status'] ?? null
      return {
        key: row.id,
        parts: [
          { id: row.id, since: heldSince([farm], validOn, ([each]) => isStanding(each) && isWhereItIs(each, row)) ?? null },
          ...around.map(({ node }) => ({ id: node.id, since: banSince(node, row) })),
        ],
        since,
        message: `「${called(row)}」${where}，${status === null ? '状态未写明' : '在养'}，${sinceZh(since)}。`,
        messageEn: `${called(row)} ${whereEn} and ${status === null ? 'has no stated status' : 'operates'}, ${sinceEn(since)}.`,
        data: { status, statedZone: row['zone'] ?? null, zones: around.map(({ node }) => node.id) },
      }
    })
  },
}

/** Whether a farm, at another time, lay and was zoned as it is now. */
const isWhereItIs = (then: RecordRow, now: RecordRow): boolean =>
  JSON.stringify([then['zone'] ?? null, then['geometry'] ?? null]) === JSON.stringify([now['zone'] ?? null, now['geometry'] ?? null])
