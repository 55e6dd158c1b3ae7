import { createHash } from 'node:crypto'
import type { Fields } from '../../engine/fold.ts'
import type { Registry } from '../../engine/registry.ts'
import { DEFAULT_IDENTITY, identityOf } from '../rows/row.ts'

/** Between the parts of an identity. */
export const BETWEEN = '\u001f'

/** Ways to tell records of a registry from each other, the best first: each a list of columns. */
export const waysOf = (registry: Registry): readonly (readonly string[])[] => [...new Set([identityOf(registry), DEFAULT_IDENTITY])]

/** By which columns a row is told from others, and its values there. */
export type Identity = { readonly columns: readonly string[]; readonly key: string }

const keyOf = (columns: readonly string[], values: readonly unknown[]): string =>
  [columns.join(','), ...values.map((value) => (value === null || value === undefined ? '' : String(value)))].join(BETWEEN)

/** Undefined where a row says too little to be told from others. A town may be missing, a name may not. */
export const identityIn = (registry: Registry, fields: Fields): Identity | undefined => {
  const says = (column: string): boolean => fields[column] !== undefined && fields[column] !== null
  const columns = waysOf(registry).find((way) => way.every((column) => column === 'townCode' || says(column)))
  return (
    columns && {
      columns,
      key: keyOf(
        columns,
        columns.map((column) => fields[column]),
      ),
    }
  )
}

/** A key for a new record that has none: the same for the same identity, so that whoever registers it twice is told so. */
export const newKey = (district: string, { key: registry }: Registry, seed: string): string => {
  const hex = createHash('sha256').update(`${district}/${registry}/${seed}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
