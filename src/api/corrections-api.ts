import { ID } from 'type-graphql'
import { actWith, targetOf, type Target } from '../engine/read/acts.ts'
import type { Command } from '../engine/command.ts'
import type { Fields } from '../engine/fold.ts'
import { Refusal } from '../kernel/refusal.ts'
import { checkWriter } from '../trust/rights.ts'
import { commandWith, DRY_RUN, type ChangeInput, type CommandTypes } from './command-args.ts'
import type { Context } from './context.ts'
import type { ChangePayload } from './payload-types.ts'
import { perform, performOne } from './perform.ts'
import { JsonScalar } from './scalars.ts'
import { bilingual, computed, type FieldSpec } from './schema-parts.ts'

type CorrectionArgs = { readonly id: string; readonly change: Partial<ChangeInput>; readonly dryRun?: boolean }
type SupersedeArgs = CorrectionArgs & { readonly type?: string | null; readonly data?: Fields | null }
type CancelArgs = CorrectionArgs & { readonly wholeAct?: boolean | null }

const known = async (id: string, context: Context): Promise<Target> => {
  // Nobody who may write nothing learns which changes there are from here.
  checkWriter(context.request.caller)
  const target = await targetOf(context.request.db, context.source.district, id)
  if (!target) throw new Refusal('NOT_FOUND', `台账中没有变更「${id}」。`, `The ledger has no change "${id}".`, { field: 'id', found: id })
  return target
}

const cancellationOf = ({ id, registry, record }: Target, change: Partial<ChangeInput>): Command => ({
  ...commandWith({ registry, record }, change),
  cancels: id,
})

/** What stays of an act that is withdrawn as a whole: a cancellation cannot be cancelled. */
const staysCancelled = ({ id, registry, record }: Target, index: number) => ({
  code: 'CANCELLATION_STAYS',
  index,
  id: `${registry}/${record}`,
  field: 'wholeAct',
  message: `该批中的撤销「${id}」不能再撤销，仍然有效；要恢复被撤销的事实，请重新登记。`,
  messageEn: `The cancellation ${id} of this act cannot be cancelled and stays; who wants the fact back records it anew.`,
  found: id,
  needed: null,
})

/** Corrections of any change of any registry: another in its place, or none. */
export const correctionsApi = (types: CommandTypes) => {
  const id: FieldSpec = [ID, { nullable: false, description: bilingual('变更的 id', 'The id of a change.') }]
  const change: FieldSpec = [types.CorrectionInput, { nullable: false }]
  const fields = {
    supersedeChange: computed<unknown, SupersedeArgs>(
      types.ChangePayloadType,
      bilingual(
        '更正：以新的变更取代一条变更，位置不变；不给者同原变更',
        'Corrects a change: another takes its place in the order. What is absent is as in the target.',
      ),
      async (_, { id: of, type, data, change: given, dryRun }, context) => {
        const { registry, record } = await known(of, context)
        const stated = { registry, record, ...(type && { type }), ...(data && { data }) }
        return performOne({ ...commandWith(stated, given), supersedes: of }, { idempotencyKey: given.idempotencyKey, dryRun }, context)
      },
      { nullable: true, args: { id, type: [ID], data: [JsonScalar], change, ...DRY_RUN } },
    ),
    cancelChange: computed<unknown, CancelArgs>(
      types.ChangePayloadType,
      bilingual(
        '撤销一条变更，视同从未发生；wholeAct 则撤销同批入库的全部变更',
        'Withdraws a change as though it had never been; with wholeAct every change that was sealed with it.',
      ),
      async (_, { id: of, wholeAct, change: given, dryRun }, context): Promise<ChangePayload> => {
        const target = await known(of, context)
        const asking = { idempotencyKey: given.idempotencyKey, dryRun }
        if (!wholeAct) return performOne(cancellationOf(target, given), asking, context)
        const { expectedVersion: _version, ...others } = given
        const act = await actWith(context.request.db, context.source.district, of)
        const [staying, cancelled] = [act.filter(({ isCancellation }) => isCancellation), act.filter(({ isCancellation }) => !isCancellation)]
        // The named one first, whatever it is: it is refused with its reason where it was corrected or is a cancellation.
        const targets = [target, ...cancelled.filter((each) => each.id !== of)]
        const commands = targets.map((each) => cancellationOf(each, each.record === target.record && each.registry === target.registry ? given : others))
        const performed = await perform(commands, asking, context)
        const warnings = [...performed.warnings, ...staying.filter((each) => each.id !== of).map((each) => staysCancelled(each, 0))]
        return { performed: { ...performed, warnings }, step: performed.steps.find(({ change: made }) => made.cancels === of) }
      },
      { nullable: true, args: { id, wholeAct: [Boolean, { defaultValue: false }], change, ...DRY_RUN } },
    ),
  }
  return { fields, resolvers: [] }
}
