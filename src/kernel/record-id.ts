import { badInput } from './refusal.ts'

/** What identifies a record: `<registry>/<record>`, e.g. `plot/P-0001`; split at the first `/`. */
export type RecordId = { readonly registry: string; readonly record: string }

// eslint-disable-next-line no-control-regex -- control characters are exactly what a key must not hold
const KEY = /^[^/\u0000-\u001f\u007f-\u009f]{1,200}$/u

/** A record key: 1–200 characters, no `/`, no control characters. */
export const isRecordKey = (text: unknown): text is string => typeof text === 'string' && KEY.test(text) && text.isWellFormed()

export const idOf = ({ registry, record }: RecordId): string => `${registry}/${record}`

/** @throws Refusal `BAD_USER_INPUT` when the text is not `<registry>/<record>`. */
export const parseId = (id: string): RecordId => {
  const slash = id.indexOf('/')
  const [registry, record] = [id.slice(0, slash), id.slice(slash + 1)]
  if (slash < 1 || !isRecordKey(record))
    throw badInput(`「${id}」不是登记编号，应为 <登记册>/<编号>。`, `"${id}" is not an id; expected <registry>/<record>, e.g. plot/P-0001.`, {
      found: id,
      needed: '<registry>/<record>',
    })
  return { registry, record }
}
