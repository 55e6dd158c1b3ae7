import { CRS, type Catalogue, type Registry } from '../engine/registry.ts'
import { catalogueApi } from './catalogue-api.ts'
import { changesApi, changeTypes } from './change-types.ts'
import { citationResolvers } from './citations.ts'
import { sharedTypes } from './column-type.ts'
import { countsApi } from './counts-api.ts'
import { diffApi } from './diff-api.ts'
import { disclosuresApi } from './disclosures-api.ts'
import { editionsApi } from './editions-api.ts'
import { figuresApi } from './figures-api.ts'
import { findingsApi } from './findings-api.ts'
import { ledgerApi } from './ledger-api.ts'
import { loadRecord } from './loaders.ts'
import { lifeTypes, recordInterface, recordResolver } from './record-type.ts'
import { recordConnectionType } from './record-connection.ts'
import { mutationOf } from './mutation.ts'
import { recordsApi, registryApi, type ReadOne } from './records-api.ts'
import { connectionReader, groupType, registryResolvers, registryTypes, type RegistryTypes } from './registry-types.ts'
import { belowOf, relationResolvers } from './relations.ts'
import { DateScalar, DateTimeScalar, Int64Scalar } from './scalars.ts'
import { bilingual, inputType, resolverOf, ROOTS, type Computed, type FieldSpec } from './schema-parts.ts'
import { searchApi } from './search-api.ts'
import { selected, wantedOf, type Below } from './selection.ts'

const asOfInput = () =>
  inputType('AsOfInput', bilingual('时间点；略去者取现在', 'A point in both times; whatever is left out is now.'), () => ({
    validOn: [
      DateScalar,
      { nullable: true, description: bilingual('事实生效所在的日期，默认今日（东八区）', 'True in the world on this day; today at UTC+08:00 by default.') },
    ],
    knownAt: [
      DateTimeScalar,
      {
        nullable: true,
        description: bilingual('台账知晓的时刻，默认台账最新', 'As the ledger knew it then; the head by default. A plain day means its end at UTC+08:00.'),
      },
    ],
    position: [
      Int64Scalar,
      { nullable: true, description: bilingual('以变更序号代替时刻', 'An exact knownAt: the act of this entry. Beyond the head it is refused.') },
    ],
  }))

/** The query and all types of a catalogue: what each registry's columns make, and what is asked across registries. */
export const apiOf = (catalogue: Catalogue) => {
  const { registries } = catalogue
  const shared = sharedTypes()
  const { RegistryRecord, CodeType } = recordInterface(shared.vocabulary(CRS, bilingual('坐标系', 'Coordinate reference system')).type)
  const types = new Map([...registries].map(([key, registry]): [string, RegistryTypes] => [key, registryTypes(registry, shared, RegistryRecord)]))
  const registryOf = (key: string): Registry => {
    const registry = registries.get(key)
    if (!registry) throw new Error(`No registry ${key}`)
    return registry
  }
  const AsOfInput = asOfInput()
  const AS_OF: Readonly<Record<string, FieldSpec>> = { asOf: [AsOfInput] }

  const GroupType = groupType()
  const below = new Map([...registries].map(([key, registry]) => [key, belowOf(registries, registry)]))
  const belowAll = (key: string): Below => below.get(key) ?? new Map()
  const one: ReadOne = (registry, key, point, context, info) =>
    loadRecord(context, registry, key, point, wantedOf(registry, belowAll(registry.key), selected(info)))

  const RecordConnectionType = recordConnectionType(RegistryRecord)
  const change = changeTypes()
  const life = lifeTypes(RegistryRecord, change.ChangeConnectionType, registryOf)
  const record = recordResolver({
    RegistryRecord,
    CodeType,
    Town: types.get('town')?.Type,
    ChangeConnectionType: change.ChangeConnectionType,
    RecordVersionType: life.RecordVersionType,
    registryOf,
    townOf: (row, context, info) => {
      const town = registries.get('town')
      return town && typeof row['townCode'] === 'string' ? one(town, row['townCode'], row.asOf, context, info) : null
    },
  })

  const diff = diffApi(AsOfInput, RegistryRecord, change)
  const kept = catalogueApi(AS_OF, RecordConnectionType, belowAll)
  const editions = editionsApi({ RegisterListType: kept.RegisterListType, RecordConnectionType, change, diff, belowOf: belowAll })
  const mutation = mutationOf(catalogue, shared, { RegistryRecord, RecordDiffType: diff.RecordDiffType, EditionType: editions.EditionType, change })
  const parts = [
    kept,
    editions,
    searchApi(AS_OF, { RegistryRecord, RecordConnectionType, CodeInput: shared.CodeInput }, belowAll),
    recordsApi(AS_OF, RegistryRecord, life.RecordLifeType, one),
    countsApi(AS_OF),
    changesApi(change.ChangeConnectionType, shared.filters.date),
    figuresApi(AS_OF, [...types.values()]),
    findingsApi(AS_OF, { RegistryRecord, ChangeType: change.ChangeType, belowOf: belowAll }),
    diff,
    ledgerApi(AS_OF),
    disclosuresApi(),
    ...[...types.values()].map((each) => registryApi(AS_OF, each, connectionReader(each.registry, belowAll(each.registry.key)), one)),
  ]
  const Query = resolverOf(ROOTS.Query, 'QueryResolver', Object.fromEntries(parts.flatMap(({ fields }) => Object.entries<Computed>(fields))))
  return {
    resolvers: [
      Query,
      record,
      ...life.resolvers,
      ...change.resolvers,
      ...parts.flatMap(({ resolvers }) => resolvers),
      ...[...types.values()].flatMap((each) => registryResolvers(each, shared, GroupType)),
      ...relationResolvers({ types, registries, RegistryRecord, belowOf: belowAll }),
      ...citationResolvers(types, change, belowAll),
      ...mutation.resolvers,
    ],
    /** Types that are reached through the interface alone. */
    orphanedTypes: [...types.values()].map(({ Type }) => Type),
  }
}
