import { readFileSync } from 'node:fs'
import { getNamedType, isLeafType, OverlappingFieldsCanBeMergedRule, parse, validate, type GraphQLField, type GraphQLObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { DIFFERING_FILE, differingNames, differingPage, recordTypes } from '../schema/print.ts'
import { schemaOf } from '../src/api/schema.ts'
import { catalogue } from '../src/registries/index.ts'

const schema = await schemaOf(catalogue)
const types = recordTypes(schema)
const names = differingNames(schema)
const conflicting = names.filter(({ conflicts }) => conflicts)

const select = ({ name, type }: Pick<GraphQLField<unknown, unknown>, 'name' | 'type'>): string =>
  isLeafType(getNamedType(type)) ? name : `${name} { __typename }`
/** What GraphQL itself says of one selection over several registries. */
const conflictsIn = (selections: readonly (readonly [type: GraphQLObjectType, fields: readonly string[]])[]): string[] => {
  const document = parse(`{ records(ids: []) { ${selections.map(([{ name }, fields]) => `... on ${name} { ${fields.join(' ')} }`).join(' ')} } }`)
  return validate(schema, document, [OverlappingFieldsCanBeMergedRule]).map(({ message }) => message)
}
const typeNamed = (name: string): GraphQLObjectType => types.find((type) => type.name === name)!

it('schema/differing-names.md is that of the code (else: npm run schema)', async () => {
  expect(readFileSync(DIFFERING_FILE, 'utf8')).toBe(await differingPage())
})

describe('names that differ between registries', () => {
  it('are found', () => {
    expect(types.map(({ name }) => name)).toHaveLength(catalogue.registries.size)
    expect(conflicting.map(({ name }) => name)).toEqual(expect.arrayContaining(['kind', 'stage', 'zone']))
    expect(names.find(({ name }) => name === 'successor')).toMatchObject({ conflicts: false })
  })

  it.each(conflicting)('$name cannot be asked of all its registries at once, and can under an alias', ({ name, types: differing }) => {
    const all = [...differing.values()].flat().map((each) => [typeNamed(each), select(typeNamed(each).getFields()[name]!)] as const)
    expect(conflictsIn(all.map(([type, field]) => [type, [field]]))).not.toEqual([])
    expect(conflictsIn(all.map(([type, field]) => [type, [`${type.name}_${name}: ${field}`]]))).toEqual([])
  })

  it('are all there are: everything else can be asked of all registries in one selection', () => {
    const listed = new Set(conflicting.map(({ name }) => name))
    const rest = types.map(
      (type) =>
        [
          type,
          Object.values(type.getFields())
            .filter(({ name }) => !listed.has(name))
            .map(select),
        ] as const,
    )
    expect(conflictsIn(rest)).toEqual([])
  })
})
