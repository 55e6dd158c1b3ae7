import type { FindingKind } from '../../engine/findings.ts'
import { heldSince, standingOn } from '../../engine/read/ask.ts'
import type { LifeSpan } from '../../engine/read/lives.ts'
import type { RecordRow } from '../../engine/read/records.ts'
import type { Day } from '../../kernel/day.ts'
import { called, oneOf, sinceEn, sinceZh } from './words.ts'

/** Whether a source has ended by a day: withdrawn, or out of the register after having been in it. */
const hasEnded = (life: readonly LifeSpan[], source: RecordRow | undefined, on: Day): boolean =>
  source ? source['status'] === 'WITHDRAWN' : life.some(({ validTo }) => validTo !== null && validTo <= on)

/** A source may end before its zone; until somebody revokes the zone its rules go on (REGISTRIES §3.3). */
export const zoneOfWithdrawnSource: FindingKind = {
  key: 'ZONE_OF_WITHDRAWN_SOURCE',
  title: '水源地已取消而保护区未撤销',
  titleEn: 'Zone of a source that is withdrawn',
  rule: '水源地取消或注销后，其已批准的保护区应当撤销或调整。',
  ruleEn: 'Once a source is withdrawn or out of the register, its approved zones are revoked or adjusted.',
  source: null,
  speaksOf: oneOf('protectionZone', 'waterSource'),
  find: async (ask) => {
    const zones = await ask.holding(
      'protectionZone',
      {
        ...ask.about('protectionZone', { protectionZone: ['record'], waterSource: ['waterSource'] }),
        status: { eq: 'APPROVED' },
        waterSource: { isNull: false },
      },
      ['name', 'waterSource', 'level'],
    )
    const sources = await ask.lives(zones.map(({ row }) => `waterSource/${String(row['waterSource'])}`))
    const { validOn } = ask.point
    const ended = zones.flatMap(({ row }, i) => {
      const source = sources[i] ?? []
      return hasEnded(source, standingOn(source, validOn), validOn) ? [{ row, source }] : []
    })
    const lives = await ask.lives(ended.map(({ row }) => row.id))
    return ended.map(({ row, source }, i) => {
      const id = `waterSource/${String(row['waterSource'])}`
      const protects = (zone: RecordRow | undefined): boolean => zone?.['status'] === 'APPROVED' && zone['waterSource'] === row['waterSource']
      const approved = heldSince([lives[i] ?? []], validOn, ([zone]) => protects(zone)) ?? null
      const gone = heldSince([source], validOn, ([each], on) => hasEnded(source, each, on)) ?? null
      const since = approved !== null && gone !== null && approved > gone ? approved : (gone ?? validOn)
      const last = source.filter(({ validFrom }) => validFrom <= validOn).at(-1)?.node
      const was = standingOn(source, validOn)
      return {
        key: row.id,
        parts: [
          { id: row.id, since: approved },
          { id, since: gone },
        ],
        since,
        message: `「${called(last ?? { record: id })}」${was ? '已取消' : '已不在册'}，其保护区「${called(row)}」${sinceZh(since)}仍为已批准。`,
        messageEn: `${called(last ?? { record: id })} is ${was ? 'withdrawn' : 'no longer in force'}; its zone ${called(row)} has still been approved ${sinceEn(since)}.`,
        data: {
          source: id,
          sourceStatus: was?.['status'] ?? null,
          zoneStatus: 'APPROVED',
          level: row['level'] ?? null,
          sourceEndedOn: gone,
          zoneApprovedOn: approved,
        },
      }
    })
  },
}
