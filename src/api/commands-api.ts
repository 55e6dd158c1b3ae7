import { ID } from 'type-graphql'
import type { Command } from '../engine/command.ts'
import type { Fields } from '../engine/fold.ts'
import type { Registry } from '../engine/registry.ts'
import { CHANGE, commandWith, DRY_RUN, type ChangeInput, type CommandTypes } from './command-args.ts'
import { commandsOf, type RegistryCommand } from './commands.ts'
import { dataOf, type inputTypes } from './inputs.ts'
import { jointCommands } from './joint-commands.ts'
import { performOne } from './perform.ts'
import { keyIn } from './records-api.ts'
import { bilingual, computed, type Computed, type FieldSpec } from './schema-parts.ts'

type Args = {
  readonly id?: string
  readonly record?: string | null
  readonly fields?: Fields | null
  readonly change: ChangeInput
  readonly dryRun?: boolean
}

const describeCommand = (registry: Registry, { changeType, title, titleEn }: RegistryCommand): string => {
  const { from, restsOn, source } = registry.changes[changeType] ?? {}
  const zh = [`${registry.title}：${title}`, restsOn && `，须有${restsOn}`, source && `（${source}）`]
  const en = [`${changeType}: ${titleEn}`, from && `from ${from.map((status) => status || 'no status').join(', ')}`].filter(Boolean).join(', ')
  return bilingual(zh.filter(Boolean).join(''), `${en}.`)
}

/** The mutation of each command of a registry, and of those that change several records in one act. */
export const commandsApi = (registry: Registry, inputs: ReturnType<typeof inputTypes>, types: CommandTypes) => {
  const change: FieldSpec = [types.ChangeInput, CHANGE]
  const id: FieldSpec = [ID, { nullable: false, description: bilingual('id 或编号', 'Its id or record key.') }]
  const argsOf = (changeType: string): Readonly<Record<string, FieldSpec>> => {
    switch (changeType) {
      case 'Registered':
        return {
          record: [String, { description: bilingual('编号；不给则由系统编一个', 'Its key; the system makes one where absent.') }],
          fields: [inputs.InputType, { nullable: false, description: bilingual('登记内容', 'What it is registered with.') }],
        }
      case 'Amended':
        return { id, fields: [inputs.PatchType, { nullable: false, description: bilingual('变更内容', 'What changes in it.') }] }
      case 'Retired':
      case 'Reinstated':
        return { id }
      default:
        return { id, fields: [inputs.PatchType, { description: bilingual('同时写明的字段', 'Fields that the change states besides.') }] }
    }
  }
  const single = (command: RegistryCommand): Computed =>
    computed<unknown, Args>(
      types.ChangePayloadType,
      describeCommand(registry, command),
      (_, { id: of, record, fields, change: given, dryRun }, context) => {
        const wish = (): Command => {
          const key = of === undefined ? record : keyIn(registry, of)
          const data = dataOf(registry, fields ?? {}, command.changeType)
          return commandWith({ registry: registry.key, type: command.changeType, data, ...(typeof key === 'string' && { record: key }) }, given)
        }
        return performOne(wish, { idempotencyKey: given.idempotencyKey, dryRun }, context)
      },
      { nullable: true, args: { ...argsOf(command.changeType), change, ...DRY_RUN } },
    )
  const fields = Object.fromEntries(
    commandsOf(registry).map((command): [string, Computed] => [
      command.mutation,
      registry.changes[command.changeType]?.joint ? jointCommands(registry, command, inputs, types, describeCommand(registry, command)) : single(command),
    ]),
  )
  return { fields, resolvers: [] }
}
