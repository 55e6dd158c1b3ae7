import type { FieldDiff } from '../engine/read/diff.ts'
import type { RecordRow } from '../engine/read/records.ts'
import type { Registry } from '../engine/registry.ts'
import { maySee } from '../trust/caller.ts'
import { disclose, type AskedValue } from '../trust/disclosures.ts'
import { loaderOf, type Context } from './context.ts'
import { typeName } from './schema-parts.ts'

const maySeeOf = (row: RecordRow, { request }: Context): boolean =>
  maySee(request.caller, row.registry, typeof row['townCode'] === 'string' ? row['townCode'] : null)

/** In the place of a value that a change which is only tried takes over from the one that it corrects. */
export class TakenOver {
  constructor(readonly change: string) {}
}

/** Values for all that a request asks, and their entries in the log of disclosures, in one statement. */
const loadValue = (context: Context, asked: AskedValue): Promise<unknown> => {
  const { db } = context.request
  const { district } = context.source
  // What a dry run would store is known to the request that tries it.
  const tried = context.request.tried.get(`${asked.change} ${asked.field}`)
  if (tried?.value instanceof TakenOver) return loadValue(context, { ...asked, change: tried.value.change })
  if (tried) return Promise.resolve(tried.value)
  return loaderOf<AskedValue, unknown>(context, 'restricted', (all) => disclose(db, district, context.request.caller, all)).load(asked)
}

/**
 * A restricted column of a record: its value for those who may see it, else null and the column named in `extensions.hidden`. The
 * one way to a restricted value, whatever shows it.
 */
export const restrictedValue = (row: RecordRow, column: string, context: Context): unknown => {
  if (!maySeeOf(row, context)) {
    context.request.hidden.add(`${typeName(row.registry)}.${column}`)
    return null
  }
  const change = row.$restricted?.[column]
  if (change === undefined) return null
  const { registry, record, asOf } = row
  return loadValue(context, { registry, record, field: column, change, validOn: asOf.validOn, knownAt: asOf.knownAt })
}

/** Columns of a record by name, restricted ones as the caller may see them. */
export const shownColumns = async (registry: Registry, row: RecordRow, names: readonly string[], context: Context): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, registry.columns[name]?.restricted ? await restrictedValue(row, name, context) : (row[name] ?? null)])),
  ) as Record<string, unknown>

/** Differences as the caller may see them: those of restricted columns only with the right to both sides, and then with their values. */
export const shownDiffs = (diffs: readonly FieldDiff[], before: RecordRow | null | undefined, after: RecordRow | null | undefined, context: Context) => {
  const sides = [before, after].filter((row) => row !== null && row !== undefined)
  const mayBoth = sides.every((row) => maySeeOf(row, context))
  return diffs
    .filter(({ restricted }) => !restricted || mayBoth)
    .map((diff) => {
      if (!diff.restricted) return diff
      const of = (row: RecordRow | null | undefined) => (): unknown => (row ? restrictedValue(row, diff.field, context) : null)
      return { ...diff, before: of(before), after: of(after) }
    })
}
