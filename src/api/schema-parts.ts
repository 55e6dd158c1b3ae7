import {
  createParameterDecorator,
  Field,
  FieldResolver,
  InputType,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  type ResolverData,
} from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Titles } from '../engine/registry.ts'
import type { Context } from './context.ts'

/**
 * type-graphql's decorators called as the functions they are, so that types can be made from data. Types are thunks
 * (`() => Float`) everywhere, since the compilers we use emit no decorator metadata.
 */
// type-graphql's own type of a type thunk holds `any` and `Function`; this is as close as it lets us come.
export type Thunk = () => never
const thunk = (type: unknown): Thunk => (() => type) as Thunk
export type ClassType = abstract new () => object
type Concrete = new () => Record<string, unknown>

/** Chinese first line, English second. */
export const bilingual = (zh: string, en: string): string => `${zh}\n${en}`

/** `waterSource` → `WaterSource`. */
export const typeName = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1)

const named = (name: string): Concrete => {
  const holder = { [name]: class {} }
  return holder[name] as unknown as Concrete
}

export type FieldOptions = { readonly nullable?: boolean | 'items' | 'itemsAndList'; readonly description?: string; readonly defaultValue?: unknown }
export type FieldSpec = readonly [type: unknown, options?: FieldOptions]

/** A list type in type-graphql's notation. */
export const listOf = (type: unknown): unknown => [type]

const addFields = (target: Concrete | ClassType, fields: Readonly<Record<string, FieldSpec>>): void => {
  for (const [name, [type, options]] of Object.entries(fields)) Field(thunk(type), { simple: true, ...options })(target.prototype as object, name)
}

/** An object type whose fields are properties of its values. */
export const objectType = (
  name: string,
  description: string,
  fields: Readonly<Record<string, FieldSpec>>,
  implemented: readonly ClassType[] = [],
): Concrete => {
  const target = named(name)
  ObjectType(name, { description, implements: [...implemented] as never })(target as never)
  addFields(target, fields)
  return target
}

export const interfaceType = (
  name: string,
  description: string,
  fields: Readonly<Record<string, FieldSpec>>,
  resolveType: (value: never) => string,
): Concrete => {
  const target = named(name)
  InterfaceType(name, { description, resolveType: resolveType as never })(target as never)
  addFields(target, fields)
  return target
}

/** An input type; `fields` is a function where the type refers to itself. */
export const inputType = (name: string, description: string, fields: (self: unknown) => Readonly<Record<string, FieldSpec>>): Concrete => {
  const target = named(name)
  InputType(name, { description })(target as never)
  addFields(target, fields(target))
  return target
}

/** An enum whose words stand for values; `words` maps word → [value, Chinese, English]. */
export const enumType = (name: string, description: string, words: Readonly<Record<string, readonly [value: string, zh: string, en: string]>>): object => {
  const values = Object.fromEntries(Object.entries(words).map(([word, [value]]) => [word, value]))
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(words).map(([word, [, zh, en]]) => [word, { description: bilingual(zh, en) }])),
  })
  return values
}

export const vocabularyType = (name: string, description: string, titles: Titles): object =>
  enumType(name, description, Object.fromEntries(Object.entries(titles).map(([word, [zh, en]]) => [word, [word, zh, en]])))

export type Resolve<Root, Args> = (root: Root, args: Args, context: Context, info: GraphQLResolveInfo) => unknown

/** A field that is computed: its type, its arguments, and how it is answered. Arguments arrive as graphql-js gives them. */
export type Computed = {
  readonly type: unknown
  readonly description: string
  readonly nullable?: boolean | 'items' | 'itemsAndList'
  readonly args?: Readonly<Record<string, FieldSpec>>
  readonly resolve: Resolve<never, never>
}

const wholeCall = createParameterDecorator<Context>((call) => call)
const argument = (name: string, [type, options]: FieldSpec) =>
  createParameterDecorator(() => undefined, { arg: { name, typeFunc: thunk(type), options: { nullable: true, ...options } } })

/** The two types whose fields are asked for first. */
export const ROOTS = { Query, Mutation }

/** A resolver class of computed fields, of a type or of a root. */
export const resolverOf = (of: unknown, name: string, fields: Readonly<Record<string, Computed>>): Concrete => {
  const target = named(name)
  const root = Object.values(ROOTS).find((each) => each === of)
  if (root) Resolver()(target as never)
  else Resolver(thunk(of))(target as never)
  const prototype = target.prototype as Record<string, unknown>
  for (const [field, { type, description, nullable, args = {}, resolve }] of Object.entries(fields)) {
    prototype[field] = (call: ResolverData<Context>) => resolve(call.root as never, call.args as never, call.context, call.info)
    const descriptor = Object.getOwnPropertyDescriptor(prototype, field) as TypedPropertyDescriptor<unknown>
    const decorate = root ?? FieldResolver
    const options = { description, ...(nullable !== undefined && { nullable }) }
    decorate(thunk(type), options)(prototype, field, descriptor as never)
    wholeCall(prototype, field, 0)
    Object.entries(args).forEach(([arg, spec], i) => {
      argument(arg, spec)(prototype, field, i + 1)
    })
  }
  return target
}

/** A computed field, checked against the types of its root and arguments. */
export const computed = <Root = unknown, Args = Readonly<Record<string, unknown>>>(
  type: unknown,
  description: string,
  resolve: Resolve<Root, Args>,
  options: { readonly nullable?: boolean | 'items' | 'itemsAndList'; readonly args?: Readonly<Record<string, FieldSpec>> } = {},
): Computed => ({ type, description, ...options, resolve: resolve })
