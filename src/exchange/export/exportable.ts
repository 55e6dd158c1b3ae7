import type { Db } from '../../db/database.ts'
import { editionNamed, type Edition } from '../../engine/editions.ts'
import type { Catalogue } from '../../engine/registry.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Exportable } from './exported.ts'
import { readName } from './name.ts'

/** What `plot` or `list/remediationList` names, a list with its registries in the order of their keys; undefined where there is none of the name. */
export const exportableNamed = ({ registries, lists }: Catalogue, text: string): Exportable | undefined => {
  const name = readName(text)
  if (name?.kind === 'registry') {
    const registry = registries.get(name.key)
    return registry && { registries: [registry], list: null, edition: null }
  }
  const list = name?.kind === 'list' ? lists.find(({ key }) => key === name.key) : undefined
  const keys = Object.keys(list?.on ?? {}).sort()
  return list && { registries: keys.flatMap((key) => registries.get(key) ?? []), list, edition: null }
}

/** The edition that a name means, as known at an instant; undefined where there is none. */
export const exportableEdition = async (
  db: Db,
  district: string,
  catalogue: Catalogue,
  text: string,
  knownAt: Instant,
): Promise<(Exportable & { readonly edition: Edition }) | undefined> => {
  const name = readName(text)
  if (name?.kind !== 'edition') return undefined
  const edition = await editionNamed(db, district, name.key, name.number, knownAt)
  const exportable = exportableNamed(catalogue, `list/${name.key}`)
  return edition && exportable && { ...exportable, edition }
}
