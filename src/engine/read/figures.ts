import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { Point } from '../point.ts'
import type { Catalogue, Indicator, Measure, Registry } from '../registry.ts'
import { comparable, sumOf } from './columns.ts'
import { filterSql, keyNamed } from './filter.ts'
import { matching } from './records.ts'

/** What a list or an indicator comes to at a point. */
export type Figure = {
  /** Null where there is nothing to divide by, or nobody says what would decide: an empty list has no rate. */
  readonly value: number | null
  readonly numerator: number
  /** Null where the figure is no share. */
  readonly denominator: number | null
  /** Records that say nothing of what decides; null where nothing has to. */
  readonly undecided: number | null
  readonly reason: 'NOTHING_TO_DIVIDE_BY' | 'NOTHING_KNOWN' | null
}

/** A list or an indicator that can be computed, at a point; `about` is `list/<key>` or `indicator/<key>`. */
export type AskedFigure = { readonly about: string; readonly point: Point }

/** What is read for a figure: up to five numbers. */
type Terms = Readonly<Partial<Record<'of' | 'minus' | 'over' | 'known' | 'unknown', RawBuilder<unknown>>>>
type Found = readonly [of: number, minus: number | null, over: number | null, known: number | null, unknown: number | null]
const TERMS = ['of', 'minus', 'over', 'known', 'unknown'] as const

const registryOf = ({ registries }: Catalogue, key: string): Registry => {
  const registry = registries.get(key)
  if (!registry) throw new Error(`No registry ${key}`)
  return registry
}

const measured = (catalogue: Catalogue, { registry: key, where, distinct, sum, per = 1 }: Measure, point: Point): RawBuilder<unknown> => {
  const registry = registryOf(catalogue, key)
  const condition = filterSql(registry, typeof where === 'function' ? where(point.validOn) : where, point)
  const value =
    sum !== undefined
      ? sql`${sumOf(keyNamed(registry, sum))} / ${per}::numeric`
      : distinct !== undefined
        ? sql`count(distinct ${comparable(keyNamed(registry, distinct))})`
        : sql`count(*)`
  return sql`(select ${value} from record_version v where ${matching({ registries: [registry], point, where: condition })})`
}

const termsOf = (catalogue: Catalogue, { about, point }: AskedFigure): Terms | undefined => {
  const key = about.slice(about.indexOf('/') + 1)
  if (about.startsWith('list/')) {
    const list = catalogue.lists.find((each) => each.key === key)
    if (!list) return undefined
    const registries = Object.keys(list.on).map((each) => registryOf(catalogue, each))
    return { of: sql`(select count(*) from record_version v where ${matching({ registries, point, where: sql<SqlBool>`${key} = any(lists)` })})` }
  }
  const indicator: Indicator | undefined = catalogue.indicators.find((each) => each.key === key)
  if (!indicator) return undefined
  const { of, minus, over, decidedBy } = indicator
  // The whole that the figure is about, by whether the column that decides says anything.
  const base: Measure = over ?? { registry: of.registry, where: {} }
  const saying = (isNull: boolean): RawBuilder<unknown> => {
    const where = typeof base.where === 'function' ? base.where(point.validOn) : base.where
    return measured(catalogue, { registry: base.registry, where: { and: [where, { [decidedBy ?? '']: { isNull } }] } }, point)
  }
  return {
    of: measured(catalogue, of, point),
    ...(minus && { minus: measured(catalogue, minus, point) }),
    ...(over && { over: measured(catalogue, over, point) }),
    ...(decidedBy !== undefined && { known: saying(false), unknown: saying(true) }),
  }
}

/** A share in per cent with four decimals, as exact as two doubles can say. */
const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 1_000_000) / 10_000)

/**
 * Computes lists and indicators, each at its own point. One statement for all of them.
 *
 * @returns in the order asked; undefined for what cannot be computed
 */
export const figures = async (db: Db, catalogue: Catalogue, asked: readonly AskedFigure[]): Promise<readonly (Figure | undefined)[]> => {
  const terms = asked.map((each) => termsOf(catalogue, each))
  const columns = terms.flatMap((each) => (each ? [sql`json_build_array(${sql.join(TERMS.map((term) => each[term] ?? sql`null`))})`] : []))
  if (columns.length === 0) return terms.map(() => undefined)
  const { rows } = await sql<{ found: string }>`select array_to_json(array[${sql.join(columns)}])::text as found`.execute(db)
  const found = JSON.parse(rows[0]?.found ?? '[]') as Found[]
  let next = 0
  return terms.map((each) => {
    const row = each && found[next++]
    if (!row) return undefined
    const [of, minus, over, known, undecided] = row
    const numerator = of - (minus ?? 0)
    const reason = known === 0 ? 'NOTHING_KNOWN' : over === 0 ? 'NOTHING_TO_DIVIDE_BY' : null
    const value = over === null ? numerator : share(numerator, over)
    return { numerator, denominator: over, undecided, reason, value: reason === null ? value : null }
  })
}
