import type { Day } from '../kernel/day.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { FindingKind } from './findings.ts'
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
  /** Search finds records by it. */
  readonly searched?: boolean
  /** A record cannot be registered without it; history that is loaded may be. */
  readonly required?: boolean
  /** Who registers by a typed mutation gives it; a row of a file or of many may lack it, as sources do. */
  readonly asked?: boolean
  /** What spreadsheets call it besides its titles, without units. */
  readonly headers?: readonly string[]
  /** A number beyond these is a slip and no measurement. */
  readonly plausible?: readonly [least: number, most: number]
  /** It tells of what has happened: a day later than today is refused where a file states it. */
  readonly past?: boolean
  /** First day on which this definition is in force; every day where absent. */
  readonly since?: Day
  /** First day on which it is no longer. */
  readonly until?: Day
}

/**
 * A column as data: API types and descriptions, form checks, filters and indexes are all made from it.
 *
 * `code` and `text` are both text; names and prose are `text`. `recordId` is the text `<registry>/<record>`, or any other. `measured` is a number, `{ "lt": x }` or `"ND"` (below detection);
 * `results` are measured values by item code.
 */
export type Column = Described &
  (
    | { readonly type: 'boolean' | 'date' | 'partialDate' | 'texts' | 'geometry' | 'codes' | 'position' | 'results' }
    | { readonly type: 'text' | 'code'; readonly sameAs?: SameAs }
    | { readonly type: 'number' | 'measured'; readonly unit: string }
    | ({ readonly type: 'enum' | 'enums'; readonly values: Vocabulary } & Written)
    | {
        readonly type: 'reference'
        readonly references: string
        /** GraphQL name of the relation, filter key and order word, where it is not the column's; the key as stated keeps the column's. */
        readonly as?: string
        /** GraphQL name of the connection on the record referred to; no way back where absent. */
        readonly back?: string
        readonly latest?: Latest
      }
    | { readonly type: 'references'; readonly references: string; readonly back?: string }
    /** The id of a record of any registry, or plain text that leads nowhere; `back` names the connection on every record that has none of that name. */
    | { readonly type: 'recordId'; readonly back?: string }
  )

/** How spreadsheets write the words of a vocabulary. */
export type Written = {
  /** What they write besides the titles → the word. */
  readonly written?: Readonly<Record<string, string>>
  /** Code of the refusal of a word that is not known; `UNKNOWN_TYPE` where absent. */
  readonly unknown?: string
  /** Code and hint of the refusal of a cell that names several words where one is meant; as an unknown word where absent. */
  readonly several?: readonly [code: string, hint: string]
}

/** Records of another registry that say the same in a column of theirs: GraphQL name of that relation, and of the way back from them. */
export type SameAs = {
  readonly registry: string
  readonly column: string
  readonly as: string
  readonly back: string
  /** Of these, those that touch no record of a third registry that names the other one in a column, e.g. in the same unit but outside its zones. */
  readonly apart?: { readonly registry: string; readonly column: string; readonly as: string; readonly back: string }
}

/** How the records looked for lie to a record: they touch it, lie within it, contain it, or lie so many metres from it at most. */
export type Touch = 'intersects' | 'within' | 'contains' | { readonly withinM: number }

/**
 * Records of another registry that lie where one of this registry lies: a relation by geometry, beside whatever is stated. GraphQL
 * name of the connection here, and of the way back there.
 */
export type Neighbourhood = { readonly registry: string; readonly how: Touch; readonly as: string; readonly back: string }

/** GraphQL name, on a record referred to, of the one that refers to it with this status and the last date in a column, not after the day asked. */
export type Latest = { readonly as: string; readonly by: string; readonly status: string }

export type ColumnOf<T extends Column['type']> = Extract<Column, { readonly type: T }>

/** A type of change of one registry, besides `Registered`, `Amended`, `Retired` and `Reinstated`, which every registry has. */
export type ChangeKind = {
  readonly title: string
  readonly titleEn: string
  /** Name of the mutation that asks for it, `*` standing for the GraphQL type of the record: `put*OnStandby`. */
  readonly command: string
  /**
   * One change of several in one act: records that end in others, which are registered with it. By which column these are named on
   * the ones that end, and those on them.
   */
  readonly joint?: { readonly how: 'MERGE' | 'SPLIT'; readonly successor: string; readonly predecessors: string }
  /** Columns that a change of this kind is meant to state; its data may hold others too. */
  readonly states?: readonly string[]
  /** The status that the change sets, whatever it was before; none where it keeps it. */
  readonly status?: string
  /** Statuses from which the rules allow it, `''` for none; `undefined`: from any. History that is loaded is not judged. */
  readonly from?: readonly string[]
  /** Who may cause it, as its source says. */
  readonly actor?: string
  /** The paper that it rests on; the engine then refuses it without a basis. */
  readonly restsOn?: string
  /** Law, standard or plan that the transition follows. */
  readonly source?: string
}

/** What a rule may look at besides the state of its own record. */
export type Judged = {
  readonly record: string
  readonly type: string
  readonly validFrom: string
  readonly data: Fields
  readonly basis: Basis | null
  readonly reason: string | null
  /** What each column says after the change: as the change states it, else as it stood; null: nothing. */
  readonly after: (column: string) => unknown
  /** State of another record at the end of the command's day, or of another day; `undefined` where it is not in force then. */
  readonly other: (registry: string, record: string, on?: Day) => State | undefined
  /** Records of this registry, itself apart, that are in force at the end of the command's day and hold these values. */
  readonly alike: (fields: Fields) => readonly { readonly record: string; readonly state: State }[]
}

/** What the rules of a command look at besides its own record: a record by its key, or all that hold these values. */
export type Look = { readonly registry: string; readonly record: string } | { readonly alike: Fields }

export type Basis = {
  readonly number: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly issuedOn: string | null
  readonly sha256: string | null
}

/** Department that keeps a register, and whether a source states that or it is inferred from the subject. */
export type Custodian = { readonly name: string; readonly stated: boolean }

/** A rule says nothing, or why not. It reads its arguments and nothing else: no clock, no database. */
export type Rule = (state: State, command: Judged) => Refusal | undefined

/** As much of a change as `remember` looks at. */
export type Remembered = { readonly type: string; readonly validFrom: Day; readonly statedStatus: string | null }

/** What a row of a file comes to by the rules of its registry, besides what each of its cells does. */
export type RowFinding = {
  readonly code: string
  /** English, for the report; absent where the code says it all. */
  readonly hint?: string
  readonly message: string
  readonly messageEn: string
  readonly field?: string
}

/** How spreadsheets tell of the records of a registry. */
export type Intake = {
  /** What spreadsheets put before a header, as in 水体名称 and 地块面积; by itself it is the name. */
  readonly nouns?: readonly string[]
  /** Columns that say the key of the record too, the first that is filled, where no column of a file is for it. */
  readonly keys?: readonly string[]
  /** What spreadsheets write for a status besides its titles → the status. */
  readonly written?: Readonly<Record<string, string>>
  /** Columns that together tell a record from others where a row has no key: `name` and `townCode` where absent. */
  readonly identity?: readonly string[]
  /**
   * Days that change the status: by the type of change, what spreadsheets call them, and the column that keeps the day as a
   * description, where there is one.
   */
  readonly days?: Readonly<Record<string, { readonly headers: readonly string[]; readonly column?: string; readonly vague?: string }>>
  /** Columns that always follow from others: what a file says there is compared, never taken. */
  readonly derived?: readonly string[]
  /** What follows from the fields of a row, as its report shows it. */
  readonly follows?: (fields: Fields) => Fields
  /** Why a row is refused, by its fields and what they say of the status; undefined where it is not. */
  readonly refuses?: (fields: Fields, status: string | null) => RowFinding | undefined
  /** What a person should look at. */
  readonly warns?: (fields: Fields, status: string | null) => readonly RowFinding[]
}

/** Everything the engine knows about a registry: data, and functions where data cannot say it. */
export type Registry = {
  /** camelCase, singular; the GraphQL type is the same in PascalCase. */
  readonly key: string
  readonly plural: string
  readonly title: string
  readonly titleEn: string
  readonly custodian: Custodian | null
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
  /** Columns as readers see them on a day: derived ones filled, those that do not apply at this status left out. */
  readonly show?: (fields: Fields, status: string | null, day: Day) => Fields
  /** Days on which `show` comes to answer differently though nothing changed, e.g. because a standard takes force. */
  readonly turningDays?: readonly Day[]
  /** What must be remembered of the past besides fields and status, e.g. how a record came onto a list. Total: never throws. */
  readonly remember?: (memory: Fields, change: Remembered, status: string | null) => Fields
  readonly rules?: readonly Rule[]
  /**
   * What the rules of this command look at besides its own record.
   *
   * @param after as in {@link Judged}
   */
  readonly looksAt?: (command: { readonly type: string; readonly data: Fields }, after: Judged['after']) => readonly Look[]
  /** Relations to what lies where its records lie. */
  readonly neighbours?: readonly Neighbourhood[]
  /** Where changes rest on its records: the column that holds the number of their basis; GraphQL name of the record on a change, and of the changes on a record. */
  readonly cited?: { readonly column: string; readonly as: string; readonly back: string }
  /** Where its records state numbers about lists and indicators: what one of them states. */
  readonly states?: (fields: Fields) => Statement
  readonly intake?: Intake
  /** Raised when `show` or `remember` come to answer differently, so that versions are folded again. */
  readonly revision?: number
}

/** A named selection over one or two registries: 名录, 名单, 清单. */
export type RegisterList = {
  readonly key: string
  readonly title: string
  readonly titleEn: string
  readonly custodian: Custodian | null
  readonly basis: readonly string[]
  /** How often it is brought up to date, as its source says it. */
  readonly cadence: string | null
  /** Registry → whether a record of it that is in force stands on the list. */
  readonly on: Readonly<Record<string, (entry: { readonly status: string | null; readonly fields: Fields; readonly memory: Fields }) => boolean>>
}

/** What a record states of a list or an indicator. */
export type Statement = {
  /** `list/<key>` or `indicator/<key>`; null: of nothing that is known by a key. */
  readonly about: string | null
  /** The day that it speaks of; null where it says none. */
  readonly statedFor: Day | null
  /** `WITHHELD`: the source prints a sign in place of the number, which is neither zero nor missing. */
  readonly kind: 'NUMBER' | 'TEXT' | 'WITHHELD' | 'NONE'
  readonly value: number | null
}

/** A number over the records in force at a point: how many, how many different values of a column, or the sum of one. */
export type Measure = {
  readonly registry: string
  /** A filter as callers write it; a function where it hangs on the day asked. */
  readonly where: Fields | ((validOn: Day) => Fields)
  readonly distinct?: string
  readonly sum?: string
  /** The unit of the sum in units of the column, e.g. 10,000 for 万亩 of a column in 亩. */
  readonly per?: number
}

/** A number that can be computed from the registers: a measure, or its share in another one, in per cent. */
export type Indicator = {
  readonly key: string
  readonly title: string
  readonly titleEn: string
  readonly unit: string
  /** How it is computed, and what it leaves out, as `中文。English.` */
  readonly meaning: string
  readonly source: string
  readonly of: Measure
  /** What is taken from `of`. */
  readonly minus?: Measure
  readonly over?: Measure
  /** The column that decides; records of the registry that say nothing in it are counted apart, and where all of them do there is no value. */
  readonly decidedBy?: string
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

/** The catalogue that engine and API work from: the registries, the lists over them, and the numbers that can be computed. */
export type Catalogue = {
  readonly registries: ReadonlyMap<string, Registry>
  readonly lists: readonly RegisterList[]
  readonly indicators: readonly Indicator[]
  /** What should fit, in the order in which it is told of. */
  readonly findings: readonly FindingKind[]
}

export const catalogueOf = (
  registries: readonly Registry[],
  lists: readonly RegisterList[],
  indicators: readonly Indicator[] = [],
  findings: readonly FindingKind[] = [],
): Catalogue => ({
  registries: new Map(registries.map((registry) => [registry.key, registry])),
  lists,
  indicators,
  findings,
})
