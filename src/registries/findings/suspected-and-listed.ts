import type { FindingKind } from '../../engine/findings.ts'
import { heldSince } from '../../engine/read/ask.ts'
import type { RecordRow } from '../../engine/read/records.ts'
import { boxesMeet } from '../../geo/box.ts'
import { sharesInterior } from '../../geo/relations.ts'
import { grouped } from '../../kernel/grouped.ts'
import { LAW, ORDER_42 } from '../plot/sources.ts'
import { sameCode, sameName, wordsOf } from './same-thing.ts'
import { shapeAt } from './shapes.ts'
import { called, oneOf, sinceEn, sinceZh } from './words.ts'

const standsOn = (list: string, row: RecordRow | undefined): boolean => Array.isArray(row?.['lists']) && row['lists'].includes(list)

/** By what two records are taken for the same land; undefined where by nothing. */
const tieOf = (a: RecordRow, b: RecordRow): readonly [zh: string, en: string] | undefined => {
  const code = sameCode(a, b)
  if (code) return [`同一编码（${code.system}：${code.value}）`, `the same code (${code.system}: ${code.value})`]
  const name = sameName(a, b)
  if (name !== undefined) return [`同一名称（${name}）`, `the same name (${name})`]
  const [one, other] = [shapeAt(a), shapeAt(b)]
  return one && other && sharesInterior(one, other) ? ['空间范围重叠', 'overlapping geometries'] : undefined
}

/** Which of some records may be the same land as another: that share a word with it, or whose boxes meet its own. */
const candidatesAmong = (rows: readonly RecordRow[]): ((row: RecordRow) => readonly RecordRow[]) => {
  const byWord = grouped(
    rows.flatMap((row) => wordsOf(row).map((word) => ({ word, row }))),
    ({ word }) => word,
  )
  const placed = rows.filter((row) => shapeAt(row)?.box)
  return (row) => {
    const box = shapeAt(row)?.box
    const around = box ? placed.filter((other) => boxesMeet(box, shapeAt(other)?.box ?? box)) : []
    return [...new Set([...wordsOf(row).flatMap((word) => (byWord.get(word) ?? []).map((each) => each.row)), ...around])]
  }
}

/** REGISTRIES §2 I1. One plot has one stage, so it takes two records of the same land. */
export const suspectedAndListed: FindingKind = {
  key: 'SUSPECTED_AND_LISTED',
  title: '同一土地既在疑似名单又在管控修复名录',
  titleEn: 'The same land both suspected and on the remediation list',
  rule: '同一土地不应既在疑似污染地块名单上，又在管控和修复名录上；编码相同、同一镇街（或一方未写）名称或别名相同、空间范围重叠者视为同一土地。',
  ruleEn:
    'The same land is not on the list of suspected plots and on the remediation list at once; a shared code, the same name or alias in one town (or one without), or overlapping geometries count as the same land.',
  source: `${ORDER_42}；${LAW} 第五十八条`,
  speaksOf: oneOf('plot'),
  find: async (ask) => {
    const onEither = await ask.holding('plot', { lists: { hasAny: ['suspectedPlots', 'remediationList'] } }, [
      ...['name', 'aliases', 'codes', 'townCode', 'lists', 'geometry', 'crs'],
    ])
    const asked = ask.keysOf('plot')
    const isAsked = ({ record }: RecordRow): boolean => asked?.includes(record) ?? true
    const [suspects, listings] = ['suspectedPlots', 'remediationList'].map((list) => onEither.map(({ row }) => row).filter((row) => standsOn(list, row)))
    const candidates = candidatesAmong(listings ?? [])
    const pairs = (suspects ?? []).flatMap((suspected) =>
      candidates(suspected).flatMap((listed) => {
        const tie = isAsked(suspected) || isAsked(listed) ? tieOf(suspected, listed) : undefined
        return tie ? [{ suspected, listed, tie }] : []
      }),
    )
    const lives = await ask.lives(pairs.flatMap(({ suspected, listed }) => [suspected.id, listed.id]))
    const { validOn } = ask.point
    return pairs.map(({ suspected, listed, tie: [tie, tieEn] }, i) => {
      const [a = [], b = []] = [lives[2 * i], lives[2 * i + 1]]
      const both = heldSince(
        [a, b],
        validOn,
        ([one, other]) => standsOn('suspectedPlots', one) && standsOn('remediationList', other) && !!one && !!other && !!tieOf(one, other),
      )
      const since = both ?? validOn
      return {
        key: `${suspected.id}~${listed.record}`,
        parts: [
          { id: suspected.id, since: heldSince([a], validOn, ([one]) => standsOn('suspectedPlots', one)) ?? null },
          { id: listed.id, since: heldSince([b], validOn, ([one]) => standsOn('remediationList', one)) ?? null },
        ],
        since,
        message: `「${called(suspected)}」在疑似名单上，「${called(listed)}」在管控修复名录上，${tie}，${sinceZh(since)}。`,
        messageEn: `${called(suspected)} is suspected and ${called(listed)} on the remediation list, with ${tieEn}, ${sinceEn(since)}.`,
        data: { suspected: suspected.id, listed: listed.id, by: tieEn },
      }
    })
  },
}
