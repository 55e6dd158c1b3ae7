import type { Encoding } from './encoding.ts'
import { JsonValue } from './json-value.ts'
import { jsonTokens } from './json-tokens.ts'
import type { SheetLimits } from './limits.ts'
import type { Patience } from './patience.ts'
import { refusal } from './refusals.ts'
import { EMPTY, type Cell, type SheetRow } from './sheet.ts'

type Members = Readonly<Record<string, unknown>>

/** Members of a feature that are cells beside its properties, and come before them. */
const OWN = ['id', 'geometry'] as const

/** Names of all properties in the order in which they appear first. @throws Refusal where the file is no GeoJSON of features */
export const surveyGeoJson = async (path: string, encoding: Encoding, limits: SheetLimits, patience: Patience): Promise<readonly string[]> => {
  const names = new Set<string>()
  for await (const features of featuresOf(path, encoding, limits, patience)) {
    for (const { row, feature } of features) {
      for (const name of Object.keys(propertiesOf(feature))) names.add(name)
      if (names.size > limits.columns) throw refusal.tooManyColumns({ row }, names.size, limits.columns)
    }
  }
  return [...names]
}

/** Row 0 with `id`, `geometry` and the names, then the features. A property may be called `id` too: it is not the first of that name. */
export const geoJsonRows = async function* (
  path: string,
  encoding: Encoding,
  names: readonly string[],
  limits: SheetLimits,
  patience: Patience,
): AsyncGenerator<readonly SheetRow[]> {
  yield [{ sheet: null, row: 0, cells: [...OWN, ...names].map((text) => ({ text })), hidden: false }]
  for await (const features of featuresOf(path, encoding, limits, patience)) {
    yield features.map(({ row, feature }): SheetRow => {
      const properties = propertiesOf(feature)
      const cells = [...OWN.map((name) => cellOf(feature, name)), ...names.map((name) => cellOf(properties, name))]
      return { sheet: null, row, cells, hidden: false }
    })
  }
}

const cellOf = (members: Members, name: string): Cell => {
  if (!Object.hasOwn(members, name)) return EMPTY
  const json = members[name]
  return { text: typeof json === 'string' ? json : json === null ? '' : JSON.stringify(json), json }
}

const propertiesOf = (feature: Members): Members => (isObject(feature['properties']) ? feature['properties'] : {})

type Numbered = { readonly row: number; readonly feature: Members }

const featuresOf = async function* (path: string, encoding: Encoding, limits: SheetLimits, patience: Patience): AsyncGenerator<readonly Numbered[]> {
  const root = new Root(limits)
  for await (const tokens of jsonTokens(path, encoding, patience)) {
    for (const token of tokens) root.push(token)
    yield root.take()
  }
  const only = root.end()
  if (only) yield [{ row: 1, feature: checked(only, 1) }]
}

/** The outermost object: elements of its `features` leave as soon as they are complete, all else of it stays. */
class Root {
  private readonly self: JsonValue
  private depth = 0
  /** Whether the next value belongs to `features`. */
  private named = false
  private key: string | undefined
  private within = false
  private found = false
  private element: JsonValue | undefined
  private row = 0
  private features: Numbered[] = []

  constructor(private readonly limits: SheetLimits) {
    this.self = new JsonValue(1, limits)
  }

  push(token: Parameters<JsonValue['push']>[0]): void {
    if (this.within) return this.pushElement(token)
    if (token.name === 'startObject' || token.name === 'startArray') this.depth += 1
    if (token.name === 'endObject' || token.name === 'endArray') this.depth -= 1
    this.self.push(token)
    if (this.depth === 1 && token.name === 'startKey') this.key = ''
    else if (this.key !== undefined && token.name === 'stringChunk') this.key += token.value
    else if (this.key !== undefined && token.name === 'endKey') {
      this.named = this.key === 'features'
      this.key = undefined
    } else if (this.named) {
      this.named = false
      this.within = token.name === 'startArray' && this.depth === 2
      this.found ||= this.within
    }
  }

  /** Features that are complete. */
  take(): readonly Numbered[] {
    const { features } = this
    this.features = []
    return features
  }

  /** The root where it is itself a feature. @throws Refusal where it is no collection either */
  end(): Members | undefined {
    const root = this.self.result
    if (root === undefined) throw refusal.cutJson()
    if (!isObject(root)) throw refusal.notGeoJson(described(root))
    if (root['type'] === 'Feature') return root
    if (root['type'] !== 'FeatureCollection') throw refusal.notGeoJson(`type: ${described(root['type'])}`)
    if (!this.found) throw refusal.notGeoJson('features: —')
    return undefined
  }

  private pushElement(token: Parameters<JsonValue['push']>[0]): void {
    if (!this.element && token.name === 'endArray') {
      this.within = false
      this.depth -= 1
      this.self.push(token)
      return
    }
    if (!this.element) this.row += 1
    this.element ??= new JsonValue(this.row, this.limits)
    this.element.push(token)
    if (this.element.result === undefined) return
    this.features.push({ row: this.row, feature: checked(this.element.result, this.row) })
    this.element = undefined
  }
}

const checked = (value: unknown, row: number): Members => {
  if (!isObject(value)) throw refusal.notAFeature(row, described(value))
  if (value['type'] !== 'Feature') throw refusal.notAFeature(row, `type: ${described(value['type'])}`)
  return value
}

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value)

const described = (value: unknown): string => (value === undefined ? '—' : JSON.stringify(value).slice(0, 60))
