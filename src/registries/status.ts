import type { ChangeKind, Registry, Titles } from '../engine/registry.ts'

/** The statuses of a registry; `initial` is that of a first `Registered` that states none, null: none. */
export const statuses = (name: string, initial: string | null, values: Titles): Registry['status'] => ({
  word: 'status',
  initial,
  vocabulary: { name, values },
})

type More = Pick<ChangeKind, 'states' | 'joint' | 'actor' | 'restsOn' | 'source'>

/**
 * A change of status: to which, from which, what it is called as a command, and with what, by whom and on what document.
 *
 * ```ts
 * PutOnStandby: to('STANDBY', ['ACTIVE'], 'put*OnStandby', ['转为备用', 'Put on standby'], { actor: '供水单位报告' })
 * ```
 */
export const to = (
  status: string,
  from: readonly string[],
  command: string,
  [title, titleEn]: readonly [zh: string, en: string],
  more: More = {},
): ChangeKind => ({ title, titleEn, command, status, from, ...more })

/** A change of fields that keeps the status. */
export const within = (from: readonly string[], command: string, [title, titleEn]: readonly [zh: string, en: string], more: More = {}): ChangeKind => ({
  title,
  titleEn,
  command,
  from,
  ...more,
})
