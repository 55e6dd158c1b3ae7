import type { Point } from '../engine/point.ts'
import type { Registry } from '../engine/registry.ts'
import type { ChangePage } from '../engine/read/changes.ts'
import type { RecordRow } from '../engine/read/records.ts'
import { holds, firstByKey } from '../engine/relations.ts'
import { loadCiting, loadFirst } from './loaders.ts'
import { ChangeConnection, changeSlice, PAGE_ARGS, type SeenChange } from './record-type.ts'
import { pointOf } from './context.ts'
import type { PageArgs } from './paging.ts'
import type { RegistryTypes } from './registry-types.ts'
import { bilingual, computed, resolverOf } from './schema-parts.ts'
import { selected, wantedOf, wantedOfChanges, type BelowOf } from './selection.ts'

type Cited = NonNullable<Registry['cited']>

const NO_CHANGES = (point: Point): ChangePage => ({ rows: [], hasNextPage: false, hasPreviousPage: false, totalCount: 0, through: point.position })

/** From a change to the record that it rests on. */
const toRecord = ({ registry, Type }: RegistryTypes, { column }: Cited, belowOf: BelowOf) =>
  computed<SeenChange>(
    Type,
    bilingual(
      `${registry.title}中它所依据的一件：在读取时间点在册，${registry.columns[column]?.title ?? column}与依据的文号相同者；不止一条取编号最小者`,
      `The one of ${registry.titleEn.toLowerCase()} that it rests on: in force at the point it was reached through, under the number of its basis; of several the one of the smallest key.`,
    ),
    async ({ basisNumber, asOf }, _, context, info) => {
      if (basisNumber === null) return null
      const wanted = wantedOf(registry, belowOf(registry.key), selected(info))
      const question = { registry, point: asOf ?? (await pointOf(context, null)), order: firstByKey, wanted }
      return loadFirst(context, `${registry.key} ${column}`, question, (key) => holds({ match: 'VALUE', column }, key), basisNumber)
    },
    { nullable: true },
  )

/** From a record to the changes that rest on it. */
const toChanges = (ChangeConnectionType: unknown, { column }: Cited) =>
  computed<RecordRow, PageArgs>(
    ChangeConnectionType,
    bilingual(
      '以它为依据的变更，按序号，截至 asOf.position，含被更正者',
      'Changes that rest on it, corrected ones included, in position order up to asOf.position.',
    ),
    async (row, args, context, info) => {
      const { [column]: number, asOf } = row
      const slice = changeSlice(args, asOf.position)
      if (typeof number !== 'string' || number === '') return new ChangeConnection(NO_CHANGES(asOf), asOf)
      const found = await loadCiting(context, number, asOf.position, slice, wantedOfChanges(info), selected(info).has('totalCount'))
      return new ChangeConnection(found, asOf)
    },
    { args: PAGE_ARGS },
  )

/** Changes and the records that they rest on, both ways. */
export const citationResolvers = (
  types: ReadonlyMap<string, RegistryTypes>,
  { ChangeType, ChangeConnectionType }: { readonly ChangeType: unknown; readonly ChangeConnectionType: unknown },
  belowOf: BelowOf,
) =>
  [...types.values()].flatMap((each) => {
    const { cited } = each.registry
    if (!cited) return []
    return [
      resolverOf(ChangeType, `Change${each.name}Resolver`, { [cited.as]: toRecord(each, cited, belowOf) }),
      resolverOf(each.Type, `${each.name}ChangesResolver`, { [cited.back]: toChanges(ChangeConnectionType, cited) }),
    ]
  })
