import { ID } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Point } from '../engine/point.ts'
import type { Registry } from '../engine/registry.ts'
import type { RecordRow } from '../engine/read/records.ts'
import { isRecordKey, parseId } from '../kernel/record-id.ts'
import { badInput } from '../kernel/refusal.ts'
import { pointOf, registryNamed, type AsOfArgs, type Context } from './context.ts'
import { loadHistory, loadRecord } from './loaders.ts'
import { changeSlice } from './record-type.ts'
import { connectionArgs, type ConnectionArgs, type connectionReader, type RegistryTypes } from './registry-types.ts'
import { bilingual, computed, listOf, type Computed, type FieldSpec } from './schema-parts.ts'

const MAX_IDS = 500

/** One record of one registry, with what is selected of it. */
export type ReadOne = (registry: Registry, key: string, point: Point, context: Context, info: GraphQLResolveInfo) => Promise<RecordRow | null>

/** The record key that an id or a key means. @throws Refusal `BAD_USER_INPUT` for an id of another registry or no key at all */
export const keyIn = (registry: Registry, id: string): string => {
  const key = id.startsWith(`${registry.key}/`) ? id.slice(registry.key.length + 1) : id
  if (!isRecordKey(key))
    throw badInput(`「${id}」不是 ${registry.key} 的编号。`, `"${id}" is no record key of ${registry.key}, nor an id of it.`, {
      field: 'id',
      found: id,
      needed: `${registry.key}/<record>`,
    })
  return key
}

/** Records of any registry, by id. */
export const recordsApi = (AS_OF: Readonly<Record<string, FieldSpec>>, RegistryRecord: unknown, RecordLifeType: unknown, one: ReadOne) => {
  const fields = {
    record: computed<unknown, AsOfArgs & { id: string }>(
      RegistryRecord,
      bilingual('任一记录；不在册为空', 'A record of any registry; null where it is not in force.'),
      async (_, { id, asOf }, context, info) => {
        const { registry, record } = parseId(id)
        return one(registryNamed(context, registry), record, await pointOf(context, asOf), context, info)
      },
      { nullable: true, args: { id: [ID, { nullable: false }], ...AS_OF } },
    ),
    records: computed<unknown, AsOfArgs & { ids: readonly string[] }>(
      listOf(RegistryRecord),
      bilingual('多条记录，至多 500，按所给次序，不在册为空', 'At most 500 records, in the order asked, null where not in force.'),
      async (_, { ids, asOf }, context, info) => {
        if (ids.length > MAX_IDS)
          throw badInput(`一次至多 ${MAX_IDS} 个 id，给了 ${ids.length} 个。`, `At most ${MAX_IDS} ids at once; ${ids.length} were given.`, {
            field: 'ids',
            found: ids.length,
            needed: MAX_IDS,
          })
        const parsed = ids.map(parseId).map(({ registry, record }) => ({ registry: registryNamed(context, registry), record }))
        const point = await pointOf(context, asOf)
        return Promise.all(parsed.map(({ registry, record }) => one(registry, record, point, context, info)))
      },
      { nullable: 'items', args: { ids: [listOf(ID), { nullable: false }], ...AS_OF } },
    ),
    life: computed<unknown, AsOfArgs & { id: string }>(
      RecordLifeType,
      bilingual('一条记录的一生，在册与否；当时尚未听闻为空', 'The life of a record, in force or not; null: not heard of by then.'),
      async (_, { id, asOf }, context) => {
        const { registry, record } = parseId(id)
        const point = await pointOf(context, asOf)
        const heard = await loadHistory(context, id, point.position, changeSlice({ first: 1 }, point.position), new Set(), false)
        const known = registryNamed(context, registry)
        if (heard.rows.length === 0) return null
        const current = await loadRecord(context, known, record, point, { names: new Set(), whole: false })
        return { id, asOf: point, inForce: current !== null }
      },
      { nullable: true, args: { id: [ID, { nullable: false }], ...AS_OF } },
    ),
  }
  return { fields, resolvers: [] }
}

/** One registry: a record of it by id or key, and its records page by page. */
export const registryApi = (AS_OF: Readonly<Record<string, FieldSpec>>, types: RegistryTypes, reader: ReturnType<typeof connectionReader>, one: ReadOne) => {
  const { registry } = types
  const fields: Record<string, Computed> = {
    [registry.key]: computed<unknown, AsOfArgs & { id: string }>(
      types.Type,
      bilingual(`${registry.title}：一条，按 id 或编号；不在册为空`, 'One record by id or record key; null where it is not in force.'),
      async (_, { id, asOf }, context, info) => one(registry, keyIn(registry, id), await pointOf(context, asOf), context, info),
      { nullable: true, args: { id: [ID, { nullable: false }], ...AS_OF } },
    ),
    [registry.plural]: computed<unknown, AsOfArgs & ConnectionArgs>(
      types.ConnectionType,
      bilingual(`${registry.title}：分页`, `${registry.titleEn} in force at a point, page by page.`),
      async (_, args, context, info) => reader.root(args, await pointOf(context, args.asOf), context, info),
      { nullable: true, args: { ...AS_OF, ...connectionArgs(types) } },
    ),
  }
  return { fields, resolvers: [] }
}
