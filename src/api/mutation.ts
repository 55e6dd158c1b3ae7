import type { Catalogue } from '../engine/registry.ts'
import type { changeTypes } from './change-types.ts'
import type { SharedTypes } from './column-type.ts'
import { commandsApi } from './commands-api.ts'
import { correctionsApi } from './corrections-api.ts'
import { editionCommandsApi } from './editions-api.ts'
import { commandInputs, inputTypes } from './inputs.ts'
import { payloadTypes } from './payload-types.ts'
import { resolverOf, ROOTS, typeName, type Computed } from './schema-parts.ts'
import { submitApi } from './submit-api.ts'

/** The mutation and its types: every command of every registry, corrections, and acts of several commands. */
export const mutationOf = (
  { registries }: Catalogue,
  shared: SharedTypes,
  {
    RegistryRecord,
    RecordDiffType,
    EditionType,
    change,
  }: { readonly RegistryRecord: unknown; readonly RecordDiffType: unknown; readonly EditionType: unknown; readonly change: ReturnType<typeof changeTypes> },
) => {
  const payloads = payloadTypes(RegistryRecord, RecordDiffType, change)
  const types = { ...commandInputs(), ...payloads }
  const parts = [
    ...[...registries.values()].map((registry) => commandsApi(registry, inputTypes(registry, typeName(registry.key), shared), types)),
    correctionsApi(types),
    submitApi(types),
    editionCommandsApi(EditionType, types),
  ]
  const fields = Object.fromEntries(parts.flatMap((part) => Object.entries<Computed>(part.fields)))
  return { resolvers: [resolverOf(ROOTS.Mutation, 'MutationResolver', fields), ...payloads.resolvers] }
}
