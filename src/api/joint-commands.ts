import { randomUUID } from 'node:crypto'
import { ID } from 'type-graphql'
import { checkBasis } from '../engine/change-line.ts'
import type { Fields } from '../engine/fold.ts'
import type { Registry } from '../engine/registry.ts'
import { badInput } from '../kernel/refusal.ts'
import { CHANGE, commandWith, DRY_RUN, type ChangeInput, type CommandTypes } from './command-args.ts'
import type { RegistryCommand } from './commands.ts'
import type { Context } from './context.ts'
import { dataOf, type inputTypes } from './inputs.ts'
import { perform, type Wish } from './perform.ts'
import { keyIn } from './records-api.ts'
import { bilingual, computed, inputType, listOf, typeName, type Computed, type FieldSpec } from './schema-parts.ts'

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
  const change = { change: [types.ChangeInput, CHANGE] as const, ...DRY_RUN }
  const record = [String, { nullable: true, description: bilingual('新编号；不给则由系统编一个', 'Its key; the system makes one where absent.') }] as const
  const into = [
    inputs.InputType,
    { nullable: false, description: bilingual('新记录的内容；不给状态则继承', 'Of the new record; its status is inherited where absent.') },
  ] as const
  const many = (): Readonly<Record<string, FieldSpec>> => {
    const ids = [listOf(ID), { nullable: false, description: bilingual('并入的记录，id 或编号', 'The records that end in it, by id or record key.') }] as const
    return { ids, record, fields: into, ...change }
  }
  const one = (): Readonly<Record<string, FieldSpec>> => {
    const PartType = inputType(`${typeName(registry.key)}Part`, bilingual('分出的一条记录', 'A record that another one is split into.'), () => ({
      record,
      fields: into,
    }))
    const id = [ID, { nullable: false, description: bilingual('所分割的记录，id 或编号', 'The record that ends in them, by id or record key.') }] as const
    return { id, parts: [listOf(PartType), { nullable: false, description: bilingual('分出的各记录', 'What it is split into.') }], ...change }
  }

  const wishOf = ({ ids, id, record: named, fields, parts: split, change: given }: Args): Wish => {
    const from = (ids ?? [id ?? '']).map((each) => keyIn(registry, each))
    const parts = split ?? [{ record: named ?? null, fields: fields ?? {} }]
    if (from.length === 0 || parts.length === 0 || from.length + parts.length > MAX_RECORDS + 1)
      throw badInput(`须有 1 至 ${MAX_RECORDS} 条记录。`, `1 to ${MAX_RECORDS} records are needed.`, {
        field: merges ? 'ids' : 'parts',
        found: merges ? from.length : parts.length,
        needed: `1..${MAX_RECORDS}`,
      })
    if (merges && typeof given.expectedVersion === 'number')
      throw badInput(
        '合并涉及多条记录，expectedVersion 无所指；请用 submit 逐条写明。',
        'A merge changes several records, so expectedVersion means none of them; submit takes one for each.',
        { field: 'expectedVersion', found: given.expectedVersion },
      )
    const { expectedVersion: _, ...ofNew } = given
    const stated = parts.map((part) => ({ record: part.record ?? null, data: dataOf(registry, part.fields, 'Registered') }))
    const successors = stated.map(({ record: key, data }) => ({ key: key ?? randomUUID(), data: { [joint.predecessors]: from, ...data } }))
    const successor = merges ? successors[0]?.key : successors.map(({ key }) => key)
    return {
      commands: [
        ...successors.map(({ key, data }) => ({
          ...commandWith({ registry: registry.key, record: key, type: 'Registered', data }, ofNew),
          inheritsFrom: from,
        })),
        ...from.map((key) => commandWith({ registry: registry.key, record: key, type: changeType, data: { [joint.successor]: successor } }, given)),
      ],
      arguments: { mutation, from, stated, change: { ...commandWith({ registry: registry.key }, given), basis: checkBasis(given.basis) } },
    }
  }

  const resolve = async (_: unknown, asked: Args, context: Context) => {
    const asking = { idempotencyKey: asked.change.idempotencyKey, dryRun: asked.dryRun }
    return { performed: await perform(() => wishOf(asked), asking, context) }
  }
  return computed<unknown, Args>(types.SubmitPayloadType, description, resolve, { nullable: true, args: merges ? many() : one() })
}
