/** One line of a change log before the ledger has sealed it: no position, no recordedAt (DESIGN §6, "Change line"). */
export type ChangeLine = {
  readonly id: string
  readonly district: '500116'
  readonly registry:
    | 'document'
    | 'town'
    | 'village'
    | 'plot'
    | 'waterSource'
    | 'industrialPark'
    | 'groundwaterPollutionSource'
    | 'livestockFarm'
    | 'aquacultureUnit'
    | 'blackOdorousWater'
    | 'project'
    | 'enforcementCase'
    | 'claim'
  readonly record: string
  readonly type: 'Registered' | 'Amended' | 'Listed'
  readonly validFrom: string
  readonly sequence: 0
  readonly recordedBy: string
  readonly approvedBy: null
  readonly reason: null
  readonly basis: Basis
  readonly supersedes: null
  readonly cancels: null
  readonly data: Readonly<Record<string, unknown>>
}

/** The document a change rests on. `null`: not stated. */
export type Basis = {
  readonly number: string | null
  readonly title: string
  readonly issuer: string | null
  readonly issuedOn: string | null
  readonly sha256: string | null
}

/** No source gives the start (DESIGN §2). */
export const NO_STATED_START = '0001-01-01'

/** A fact about a record. The id is made from what it says, so that making the seeds again gives the same lines. */
export const line = (change: Pick<ChangeLine, 'registry' | 'record' | 'type' | 'basis' | 'data'> & { readonly validFrom?: string }): ChangeLine => ({
  id: `seed-${change.registry}-${change.record}-${change.type.toLowerCase()}`,
  district: '500116',
  registry: change.registry,
  record: change.record,
  type: change.type,
  validFrom: change.validFrom ?? NO_STATED_START,
  sequence: 0,
  recordedBy: '系统初始化',
  approvedBy: null,
  reason: null,
  basis: change.basis,
  supersedes: null,
  cancels: null,
  data: stated(change.data),
})

/** What a source does not state has no key. */
const stated = (data: ChangeLine['data']): ChangeLine['data'] =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== null && value !== ''))
