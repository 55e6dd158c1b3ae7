import { describe, expect, it } from 'vitest'
import { Refusal } from '../kernel/refusal.ts'
import { catalogue } from '../registries/index.ts'
import { canonical, commitmentTo } from './canonical.ts'
import { leafHash } from '../proof/tree.ts'
import { canonicalLine, checkDraft, completed, knownRegistry, parseLine, type Draft, type DraftLine } from './change-line.ts'

const DISTRICT = '500116'
const LINE = { id: 'c-1', district: DISTRICT, registry: 'plot', record: 'P-1', type: 'Registered', validFrom: '2020-01-01' }
const parse = (more: object): DraftLine => parseLine(catalogue, DISTRICT, JSON.stringify({ ...LINE, ...more }))

const refusalOf = (work: () => unknown): Refusal => {
  try {
    work()
  } catch (cause) {
    if (cause instanceof Refusal) return cause
    throw cause
  }
  throw new Error('Nothing was refused.')
}

const POINT = { type: 'Point', coordinates: [106.25, 29.29] }
const SALT = Buffer.alloc(32, 7)
const COMMITMENT = commitmentTo('示例联系人', SALT)
const restricted = (value: unknown, salt = SALT.toString('base64')) => ({ contact: { value, salt } })

describe('a line that does not have the form of a change', () => {
  it.each([
    ['is no JSON', '{'],
    ['is an array', '[]'],
    ['is null', 'null'],
    ['is a text', '"示例"'],
  ])('is refused where it %s', (_, text) => {
    expect(refusalOf(() => parseLine(catalogue, DISTRICT, text)).code).toBe('BAD_USER_INPUT')
  })

  it.each([
    ['line', { 备注: 1 }],
    ['id', { id: null }],
    ['id', { id: '' }],
    ['id', { id: 'x'.repeat(201) }],
    ['id', { id: 7 }],
    ['district', { district: '500117' }],
    ['district', { district: null }],
    ['registry', { registry: 'plots' }],
    ['registry', { registry: 'constructor' }],
    ['record', { record: 'a/b' }],
    ['record', { record: '' }],
    ['record', { record: 'x'.repeat(201) }],
    ['record', { record: 'a\nb' }],
    ['type', { type: '示例' }],
    ['type', { type: null }],
    ['type', { type: 'toString' }],
    ['type', { type: 'Activated' }],
    ['type', { type: 'Cancelled' }],
    ['type', { cancels: 'c-0', type: 'Amended' }],
    ['cancels', { supersedes: 'c-0', cancels: 'c-0' }],
    ['supersedes', { supersedes: 7 }],
    ['validFrom', { validFrom: null }],
    ['validFrom', { validFrom: '2021-02-29' }],
    ['validFrom', { validFrom: '9999-12-31' }],
    ['validFrom', { validFrom: '0000-01-01' }],
    ['validFrom', { validFrom: '2020-1-1' }],
    ['validFrom', { validFrom: 20200101 }],
    ['sequence', { sequence: 1.5 }],
    ['sequence', { sequence: '1' }],
    ['sequence', { sequence: 2_147_483_648 }],
    ['position', { position: 1.5 }],
    ['position', { position: '1' }],
    ['recordedAt', { recordedAt: '2020-01-01' }],
    ['recordedAt', { recordedAt: '2020-01-01T00:00:00' }],
    ['recordedAt', { recordedAt: '2020-01-01T00:00:00.0000000Z' }],
    ['recordedAt', { recordedAt: '2020-02-30T00:00:00Z' }],
    ['recordedAt', { recordedAt: 1_577_836_800 }],
    ['recordedBy', { recordedBy: 7 }],
    ['reason', { reason: 'a\u0000b' }],
    ['basis', { basis: '示例' }],
    ['basis', { basis: { 文号: '示例' } }],
    ['number', { basis: { number: 7 } }],
    ['basis.issuedOn', { basis: { issuedOn: '2020' } }],
    ['data', { data: [] }],
    ['data', { data: '示例' }],
    ['data', { cancels: 'c-0', type: 'Cancelled', data: { note: '示例' } }],
    ['data.name', { data: { name: 7 } }],
    ['data.name', { data: { name: 'a\u0000b' } }],
    ['data.name', { data: { name: '\ud83c' } }],
    ['data.areaM2', { data: { areaM2: '1' } }],
    ['data.riskLevel', { data: { riskLevel: 'high' } }],
    ['data.groundwaterPolluted', { data: { groundwaterPolluted: 'true' } }],
    ['data.tags', { data: { tags: '示例' } }],
    ['data.tags', { data: { tags: ['示例', null] } }],
    ['data.codes', { data: { codes: [{ system: '示例' }] } }],
    ['data.codes', { data: { codes: [{ system: '示例', value: '1', more: 1 }] } }],
    ['data.townCode', { data: { townCode: 'a/b' } }],
    ['data.successors', { data: { successors: ['P-1', ''] } }],
    ['data.geometry', { data: { geometry: { type: 'Point', coordinates: [106.25] } } }],
    ['data.geometry', { data: { geometry: { type: 'Point', coordinates: ['106', '29'] } } }],
    ['data.geometry', { data: { geometry: { type: 'Polygon', coordinates: [[106, 29]] } } }],
    ['data.geometry', { data: { geometry: { type: 'constructor', coordinates: [] } } }],
    ['data.stage', { data: { stage: '示例' } }],
    ['data.extra', { data: { extra: '示例' } }],
    ['data.extra', { data: { extra: [] } }],
    ['data.extra.contact', { data: { extra: { contact: '示例联系人' } } }],
    ['data.contact', { data: { contact: 7 } }],
    ['data.contact', { data: { contact: { commitment: '示例' } } }],
    ['data.issuedOn', { registry: 'document', data: { issuedOn: '2020-13-01' } }],
    ['data.a\u0000b', { data: { 'a\u0000b': 1 } }],
    ['restricted', { restricted: [] }],
    ['restricted.contact', { restricted: restricted('示例联系人') }],
    ['restricted.contact', { data: { contact: COMMITMENT }, restricted: restricted('示例联系人', 'AAAA') }],
    ['contact', { data: { contact: COMMITMENT }, restricted: restricted('别的联系人') }],
  ])('is refused and names %s: %j', (field, more) => {
    const { code, details } = refusalOf(() => parse(more))
    expect({ code, field: details.field }).toEqual({ code: 'BAD_USER_INPUT', field })
  })

  it('is refused where a value is nested too deep to be stored', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])
    expect(refusalOf(() => parse({ data: { legacy: nested(70) } })).details.field).toBe('data.legacy')
    expect(parse({ data: { legacy: nested(60) } }).data).toBeDefined()
  })

  it('is refused where a number is none that can be hashed', () => {
    const text = JSON.stringify({ ...LINE, data: { areaM2: 0 } }).replace('"areaM2":0', '"areaM2":1e999')
    expect(refusalOf(() => parseLine(catalogue, DISTRICT, text)).details.field).toBe('data.areaM2')
  })
})

describe('a line that has it', () => {
  it.each([
    [{}],
    [{ type: 'Retired' }],
    [{ sequence: -5 }],
    [{ validFrom: '0001-01-01' }],
    [{ validFrom: '9999-12-30' }],
    [{ validFrom: '2020-02-29' }],
    [{ record: '示例 地块：〔甲〕' }],
    [{ supersedes: 'c-0', type: null, validFrom: null, sequence: null, data: null }],
    [{ basis: { number: '示例环〔2020〕1号' } }],
    [{ data: null }],
    [{ data: { name: null, areaM2: null, stage: null, extra: null, legacy: null } }],
    [{ data: { geometry: POINT, exactPosition: POINT, contact: '示例', tags: [], successors: ['P-1'], codes: [{ system: '示例', value: '1' }] } }],
    [{ data: { geometry: { type: 'MultiPolygon', coordinates: [[[[106, 29, 200]]]] } } }],
    [{ data: { legacy: { 任意: [1, 'a', null, true] }, constructor: 1 } }],
    [{ type: 'Amended', data: { stage: '示例', status: 7 } }],
    [{ data: { contact: COMMITMENT } }],
    [{ data: { contact: COMMITMENT }, restricted: restricted('示例联系人') }],
    [{ registry: 'claim', data: { value: 0.1, statedFor: '2020-01-01' } }],
  ])('is taken: %j', (more) => {
    expect(parse(more).record).toBe((more as { record?: string }).record ?? 'P-1')
  })

  it('leaves open only what a correction takes over from its target', () => {
    const bare = { type: undefined, validFrom: undefined }
    expect(parse({ ...bare, supersedes: 'c-0' })).toMatchObject({ type: null, validFrom: null, sequence: null, data: null })
    expect(parse({ ...bare, cancels: 'c-0' })).toMatchObject({ type: 'Cancelled', validFrom: null, sequence: null, data: {} })
    expect(parse({})).toMatchObject({ sequence: 0, data: {}, position: null, recordedAt: null, basis: null })
  })

  it('reads an instant with any offset, and keeps its six digits', () => {
    expect(parse({ recordedAt: '2020-03-20T10:00:00.123456+08:00' }).recordedAt).toBe('2020-03-20T02:00:00.123456Z')
    expect(parse({ recordedAt: '2020-03-20T02:00:00Z' }).recordedAt).toBe('2020-03-20T02:00:00.000000Z')
  })

  it('writes a basis out with all its keys', () => {
    expect(parse({ basis: { title: '示例' } }).basis).toEqual({ number: null, title: '示例', issuer: null, issuedOn: null, sha256: null })
  })
})

describe('restricted values', () => {
  it('leave as commitments, each with a salt of its own, and stand beside the change', () => {
    const [one, two] = [parse({ data: { contact: '示例联系人' } }), parse({ data: { contact: '示例联系人' } })]
    const [{ field, value, salt }] = one.restricted as [DraftLine['restricted'][number]]
    expect({ field, value, length: salt.length }).toEqual({ field: 'contact', value: '示例联系人', length: 32 })
    expect(one.data).toEqual({ contact: commitmentTo('示例联系人', salt) })
    expect(one.data).not.toEqual(two.data)
  })

  it('that are empty need no commitment', () => {
    expect(parse({ data: { contact: null } })).toMatchObject({ data: { contact: null }, restricted: [] })
  })

  it('come in clear in a command: a commitment is refused', () => {
    expect(refusalOf(() => checkDraft(catalogue, { ...LINE, data: { contact: COMMITMENT } })).details.field).toBe('data.contact')
  })

  it('are restricted by their column: elsewhere the same word is an attribute that no column knows', () => {
    expect(parse({ registry: 'town', data: { exactPosition: '示例' } })).toMatchObject({ data: { exactPosition: '示例' }, restricted: [] })
  })
})

const complete = (draft: Draft) => completed(knownRegistry(catalogue, draft.registry), draft, undefined)

describe('a correction that takes the type of its target over', () => {
  it('may not state a status that the registry does not know', () => {
    const draft = parse({ type: undefined, supersedes: 'a-1', data: { stage: '示例' } })
    const target = { type: 'Registered', validFrom: '2020-01-01', sequence: 0, data: {} }
    expect(() => completed(knownRegistry(catalogue, 'plot'), draft, target)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }))
  })
})

describe('the canonical line', () => {
  const line = (more: object) => canonicalLine(complete(parse(more)), 12, '2020-03-20T02:00:00.000000Z')

  it('has exactly the keys of a change line, and null where nothing is said', () => {
    expect(JSON.parse(line({}))).toEqual({
      ...LINE,
      position: 12,
      sequence: 0,
      recordedAt: '2020-03-20T02:00:00.000000Z',
      recordedBy: null,
      approvedBy: null,
      reason: null,
      basis: null,
      supersedes: null,
      cancels: null,
      data: {},
    })
  })

  it('is the same in whatever order, and with whatever spaces, the line was written', () => {
    const text = JSON.stringify({ data: { name: '示例', areaM2: 1.0 }, ...Object.fromEntries(Object.entries(LINE).reverse()) }, null, 2)
    expect(canonicalLine(complete(parseLine(catalogue, DISTRICT, text)), 12, '2020-03-20T02:00:00.000000Z')).toBe(line({ data: { areaM2: 1, name: '示例' } }))
  })

  it('holds the commitment in place of the value, and never the value', () => {
    const text = line({ data: { contact: COMMITMENT }, restricted: restricted('示例联系人') })
    expect(text).toContain(COMMITMENT.commitment)
    expect(text).not.toContain('示例联系人')
    expect(text).not.toContain('"restricted"')
  })

  it('is hashed as RFC 6962 hashes a leaf', async () => {
    const bytes = Buffer.concat([Buffer.of(0), Buffer.from(line({}))])
    expect(leafHash(line({}))).toEqual(Buffer.from(await crypto.subtle.digest('SHA-256', bytes)))
    expect(canonical({ b: 1, a: [1e21, 0.1, '示'] })).toBe('{"a":[1e+21,0.1,"示"],"b":1}')
  })
})
