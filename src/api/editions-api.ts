import { ID, Int } from 'type-graphql'
import { definitionsOf } from '../engine/definitions.ts'
import { editionData, editionId, editionKey, editionNamed, editionsOf, pointOfEdition, previousOf, toEdition, type Edition } from '../engine/editions.ts'
import { LEDGER } from '../engine/ledger-registry.ts'
import { resolvePoint } from '../engine/point.ts'
import type { DiffKind } from '../engine/read/diff.ts'
import type { Basis, RegisterList } from '../engine/registry.ts'
import { exportableNamed } from '../exchange/export/exportable.ts'
import { tallyOf } from '../exchange/export/lines.ts'
import { readName } from '../exchange/export/name.ts'
import { today, type Day } from '../kernel/day.ts'
import type { Instant } from '../kernel/instant.ts'
import { badInput, Refusal } from '../kernel/refusal.ts'
import { checkPublisher, checkWriter } from '../trust/rights.ts'
import { readEntries } from './catalogue-api.ts'
import type { changeTypes } from './change-types.ts'
import { DRY_RUN, type CommandTypes } from './command-args.ts'
import { listNamed, loaderOf, pointOf, type Context } from './context.ts'
import { readDiff, type diffApi } from './diff-api.ts'
import { exportedAt } from './export-question.ts'
import { IDEMPOTENCY_KEY } from './inputs.ts'
import type { PageArgs } from './paging.ts'
import { perform, type Asking, type Wish } from './perform.ts'
import { AsOfType, PAGE_ARGS } from './record-type.ts'
import { DateScalar, DateTimeScalar, Int64Scalar } from './scalars.ts'
import { bilingual, computed, listOf, objectType, resolverOf, type FieldSpec } from './schema-parts.ts'
import type { BelowOf } from './selection.ts'

type Types = {
  readonly RegisterListType: unknown
  readonly RecordConnectionType: unknown
  readonly change: ReturnType<typeof changeTypes>
  readonly diff: Pick<ReturnType<typeof diffApi>, 'DiffConnectionType' | 'DiffKindType'>
  readonly belowOf: BelowOf
}
type DiffArgs = { readonly kind?: readonly DiffKind[] | null; readonly first?: number | null; readonly after?: string | null }

/** Editions of a list as known at the request's point: for all lists that are asked for at once. */
const loadEditions = async (context: Context, list: string): Promise<readonly Edition[]> => {
  const { knownAt } = await pointOf(context, undefined)
  const load = async (lists: readonly string[]): Promise<readonly (readonly Edition[])[]> => {
    const all = await editionsOf(context.request.db, context.source.district, lists, knownAt)
    return lists.map((key) => all.filter((edition) => edition.list === key))
  }
  return loaderOf(context, `editions ${knownAt}`, load).load(list)
}

const FIRST = PAGE_ARGS['first'] as FieldSpec
const AFTER = PAGE_ARGS['after'] as FieldSpec

/** Published lists: what they hold, what is new in them, and what they would say as known today. */
export const editionsApi = ({ RegisterListType, RecordConnectionType, change, diff, belowOf }: Types) => {
  const EditionType = objectType(
    'Edition',
    bilingual('批次：公布的名录', 'A published list: a name for what the list says at a point. It can be printed again for ever.'),
    {
      list: [ID],
      number: [String, { description: bilingual('批次编号，在名录内唯一', 'Its number, unique in its list.') }],
      title: [String],
      cutoff: [DateScalar, { description: bilingual('截止日期', 'The day that it is as of.') }],
      issuedOn: [DateScalar, { nullable: true, description: bilingual('印发日期', 'The day of issue.') }],
      size: [Int, { description: bilingual('条数', 'How many records stand on it.') }],
      digest: [String, { description: bilingual('名录 NDJSON 的 SHA-256，base64', 'SHA-256 of the list as NDJSON, base64.') }],
      definitions: [String, { description: bilingual('定义版本', 'The version of the reading of facts that it was made with.') }],
      basis: [change.BasisType, { description: bilingual('依据文件', 'The document that it was issued by.') }],
    },
  )
  const EditionResolver = resolverOf(EditionType, 'EditionResolver', {
    id: computed<Edition>(ID, bilingual('<名录>/<批次编号>', '<list>/<number>'), editionId),
    asOf: computed<Edition>(AsOfType, bilingual('名录所在的时间点', 'The point that it is of.'), (edition, _, { source }) =>
      pointOfEdition(source.district, edition),
    ),
    publishedAt: computed<Edition>(DateTimeScalar, bilingual('公布的入库时间', 'When its publication was recorded.'), ({ entry }) => entry.recordedAt),
    position: computed<Edition>(Int64Scalar, bilingual('公布它的变更序号', 'The entry that published it.'), ({ entry }) => entry.position),
    withdrawn: computed<Edition>(
      Boolean,
      bilingual('是否已撤回；撤回的批次仍可查、可印', 'Whether it was withdrawn; it stays, and can still be printed.'),
      ({ withdrawnAt }) => withdrawnAt !== null,
    ),
    checkpoint: computed<Edition>(
      String,
      bilingual('最早一个含有它的已保存检查点', 'The first stored checkpoint that its entry lies under, as a signed note; null where there is none yet.'),
      ({ entry }, _, { source }) => source.checkpoints.covering(entry.position),
      { nullable: true },
    ),
    previous: computed<Edition>(
      EditionType,
      bilingual('前一批次，以公布时所知为准', 'The edition before it, as known when it was published.'),
      async (edition, _, context) => previousOf(await loadEditions(context, edition.list), edition) ?? null,
      { nullable: true },
    ),
    entries: computed<Edition, PageArgs>(
      RecordConnectionType,
      bilingual('所公布的记录', 'The records that it lists, by registry and key.'),
      (edition, args, context, info) => readEntries(listOfEdition(edition, context), { ...args, asOf: pointIn(edition) }, context, info, belowOf),
      { args: { first: FIRST, after: AFTER } },
    ),
    diff: computed<Edition, DiffArgs>(
      diff.DiffConnectionType,
      bilingual(
        '与前一批次相比：新增、移出、变更；保留者要求时才给出',
        'Against the edition before it: added, removed, changed; kept ones only when asked for.',
      ),
      async (edition, args, context) => {
        const previous = previousOf(await loadEditions(context, edition.list), edition)
        const from = previous ? pointIn(previous) : { validOn: edition.cutoff, position: 0 }
        return readDiff({ ...args, list: edition.list, from, to: pointIn(edition) }, context)
      },
      { args: { kind: [listOf(diff.DiffKindType)], first: FIRST, after: AFTER } },
    ),
    corrections: computed<Edition, DiffArgs>(
      diff.DiffConnectionType,
      bilingual('同一截止日期，以今日所知会有何不同', 'What it would say differently as known now, for the same cut-off day.'),
      (edition, args, context) => readDiff({ ...args, list: edition.list, from: pointIn(edition), to: { validOn: edition.cutoff } }, context),
      { args: { first: FIRST, after: AFTER } },
    ),
  })
  const ListResolver = resolverOf(RegisterListType, 'RegisterListEditionsResolver', {
    editions: computed<RegisterList>(
      listOf(EditionType),
      bilingual('已公布的批次，按公布先后', 'Its editions in the order in which they were published, withdrawn ones too.'),
      ({ key }, _, context) => loadEditions(context, key),
    ),
  })
  const fields = {
    edition: computed<unknown, { id: string }>(
      EditionType,
      bilingual('一个批次，id 为 <名录>/<批次编号>', 'An edition by its id, <list>/<number>; null where there is none.'),
      async (_, { id }, context) => {
        const { knownAt } = await pointOf(context, undefined)
        return (await editionOf(id, knownAt, context)) ?? null
      },
      { nullable: true, args: { id: [ID, { nullable: false }] } },
    ),
  }
  return { EditionType, fields, resolvers: [EditionResolver, ListResolver] }
}

/** The edition of an id as known at an instant; undefined where there is none. */
const editionOf = async (id: string, knownAt: Instant, { request, source }: Context): Promise<Edition | undefined> => {
  const name = readName(`edition/${id}`)
  return name?.kind === 'edition' ? editionNamed(request.db, source.district, name.key, name.number, knownAt) : undefined
}

const pointIn = ({ cutoff: validOn, knownAt }: Edition) => ({ validOn, knownAt })

const listOfEdition = ({ list }: Edition, context: Context): RegisterList => listNamed(context, list)

type PublishArgs = Asking & {
  readonly list: string
  readonly number: string
  readonly title: string
  readonly cutoff: Day
  readonly issuedOn?: Day | null
  readonly knownAt?: Instant | null
  readonly basis: Partial<Basis>
}
type WithdrawArgs = Asking & { readonly id: string; readonly basis: Partial<Basis>; readonly reason?: string | null }

const refusal = {
  number: (found: string) =>
    badInput(
      '批次编号应为 1 至约 150 个字符，首尾无空格，不含控制字符。',
      'The number of an edition has 1 to about 150 characters, no space at either end and no control characters.',
      { field: 'number', found },
    ),
  title: () => badInput('批次的标题不能为空。', 'The title of an edition cannot be empty.', { field: 'title' }),
  cutoff: (found: Day, now: Day) =>
    badInput(`截止日期 ${found} 在将来，今日为 ${now}。`, `The cut-off day ${found} is in the future; today is ${now}.`, {
      field: 'cutoff',
      found,
      needed: `..${now}`,
    }),
  published: (id: string) =>
    new Refusal('CONFLICT', `批次「${id}」已经公布。`, `The edition ${id} was published already; numbers are unique in a list.`, {
      field: 'number',
      found: id,
    }),
  unknown: (id: string) => new Refusal('NOT_FOUND', `没有批次「${id}」。`, `There is no edition ${id}.`, { field: 'id', found: id }),
}

/** What an edition says: the list at its point, counted and hashed. */
const saidBy = async (args: PublishArgs, context: Context) => {
  const { source, request } = context
  const list = listNamed(context, args.list)
  checkPublisher(request.caller, Object.keys(list.on))
  const { number, title, cutoff, issuedOn = null } = args
  const record = editionKey(list.key, number)
  const now = today()
  if (record === undefined) throw refusal.number(number)
  if (title.trim() === '') throw refusal.title()
  if (cutoff > now) throw refusal.cutoff(cutoff, now)
  // The head that it is made at, whatever the request began with: what was sealed before it in the same request is on it.
  const head = await source.head()
  const point = await resolvePoint({ validOn: cutoff, knownAt: args.knownAt ?? head.recordedAt }, head, source.past)
  const exportable = exportableNamed(source.catalogue, `list/${list.key}`)
  if (!exportable) throw new Error(`The list ${list.key} cannot be exported.`)
  const { rows: size, digest } = await tallyOf(source.beside, await exportedAt(context, exportable, null, point), request.signal)
  const { knownAt, position } = point
  const said = { list: list.key, number, title, cutoff, issuedOn, knownAt, position, size, digest, definitions: definitionsOf(source.catalogue) }
  return { record, data: editionData(said, list.title) }
}

/** The one entry that came of a wish of the ledger's own, or would come of it. @throws Refusal of a dry run too: an edition has no place for it */
const entryOf = async (wish: () => Promise<Wish>, asking: Asking, context: Context) => {
  const { steps, refusals } = await perform(wish, asking, context)
  if (refusals[0]) throw refusals[0].refusal
  const [step] = steps
  if (!step) throw new Error('An edition has one entry.')
  return step.change
}

/** Publishing editions, and withdrawing them. */
export const editionCommandsApi = (EditionType: unknown, { BasisInput }: CommandTypes) => {
  const basis: FieldSpec = [
    BasisInput,
    { nullable: false, description: bilingual('依据文件，须有文号或标题', 'The document that it is issued by: its number or title.') },
  ]
  const asking: Readonly<Record<string, FieldSpec>> = { idempotencyKey: [String, { description: IDEMPOTENCY_KEY }], ...DRY_RUN }
  const fields = {
    publishEdition: computed<unknown, PublishArgs>(
      EditionType,
      bilingual(
        '公布批次：为名录在截止日期、所知时刻的内容编号，并记下条数与摘要；试运行被拒绝时也抛出',
        'Publishes a list as an edition: a number for what it says at the cut-off day, as known at an instant, with its size and digest. A dry run throws its refusals too.',
      ),
      async (_, { idempotencyKey, dryRun, ...args }, context) => {
        const wish = async (): Promise<Wish> => {
          const { record, data } = await saidBy(args, context)
          const validFrom = args.issuedOn ?? args.cutoff
          const command = { registry: LEDGER.key, record, type: 'Registered', data, validFrom, basis: { ...args.basis } }
          return { commands: [command], arguments: args, ofLedger: true }
        }
        try {
          const { id, position, recordedAt, basis: of, data } = await entryOf(wish, { idempotencyKey, dryRun }, context)
          if (!dryRun) await context.source.checkpointNow()
          return toEdition(data, { id, position, recordedAt, basis: of })
        } catch (cause) {
          const isKnown =
            cause instanceof Refusal && cause.code === 'CONFLICT' && cause.details['found'] === `${LEDGER.key}/${editionKey(args.list, args.number)}`
          throw isKnown ? refusal.published(editionId(args)) : cause
        }
      },
      {
        nullable: true,
        args: {
          list: [ID, { nullable: false, description: bilingual('所公布的名录', 'The list that is published.') }],
          number: [String, { nullable: false, description: bilingual('批次编号，在名录内唯一，如「第一批」', 'Its number, unique in its list.') }],
          title: [String, { nullable: false, description: bilingual('标题', 'Its title.') }],
          cutoff: [DateScalar, { nullable: false, description: bilingual('截止日期，不晚于今日', 'The cut-off day, not after today.') }],
          issuedOn: [DateScalar, { description: bilingual('印发日期', 'The day of issue.') }],
          knownAt: [DateTimeScalar, { description: bilingual('以何时所知为准，默认此刻', 'As known at this instant; the head without it.') }],
          basis,
          ...asking,
        },
      },
    ),
    withdrawEdition: computed<unknown, WithdrawArgs>(
      EditionType,
      bilingual('撤回批次；批次留存并标明已撤回', 'Withdraws an edition; it stays, marked.'),
      async (_, { idempotencyKey, dryRun, ...args }, context) => {
        const { source, request } = context
        checkWriter(request.caller)
        const edition = await editionOf(args.id, (await source.head()).recordedAt, context)
        const record = edition && editionKey(edition.list, edition.number)
        if (!edition || record === undefined) throw refusal.unknown(args.id)
        checkPublisher(request.caller, Object.keys(listOfEdition(edition, context).on))
        const now = today()
        const wish = (): Promise<Wish> => {
          const from = edition.issuedOn ?? edition.cutoff
          const command = {
            registry: LEDGER.key,
            record,
            type: 'Withdrawn',
            data: {},
            validFrom: from > now ? from : now,
            basis: { ...args.basis },
            reason: args.reason ?? null,
          }
          return Promise.resolve({ commands: [command], arguments: args, ofLedger: true })
        }
        const { recordedAt } = await entryOf(wish, { idempotencyKey, dryRun }, context)
        return { ...edition, withdrawnAt: recordedAt }
      },
      {
        nullable: true,
        args: {
          id: [ID, { nullable: false, description: bilingual('<名录>/<批次编号>', '<list>/<number>') }],
          basis,
          reason: [String, { description: bilingual('理由', 'Why.') }],
          ...asking,
        },
      },
    ),
  }
  return { fields, resolvers: [] }
}
