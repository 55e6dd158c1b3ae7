import { ID, Int } from 'type-graphql'
import { recordsByCode, search, type Code } from '../engine/read/search.ts'
import { badInput } from '../kernel/refusal.ts'
import { RecordConnection } from './connection.ts'
import { inTowns, pointOf, registriesNamed, type AsOfArgs } from './context.ts'
import { fingerprintOf, sliceOf, type PageArgs } from './paging.ts'
import { PAGE_ARGS } from './record-type.ts'
import { bilingual, computed, listOf, objectType, type FieldSpec } from './schema-parts.ts'
import { selected, wantedAcross, type BelowOf } from './selection.ts'

const MAX_CODES = 500

type SearchArgs = AsOfArgs & Pick<PageArgs, 'first' | 'after'> & { readonly text: string; readonly registry?: string[] | null; readonly town?: string[] | null }
type CodesArgs = AsOfArgs & { readonly codes: readonly Code[]; readonly registry?: readonly string[] | null }

/** Records found by a part of what they are called, and by what other systems call them. */
export const searchApi = (
  AS_OF: Readonly<Record<string, FieldSpec>>,
  types: { readonly RegistryRecord: unknown; readonly RecordConnectionType: unknown; readonly CodeInput: unknown },
  belowOf: BelowOf,
) => {
  const { RegistryRecord, RecordConnectionType, CodeInput } = types
  const CodeMatchType = objectType('CodeMatch', bilingual('一个编码及其所指的记录', 'A code, and the records that it is a code of.'), {
    system: [String],
    value: [String],
    nodes: [listOf(RegistryRecord)],
    count: [Int, { description: bilingual('所指记录数，可能不止一条', 'How many; there may be more than one.') }],
  })
  const fields = {
    search: computed<unknown, SearchArgs>(
      RecordConnectionType,
      bilingual(
        '检索：名称、别名、位置、编码（含编号）中含有所给文字的记录，一字起；按登记册与编号排序',
        'Records that have the text in a name, alias, place or code, their own key included; from one character. By registry and key.',
      ),
      async (_, args, context, info) => {
        const registries = registriesNamed(context, args.registry)
        const [only] = registries
        if (!only) throw badInput('registry 为空列表。', 'registry is an empty list.', { field: 'registry', found: [] })
        const fingerprint = fingerprintOf('search', args.text, args.registry ?? null, args.town ?? null)
        const { slice, point } = sliceOf(args, await pointOf(context, args.asOf), fingerprint)
        const where = inTowns(args.town, point)
        const found = await search(context.request.db, args.text, {
          registries,
          point,
          where,
          slice,
          wanted: wantedAcross(registries, info, belowOf),
          counted: selected(info).has('totalCount'),
        })
        return new RecordConnection(found, point, fingerprint, { registry: only, where })
      },
      {
        nullable: true,
        args: {
          text: [String, { nullable: false }],
          registry: [listOf(ID)],
          town: [listOf(ID)],
          ...AS_OF,
          first: PAGE_ARGS['first'] as FieldSpec,
          after: PAGE_ARGS['after'] as FieldSpec,
        },
      },
    ),
    recordsByCode: computed<unknown, CodesArgs>(
      listOf(CodeMatchType),
      bilingual(
        `按其他系统的编码查记录，一次至多 ${MAX_CODES} 个，按所给次序；无此编码者为空列表`,
        `Records by what other systems call them, at most ${MAX_CODES} codes at once, in the order asked; an empty list for a code that none has.`,
      ),
      async (_, { codes, registry, asOf }, context, info) => {
        if (codes.length > MAX_CODES)
          throw badInput(`一次至多 ${MAX_CODES} 个编码，给了 ${codes.length} 个。`, `At most ${MAX_CODES} codes at once; ${codes.length} were given.`, {
            field: 'codes',
            found: codes.length,
            needed: MAX_CODES,
          })
        const registries = registriesNamed(context, registry)
        const wanted = { names: new Set(selected(info, 'nodes').keys()), whole: true }
        const found = await recordsByCode(context.request.db, codes, registries, await pointOf(context, asOf), wanted)
        return codes.map(({ system, value }, place) => {
          const nodes = found.filter((each) => each.place === place).map(({ row }) => row)
          return { system, value, nodes, count: nodes.length }
        })
      },
      { nullable: true, args: { codes: [listOf(CodeInput), { nullable: false }], registry: [listOf(ID)], ...AS_OF } },
    ),
  }
  return { fields, resolvers: [] }
}
