import { ID, Int } from 'type-graphql'
import { sameVersion, versionOn, versionsOf, type Life } from '../engine/life.ts'
import { fieldDiffs, type RecordDiff } from '../engine/read/diff.ts'
import type { RecordRow } from '../engine/read/records.ts'
import type { Point } from '../engine/point.ts'
import { grouped } from '../kernel/grouped.ts'
import { effectOn, rowOfLife, type changeTypes } from './change-types.ts'
import type { Context } from './context.ts'
import { loadRecord } from './loaders.ts'
import type { Performed, Step } from './perform.ts'
import { AsOfType } from './record-type.ts'
import { JsonScalar } from './scalars.ts'
import { bilingual, computed, listOf, objectType, resolverOf } from './schema-parts.ts'

const ONLY_KNOWN_FROM = { names: new Set(['knownFrom']), whole: false }

/** A record on a day as an act found it and as it left it, whether the act was sealed or only tried. */
const rowsAround = (before: Life, after: Life, change: Step['change'], day: string, { dry, at, from }: Performed, context: Context) => {
  const on = (point: Point): Point => ({ ...point, validOn: day, asked: { ...point.asked, validOn: day } })
  // Since when a version is known that was there before, only the database can say; it is asked where that is selected.
  const earlier = async (): Promise<unknown> => (await loadRecord(context, after.registry, change.record, on(from), ONLY_KNOWN_FROM))?.['knownFrom']
  const [old, made] = [before, after].map((life) => versionOn(versionsOf(life), day))
  const stays = old !== undefined && made !== undefined && sameVersion(old, made)
  // The instant of a dry run becomes that of another act: no version may be remembered under it.
  const now = dry ? () => Promise.resolve(change.recordedAt) : change.recordedAt
  return {
    from: on(from),
    to: on(at),
    before: rowOfLife(before, change.record, earlier, on(from)),
    after: rowOfLife(after, change.record, stays ? earlier : now, on(at)),
  }
}

/** What an act changed in each record that it touched, on the last day from which one of its changes holds; those that differ then. */
const diffsOf = (performed: Performed, context: Context): RecordDiff[] =>
  [...grouped(performed.steps, ({ change }) => `${change.registry}/${change.record}`).values()]
    .flatMap((steps): RecordDiff[] => {
      const [first, last] = [steps[0], steps.at(-1)]
      if (!first || !last) return []
      const day = steps.map(({ change }) => change.validFrom).reduce((a, b) => (a > b ? a : b))
      const { from, to, before, after } = rowsAround(first.before, last.after, last.change, day, performed, context)
      const fields = fieldDiffs(last.after.registry, before, after, after)
      if (fields.length === 0 && (before === undefined) === (after === undefined)) return []
      const kind = before ? (after ? 'CHANGED' : 'REMOVED') : 'ADDED'
      const { registry, record } = last.change
      return [{ registry, record, kind, cause: 'KNOWLEDGE', before: before ?? null, after: after ?? null, fields, from, to }]
    })
    .sort((a, b) => (`${a.registry}/${a.record}` < `${b.registry}/${b.record}` ? -1 : 1))

const noticeOf = ({ refusal: { code, message, messageEn, details }, ...about }: Performed['refusals'][number]) => ({
  ...details,
  code,
  message,
  messageEn,
  ...about,
})

/** What became of one command, as its mutation answers it. */
export type ChangePayload = {
  readonly performed: Performed
  /** The change that was asked for; undefined where it was refused. */
  readonly step: Step | undefined
}

const single = {
  node: ({ performed, step }: ChangePayload, context: Context): RecordRow | null =>
    (step && rowsAround(step.before, step.after, step.change, step.change.validFrom, performed, context).after) ?? null,
  asOf: ({ performed: { at }, step }: ChangePayload): Point => (step ? { ...at, validOn: step.change.validFrom } : at),
  effect: ({ step }: ChangePayload, context: Context) => (step ? effectOn(step.change, step.before, step.after, context) : []),
}

/** Types of what mutations answer. */
export const payloadTypes = (RegistryRecord: unknown, RecordDiffType: unknown, { ChangeType, FieldDiffType }: ReturnType<typeof changeTypes>) => {
  const NoticeType = objectType('Notice', bilingual('拒绝或提醒', 'Why a command is refused, or what a person should look at.'), {
    code: [ID, { description: bilingual('错误码或提醒的种类', 'A code of the vocabulary of errors, or the kind of warning.') }],
    rule: [ID, { nullable: true, description: bilingual('所违反的规则', 'The rule that says no.') }],
    message: [String, { description: bilingual('中文说明', 'The sentence in Chinese.') }],
    messageEn: [String, { description: bilingual('英文说明', 'The sentence in English.') }],
    index: [Int, { nullable: true, description: bilingual('第几条命令，从 0 起', 'Which of the commands, from 0.') }],
    id: [ID, { nullable: true, description: bilingual('所涉记录', 'The record that it is about.') }],
    field: [String, { nullable: true, description: bilingual('所涉字段', 'The field that it is about.') }],
    found: [JsonScalar, { nullable: true, description: bilingual('所见', 'What was found.') }],
    needed: [JsonScalar, { nullable: true, description: bilingual('所需', 'What is needed.') }],
    source: [String, { nullable: true, description: bilingual('规则来源', 'The law, standard or plan that says so.') }],
  })
  const refusals = computed<{ readonly performed: Performed }>(
    listOf(NoticeType),
    bilingual('试运行时的拒绝理由；真正运行时以错误给出', 'Why a dry run would be refused; a real run throws.'),
    ({ performed }) => performed.refusals.map(noticeOf),
  )
  const warnings = computed<{ readonly performed: Performed }>(
    listOf(NoticeType),
    bilingual('须人查看之处，不妨碍入库', 'What a person should look at; it refuses nothing.'),
    ({ performed }) => performed.warnings,
  )
  const ChangePayloadType = objectType('ChangePayload', bilingual('一条命令的结果', 'What became of a command.'), {})
  const ChangePayloadResolver = resolverOf(ChangePayloadType, 'ChangePayloadResolver', {
    node: computed<ChangePayload>(
      RegistryRecord,
      bilingual('生效日的记录，含此变更；不在册为空', 'The record on validFrom, with this change; null where it is not in force then.'),
      (payload, _, context) => single.node(payload, context),
      { nullable: true },
    ),
    change: computed<ChangePayload>(
      ChangeType,
      bilingual('入库的变更；试运行为空', 'The change as it was sealed; null in a dry run.'),
      ({ performed, step }) => (performed.dry ? null : (step?.change ?? null)),
      { nullable: true },
    ),
    effect: computed<ChangePayload>(
      listOf(FieldDiffType),
      bilingual('在生效日改变了哪些字段', 'What it changes in the record on validFrom.'),
      (payload, _, context) => single.effect(payload, context),
    ),
    asOf: computed<ChangePayload>(
      AsOfType,
      bilingual('node 读取所在的时间点；试运行为判断时的台账最新', 'The point of node; in a dry run the head it was judged at.'),
      (payload) => single.asOf(payload),
    ),
    refusals,
    warnings,
  })
  const SubmitPayloadType = objectType('SubmitPayload', bilingual('一批命令的结果', 'What became of commands that are one act.'), {})
  const SubmitPayloadResolver = resolverOf(SubmitPayloadType, 'SubmitPayloadResolver', {
    diffs: computed<{ readonly performed: Performed }>(
      listOf(RecordDiffType),
      bilingual('各记录在其最后一条变更生效日前后之别', 'What changes in each record, on the last day from which one of its changes holds.'),
      ({ performed }, _, context) => diffsOf(performed, context),
    ),
    changes: computed<{ readonly performed: Performed }>(
      listOf(ChangeType),
      bilingual('入库的变更，按命令次序；试运行为空', 'The changes as they were sealed, in the order of the commands; none in a dry run.'),
      ({ performed }) => (performed.dry ? [] : performed.steps.map(({ change }) => change)),
    ),
    asOf: computed<{ readonly performed: Performed }>(
      AsOfType,
      bilingual('入库后的时间点', 'The point of the act, today; in a dry run the head it was judged at.'),
      ({ performed: { at } }) => at,
    ),
    refusals,
    warnings,
  })
  return { ChangePayloadType, SubmitPayloadType, resolvers: [ChangePayloadResolver, SubmitPayloadResolver] }
}
