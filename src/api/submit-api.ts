import type { Command } from '../engine/command.ts'
import type { Fields } from '../engine/fold.ts'
import { badInput } from '../kernel/refusal.ts'
import { commandWith, DRY_RUN, isStated, type ChangeInput, type CommandTypes } from './command-args.ts'
import { IDEMPOTENCY_KEY } from './inputs.ts'
import { perform, type Wish } from './perform.ts'
import { bilingual, computed, listOf } from './schema-parts.ts'

/** More commands than this go through an import. */
const MAX_COMMANDS = 500

type CommandInput = Partial<ChangeInput> & {
  readonly registry: string
  readonly record?: string | null
  readonly type: string
  readonly data?: Fields | null
  readonly supersedes?: string | null
  readonly cancels?: string | null
}
type SubmitArgs = { readonly commands: readonly CommandInput[]; readonly basis: Fields; readonly idempotencyKey?: string | null; readonly dryRun?: boolean }

const commandOf = ({ registry, record, type, data, supersedes, cancels, ...change }: CommandInput, basis: Fields): Command => ({
  ...commandWith(
    { registry, type, ...(typeof record === 'string' && { record }), ...(isStated(data) && { data }) },
    { ...change, basis: change.basis ?? basis },
  ),
  ...(typeof supersedes === 'string' && { supersedes }),
  ...(typeof cancels === 'string' && { cancels }),
})

/** Commands of any registries as one act. */
export const submitApi = (types: CommandTypes) => {
  const fields = {
    submit: computed<unknown, SubmitArgs>(
      types.SubmitPayloadType,
      bilingual(
        `一批命令，涉及任何登记册，按次序判断，全部入库或全不入库；至多 ${MAX_COMMANDS} 条`,
        `Commands of any registries as one act, judged in order, each seeing those before it; all are sealed or none. At most ${MAX_COMMANDS}.`,
      ),
      async (_, { commands, basis, idempotencyKey, dryRun }, context) => {
        const wish = (): Wish => {
          if (commands.length === 0 || commands.length > MAX_COMMANDS)
            throw badInput(
              `一次须有 1 至 ${MAX_COMMANDS} 条命令，给了 ${commands.length} 条。`,
              `1 to ${MAX_COMMANDS} commands at once; ${commands.length} were given.`,
              { field: 'commands', found: commands.length, needed: `1..${MAX_COMMANDS}` },
            )
          return { commands: commands.map((command) => commandOf(command, basis)) }
        }
        return { performed: await perform(wish, { idempotencyKey, dryRun }, context) }
      },
      {
        nullable: true,
        args: {
          commands: [
            listOf(types.CommandInput),
            { nullable: false, description: bilingual('各命令，按判断的次序', 'The commands, in the order in which they are judged.') },
          ],
          basis: [types.BasisInput, { nullable: false, description: bilingual('各命令未写依据者用此', 'The document of every command that names none.') }],
          idempotencyKey: [String, { description: IDEMPOTENCY_KEY }],
          ...DRY_RUN,
        },
      },
    ),
  }
  return { fields, resolvers: [] }
}
