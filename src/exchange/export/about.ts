import type { Edition } from '../../engine/editions.ts'
import { hiddenColumns, nameOf, titleOf, type Exported } from './exported.ts'

/** What an export is of, and at which point: enough to ask for the same again. */
export type About = {
  readonly district: string
  /** `<registry>`, `list/<key>` or `edition/<list>/<number>` */
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
  /** What was published, where it is an edition. */
  readonly edition: Edition | null
}

export const aboutOf = (exported: Omit<Exported, 'where'>, definitions: string): About => {
  const { district, validOn, knownAt, position } = exported.point
  const { filter, edition } = exported
  return {
    district,
    export: nameOf(exported),
    title: titleOf(exported),
    validOn,
    knownAt,
    position,
    filter,
    definitions,
    hidden: hiddenColumns(exported),
    edition,
  }
}

/** A single quote ends what a shell takes as it stands. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
/** What encodeURIComponent leaves, and a shell does not. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27')

const filterText = ({ filter }: About): string | undefined => (filter === null ? undefined : JSON.stringify(filter))

/** Where the same can be asked for again. */
export const addressOf = (about: About, format: string): string => {
  if (about.edition) return `/export/edition/${about.edition.list}/${encoded(about.edition.number)}.${format}`
  const filter = filterText(about)
  const point = `validOn=${about.validOn}&knownAt=${encoded(about.knownAt)}`
  return `/export/${about.export}.${format}?${point}${filter === undefined ? '' : `&filter=${encoded(filter)}`}`
}

/** How the same can be asked for again on the command line. */
export const commandOf = (about: About, format: string): string => {
  if (about.edition) return `npx taizhang export ${quoted(about.export)} --format ${format}`
  const filter = filterText(about)
  const point = `--valid-on ${about.validOn} --known-at ${about.knownAt}`
  return `npx taizhang export ${about.export} --format ${format} ${point}${filter === undefined ? '' : ` --filter ${quoted(filter)}`}`
}
