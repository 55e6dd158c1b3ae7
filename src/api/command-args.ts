import type { Command } from '../engine/command.ts'
import type { Fields } from '../engine/fold.ts'
import type { commandInputs } from './inputs.ts'
import { bilingual, type FieldSpec } from './schema-parts.ts'

export type CommandTypes = ReturnType<typeof commandInputs> & { readonly ChangePayloadType: unknown; readonly SubmitPayloadType: unknown }

/** What every command says besides its fields, as GraphQL gives it. */
export type ChangeInput = {
  readonly validFrom: string
  readonly sequence?: number | null
  readonly basis: Fields
  readonly reason?: string | null
  readonly expectedVersion?: number | null
  readonly idempotencyKey?: string | null
}

export const CHANGE = { nullable: false, description: bilingual('何时属实、依据什么', 'When it became true, and on what document.') } as const

export const DRY_RUN: Readonly<Record<string, FieldSpec>> = {
  dryRun: [
    Boolean,
    {
      defaultValue: false,
      description: bilingual('试运行：同样判断，不入库，拒绝理由在 refusals', 'Judged in the same way and not stored; why it would be refused is in refusals.'),
    },
  ],
}

/** Whether an argument says anything: null is as good as absent, where an empty text or a zero is not. */
export const isStated = <T>(argument: T | null | undefined): argument is T => argument !== null && argument !== undefined

/** A command with what every command says; null is as good as absent. */
export const commandWith = (command: Pick<Command, 'registry' | 'record' | 'type' | 'data'>, change: Partial<ChangeInput>): Command => ({
  ...command,
  ...(change.validFrom && { validFrom: change.validFrom }),
  ...(typeof change.sequence === 'number' && { sequence: change.sequence }),
  ...(typeof change.expectedVersion === 'number' && { expectedVersion: change.expectedVersion }),
  basis: change.basis ? { ...change.basis } : null,
  reason: change.reason ?? null,
})
