import 'reflect-metadata'
import { graphql } from 'graphql'
import { describe, expect, it } from 'vitest'
import { commandsOf } from '../src/api/commands.ts'
import { schemaOf } from '../src/api/schema.ts'
import { typeName } from '../src/api/schema-parts.ts'
import { definitionsOf } from '../src/engine/definitions.ts'
import { catalogueOf, type Catalogue, type ChangeKind } from '../src/engine/registry.ts'
import { catalogue } from '../src/registries/index.ts'

const registries = [...catalogue.registries.values()]
const commands = registries.flatMap((registry) => commandsOf(registry).map((command) => ({ ...command, registry })))
const twice = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i)

/** Mutations that belong to no registry. */
const OF_NO_REGISTRY = ['supersedeChange', 'cancelChange', 'submit', 'publishEdition']

describe('names of commands', () => {
  it('are those of the contract', () => {
    const promised = ['registerWaterSource', 'amendWaterSource', 'retireWaterSource', 'reinstateWaterSource'].concat([
      'suspectPlot',
      'enlistPlot',
      'delistPlot',
      'mergePlots',
      'splitPlot',
    ])
    expect(commands.map(({ mutation }) => mutation)).toEqual(expect.arrayContaining(promised))
  })
  it('are one for every type of change, and no other', () => {
    for (const registry of registries) expect(commandsOf(registry).map(({ changeType }) => changeType)).toEqual(Object.keys(registry.changes))
  })
  it('are unique in the whole schema', () => {
    expect(twice([...OF_NO_REGISTRY, ...commands.map(({ mutation }) => mutation)])).toEqual([])
  })
  it('are camelCase in ASCII, begin with a verb and hold the type of the record once', () => {
    for (const { mutation, registry } of commands) {
      expect(mutation).toMatch(/^[a-z]+([A-Z][a-z]+)+$/)
      expect(mutation.split(typeName(registry.key))).toHaveLength(2)
    }
    expect(registries.flatMap(({ changes }) => Object.values(changes)).filter(({ command }) => !/^[a-z]+\*([A-Z][a-z]+)*s?$/.test(command))).toEqual([])
  })
  it('enter no reading of facts: a better name folds no ledger again', () => {
    const renamed: Catalogue = catalogueOf(
      registries.map((registry) => ({
        ...registry,
        changes: Object.fromEntries(
          Object.entries(registry.changes).map(([type, kind]): [string, ChangeKind] => [type, { ...kind, command: 'x*', states: [] }]),
        ),
      })),
      catalogue.lists,
      catalogue.indicators,
      catalogue.findings,
    )
    expect(definitionsOf(renamed)).toBe(definitionsOf(catalogue))
  })
})

describe('what commands state', () => {
  it.each(registries)('$key: columns, each once; a status only where it is registered', (registry) => {
    for (const { changeType, fields } of commandsOf(registry)) {
      expect(twice(fields), changeType).toEqual([])
      const known = [...Object.keys(registry.columns), ...(changeType === 'Registered' ? [registry.status.word] : [])]
      expect(
        fields.filter((field) => !known.includes(field)),
        changeType,
      ).toEqual([])
    }
  })
  it('is everything at registration, every column in an amendment, and nothing when a record goes or comes back', () => {
    for (const registry of registries) {
      const [registered, amended, retired, reinstated] = commandsOf(registry)
      const columns = Object.keys(registry.columns)
      expect(registered?.fields).toEqual([registry.status.word, ...columns])
      expect(amended?.fields).toEqual(columns)
      expect([retired?.fields, reinstated?.fields]).toEqual([[], []])
    }
  })
  it('is what FIELDS.md names beside a type of change', () => {
    const fieldsOf = (mutation: string) => commands.find((command) => command.mutation === mutation)?.fields
    expect(fieldsOf('reclassifyFarmlandUnit')).toEqual(['category'])
    expect(fieldsOf('confirmPlotContaminated')).toContain('riskLevel')
    expect(fieldsOf('enlistPlot')).toEqual(['mode'])
    expect(fieldsOf('mergePlots')).toEqual(['successor'])
    expect(fieldsOf('splitPlot')).toEqual(['successors'])
    expect(fieldsOf('renewKeySupervisedUnit')).toEqual(['year'])
    expect(fieldsOf('mergeVillage')).toEqual(['successor'])
    expect(fieldsOf('mergeTown')).toEqual(['successor'])
  })
})

it('callers are told every command of every registry', async () => {
  const { data, errors } = await graphql({
    schema: await schemaOf(catalogue),
    source: '{ registries { key commands { mutation changeType title titleEn fields { name title type values { value } } } } }',
    contextValue: { source: { catalogue }, request: { signal: new AbortController().signal, cost: { requested: 0, objects: 0, mostObjects: Infinity } } },
  })
  expect(errors).toBeUndefined()
  const told = (data as { registries: { key: string; commands: { mutation: string; fields: { name: string }[] }[] }[] }).registries
  expect(told.flatMap(({ commands: all }) => all.map(({ mutation, fields }) => [mutation, fields.map(({ name }) => name)]))).toEqual(
    commands.map(({ mutation, fields }) => [mutation, fields]),
  )
  expect(told.find(({ key }) => key === 'plot')?.commands.find(({ mutation }) => mutation === 'enlistPlot')).toEqual({
    mutation: 'enlistPlot',
    changeType: 'Listed',
    title: '列入管控修复名录',
    titleEn: 'Listed',
    fields: [{ name: 'mode', title: '管控修复方式', type: 'enum', values: [{ value: 'CONTROL' }, { value: 'REMEDIATION' }, { value: 'BOTH' }] }],
  })
})
