import { hiddenColumns, nameOf, titleOf, type Exported } from './exported.ts'

/** What an export is of, and at which point: enough to ask for the same again. */
export type About = {
  readonly district: string
  /** `<registry>` or `list/<key>` */
  readonly export: string
  readonly title: string
  readonly validOn: string
  readonly knownAt: string
  readonly position: number
  /** What it was filtered by, as GraphQL takes it; null: by nothing. */
  readonly filter: unknown
  /** The version of the reading of facts. */
  readonly definitions: string
  /** Columns that no export holds. */
  readonly hidden: readonly string[]
}

export const aboutOf = (exported: Omit<Exported, 'where'>, definitions: string): About => {
  const { district, validOn, knownAt, position } = exported.point
  const { filter } = exported
  return { district, export: nameOf(exported), title: titleOf(exported), validOn, knownAt, position, filter, definitions, hidden: hiddenColumns(exported) }
}
