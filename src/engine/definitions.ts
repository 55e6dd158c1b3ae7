import { hash } from 'node:crypto'
import { canonical } from './canonical.ts'
import type { Catalogue } from './registry.ts'

/** Raised when the fold itself comes to answer differently. */
const FOLD_REVISION = 1

/** The version of the reading of facts: a hash of the registries' columns, changes, lists and fold (DESIGN §2). Base64. */
export const definitionsOf = ({ registries, lists }: Catalogue): string =>
  hash(
    'sha256',
    canonical({
      fold: FOLD_REVISION,
      registries: [...registries.values()].map(({ key, columns, status, changes, category, revision }) => ({
        key,
        columns,
        status,
        changes,
        category: category ?? null,
        revision: revision ?? 0,
      })),
      lists: lists.map(({ key, on }) => ({ key, registries: Object.keys(on) })),
    }),
    'base64',
  )
