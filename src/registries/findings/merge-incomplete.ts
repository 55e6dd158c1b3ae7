import type { FindingKind, Found } from '../../engine/findings.ts'
import { heldSince, standingOn, type Ask } from '../../engine/read/ask.ts'
import type { LifeSpan } from '../../engine/read/lives.ts'
import type { RecordRow } from '../../engine/read/records.ts'
import { called, oneOf, sinceEn, sinceZh, textsOf } from './words.ts'

type Rows = ReadonlyMap<string, RecordRow | undefined>
type Fault = readonly [zh: string, en: string]

const REGISTRIES = ['plot', 'village', 'town']

const successorsOf = (row: RecordRow): readonly string[] =>
  row['status'] === 'MERGED' ? (typeof row['successor'] === 'string' ? [row['successor']] : []) : row['status'] === 'SPLIT' ? textsOf(row['successors']) : []
const predecessorsOf = (row: RecordRow): readonly string[] => textsOf(row['predecessors'])

/** The records that a record names as going before or after it. */
const counterpartsOf = (row: RecordRow): readonly string[] => [...new Set([...successorsOf(row), ...predecessorsOf(row)])]

/** What is half done about a record that stands, given those it names; each sentence goes on from its name. */
const faultsOf = (row: RecordRow, others: Rows): readonly Fault[] => {
  const { status } = row
  const done: Fault = status === 'MERGED' ? ['已合并', 'is merged'] : ['已分割', 'is split']
  const successors = successorsOf(row)
  const none: Fault[] =
    (status === 'MERGED' || status === 'SPLIT') && successors.length === 0 ? [[`${done[0]}而没有写明继承者`, `${done[1]} and names no successor`]] : []
  const after = successors.flatMap((key): Fault[] => {
    const successor = others.get(key)
    if (!successor) return [[`${done[0]}，继承者 ${key} 不在册`, `${done[1]} into ${key}, which is not in force`]]
    const stated = predecessorsOf(successor)
    return stated.length > 0 && !stated.includes(row.record)
      ? [
          [
            `${done[0]}，继承者「${called(successor)}」（${key}）的来源中没有它`,
            `${done[1]} into ${called(successor)} (${key}), whose predecessors do not name it`,
          ],
        ]
      : []
  })
  const before = predecessorsOf(row).flatMap((key): Fault[] => {
    const predecessor = others.get(key)
    return predecessor && successorsOf(predecessor).includes(row.record)
      ? []
      : [
          predecessor
            ? [
                `来源「${called(predecessor)}」（${key}）未并入也未分割成它`,
                `names ${called(predecessor)} (${key}) as its predecessor, which was not merged or split into it`,
              ]
            : [`来源 ${key} 不在册`, `names ${key} as its predecessor, which is not in force`],
        ]
  })
  return [...none, ...after, ...before]
}

const rowsOn = (keys: readonly string[], rows: readonly (RecordRow | undefined)[]): Rows => new Map(keys.map((key, i) => [key, rows[i]]))

/** As much of a record as a merge or a split is made of. */
const signature = (row: RecordRow | undefined): string =>
  row ? JSON.stringify([row['status'] === 'MERGED' || row['status'] === 'SPLIT' ? row['status'] : '', successorsOf(row), predecessorsOf(row)]) : ''

const tell = (row: RecordRow, own: readonly LifeSpan[], keys: readonly string[], others: readonly (readonly LifeSpan[])[], ask: Ask): Found[] => {
  const { validOn } = ask.point
  const now = others.map((life) => standingOn(life, validOn))
  const faults = faultsOf(row, rowsOn(keys, now))
  if (faults.length === 0) return []
  const since = heldSince([own, ...others], validOn, ([self, ...rest]) => self !== undefined && faultsOf(self, rowsOn(keys, rest)).length > 0) ?? validOn
  const unchanged = (life: readonly LifeSpan[], at: RecordRow | undefined) =>
    heldSince([life], validOn, ([each]) => signature(each) === signature(at) && (each === undefined) === (at === undefined)) ?? null
  return [
    {
      key: row.id,
      parts: [
        { id: row.id, since: unchanged(own, row) },
        ...keys.map((key, i) => ({ id: `${row.registry}/${key}`, since: unchanged(others[i] ?? [], now[i]) })),
      ],
      since,
      message: `「${called(row)}」${faults.map(([zh]) => zh).join('；')}，${sinceZh(since)}。`,
      messageEn: `${called(row)} ${faults.map(([, en]) => en).join('; it ')}, ${sinceEn(since)}.`,
      data: { status: row['status'] ?? null, successors: successorsOf(row), predecessors: predecessorsOf(row) },
    },
  ]
}

/**
 * DESIGN §6: a merge or a split is one change per record touched, in one act; a correction of one never recomputes another. The finding
 * is the record's whose own words are not borne out: it is merged or split and those who go on do not stand there or do not know of
 * it; or it came of records that were never merged or split into it.
 */
export const mergeIncomplete: FindingKind = {
  key: 'MERGE_INCOMPLETE',
  title: '合并或分割只完成一半',
  titleEn: 'Half a merge or a split',
  rule: '地块合并、分割后，继承者应在册且以其为来源；写明来源的地块，各来源应已并入或分割成它；镇街、村合并后，并入者应在册。',
  ruleEn:
    'After a merge or a split the successors are in force and name where they came from, and every predecessor that a plot names was merged or split into it; a town or village is merged into one that is in force.',
  source: null,
  speaksOf: oneOf(...REGISTRIES),
  find: async (ask) => {
    const columns = (key: string): string[] => ['successor', ...(key === 'plot' ? ['successors', 'predecessors'] : [])]
    const registries = ask.registries.map(({ key }) => key)
    const candidates = await Promise.all(
      registries.map((key) =>
        ask.holding(
          key,
          {
            and: [
              ask.about(key, { [key]: ['record', ...columns(key)] }),
              { or: [{ status: { in: ['MERGED', 'SPLIT'] } }, ...(key === 'plot' ? [{ predecessors: { isNull: false } }] : [])] },
            ],
          },
          ['name', 'status', ...columns(key)],
        ),
      ),
    )
    const rows = candidates.flat().map(({ row }) => row)
    const keys = rows.map(counterpartsOf)
    const lives = await ask.lives(rows.flatMap((row, i) => [row.id, ...(keys[i] ?? []).map((key) => `${row.registry}/${key}`)]))
    let at = 0
    return rows.flatMap((row, i) => {
      const named = keys[i] ?? []
      const [own = [], ...others] = lives.slice(at, (at += 1 + named.length))
      return tell(row, own, named, others, ask)
    })
  },
}
