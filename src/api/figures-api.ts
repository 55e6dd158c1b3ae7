import { Float, ID, Int } from 'type-graphql'
import type { Day } from '../kernel/day.ts'
import type { Point } from '../engine/point.ts'
import type { Indicator, Statement } from '../engine/registry.ts'
import { comparedAt, differenceOf } from '../engine/read/comparison.ts'
import type { Figure } from '../engine/read/figures.ts'
import type { RecordRow } from '../engine/read/records.ts'
import { resolvedBelow, pointOf, type AsOfArgs, type Context } from './context.ts'
import { loadFigure } from './loaders.ts'
import { AsOfType } from './record-type.ts'
import type { RegistryTypes } from './registry-types.ts'
import { DateScalar } from './scalars.ts'
import { bilingual, computed, enumType, listOf, objectType, resolverOf, type FieldSpec } from './schema-parts.ts'

/** A figure with the point it was computed at, and how far it is from what was stated. */
type Computed = Omit<Figure, 'reason'> & { readonly asOf: Point; readonly difference: number | null; readonly reason: string | null }

const REASONS = {
  NOTHING_TO_DIVIDE_BY: '分母为零，没有比率。The denominator is zero: there is no rate.',
  NOTHING_KNOWN: '没有一条记录说明所需字段。No record says what would decide it.',
}

const computedAt = async (context: Context, about: string, asOf: Point, stated: number | null): Promise<Computed | null> => {
  const figure = await loadFigure(context, about, asOf)
  if (!figure) return null
  const { value, reason } = figure
  return { ...figure, asOf, difference: differenceOf(value, stated), reason: reason && REASONS[reason] }
}

type Comparison = Pick<Statement, 'kind' | 'value'> & {
  readonly day: Day
  readonly dayStated: boolean
  readonly onItsDay: Computed | null
  readonly now: Computed | null
}

/** What a record states beside what the registers come to on its day: as known at the end of that day, and as known at the point it was read at. */
const compare = async (row: RecordRow, statement: Statement, context: Context): Promise<Comparison> => {
  const { about, statedFor, kind, value } = statement
  const { asOf } = row
  const { day, ...points } = comparedAt(statement, asOf)
  const at = ({ validOn, knownAt }: Point): Promise<Computed | null> =>
    about === null
      ? Promise.resolve(null)
      : resolvedBelow(context, asOf, { validOn, knownAt }).then((resolved) => computedAt(context, about, resolved, kind === 'NUMBER' ? value : null))
  const [onItsDay, now] = await Promise.all([at(points.onItsDay), at(points.now)])
  return { kind, value, day, dayStated: statedFor !== null, onItsDay, now }
}

/** Numbers that can be computed from the registers, and what records state of them side by side. */
export const figuresApi = (AS_OF: Readonly<Record<string, FieldSpec>>, types: readonly RegistryTypes[]) => {
  const FigureType = objectType('Figure', bilingual('由登记册算得的数', 'A number computed from the registers.'), {
    value: [
      Float,
      {
        nullable: true,
        description: bilingual('算得的数；分母为零或无从判断时为空', 'The number; null where there is nothing to divide by, or nothing that decides.'),
      },
    ],
    numerator: [Float, { description: bilingual('分子，或数本身', 'The numerator, or the number itself.') }],
    denominator: [Float, { nullable: true, description: bilingual('分母；不是比率则为空', 'The denominator; null where it is no share.') }],
    undecided: [Int, { nullable: true, description: bilingual('未说明所需字段的记录数', 'Records that say nothing of what decides it.') }],
    difference: [Float, { nullable: true, description: bilingual('算得减所述', 'Computed minus stated; null where no number is stated.') }],
    reason: [String, { nullable: true, description: bilingual('没有值的原因', 'Why there is no value.') }],
    asOf: [AsOfType, { description: bilingual('计算所在的时间点', 'The point it was computed at.') }],
  })
  const StatementKindType = enumType('StatementKind', bilingual('说法的种类', 'What kind of statement it is.'), {
    NUMBER: ['NUMBER', '数字', 'A number'],
    TEXT: ['TEXT', '文字', 'Words'],
    WITHHELD: ['WITHHELD', '未公布（原文为 *）', 'Withheld: the source prints *'],
    NONE: ['NONE', '未述', 'Nothing'],
  })
  const ComparisonType = objectType('Comparison', bilingual('所述与算得并列', 'What is stated beside what is computed; neither overwrites the other.'), {
    kind: [StatementKindType],
    value: [Float, { nullable: true, description: bilingual('所述数字', 'The number stated.') }],
    day: [DateScalar, { description: bilingual('所比的日期', 'The day on which they are compared.') }],
    dayStated: [
      Boolean,
      { description: bilingual('日期由来源写明为真；否则取读取所在之日', 'Whether the source says the day; else it is the day of reading.') },
    ],
    onItsDay: [
      FigureType,
      { nullable: true, description: bilingual('以该日终了所知；不能算得为空', 'As known at the end of that day; null where it cannot be computed.') },
    ],
    now: [
      FigureType,
      { nullable: true, description: bilingual('以读取时间点所知；不能算得为空', 'As known at the point of reading; null where it cannot be computed.') },
    ],
  })
  const IndicatorType = objectType('Indicator', bilingual('可由登记册算得的指标', 'A number that can be computed from the registers.'), {
    key: [ID],
    title: [String],
    titleEn: [String],
    unit: [String],
    meaning: [String, { description: bilingual('如何计算，略去了什么', 'How it is computed, and what it leaves out.') }],
    source: [String],
  })
  const IndicatorResolver = resolverOf(IndicatorType, 'IndicatorResolver', {
    figure: computed<Indicator, AsOfArgs>(
      FigureType,
      bilingual('在某一时间点的值', 'What it comes to at a point.'),
      async ({ key }, { asOf }, context) => computedAt(context, `indicator/${key}`, await pointOf(context, asOf), null),
      { nullable: true, args: AS_OF },
    ),
  })
  const comparisons = types.flatMap(({ registry, name, Type }) => {
    const { states } = registry
    if (!states) return []
    const comparison = computed<RecordRow>(
      ComparisonType,
      bilingual('所述与由登记册算得的数并列', 'What it states beside what the registers come to.'),
      (row, _, context) => compare(row, states(row), context),
      { nullable: true },
    )
    return [resolverOf(Type, `${name}ComparisonResolver`, { comparison })]
  })
  const fields = {
    indicators: computed(
      listOf(IndicatorType),
      bilingual('可由登记册算得的指标', 'Every number that can be computed from the registers.'),
      (_, __, { source }) => source.catalogue.indicators,
    ),
  }
  return { fields, resolvers: [IndicatorResolver, ...comparisons] }
}
