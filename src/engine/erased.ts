import type { CompleteDraft } from './change-line.ts'
import { PARTITION } from './facts.ts'
import { LEDGER, type KINDS } from './ledger-registry.ts'

export const ERASURE: keyof typeof KINDS = 'ERASURE'

/** Whether a change is an entry by which restricted values are erased. */
export const isErasure = ({ registry, data }: Pick<CompleteDraft, 'registry' | 'data'>): boolean => registry === LEDGER.key && data['kind'] === ERASURE

/**
 * Takes away what erasures erase: every value that their record stated under their field in any change before them, those
 * included that were sealed after the erasure was asked for. `$1` is the district.
 *
 * @param which a condition on the erasing entries `x` besides their district
 */
export const restrictedErased = (which = 'true'): string => `
  delete from restricted_value r
  using ledger_entry x
  join emt_messages m on m.stream_id = x.stream and m.stream_position = x.stream_position and m.partition = '${PARTITION}' and not m.is_archived
  join ledger_entry e on e.stream = x.district || '/' || (m.message_data ->> 'recordId') and e.position < x.position
  where x.district = $1 and x.registry = '${LEDGER.key}' and ${which} and m.message_data ->> 'kind' = '${ERASURE}'
    and r.district = x.district and r.change_id = e.change_id and r.field = m.message_data ->> 'field'`
