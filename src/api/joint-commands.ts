import { randomUUID } from 'node:crypto'
import { ID } from 'type-graphql'
import type { Command } from '../engine/command.ts'
import type { Fields } from '../engine/fold.ts'
import type { Registry } from '../engine/registry.ts'
import { badInput } from '../kernel/refusal.ts'
import { commandWith, DRY_RUN, type ChangeInput, type CommandTypes } from './command-args.ts'
import type { RegistryCommand } from './commands.ts'
import { pointOf, type Context } from './context.ts'
import { dataOf, type inputTypes } from './inputs.ts'
import { loadRecord } from './loaders.ts'
import { perform } from './perform.ts'
import { keyIn } from './records-api.ts'
import { bilingual, computed, inputType, listOf, typeName, type Computed } from './schema-parts.ts'

const MAX_RECORDS = 499

type Part = { readonly record?: string | null; readonly fields: Fields }
type Args = {
  readonly ids?: readonly string[]
  readonly id?: string
  readonly record?: string | null
  readonly fields?: Fields
  readonly parts?: readonly Part[]
  readonly change: ChangeInput
  readonly dryRun?: boolean
}

const ONLY_STATUS = { names: new Set(['status']), whole: false }

/** The status that successors inherit: that of the records they come from; undefined where none of these is in force. */
const inheritedStatus = async (registry: Registry, from: readonly string[], day: string, context: Context): Promise<string | null | undefined> => {
  const point = await pointOf(context, { validOn: day })
  const rows = await Promise.all(from.map((key) => loadRecord(context, registry, key, { ...point, validOn: day }, ONLY_STATUS)))
  const statuses = [...new Set(rows.flatMap((row) => (row ? [row['status'] as string | null] : [])))]
  if (statuses.length > 1)
    throw badInput(
      `所并各记录的状态不同（${statuses.join('、')}），请在 fields.stage 中写明继承哪一个。`,
      `The records are in different statuses (${statuses.join(', ')}); say in fields.stage which one the successor inherits.`,
      { field: 'fields.stage', found: statuses },
    )
  return statuses[0]
}

/**
 * A change that is one of several in one act: records that end in others, which are registered with the status they inherit. Many
 * into one, or one into many, as the definition of its kind says.
 */
export const jointCommands = (
  registry: Registry,
  { mutation, changeType }: RegistryCommand,
  inputs: ReturnType<typeof inputTypes>,
  types: CommandTypes,
  description: string,
): Computed => {
  const { joint } = registry.changes[changeType] ?? {}
  if (!joint) throw new Error(`${changeType} of ${registry.key} is no change of several records.`)
  const merges = joint.how === 'MERGE'
  const change = { change: [types.ChangeInput, { nullable: false }] as const, ...DRY_RUN }
  const record = [String, { nullable: true, description: bilingual('新编号；不给则由系统编一个', 'Its key; the system makes one where absent.') }] as const
  const PartType = inputType(`${typeName(registry.key)}Part`, bilingual('分出的一条记录', 'A record that another one is split into.'), () => ({
    record,
    fields: [inputs.InputType],
  }))
  const args = merges
    ? { ids: [listOf(ID), { nullable: false }] as const, record, fields: [inputs.InputType, { nullable: false }] as const, ...change }
    : { id: [ID, { nullable: false }] as const, parts: [listOf(PartType), { nullable: false }] as const, ...change }

  const resolve = async (_: unknown, asked: Args, context: Context) => {
    const { change: given, dryRun, ...content } = asked
    const from = (asked.ids ?? [asked.id ?? '']).map((id) => keyIn(registry, id))
    const parts = asked.parts ?? [{ record: asked.record ?? null, fields: asked.fields ?? {} }]
    if (from.length === 0 || parts.length === 0 || from.length + parts.length > MAX_RECORDS + 1)
      throw badInput(`须有 1 至 ${MAX_RECORDS} 条记录。`, `1 to ${MAX_RECORDS} records are needed.`, {
        field: merges ? 'ids' : 'parts',
        found: merges ? from.length : parts.length,
        needed: `1..${MAX_RECORDS}`,
      })
    const { expectedVersion, ...rest } = given
    if (merges && typeof expectedVersion === 'number')
      throw badInput(
        '合并涉及多条记录，expectedVersion 无所指；请用 submit 逐条写明。',
        'A merge changes several records, so expectedVersion means none of them; submit takes one for each.',
        { field: 'expectedVersion', found: expectedVersion },
      )
    const status = parts.every(({ fields }) => fields['stage'] !== undefined) ? undefined : await inheritedStatus(registry, from, given.validFrom, context)
    const successors = parts.map(({ record: key, fields }) => ({
      key: key ?? randomUUID(),
      data: {
        ...(status !== undefined && status !== null && { [registry.status.word]: status }),
        [joint.predecessors]: from,
        ...dataOf(registry, fields),
      },
    }))
    const named = merges ? successors[0]?.key : successors.map(({ key }) => key)
    const commands: Command[] = [
      ...successors.map(({ key, data }) => commandWith({ registry: registry.key, record: key, type: 'Registered', data }, rest)),
      ...from.map((key) => commandWith({ registry: registry.key, record: key, type: changeType, data: { [joint.successor]: named } }, merges ? rest : given)),
    ]
    const performed = await perform(commands, { idempotencyKey: given.idempotencyKey, dryRun, arguments: { mutation, ...content, change: rest } }, context)
    return { performed }
  }
  return computed<unknown, Args>(types.SubmitPayloadType, description, resolve, { nullable: true, args })
}
