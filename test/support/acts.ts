/**
 * Acts for property tests, as callers ask for them over GraphQL: commands, corrections, submits and merges of whatever there is in
 * random ledgers, right and wrong ones as often.
 */
import fc from 'fast-check'
import { commandsOf } from '../../src/api/commands.ts'
import { typeName } from '../../src/api/schema-parts.ts'
import type { Registry } from '../../src/engine/registry.ts'
import { catalogue } from '../../src/registries/index.ts'
import type { Api, Json } from './api.ts'
import { idsOf, ownFields } from './arbitraries.ts'
import type { Line } from './naive.ts'

const DAYS = ['0001-01-01', '2019-12-31', '2020-01-01', '2020-02-29', '2020-03-01', '2020-03-01', '2021-06-15', '2025-09-01', '2999-01-01']

/** An act before it is known what there is in the ledger: numbers choose among records and changes when its turn comes. */
type Asked = {
  readonly how: 'command' | 'submit' | 'supersede' | 'cancel' | 'whole' | 'merge'
  readonly parts: readonly Part[]
  readonly version: 'absent' | 'right' | 'wrong'
  readonly key: boolean
}
type Part = {
  /** Beyond what there is: a record that nobody has heard of. */
  readonly record: number
  readonly change: number
  readonly type: number
  readonly day: string
  readonly sequence: number
  readonly fields: number
  readonly documented: boolean
  readonly corrects: 'nothing' | 'supersedes' | 'cancels'
  readonly gives: boolean
  readonly odd: Json
}

const part: fc.Arbitrary<Part> = fc.record({
  record: fc.nat(),
  change: fc.nat(),
  type: fc.nat(),
  day: fc.constantFrom(...DAYS),
  sequence: fc.constantFrom(0, 0, 0, 1, -1),
  fields: fc.nat(),
  documented: fc.constantFrom(true, true, true, false),
  corrects: fc.constantFrom('nothing', 'nothing', 'nothing', 'supersedes', 'cancels'),
  gives: fc.boolean(),
  odd: fc.constantFrom<Json>(
    {},
    {},
    {},
    {},
    { contact: '示例联系人' },
    { townCode: '500116001' },
    { townCode: '500116002' },
    { contact: null },
    { legacyCode: 'X' },
    { areaM2: '示例' },
    { geometry: { type: 'Point', coordinates: [107.5, 29.5] } },
  ),
})

export const act: fc.Arbitrary<Asked> = fc.record({
  how: fc.constantFrom('command', 'command', 'submit', 'submit', 'supersede', 'cancel', 'whole', 'merge'),
  parts: fc.array(part, { minLength: 1, maxLength: 5 }),
  version: fc.constantFrom('absent', 'absent', 'right', 'wrong'),
  key: fc.boolean(),
})

const registryOf = (id: string): Registry => catalogue.registries.get(id.slice(0, id.indexOf('/')))!
const recordOf = (id: string): string => id.slice(id.indexOf('/') + 1)

// One sample of fields a registry is enough: which of them is asked for is drawn by the act.
const samples = new Map<string, readonly Json[]>()
const fieldsOf = ({ key }: Registry, which: number): Json => {
  const known = samples.get(key) ?? fc.sample(ownFields(key), { numRuns: 40, seed: 7 })
  samples.set(key, known)
  return known[which % known.length]
}

/** Change data as a typed mutation takes them: columns alone, measured values as objects; a required one is added where it lacks. */
const asInput = (registry: Registry, data: Json, registers: boolean): Json => {
  const input: Json = {}
  for (const [name, value] of Object.entries<Json>(data)) {
    const type = registry.columns[name]?.type
    if (type === undefined) continue
    input[name] = type !== 'measured' || value === null ? value : value === 'ND' ? { notDetected: true } : typeof value === 'number' ? { value } : value
  }
  if (!registers) return input
  return { ...(registry.key === 'sample' && { sampledOn: '2020-02-28' }), ...(registry.key === 'waterSource' && { name: '示例水源' }), ...input }
}

const NODE = 'node { id status changeCount name townCode lists geometry crs validFrom validTo knownFrom fields extra asOf { validOn position } }'
const NOTICE = '{ code rule message messageEn index id field found needed source }'
const PAYLOAD = `${NODE} change { id recordId leafHash } effect { field title before after cause } asOf { validOn position } refusals ${NOTICE} warnings ${NOTICE}`
const SUBMITTED = `changes { id recordId } diffs { id kind cause before { status validFrom changeCount fields } after { status validFrom validTo changeCount fields extra lists } fields { field before after } }
  asOf { validOn position } refusals ${NOTICE} warnings ${NOTICE}`

export type Question = { readonly mutation: string; readonly variables: Json }

let numbers = 0

/** A ledger of its own among those of all runs: the changes that there are by now. */
export type World = { readonly ids: readonly string[]; readonly changes: { readonly id: string; readonly recordId: string }[] }

/** What an act asks for, in the ledger as it stands. */
export const questionOf = async (api: Api, { ids, changes }: World, { how, parts, version, key }: Asked): Promise<Question> => {
  const changeOf = (one: Part): Json => changes[one.change % changes.length]
  const idOf = (one: Part): string => {
    const [at, known] = [one.record % (ids.length + 1), ids[one.record % (ids.length + 1)]]
    return known ?? `${ids[one.record % ids.length]!.split('/')[0]}/新-${++numbers}-${at}`
  }
  const versionOf = async (id: string): Promise<Json> => {
    if (version === 'absent') return {}
    const { life } = await api.data('query ($id: ID!) { life(id: $id) { history { totalCount } } }', { id })
    const seen: number = life?.history.totalCount ?? 0
    return { expectedVersion: version === 'right' ? seen : seen + 1 }
  }
  const keyed = key ? { idempotencyKey: `key-${++numbers}` } : {}
  const basisOf = (one: Part): Json => (one.documented ? { number: '示例环〔2020〕1号' } : {})
  const [first] = parts
  if (!first) throw new Error('An act has no part.')

  switch (how) {
    case 'command': {
      const id = idOf(first)
      const registry = registryOf(id)
      const commands = commandsOf(registry).filter(({ changeType }) => !registry.changes[changeType]?.joint)
      const { mutation, changeType } = commands[first.type % commands.length]!
      const type = typeName(registry.key)
      const registers = changeType === 'Registered'
      const fields = { ...asInput(registry, fieldsOf(registry, first.fields), registers), ...asInput(registry, first.odd, false) }
      const change = { validFrom: first.day, sequence: first.sequence, basis: basisOf(first), ...keyed, ...(await versionOf(id)) }
      const takes = registers ? `${type}Input!` : changeType === 'Amended' ? `${type}Patch!` : `${type}Patch`
      const bare = changeType === 'Retired' || changeType === 'Reinstated'
      return {
        mutation: `mutation ($id: ${registers ? 'String' : 'ID!'}, ${bare ? '' : `$fields: ${takes}, `}$change: ChangeInput!, $dryRun: Boolean) {
          done: ${mutation}(${registers ? 'record' : 'id'}: $id, ${bare ? '' : 'fields: $fields, '}change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`,
        variables: { id: registers ? recordOf(id) : id, ...(!bare && { fields }), change },
      }
    }
    case 'submit': {
      const commands: Json[] = []
      for (const one of parts) {
        const target = one.corrects === 'nothing' ? undefined : changeOf(one)
        const id: string = target?.recordId ?? idOf(one)
        const registry = registryOf(id)
        const types = ['Registered', 'Amended', ...Object.keys(registry.changes)]
        const type = one.corrects === 'cancels' ? 'Cancelled' : types[one.type % types.length]
        const data = { ...fieldsOf(registry, one.fields), ...one.odd, ...(registry.key === 'sample' && { sampledOn: '2020-02-28' }) }
        commands.push({
          registry: registry.key,
          record: recordOf(id),
          type,
          ...(target && { [one.corrects]: target.id }),
          ...((!target || one.gives) && one.corrects !== 'cancels' && { data, validFrom: one.day, sequence: one.sequence }),
          ...(!one.documented && { basis: {} }),
          ...(one === first && (await versionOf(id))),
        })
      }
      return {
        mutation: `mutation ($commands: [CommandInput!]!, $basis: BasisInput!, $idempotencyKey: String, $dryRun: Boolean) {
          done: submit(commands: $commands, basis: $basis, idempotencyKey: $idempotencyKey, dryRun: $dryRun) { ${SUBMITTED} } }`,
        variables: { commands, basis: { number: '示例环〔2020〕1号' }, ...keyed },
      }
    }
    case 'merge': {
      const plots = ids.filter((id) => id.startsWith('plot/'))
      const from = parts.map(({ record }) => plots[record % plots.length] ?? '示例无此地块')
      return {
        mutation: `mutation ($from: [ID!]!, $record: String, $fields: PlotInput!, $change: ChangeInput!, $dryRun: Boolean) {
          done: mergePlots(ids: $from, record: $record, fields: $fields, change: $change, dryRun: $dryRun) { ${SUBMITTED} } }`,
        variables: { from, record: `并-${++numbers}`, fields: {}, change: { validFrom: first.day, basis: basisOf(first), ...keyed } },
      }
    }
    default: {
      const target = changeOf(first)
      const registry = registryOf(target.recordId)
      const change = {
        basis: basisOf(first),
        ...keyed,
        ...(first.gives && { validFrom: first.day, sequence: first.sequence }),
        ...(await versionOf(target.recordId)),
      }
      const id = first.record % 20 === 0 ? '示例无此变更' : target.id
      if (how === 'supersede')
        return {
          mutation: `mutation ($id: ID!, $type: ID, $data: JSON, $change: CorrectionInput!, $dryRun: Boolean) { done: supersedeChange(id: $id, type: $type, data: $data, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`,
          variables: { id, ...(first.gives && { data: { ...fieldsOf(registry, first.fields), ...first.odd } }), change },
        }
      return {
        mutation: `mutation ($id: ID!, $wholeAct: Boolean, $change: CorrectionInput!, $dryRun: Boolean) { done: cancelChange(id: $id, wholeAct: $wholeAct, change: $change, dryRun: $dryRun) { ${PAYLOAD} } }`,
        variables: { id, wholeAct: how === 'whole', change },
      }
    }
  }
}

/**
 * Ledgers side by side in one: records and changes under names of their own, acts one after the other.
 *
 * @param shared keys of records that keep their names where others refer to them
 */
export const sideBySide = (
  ledgers: readonly (readonly Line[])[],
  shared: readonly string[] = [],
): { readonly lines: readonly Json[]; readonly worlds: readonly World[] } => {
  let acts = 0
  const renamed = ledgers.map((lines, i) => {
    const names = new Set([...lines.map(({ record }) => record), ...idsOf(lines)])
    const name = (text: string): string => (text.includes('/') ? text.replace('/', `/${i}·`) : `${i}·${text}`)
    const within = (value: Json): Json =>
      JSON.parse(JSON.stringify(value), (_, each: Json) => (typeof each === 'string' && names.has(each) && !shared.includes(each) ? name(each) : each))
    return lines.map((line, at): Json => {
      if (line.recordedAt !== lines[at - 1]?.recordedAt) acts++
      const recordedAt = new Date(Date.UTC(2015, 0, 1) + acts * 1000).toISOString().replace('Z', '000Z')
      const [supersedes, cancels] = [line.supersedes, line.cancels].map((id) => id && name(id))
      return { ...line, position: null, id: name(line.id), record: name(line.record), recordedAt, supersedes, cancels, data: line.data && within(line.data) }
    })
  })
  const worlds = renamed.map((lines) => ({
    ids: [...new Set(lines.map(({ registry, record }) => `${registry}/${record}`))],
    changes: lines.map(({ id, registry, record }) => ({ id, recordId: `${registry}/${record}` })),
  }))
  return { lines: renamed.flat(), worlds }
}
