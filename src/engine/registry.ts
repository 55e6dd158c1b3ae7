import type { Refusal } from '../kernel/refusal.ts'
import type { Fields, State } from './fold.ts'

/** Words of a closed vocabulary: value → [Chinese title, English title]. */
export type Titles = Readonly<Record<string, readonly [zh: string, en: string]>>

/** A closed vocabulary. One name for one vocabulary: registries that share it share the GraphQL enum. */
export type Vocabulary = { readonly name: string; readonly values: Titles }

type Described = {
  readonly title: string
  readonly titleEn: string
  /** What the value says, in Chinese and English: `中文。English.` */
  readonly meaning: string
  /** Where the definition comes from: standard, law, the plan. */
  readonly source?: string
  /** Null for those who may not see it, at every point of time; its value never enters the ledger in clear. */
  readonly restricted?: boolean
}

/**
 * A column as data: API types and descriptions, form checks, filters and indexes are all made from it.
 *
 * `code` and `text` are both text; names and prose are `text`. `measured` is a number, `{ "lt": x }` or `"ND"` (below detection).
 */
export type Column = Described &
  (
    | { readonly type: 'text' | 'code' | 'boolean' | 'date' | 'partialDate' | 'texts' | 'geometry' | 'codes' | 'json' }
    | { readonly type: 'number' | 'measured'; readonly unit: string }
    | { readonly type: 'enum' | 'enums'; readonly values: Vocabulary }
    | {
        readonly type: 'reference' | 'references'
        readonly references: string
        /** GraphQL name of the relation, filter key and order word, where it is not the column's; the key as stated keeps the column's. */
        readonly as?: string
        /** GraphQL name of the connection on the record referred to; no way back where absent. */
        readonly back?: string
      }
  )

export type ColumnOf<T extends Column['type']> = Extract<Column, { readonly type: T }>

/** A type of change of one registry, besides `Registered`, `Amended`, `Retired` and `Reinstated`, which every registry has. */
export type ChangeKind = {
  readonly title: string
  readonly titleEn: string
  /** The status that the change sets, whatever it was before; none where it keeps it. */
  readonly status?: string
  /** Statuses from which the rules allow it; `undefined`: from any. History that is loaded is not judged. */
  readonly from?: readonly string[]
}

/** What a rule may look at besides the state of its own record. */
export type Judged = {
  readonly record: string
  readonly type: string
  readonly validFrom: string
  readonly data: Fields
  readonly basis: Basis | null
  readonly reason: string | null
  /** State of another record at the same place in the order; `undefined` where it is not in force there. */
  readonly other: (registry: string, record: string) => State | undefined
}

export type Basis = {
  readonly number: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly issuedOn: string | null
  readonly sha256: string | null
}

/** A rule says nothing, or why not. It reads its arguments and nothing else: no clock, no database. */
export type Rule = (state: State, command: Judged) => Refusal | undefined

/** Everything the engine knows about a registry: data, and functions where data cannot say it. */
export type Registry = {
  /** camelCase, singular; the GraphQL type is the same in PascalCase. */
  readonly key: string
  readonly plural: string
  readonly title: string
  readonly titleEn: string
  /** Department that keeps it, and whether a source states that or it is inferred from the subject. */
  readonly custodian: { readonly name: string; readonly stated: boolean } | null
  readonly basis: readonly string[]
  /** The column that `counts(by: CATEGORY)` counts by. */
  readonly category?: string
  readonly columns: Readonly<Record<string, Column>>
  readonly status: {
    /** Under which word `Registered` states it: `stage` for plot, `status` for every other registry. */
    readonly word: 'stage' | 'status'
    readonly vocabulary: Vocabulary
    /** What a first `Registered` that states none begins with; null: none. */
    readonly initial: string | null
  }
  readonly changes: Readonly<Record<string, ChangeKind>>
  /** Columns as readers see them: derived ones filled, those that do not apply at this status left out. */
  readonly show?: (fields: Fields, status: string | null) => Fields
  /** What must be remembered of the past besides fields and status, e.g. how a record came onto a list. Total: never throws. */
  readonly remember?: (memory: Fields, change: { readonly type: string; readonly statedStatus: string | null }, status: string | null) => Fields
  readonly rules?: readonly Rule[]
  /** Records of other registries that the rules of this command look at. */
  readonly looksAt?: (command: { readonly type: string; readonly data: Fields }) => readonly { registry: string; record: string }[]
  /** Raised when `show` or `remember` come to answer differently, so that versions are folded again. */
  readonly revision?: number
}

/** A named selection over one or two registries: 名录, 名单, 清单. */
export type RegisterList = {
  readonly key: string
  readonly title: string
  readonly titleEn: string
  readonly custodian: string | null
  readonly basis: readonly string[]
  /** How often it is brought up to date, as its source says it. */
  readonly cadence: string | null
  /** Registry → whether a record of it that is in force stands on the list. */
  readonly on: Readonly<Record<string, (entry: { readonly status: string | null; readonly fields: Fields; readonly memory: Fields }) => boolean>>
}

/** Reference systems of coordinates. */
export const CRS: Vocabulary = {
  name: 'Crs',
  values: {
    CGCS2000: ['2000国家大地坐标系', 'CGCS2000'],
    WGS84: ['世界大地坐标系 WGS 84', 'WGS 84'],
    GCJ02: ['火星坐标系', 'GCJ-02'],
    UNKNOWN: ['未说明', 'Not stated'],
  },
}

/** The catalogue that engine and API work from: the list of registries, and the lists over them. */
export type Catalogue = {
  readonly registries: ReadonlyMap<string, Registry>
  readonly lists: readonly RegisterList[]
}

export const catalogueOf = (registries: readonly Registry[], lists: readonly RegisterList[]): Catalogue => ({
  registries: new Map(registries.map((registry) => [registry.key, registry])),
  lists,
})
