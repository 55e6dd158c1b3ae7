/** What does not hold of a ledger as it is stored. */
export type FindingKind =
  /** A position is missing, or is none. */
  | 'POSITION'
  /** An instant goes back, or lies in the future. */
  | 'RECORDED_AT'
  /** An entry without its message, or a message without an entry. */
  | 'MESSAGE'
  /** What an entry says of its change is not what the change says: the change is as it was sealed. */
  | 'ENTRY'
  /** A change is not as it was sealed: it does not hash to its leaf. */
  | 'CHANGE'
  /** A leaf is not the one that was sealed: the change hashes to the one that the tree above it was made of. */
  | 'LEAF'
  /** A subtree that an entry fills is not the hash of what is below it. */
  | 'NODE'
  /** The order of the changes of a record is not that of the ledger, or its stream ends elsewhere. */
  | 'STREAM'
  /** A checkpoint does not say what is stored, or was not signed. */
  | 'CHECKPOINT'
  /** A restricted value does not open its commitment, or has none. */
  | 'RESTRICTED'
  /** Restricted values are not there, and nothing says that they were erased. */
  | 'ABSENT'
  /** The read model was folded with other definitions than ours: it was not compared. */
  | 'DEFINITIONS'
  /** A row that readers see is not what the facts say. */
  | 'ROW'

export type Finding = {
  readonly kind: FindingKind
  /** Of the entry; null where it is none's. */
  readonly position: number | null
  /** What else it is found by: a row of the read model, a message, a field. */
  readonly row: string | null
  readonly found: string | null
  readonly expected: string | null
  readonly message: string
  readonly messageEn: string
}

/** How many findings are told; all are counted. */
export const TOLD = 20

const orderOf = ({ position }: Finding): number => position ?? Infinity

/** Counts findings and keeps the first of them: by position, and those without one in the order they were found. */
export class Findings<F extends Finding = Finding> {
  total = 0
  private kept: F[] = []

  add(finding: F): void {
    this.total += 1
    this.kept.push(finding)
    if (this.kept.length > 2 * TOLD) this.kept = this.first()
  }

  /** Counts more that are not told. */
  count(more: number): void {
    this.total += more
  }

  first(): F[] {
    return this.kept.toSorted((a, b) => (orderOf(a) === orderOf(b) ? 0 : orderOf(a) - orderOf(b))).slice(0, TOLD)
  }
}

const MOST_SHOWN = 200
/** A value in a sentence. */
export const shown = (value: unknown, most = MOST_SHOWN): string | null => {
  if (value === null || value === undefined) return null
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > most ? `${text.slice(0, most)}…` : text
}
