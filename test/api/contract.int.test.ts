import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schemaOf } from '../../src/api/schema.ts'
import { typeName } from '../../src/api/schema-parts.ts'
import type { Column } from '../../src/engine/registry.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openApi, type Api } from '../support/api.ts'

/** The names that callers rely on, as they have them. */
const contract = buildSchema(readFileSync(path.join(import.meta.dirname, '../contract.graphql'), 'utf8'))
const product = await schemaOf(catalogue)

/** What the contract promises and a later issue brings: whole types, fields, arguments, input fields. Nothing else may be missing. */
const LATER: ReadonlySet<string> = new Set([
  // Following the ledger.
  'Subscription',
])

type Member = { readonly type: string; readonly optional: boolean }
const argument = ({ type, defaultValue }: Pick<GraphQLArgument, 'type' | 'defaultValue'>): Member => ({
  type: `${String(type)}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`,
  optional: !String(type).endsWith('!') || defaultValue !== undefined,
})

/** Everything of a type that a caller can name: path → its type, kind, value. */
const membersOf = (type: GraphQLNamedType): Map<string, Member> => {
  const members = new Map<string, Member>([[type.name, { type: kindOf(type), optional: true }]])
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const each of type.getInterfaces()) members.set(`${type.name} implements ${each.name}`, { type: 'interface', optional: true })
    for (const field of Object.values(type.getFields())) {
      members.set(`${type.name}.${field.name}`, { type: String(field.type), optional: true })
      for (const each of field.args) members.set(`${type.name}.${field.name}(${each.name})`, argument(each))
    }
  }
  if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) members.set(`${type.name}.${field.name}`, argument(field))
  if (isEnumType(type)) for (const value of type.getValues()) members.set(`${type.name}.${value.name}`, { type: 'value', optional: true })
  return members
}
const kindOf = (type: GraphQLNamedType): string => type.constructor.name

const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
const isLater = (member: string): boolean => LATER.has(member) || LATER.has(member.split(/[.( ]/)[0] ?? '') || LATER.has(member.split('(')[0] ?? '')

describe('the product keeps the contract', () => {
  const members = new Map(ownTypes(product).flatMap((type) => [...membersOf(type)]))

  describe.each(ownTypes(contract).filter(({ name }) => !LATER.has(name)))('$name', (type) => {
    it.each([...membersOf(type)].filter(([member]) => !isLater(member)))('%s', (member, promised) => {
      expect(members.get(member)?.type).toBe(promised.type)
    })

    it('asks for nothing that the contract does not name', () => {
      const known = membersOf(type)
      const theirs = product.getType(type.name)
      const asked = (member: string): boolean => isInputObjectType(type) || known.has(member.split('(')[0] ?? '')
      const needed = theirs ? [...membersOf(theirs)].filter(([member, { optional }]) => !optional && !known.has(member) && asked(member)) : []
      expect(needed.map(([member]) => member)).toEqual([])
    })
  })

  it('names as later only what the contract has', () => {
    const promised = new Set(ownTypes(contract).flatMap((type) => [...membersOf(type).keys()]))
    expect([...LATER].filter((member) => !promised.has(member))).toEqual([])
  })

  it('names as later only what is not there yet', () => {
    expect([...LATER].filter((member) => members.has(member))).toEqual([])
  })
})

describe('every registry is born into the API', () => {
  it.each([...catalogue.registries.values()])(
    '$key has its type, one and many, with the arguments of a water source; its own fields are nullable, every one but what is computed beside a claim',
    (registry) => {
      const query = product.getQueryType()?.getFields() ?? {}
      const name = typeName(registry.key)
      const args = (field: string) => query[field]?.args.map((each) => `${each.name}: ${argument(each).type}`).sort()
      expect(String(query[registry.key]?.type)).toBe(name)
      expect(String(query[registry.plural]?.type)).toBe(`${name}Connection`)
      expect(args(registry.key)).toEqual(args('waterSource'))
      expect(args(registry.plural)).toEqual(args('waterSources')?.map((each) => each.replaceAll('WaterSource', name)))
      const type = product.getType(name)
      if (!isObjectType(type)) throw new Error(`${name} is no object type`)
      expect(type.getInterfaces().map((each) => each.name)).toEqual(['RegistryRecord'])
      const shared = product.getType('RegistryRecord')
      if (!isInterfaceType(shared)) throw new Error('RegistryRecord is no interface')
      const own = Object.values(type.getFields()).filter((field) => !(field.name in shared.getFields()))
      // Changes are there for every record, as its history is.
      const nullable = own.filter(({ name: field }) => field !== registry.cited?.back)
      expect(nullable.filter((field) => String(field.type).endsWith('!')).map((field) => field.name)).toEqual([])
    },
  )
})

const inputNamed = (name: string): GraphQLInputObjectType => {
  const type = product.getType(name)
  if (!isInputObjectType(type)) throw new Error(`${name} is no input`)
  return type
}
const typesOf = (fields: readonly Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>[]): Record<string, string> =>
  Object.fromEntries(fields.map((field) => [field.name, argument(field).type]))
/** The type in which a column is stated: as it comes out, but for references, which are stated by key, and values that may be below detection. */
const statedAs = (column: Column): string => {
  switch (column.type) {
    case 'measured':
      return 'MeasuredInput'
    case 'codes':
      return '[CodeInput!]'
    case 'reference':
      return column.as === undefined ? 'ID' : 'String'
    case 'references':
      return '[ID!]'
    case 'enum':
      return column.values.name
    case 'enums':
      return `[${column.values.name}!]`
    case 'texts':
      return '[String!]'
    case 'number':
      return 'Float'
    case 'position':
      return '[Float!]'
    case 'boolean':
      return 'Boolean'
    case 'date':
      return 'Date'
    case 'partialDate':
      return 'PartialDate'
    case 'geometry':
      return 'GeoJSON'
    case 'results':
      return 'JSON'
    default:
      return 'String'
  }
}

describe('every registry is written through the API', () => {
  const mutations = product.getMutationType()?.getFields() ?? {}
  const change = { change: 'ChangeInput!', dryRun: 'Boolean = false' }
  const payloadOf = (mutation: string): string => String(mutations[mutation]?.type)

  it.each([...catalogue.registries.values()])('$key by one mutation for each type of change, with the arguments of a water source or a plot', (registry) => {
    const name = typeName(registry.key)
    const argsOf = (type: string): Record<string, string> => {
      switch (type) {
        case 'Registered':
          return { record: 'String', fields: `${name}Input!` }
        case 'Amended':
          return { id: 'ID!', fields: `${name}Patch!` }
        case 'Retired':
        case 'Reinstated':
          return { id: 'ID!' }
        default:
          // What the contract has for delistPlot, and what the change may state besides.
          return { id: 'ID!', fields: `${name}Patch` }
      }
    }
    for (const [type, { command, joint }] of Object.entries(registry.changes)) {
      const mutation = command.replace('*', name)
      const [own, payload] =
        joint === undefined
          ? [argsOf(type), 'ChangePayload']
          : joint.how === 'MERGE'
            ? [{ ids: '[ID!]!', record: 'String', fields: `${name}Input!` }, 'SubmitPayload']
            : [{ id: 'ID!', parts: `[${name}Part!]!` }, 'SubmitPayload']
      expect(typesOf(mutations[mutation]?.args ?? []), mutation).toEqual({ ...own, ...change })
      expect(payloadOf(mutation), mutation).toBe(payload)
    }
  })

  it.each([...catalogue.registries.values()])('$key states every column under its own name, and nothing must be given in an amendment', (registry) => {
    const name = typeName(registry.key)
    const columns = Object.fromEntries(Object.entries(registry.columns).map(([column, definition]) => [column, statedAs(definition)]))
    const needed = Object.entries(registry.columns).flatMap(([column, { required, asked }]) => (required === true || asked === true ? [column] : []))
    const input = { ...columns, ...Object.fromEntries(needed.map((column) => [column, `${columns[column]}!`])) }
    expect(typesOf(Object.values(inputNamed(`${name}Patch`).getFields()))).toEqual({ ...columns, extra: 'JSON' })
    expect(typesOf(Object.values(inputNamed(`${name}Input`).getFields()))).toEqual({ ...input, stage: registry.status.vocabulary.name, extra: 'JSON' })
  })

  it('and by no other mutation than these, corrections, acts of several commands and editions', () => {
    const commands = [...catalogue.registries.values()].flatMap(({ key, changes }) =>
      Object.values(changes).map(({ command }) => command.replace('*', typeName(key))),
    )
    expect(Object.keys(mutations).sort()).toEqual([...commands, 'supersedeChange', 'cancelChange', 'submit', 'publishEdition', 'withdrawEdition'].sort())
    expect(Object.values(mutations).flatMap(({ name, type }) => (String(type).endsWith('!') ? [name] : []))).toEqual([])
  })
})

const CHINESE = /\p{Script=Han}/u
/** What is wrong with a description that should have a Chinese line and an English one. */
const faultOf = (description: string | null | undefined): string | undefined => {
  const [zh, en, ...rest] = (description ?? '').split('\n')
  if (!zh) return 'has no description'
  if (!CHINESE.test(zh)) return `has no Chinese first line: ${zh}`
  if (!en || !/[a-z]/i.test(en)) return `has no English second line: ${description}`
  return rest.length > 0 ? 'has more than two lines' : undefined
}

describe('every description has a Chinese line and an English one', () => {
  const wrong = (members: readonly (readonly [string, string | null | undefined])[]): string[] =>
    members.flatMap(([member, description]) => {
      const fault = faultOf(description)
      return fault === undefined ? [] : [`${member} ${fault}`]
    })

  it('on every type', () => {
    expect(wrong(ownTypes(product).map((type) => [type.name, type.description] as const))).toEqual([])
  })

  it('on every value of an enum', () => {
    const values = ownTypes(product).flatMap((type) =>
      isEnumType(type) ? type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const) : [],
    )
    expect(wrong(values)).toEqual([])
  })

  it('on every field that takes arguments', () => {
    const fields = ownTypes(product).flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => (field.args.length > 0 ? [[`${type.name}.${field.name}`, field.description] as const] : []))
        : [],
    )
    expect(wrong(fields)).toEqual([])
  })

  it('on every argument of a mutation, and on every field of what it takes', () => {
    const args = Object.values(product.getMutationType()?.getFields() ?? {}).flatMap((field) => field.args.map((each) => ({ ...each, of: field.name })))
    expect(wrong(args.map(({ of, name, description }) => [`${of}(${name})`, description] as const))).toEqual([])
    const taken = new Map<string, GraphQLInputObjectType>()
    const take = (type: GraphQLInputType): void => {
      const named = getNamedType(type)
      if (!isInputObjectType(named) || taken.has(named.name)) return
      taken.set(named.name, named)
      for (const field of Object.values(named.getFields())) take(field.type)
    }
    for (const { type } of args) take(type)
    expect(taken.size).toBeGreaterThan(2 * catalogue.registries.size)
    const fields = [...taken.values()].flatMap((type) =>
      Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const),
    )
    expect(wrong(fields)).toEqual([])
  })

  it('on every column of every registry, with its unit and its source', () => {
    for (const registry of catalogue.registries.values()) {
      const type = product.getType(typeName(registry.key))
      if (!isObjectType(type)) throw new Error(`${registry.key} has no type`)
      const fields = type.getFields()
      expect(wrong(Object.values(fields).map((field) => [`${type.name}.${field.name}`, field.description] as const))).toEqual([])
      for (const [name, column] of Object.entries(registry.columns)) {
        if (['name', 'townCode', 'geometry', 'crs', 'codes'].includes(name)) continue
        const description = fields[name]?.description ?? ''
        expect(description, `${type.name}.${name}`).toContain(column.title)
        expect(description, `${type.name}.${name}`).toContain(column.titleEn)
        if ('unit' in column) expect(description, `${type.name}.${name}`).toContain(column.unit)
        if (column.source !== undefined) expect(description, `${type.name}.${name}`).toContain(column.source)
      }
    }
  })

  it('on every filter of a column', () => {
    for (const registry of catalogue.registries.values()) {
      const type = product.getType(`${typeName(registry.key)}Filter`)
      if (!isInputObjectType(type)) throw new Error(`${registry.key} has no filter`)
      const made = new Set(['and', 'or', 'not', 'id', 'record', 'status', 'stage', 'lists'])
      const columns = Object.values(type.getFields()).filter((field) => !made.has(field.name))
      expect(wrong(columns.map((field) => [`${type.name}.${field.name}`, field.description] as const))).toEqual([])
    }
  })
})

describe('the schema that is served', () => {
  let api: Api
  beforeAll(async () => {
    api = await openApi()
  })
  afterAll(() => api.close())

  it('is the printed one, and builds again', async () => {
    const { text, headers, status } = await api.get('/schema.graphql')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    const served = buildSchema(text)
    expect(new Set(ownTypes(served).flatMap((type) => [...membersOf(type).keys()]))).toEqual(
      new Set(ownTypes(product).flatMap((type) => [...membersOf(type).keys()])),
    )
  })

  it('can be introspected', async () => {
    const data = await api.data('{ __schema { queryType { name } types { name kind } } __type(name: "Plot") { name } }')
    expect(data.__schema.queryType.name).toBe('Query')
    expect(data.__type.name).toBe('Plot')
  })
})
