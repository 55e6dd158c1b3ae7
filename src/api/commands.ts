import type { ChangeKind, Registry } from '../engine/registry.ts'
import { oncePer } from '../kernel/memo.ts'
import { typeName } from './schema-parts.ts'

/** A command of a registry: the mutation that asks for it, and what its data are meant to hold. */
export type RegistryCommand = Pick<ChangeKind, 'title' | 'titleEn'> & {
  /** `putWaterSourceOnStandby` */
  readonly mutation: string
  /** `PutOnStandby` */
  readonly changeType: string
  /** Columns, and for `Registered` the word of the status. */
  readonly fields: readonly string[]
}

const fieldsOf = ({ columns, status }: Registry, changeType: string, { states = [] }: ChangeKind): readonly string[] => {
  if (changeType === 'Registered') return [status.word, ...Object.keys(columns)]
  return changeType === 'Amended' ? Object.keys(columns) : states
}

/** One command for each type of change, in its order. */
export const commandsOf = oncePer((registry: Registry): readonly RegistryCommand[] =>
  Object.entries(registry.changes).map(([changeType, kind]) => ({
    mutation: kind.command.replace('*', typeName(registry.key)),
    changeType,
    title: kind.title,
    titleEn: kind.titleEn,
    fields: fieldsOf(registry, changeType, kind),
  })),
)
