import type { Generated } from 'kysely'

/** Tables as TypeScript sees them: dates, instants and 64-bit numbers are text, as PostgreSQL prints them. */
export type Tables = {
  ledger_entry: LedgerEntryTable
  record_version: RecordVersionTable
  record_ever: RecordEverTable
  restricted_value: { district: string; change_id: string; field: string; value: string; salt: Buffer }
  read_model: { district: string; definitions: string }
  credential: CredentialTable
  idempotency: IdempotencyTable
  disclosure: DisclosureTable
  checkpoint: { district: string; size: string; note: string; made_at: Generated<string> }
}

export type LedgerEntryTable = {
  district: string
  position: string
  recorded_at: string
  change_id: string
  registry: string
  record: string
  stream: string
  stream_position: string
  type: string
  valid_from: string
  sequence: string
  corrects: string | null
  leaf: Buffer
  /** Subtrees that it fills, of level 1 and up. */
  nodes: Buffer | null
  basis_number: string | null
  documented: boolean
}

export type RecordVersionTable = {
  district: string
  registry: string
  record: string
  valid_from: string
  valid_to: string
  known_from: string
  known_to: string
  name: string | null
  town: string | null
  status: string | null
  category: string | null
  lists: string
  body: string
  geometry: string | null
  restricted: string | null
  box: string | null
  words: string | null
}

export type RecordEverTable = { district: string; registry: string; record: string; grams: string; doubtful: boolean }

export type CredentialTable = {
  district: string
  id: string
  name: string
  roles: string
  registries: string | null
  towns: string | null
  secret_hash: Buffer
  created_at: Generated<string>
  expires_at: string | null
  revoked_at: string | null
}

export type IdempotencyTable = {
  district: string
  credential: string
  key_hash: Buffer
  arguments_hash: Buffer
  first_position: string
  last_position: string
}

export type DisclosureTable = {
  id: Generated<string>
  district: string
  disclosed_at: Generated<string>
  credential: string
  caller: string
  registry: string
  record: string
  field: string
  change_id: string
  valid_on: string
  known_at: string
}
