import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema as schemaFrom,
  coerceInputValue,
  isInputObjectType,
  parseValue,
  valueFromAST,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql'
import { buildSchema, Query, Resolver } from 'type-graphql'
import { describe, expect, it } from 'vitest'
import { canonical } from '../engine/canonical.ts'
import { checkDraft } from '../engine/change-line.ts'
import type { Fields } from '../engine/fold.ts'
import type { Column, Registry } from '../engine/registry.ts'
import { Refusal } from '../kernel/refusal.ts'
import { catalogue } from '../registries/index.ts'
import { DISTRICT } from '../../test/support/postgres.ts'
import { everyValue } from '../../test/support/values.ts'
import { sharedTypes } from './column-type.ts'
import { commandInputs, dataOf, inputTypes } from './inputs.ts'
import { typeName } from './schema-parts.ts'

const registries = [...catalogue.registries.values()]

/** A schema that holds every input, and a query since there must be one. */
const schemaOfInputs = async (): Promise<GraphQLSchema> => {
  class Nothing {
    nothing(): string {
      return ''
    }
  }
  Resolver()(Nothing)
  Query(() => String)(Nothing.prototype, 'nothing', Object.getOwnPropertyDescriptor(Nothing.prototype, 'nothing') as TypedPropertyDescriptor<unknown>)
  const shared = sharedTypes()
  const made = registries.flatMap((registry) => Object.values(inputTypes(registry, typeName(registry.key), shared)))
  return buildSchema({ resolvers: [Nothing], orphanedTypes: [...made, ...Object.values(commandInputs())], validate: false })
}
const schema = await schemaOfInputs()

const inputNamed = (type: string): GraphQLInputObjectType => {
  const input = schema.getType(type)
  if (!isInputObjectType(input)) throw new Error(`${type} is no input`)
  return input
}
const registryOf = (type: string): Registry => registries.find(({ key }) => typeName(key) === type.replace(/(Input|Patch)$/, ''))!
const changeTypeOf = (type: string): string => (type.endsWith('Input') ? 'Registered' : 'Amended')
/** The data that are made of input given as variables. */
const stated = (type: string, fields: unknown): Fields => dataOf(registryOf(type), coerceInputValue(fields, inputNamed(type)) as Fields, changeTypeOf(type))
/** The data that are made of input written in the document. */
const written = (type: string, text: string, variables: Fields = {}): Fields =>
  dataOf(registryOf(type), valueFromAST(parseValue(text), inputNamed(type), variables) as Fields, changeTypeOf(type))
const refused = (attempt: () => unknown): Refusal => {
  try {
    attempt()
  } catch (cause) {
    if (cause instanceof Refusal) return cause
  }
  throw new Error('no refusal')
}

/** A value of change data as a caller writes it. */
const asInput = ({ type }: Column, value: unknown): unknown => {
  if (type !== 'measured') return value
  return value === 'ND' ? { notDetected: true } : typeof value === 'number' ? { value } : value
}
const inputOf = (registry: Registry, data: Fields): Fields =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, asInput(registry.columns[name]!, value)]))
/** What a registration of this registry cannot lack. */
const leastOf = (registry: Registry): Fields =>
  Object.fromEntries(
    Object.entries(everyValue(registry, 1)).filter(([name]) => registry.columns[name]?.required === true || registry.columns[name]?.asked === true),
  )

describe.each(registries)('$key', (registry) => {
  const name = typeName(registry.key)
  const { word, vocabulary } = registry.status

  it.each([0, 1, 2])('takes every column as change data have it, restricted ones too (%i)', (variant) => {
    const data = everyValue(registry, variant)
    expect(stated(`${name}Input`, inputOf(registry, data))).toEqual(data)
    expect(stated(`${name}Patch`, inputOf(registry, data))).toEqual(data)
    const line = { id: '1', district: DISTRICT, registry: registry.key, record: 'X-1', type: 'Registered', validFrom: '2020-01-01', data }
    expect(checkDraft(catalogue, line).type).toBe('Registered')
  })

  it('registers at any of its statuses, under the word that its data have for it', () => {
    for (const stage of Object.keys(vocabulary.values))
      expect(stated(`${name}Input`, { ...leastOf(registry), stage })).toEqual({ ...leastOf(registry), [word]: stage })
  })

  it('amends no status', () => {
    expect(() => stated(`${name}Patch`, { stage: Object.keys(vocabulary.values)[0] })).toThrow('stage')
  })

  it('leaves what is absent and clears what is null', () => {
    expect(stated(`${name}Patch`, {})).toEqual({})
    const cleared = Object.fromEntries(Object.keys(registry.columns).map((column) => [column, null]))
    expect(stated(`${name}Patch`, cleared)).toEqual(cleared)
  })
})

describe('what must be given', () => {
  const neededOf = (type: string): string[] =>
    Object.values(inputNamed(type).getFields()).flatMap((field) => (String(field.type).endsWith('!') ? [field.name] : []))
  it('is what the columns require, and what is asked of whoever registers by hand', () => {
    const needed = registries.map(({ key }) => [key, neededOf(`${typeName(key)}Input`)] as const).filter(([, names]) => names.length > 0)
    expect(Object.fromEntries(needed)).toEqual({ waterSource: ['name'], sample: ['sampledOn'] })
  })
  it('is nothing in an amendment', () => {
    expect(registries.flatMap(({ key }) => neededOf(`${typeName(key)}Patch`))).toEqual([])
  })
})

describe('a measured value', () => {
  const ammonia = (ammoniaMgL: unknown) => stated('BlackOdorousWaterPatch', { ammoniaMgL })

  it('is a number, below a limit, or not detected', () => {
    expect(ammonia({ value: 15.2 })).toEqual({ ammoniaMgL: 15.2 })
    expect(ammonia({ value: 0 })).toEqual({ ammoniaMgL: 0 })
    expect(ammonia({ lt: 0.025 })).toEqual({ ammoniaMgL: { lt: 0.025 } })
    expect(ammonia({ notDetected: true })).toEqual({ ammoniaMgL: 'ND' })
  })
  it('goes in as it came out', () => {
    expect(ammonia({ value: 15.2, lt: null, notDetected: false })).toEqual({ ammoniaMgL: 15.2 })
    expect(ammonia({ value: null, lt: null, notDetected: true })).toEqual({ ammoniaMgL: 'ND' })
  })
  it('is cleared by null', () => {
    expect(ammonia(null)).toEqual({ ammoniaMgL: null })
  })
  it.each([{}, { value: null }, { notDetected: false }, { value: 1, lt: 2 }, { value: 1, notDetected: true }, { value: 1, lt: 2, notDetected: true }])(
    'is refused where it does not say exactly one: %j',
    (wrong) => {
      const { code, details } = refused(() => ammonia(wrong))
      expect({ code, field: details.field, found: details.found }).toEqual({ code: 'BAD_USER_INPUT', field: 'data.ammoniaMgL', found: wrong })
    },
  )
})

describe('a reference', () => {
  it('is a key, or the id of a record of its registry', () => {
    expect(stated('PlotPatch', { unit: 'U-1' })).toEqual({ unit: 'U-1' })
    expect(stated('PlotPatch', { unit: 'keySupervisedUnit/U-1', townCode: 'town/500116001' })).toEqual({ unit: 'U-1', townCode: '500116001' })
    expect(stated('PlotPatch', { successors: ['plot/P-2', 'P-3'] })).toEqual({ successors: ['P-2', 'P-3'] })
  })
  it('to a record of another registry stays as it is, and is no key', () => {
    const data = stated('PlotPatch', { unit: 'plot/P-1' })
    expect(data).toEqual({ unit: 'plot/P-1' })
    const line = { id: '1', district: DISTRICT, registry: 'plot', record: 'P-2', type: 'Amended', validFrom: '2020-01-01', data }
    expect(() => checkDraft(catalogue, line)).toThrow('data.unit')
  })
  it('to a record of any registry keeps its whole id', () => {
    expect(stated('ProjectPatch', { target: 'plot/P-1' })).toEqual({ target: 'plot/P-1' })
  })
})

describe('input written in the document', () => {
  it('is the same as in variables: codes, geometry, extra', () => {
    const data = {
      geometry: { type: 'Point', coordinates: [106.25, 29.29] },
      crs: 'CGCS2000',
      codes: [{ system: '示例系统', value: '1' }],
      extra: { note: { from: ['甲', null, 1.5, true] } },
    }
    const text = `{geometry: {type: "Point", coordinates: [106.25, 29.29]}, crs: CGCS2000, codes: [{system: "示例系统", value: "1"}],
      extra: {note: {from: ["甲", null, 1.5, true]}}}`
    expect(written('PlotPatch', text)).toEqual(data)
    expect(stated('PlotPatch', data)).toEqual(data)
    // Objects from a document have no prototype; what is hashed is the same.
    expect(canonical(written('PlotPatch', text))).toBe(canonical(data))
  })
  it('may hold variables inside JSON', () => {
    const text = '{extra: {name: $n}, geometry: {type: "Point", coordinates: [$x, 29]}}'
    expect(written('PlotPatch', text, { x: 106.5, n: '示例' })).toEqual({ extra: { name: '示例' }, geometry: { type: 'Point', coordinates: [106.5, 29] } })
  })
})

describe('the contract', () => {
  const contract = schemaFrom(readFileSync(path.join(import.meta.dirname, '../../test/contract.graphql'), 'utf8'))
  const members = (from: GraphQLSchema, type: string): Map<string, string> => {
    const input = from.getType(type)
    if (!isInputObjectType(input)) throw new Error(`${type} is no input`)
    return new Map(Object.values(input.getFields()).map(({ name, type: of, defaultValue }) => [name, `${String(of)} = ${JSON.stringify(defaultValue)}`]))
  }
  it.each(['ChangeInput', 'CorrectionInput', 'CommandInput', 'BasisInput'])('%s is as promised', (type) => {
    expect(members(schema, type)).toEqual(members(contract, type))
  })
  it.each(['WaterSourceInput', 'WaterSourcePatch'])('%s has what is promised', (type) => {
    expect(Object.fromEntries(members(schema, type))).toMatchObject(Object.fromEntries(members(contract, type)))
  })
  it('a change comes first on its day unless it says otherwise', () => {
    const change = valueFromAST(parseValue('{validFrom: "2024-01-01", basis: {}}'), inputNamed('ChangeInput'))
    expect(change).toEqual({ validFrom: '2024-01-01', sequence: 0, basis: {} })
  })
})
