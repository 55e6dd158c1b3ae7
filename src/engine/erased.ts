import type { CompleteDraft } from './change-line.ts'
import { PARTITION } from './facts.ts'
import { LEDGER, type KINDS } from './ledger-registry.ts'

export const ERASURE: keyof typeof KINDS = 'ERASURE'

/** Whether a change is an entry by which restricted values are erased. */
export const isErasure = ({ registry, data }: Pick<CompleteDraft, 'registry' | 'data'>): boolean => registry === LEDGER.key && data['kind'] === ERASURE

/**
 * Takes away what erasures erase: every value that their record stated under their field in any change before them, those
 * included that were sealed after the erasure was asked for. `$1` is the district; not the column, whose collation the index of streams
 * does not have. Step by step, since a load has no statistics yet, and the planner would look every value up for every erasure.
 *
 * @param which a condition on the erasing entries `x` besides their district
 */
export const restrictedErased = (which = 'true'): string => `
  with erasure as materialized (
    select x.position, $1::text || '/' || (m.message_data ->> 'recordId') as stream, m.message_data ->> 'field' as field
    from ledger_entry x
    join emt_messages m on m.stream_id = x.stream and m.stream_position = x.stream_position and m.partition = '${PARTITION}' and not m.is_archived
    where x.district = $1 and x.registry = '${LEDGER.key}' and ${which} and m.message_data ->> 'kind' = '${ERASURE}'
  ), erased as materialized (
    select e.change_id, field from erasure cross join lateral (
      select change_id from ledger_entry where stream = erasure.stream and position < erasure.position offset 0
    ) e
  ), forgotten as (
    -- What the arguments of its command hash to would tell a guess of the value right from wrong.
    update idempotency i set arguments_hash = sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
    from erased join ledger_entry e on e.district = $1 and e.change_id = erased.change_id
    where i.district = $1 and e.position between i.first_position and i.last_position
  )
  delete from restricted_value r using erased where r.district = $1 and r.change_id = erased.change_id and r.field = erased.field`
