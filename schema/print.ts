import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getNamedType, isInterfaceType, isLeafType, printSchema, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql'
import { schemaOf } from '../src/api/schema.ts'
import { catalogue } from '../src/registries/index.ts'

/** The committed schema: its diff is the review of the API. */
export const FILE = path.join(import.meta.dirname, 'schema.graphql')
/** Names that one selection over several registries cannot ask for as they are. */
export const DIFFERING_FILE = path.join(import.meta.dirname, 'differing-names.md')

/** The schema as the server serves it, as text. */
export const printed = async (): Promise<string> => `${printSchema(await schemaOf(catalogue))}\n`

/** The GraphQL types of a schema's registries, by name. */
export const recordTypes = (schema: GraphQLSchema): readonly GraphQLObjectType[] => {
  const record = schema.getType('RegistryRecord')
  if (!isInterfaceType(record)) throw new Error('The schema has no interface RegistryRecord.')
  return [...schema.getImplementations(record).objects].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What GraphQL compares of fields of one name: lists and nulls, and which scalar or enum; all that has fields of its own is alike. */
const shapeOf = (type: GraphQLOutputType): string => (isLeafType(getNamedType(type)) ? String(type) : String(type).replace(/\w+/, '{}'))

/** A field whose type is not the same in all registries that have it: type → GraphQL types of these registries. */
export type Differing = {
  readonly name: string
  readonly types: ReadonlyMap<string, readonly string[]>
  /** Whether GraphQL refuses it in one selection over several of them; else they are records, and fields below them are compared. */
  readonly conflicts: boolean
}

export const differingNames = (schema: GraphQLSchema): readonly Differing[] => {
  const fields = recordTypes(schema).flatMap((type) => Object.values(type.getFields()).map((field) => ({ ...field, of: type.name })))
  return [...new Set(fields.map(({ name }) => name))].sort().flatMap((name): Differing[] => {
    const same = fields.filter((field) => field.name === name)
    const types = new Map(
      [...new Set(same.map(({ type }) => String(type)))].map((type) => [type, same.filter((field) => String(field.type) === type).map(({ of }) => of)]),
    )
    return types.size > 1 ? [{ name, types, conflicts: new Set(same.map(({ type }) => shapeOf(type))).size > 1 }] : []
  })
}

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ')
const table = (names: readonly Differing[]): string[] => [
  '| 字段 Field | 类型 Type | 登记册 Registries |',
  '|---|---|---|',
  ...names.flatMap(({ name, types }) => [...types].map(([type, of], i) => `| ${i === 0 ? code([name]) : ''} | ${code([type])} | ${code(of)} |`)),
]

/** `differing-names.md`: what a caller must know who asks several registries in one selection. */
export const differingPage = async (): Promise<string> => {
  const names = differingNames(await schemaOf(catalogue))
  const [refused, records] = [names.filter(({ conflicts }) => conflicts), names.filter(({ conflicts }) => !conflicts)]
  return [
    '# 各登记册类型不同的字段 Names that differ between registries',
    '',
    '在一次选取中跨登记册查询时，下列字段须用别名。',
    'These need an alias when they are asked for in one selection over several registries.',
    '',
    '```graphql',
    '{ records(ids: ["town/500116001", "project/X-1"]) { record ... on Town { townKind: kind } ... on Project { projectKind: kind } } }',
    '```',
    '',
    ...table(refused),
    '',
    '下列字段指向不同登记册的记录，本身不须别名；其下各项仍按上表。',
    'These lead to records of different registries and need no alias themselves; what is asked below them follows the table above.',
    '',
    ...table(records),
    '',
    '由 `npm run schema` 生成，勿手改。Made by `npm run schema`; not edited by hand.',
    '',
  ].join('\n')
}

// npm run schema            writes schema/schema.graphql and schema/differing-names.md
// npm run schema -- --check says whether they are what would be written
if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of [
    [FILE, await printed()],
    [DIFFERING_FILE, await differingPage()],
  ] as const) {
    if (!process.argv.includes('--check')) writeFileSync(file, text)
    else if (readFileSync(file, 'utf8') !== text) {
      process.stderr.write(`schema/${path.basename(file)} is not that of the code: npm run schema\n`)
      process.exitCode = 1
    }
  }
}
