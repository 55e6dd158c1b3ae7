import { ID } from 'type-graphql'
import { actWith, targetOf, type Target } from '../engine/read/acts.ts'
import type { Command } from '../engine/command.ts'
import type { Fields } from '../engine/fold.ts'
import { Refusal } from '../kernel/refusal.ts'
import { commandWith, DRY_RUN, isStated, type ChangeInput, type CommandTypes } from './command-args.ts'
import type { Context } from './context.ts'
import type { ChangePayload } from './payload-types.ts'
import { perform, performOne, type Wish } from './perform.ts'
import { JsonScalar } from './scalars.ts'
import { bilingual, computed, type FieldSpec } from './schema-parts.ts'

type CorrectionArgs = { readonly id: string; readonly change: Partial<ChangeInput>; readonly dryRun?: boolean }
type SupersedeArgs = CorrectionArgs & { readonly type?: string | null; readonly data?: Fields | null }
type CancelArgs = CorrectionArgs & { readonly wholeAct?: boolean | null }

const known = async (id: string, context: Context): Promise<Target> => {
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
  const change: FieldSpec = [
    types.CorrectionInput,
    { nullable: false, description: bilingual('更正的日期与依据', 'When the corrected fact became true, and on what document it is corrected.') },
  ]
  const fields = {
    supersedeChange: computed<unknown, SupersedeArgs>(
      types.ChangePayloadType,
      bilingual(
        '更正：以新的变更取代一条变更，位置不变；不给者同原变更',
        'Corrects a change: another takes its place in the order. What is absent is as in the target.',
      ),
      async (_, { id: of, type, data, change: given, dryRun }, context) => {
        const wish = async (): Promise<Command> => {
          const { registry, record } = await known(of, context)
          const stated = { registry, record, ...(isStated(type) && { type }), ...(isStated(data) && { data }) }
          return { ...commandWith(stated, given), supersedes: of }
        }
        return performOne(wish, { idempotencyKey: given.idempotencyKey, dryRun }, context)
      },
      {
        nullable: true,
        args: {
          id,
          type: [ID, { description: bilingual('变更类型；不给则同原变更', 'Its type; as in the target where absent.') }],
          data: [JsonScalar, { description: bilingual('变更内容，按字段名；不给则同原变更', 'What it states, by name; as in the target where absent.') }],
          change,
          ...DRY_RUN,
        },
      },
    ),
    cancelChange: computed<unknown, CancelArgs>(
      types.ChangePayloadType,
      bilingual(
        '撤销一条变更，视同从未发生；wholeAct 则撤销同批入库的全部变更',
        'Withdraws a change as though it had never been; with wholeAct every change that was sealed with it.',
      ),
      async (_, { id: of, wholeAct, change: given, dryRun }, context): Promise<ChangePayload> => {
        const asking = { idempotencyKey: given.idempotencyKey, dryRun }
        if (!wholeAct) return performOne(async () => cancellationOf(await known(of, context), given), asking, context)
        const { expectedVersion: _version, ...others } = given
        let staying: readonly Target[] = []
        const wish = async (): Promise<Wish> => {
          const target = await known(of, context)
          const act = (await actWith(context.request.db, context.source.district, of)).filter(({ id: each }) => each !== of)
          staying = act.filter(({ isCancellation }) => isCancellation)
          // The named one first, whatever it is: it is refused with its reason where it was corrected or is a cancellation.
          const targets = [target, ...act.filter(({ isCancellation }) => !isCancellation)]
          const commands = targets.map((each) => cancellationOf(each, each.record === target.record && each.registry === target.registry ? given : others))
          return { commands }
        }
        const performed = await perform(wish, asking, context)
        const warnings = [...performed.warnings, ...staying.map((each) => staysCancelled(each, 0))]
        const step = performed.steps.find(({ change: made }) => made.cancels === of)
        // The record as the whole act leaves it.
        const last = performed.steps.findLast(({ change: { registry, record } }) => registry === step?.change.registry && record === step.change.record)
        return { performed: { ...performed, warnings }, step: step && last && { ...step, after: last.after } }
      },
      {
        nullable: true,
        args: {
          id,
          wholeAct: [
            Boolean,
            { defaultValue: false, description: bilingual('是否撤销同批入库的全部变更', 'Whether to withdraw every change that was sealed with it.') },
          ],
          change,
          ...DRY_RUN,
        },
      },
    ),
  }
  return { fields, resolvers: [] }
}
