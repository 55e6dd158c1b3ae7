import { hash } from 'node:crypto'
import { canonical } from '../../engine/canonical.ts'
import type { Registry } from '../../engine/registry.ts'
import { oncePer } from '../../kernel/memo.ts'

/** Raised when the same records come to be written otherwise. */
const FORMAT_REVISION = 1

/** How the records of a registry look in an export: its titles, units and words beside the revision of the formats. */
export const lookOf = oncePer(({ title, columns, status }: Registry): string =>
  hash('sha256', canonical([FORMAT_REVISION, title, Object.entries(columns), status.vocabulary]), 'base64url'),
)
