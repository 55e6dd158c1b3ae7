import type { Fields } from '../engine/fold.ts'
import type { Column, RowFinding } from '../engine/registry.ts'
import { isSurelyBefore } from './partial-order.ts'

type Step = readonly [field: string, zh: string, en: string]

/**
 * Why a row is refused whose days stand in the wrong order, as far as they say; undefined where they do not.
 *
 * ```ts
 * outOfOrder(fields, [['foundOn', '发现时间', 'found'], ['closedOn', '销号时间', 'closed']])?.hint // 'closed before found'
 * ```
 */
export const outOfOrder = (fields: Fields, steps: readonly Step[]): RowFinding | undefined => {
  for (const [at, [later, laterZh, laterEn]] of steps.entries())
    for (const [earlier, earlierZh, earlierEn] of steps.slice(0, at))
      if (isSurelyBefore(fields[later], fields[earlier]))
        return {
          code: 'DATE_ORDER',
          hint: `${laterEn} before ${earlierEn}`,
          message: `${laterZh} ${String(fields[later])} 早于${earlierZh} ${String(fields[earlier])}`,
          messageEn: `${laterEn} (${String(fields[later])}) before ${earlierEn} (${String(fields[earlier])})`,
          field: later,
        }
  return undefined
}

/** A column that follows from others, and what a file says there. */
export const mismatch = (code: string, field: string, { title, titleEn }: Pick<Column, 'title' | 'titleEn'>, said: unknown, found: unknown): RowFinding => ({
  code,
  message: `${title}写作 ${String(said)}，按数据为 ${String(found ?? '空')}`,
  messageEn: `${titleEn} is given as ${String(said)}, the data come to ${String(found ?? 'none')}`,
  field,
})
