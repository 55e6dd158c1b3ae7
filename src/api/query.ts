import { CRS, type Catalogue, type Registry } from '../engine/registry.ts'
import { catalogueApi } from './catalogue-api.ts'
import { changesApi, changeTypes } from './change-types.ts'
import { sharedTypes } from './column-type.ts'
import { countsApi } from './counts-api.ts'
import { diffApi } from './diff-api.ts'
import { figuresApi } from './figures-api.ts'
import { ledgerApi } from './ledger-api.ts'
import { loadRecord } from './loaders.ts'
import { lifeTypes, recordInterface, recordResolver } from './record-type.ts'
import { recordsApi, registryApi, type ReadOne } from './records-api.ts'
import { groupType, registryResolvers, registryTypes, type RegistryTypes } from './registry-types.ts'
import { DateScalar, DateTimeScalar, Int64Scalar } from './scalars.ts'
import { bilingual, inputType, resolverOf, type Computed, type FieldSpec } from './schema-parts.ts'
import { selected, wantedOf } from './selection.ts'

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
export const apiOf = ({ registries }: Catalogue) => {
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
  const made = new Map([...types].map(([key, each]) => [key, registryResolvers(each, types, shared, GroupType)]))
  const freeOf = (key: string): ReadonlySet<string> => made.get(key)?.free ?? new Set()
  const one: ReadOne = (registry, key, point, context, info) =>
    loadRecord(context, registry, key, point, wantedOf(registry, selected(info).keys(), freeOf(registry.key)))

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

  const parts = [
    catalogueApi(AS_OF, RegistryRecord, freeOf),
    recordsApi(AS_OF, RegistryRecord, life.RecordLifeType, one),
    countsApi(AS_OF),
    changesApi(change.ChangeConnectionType, shared.filters.date),
    figuresApi(AS_OF, [...types.values()]),
    diffApi(AsOfInput, RegistryRecord, change),
    ledgerApi(AS_OF),
    ...[...types.values()].flatMap((each) => {
      const reader = made.get(each.registry.key)?.reader
      return reader ? [registryApi(AS_OF, each, reader, one)] : []
    }),
  ]
  const Query = resolverOf(undefined, 'QueryResolver', Object.fromEntries(parts.flatMap(({ fields }) => Object.entries<Computed>(fields))))
  return {
    resolvers: [
      Query,
      record,
      ...life.resolvers,
      ...change.resolvers,
      ...parts.flatMap(({ resolvers }) => resolvers),
      ...[...made.values()].flatMap(({ resolvers }) => resolvers),
    ],
    /** Types that are reached through the interface alone. */
    orphanedTypes: [...types.values()].map(({ Type }) => Type),
  }
}
