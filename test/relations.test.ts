import { isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schemaOf } from '../src/api/schema.ts'
import { latestOf, relationIndexes, waysOf, waysOfEvery } from '../src/engine/relations.ts'
import type { Column, Registry } from '../src/engine/registry.ts'
import { catalogue } from '../src/registries/index.ts'

const schema = await schemaOf(catalogue)
const { registries } = catalogue
const all = [...registries.values()]
const columnsOf = (registry: Registry): [name: string, column: Column][] => Object.entries(registry.columns)
const twice = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i)
/** `waterSource` → `WaterSource`: the GraphQL type of a registry (DESIGN §4). */
const typeName = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1)
const fieldsOf = (name: string) => {
  const type = schema.getType(name)
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`The API has no type ${name}.`)
  return type.getFields()
}

describe('every registry', () => {
  it.each(all)('$key leads back from whatever its columns name', (registry) => {
    const leading = columnsOf(registry).filter(([, { type }]) => type === 'reference' || type === 'references' || type === 'recordId')
    expect(leading.filter(([, column]) => !('back' in column) || column.back === undefined).map(([name]) => name)).toEqual([])
  })

  it.each(all)('$key has one meaning for each name: columns, relations both ways, what stands on every record', (registry) => {
    const own = columnsOf(registry).flatMap(([name, column]): string[] => {
      if (column.type === 'references') return [name, `${name.replace(/s$/, '')}Records`]
      if (column.type === 'recordId') return [name, `${name}Node`]
      if (column.type !== 'reference') return [name]
      return column.as === undefined ? [name, `${name}Record`] : name === 'townCode' ? [name] : [name, column.as]
    })
    const below = [
      ...waysOf(registries, registry).map(({ name }) => name),
      ...latestOf(registries, registry).map(({ as }) => as),
      ...(registry.cited ? [registry.cited.back] : []),
    ]
    const everyRecord = Object.keys(fieldsOf('RegistryRecord')).filter((name) => !waysOfEvery(registries).some((way) => way.name === name))
    const common = ['name', 'codes', 'townCode', 'geometry', 'crs']
    expect(twice([...everyRecord.filter((name) => !common.includes(name)), 'stage', ...own, ...below])).toEqual([])
  })

  it.each(all)('$key ties no restricted column to another record', (registry) => {
    const tied = columnsOf(registry).filter(([, column]) => 'back' in column || 'sameAs' in column || 'references' in column)
    expect(tied.filter(([, { restricted }]) => restricted).map(([name]) => name)).toEqual([])
  })
})

describe('ways of every record', () => {
  it('are these, on the interface and on every type', () => {
    const ways = waysOfEvery(registries)
    expect(ways.map(({ name, to, column }) => `${name}: ${to.key}.${column}`)).toEqual([
      'monitoringPoints: monitoringPoint.target',
      'samples: sample.target',
      'projects: project.target',
      'enforcementCases: enforcementCase.subject',
    ])
    const shape = (type: string, name: string): string => {
      const field = fieldsOf(type)[name]
      return `${String(field?.type)} ${field?.args.map((arg) => `${arg.name}: ${String(arg.type)}`).join()}`
    }
    for (const { name } of ways) for (const { key } of all) expect(shape(typeName(key), name), `${key}.${name}`).toBe(shape('RegistryRecord', name))
  })

  it('stand back where a type has a relation of that name of its own, and both say so', () => {
    const displaced = all.flatMap((registry) =>
      waysOf(registries, registry).flatMap(({ name }) => (waysOfEvery(registries).some((way) => way.name === name) ? [`${registry.key}.${name}`] : [])),
    )
    const inside = (key: string) => waysOfEvery(registries).map(({ name }) => `${key}.${name}`)
    expect(displaced.sort()).toEqual(['monitoringPoint.samples', ...inside('town'), ...inside('village')].sort())
    for (const each of displaced) {
      const [key = '', name = ''] = each.split('.')
      expect(fieldsOf(typeName(key))[name]?.description, each).toMatch(/；不是以它为.*\n.*; not .* that name it/)
      expect(fieldsOf('RegistryRecord')[name]?.description, name).toContain(registries.get(key)?.title)
    }
  })
})

describe('relations by what columns say', () => {
  it('tie texts that there are', () => {
    const isText = (column: Column | undefined): boolean => column?.type === 'code' || column?.type === 'text'
    const ties = all.flatMap((registry) => columnsOf(registry).flatMap(([, column]) => ('sameAs' in column && column.sameAs ? [column.sameAs] : [])))
    expect(ties).not.toEqual([])
    for (const { registry, column } of ties) expect(isText(registries.get(registry)?.columns[column]), `${registry}.${column}`).toBe(true)
    for (const { key, cited, columns } of all) if (cited) expect(isText(columns[cited.column]), key).toBe(true)
  })

  it('find the last by a date, at a status that there is', () => {
    const last = all.flatMap((registry) => latestOf(registries, registry))
    expect(last).not.toEqual([])
    for (const { to, by, status } of last) {
      expect(to.columns[by]?.type).toBe('date')
      expect(Object.keys(to.status.vocabulary.values)).toContain(status)
    }
  })
})

describe('indexes for relations', () => {
  it('are one for each column name, over all registries that have it', () => {
    const indexes = relationIndexes(catalogue)
    expect(twice(indexes.map(({ name }) => name))).toEqual([])
    const on = Object.fromEntries(indexes.map(({ name, on, registries: keys }) => [name, `${on} ${keys.join()}`]))
    expect(on).toMatchObject({
      ref_target: "(district, registry, (left(body ->> 'target', 240)), known_to) monitoringPoint,sample,project",
      ref_hydroUnit: "(district, registry, (left(body ->> 'hydroUnit', 240)), known_to) waterSource,groundwaterPollutionSource",
      ref_point: `(district, registry, (body ->> 'point'), ((body ->> 'sampledOn') collate "C"), record, known_to) sample`,
      ref_farmlandUnits: "using gin ((body -> 'farmlandUnits')) with (fastupdate = off) cropRestriction",
      ref_successor: "(district, registry, (body ->> 'successor'), known_to) plot,village,town",
    })
  })
})
