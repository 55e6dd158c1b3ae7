import { LRUCache } from 'lru-cache'
import type { CountRow } from '../engine/read/counts.ts'

/** Counts that were asked for lately: at a resolved point the answer never changes, so that a dashboard costs nothing until the next act. */
export type Counted = LRUCache<string, readonly CountRow[]>
export const openCounted = (): Counted => new LRUCache({ max: 1000 })
