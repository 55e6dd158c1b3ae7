import { hash } from 'node:crypto'
import { canonical } from './canonical.ts'
import { LEDGER } from './ledger-registry.ts'
import type { Catalogue, Column, Registry } from './registry.ts'
import { relationIndexes } from './relations.ts'

/** Raised when the fold itself, or the condition of a list, comes to answer differently. */
const FOLD_REVISION = 2

/** As much of a column as the fold and the form checks depend on: a better title does not fold a ledger again. */
const essence = (column: Column) => ({
  type: column.type,
  restricted: column.restricted ?? false,
  references: 'references' in column ? column.references : null,
  words: 'values' in column ? Object.keys(column.values.values) : null,
})

const essences = (columns: Registry['columns']) => Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, essence(column)]))

/** What the reading of facts is made of: the registries' columns, changes, lists and fold, as RFC 8785 text. */
export const definitionsText = ({ registries, lists }: Catalogue): string =>
  canonical({
    fold: FOLD_REVISION,
    registries: [...registries.values(), LEDGER].map(({ key, columns, status, changes, category, turningDays, revision }) => ({
      key,
      columns: essences(columns),
      status: { word: status.word, initial: status.initial, words: Object.keys(status.vocabulary.values) },
      changes: Object.fromEntries(Object.entries(changes).map(([type, { status: sets, from }]) => [type, [sets ?? null, from ?? null]])),
      category: category ?? null,
      turningDays: turningDays ?? [],
      revision: revision ?? 0,
    })),
    lists: lists.map(({ key, on }) => ({ key, registries: Object.keys(on) })),
    // Made with the versions, by whoever folds them.
    indexes: relationIndexes({ registries }),
  })

/** The version of the reading of facts: SHA-256 of {@link definitionsText} (DESIGN §2). Base64. */
export const definitionsOf = (catalogue: Catalogue): string => hash('sha256', definitionsText(catalogue), 'base64')
