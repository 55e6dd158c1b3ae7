/** Editions: a list is published, printed again as it was, compared with the one before, and withdrawn. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, openApi, registered, type Api, type Json } from '../support/api.ts'

const farm = (n: number, more: Readonly<Record<string, unknown>> = {}, parts = {}) =>
  registered(`livestockFarm/示例-${n}`, { name: `示例养殖场${n}`, townCode: '500116108', largeScale: true, ...more }, parts)

const AT = (n: number) => `2021-0${n}-01T00:00:00.000000Z`
const lines = [
  farm(1, {}, { validFrom: '2020-01-01', recordedAt: AT(1) }),
  farm(2, {}, { validFrom: '2020-01-01', recordedAt: AT(1) }),
  farm(3, { largeScale: false }, { validFrom: '2020-01-01', recordedAt: AT(1) }),
  { ...line('livestockFarm/示例-2', 'Closed', {}, { validFrom: '2021-06-01', recordedAt: AT(6) }) },
  farm(4, {}, { validFrom: '2021-06-15', recordedAt: AT(7) }),
  farm(5, {}, { validFrom: '2020-05-01', recordedAt: AT(8) }),
]

const EDITION = `id list number title cutoff issuedOn size digest withdrawn position publishedAt basis { number title } asOf { validOn knownAt position } previous { id }`
const PUBLISH = `mutation ($number: String!, $cutoff: Date!, $knownAt: DateTime, $key: String, $dryRun: Boolean, $basis: BasisInput!, $list: ID = "largeFarms") {
  publishEdition(list: $list, number: $number, title: "示例规模养殖场名录", cutoff: $cutoff, issuedOn: "2021-12-01", knownAt: $knownAt, basis: $basis, idempotencyKey: $key, dryRun: $dryRun) { ${EDITION} } }`
const basis = { number: '示例〔2021〕1号', title: '示例通知' }

let api: Api
let admin: Readonly<Record<string, string>>
beforeAll(async () => {
  api = await openApi(lines)
  admin = await api.as({})
})
afterAll(() => api.close())

const publish = async (variables: Readonly<Record<string, unknown>>): Promise<Json> => (await api.data(PUBLISH, { basis, ...variables }, admin)).publishEdition
const refusedPublish = (variables: Readonly<Record<string, unknown>>, headers = admin) => api.error(PUBLISH, { basis, ...variables }, headers)
const names = (connection: Json): string[] => connection.nodes.map(({ name }: Json) => name)

describe('an edition', () => {
  it('names what the list says at its cut-off day, as known at the head, and is an entry of the ledger', async () => {
    const edition = await publish({ number: '第一批', cutoff: '2021-05-31', knownAt: AT(2) })
    expect(edition).toMatchObject({
      id: 'largeFarms/第一批',
      cutoff: '2021-05-31',
      issuedOn: '2021-12-01',
      size: 2,
      position: '7',
      withdrawn: false,
      basis,
      asOf: { validOn: '2021-05-31', knownAt: AT(2), position: '3' },
      previous: null,
    })
    const second = await publish({ number: '2021/2', cutoff: '2021-07-01' })
    expect(second).toMatchObject({ id: 'largeFarms/2021/2', size: 3, asOf: { validOn: '2021-07-01', position: '7' }, previous: { id: 'largeFarms/第一批' } })
    const { changes, ledger } = await api.data(
      '{ changes(registry: ["ledger"]) { nodes { position type record data effect { field after } } } ledger { size } }',
    )
    expect(changes.nodes.map(({ position, type }: Json) => [position, type])).toEqual([
      ['7', 'Registered'],
      ['8', 'Registered'],
    ])
    expect(changes.nodes[1]).toMatchObject({
      record: 'edition:largeFarms:2021%2F2',
      data: { kind: 'EDITION', number: '2021/2', size: 3, digest: second.digest },
    })
    expect(changes.nodes[1].effect.map(({ field }: Json) => field)).toContain('digest')
    expect(ledger.size).toBe('8')
  })

  it('has the digest of its list as NDJSON', async () => {
    const { edition } = await api.data(`{ edition(id: "largeFarms/第一批") { ${EDITION} } }`)
    const { text } = await api.get(`/export/list/largeFarms.ndjson?validOn=2021-05-31&knownAt=${AT(2)}`)
    const { hash } = await import('node:crypto')
    expect(hash('sha256', text, 'base64')).toBe(edition.digest)
  })

  it('is read with its records, what is new against the one before it, and what it would say as known now', async () => {
    const { list } = await api.data(`{ list(key: "largeFarms") { editions { id
      entries(first: 10) { totalCount nodes { name asOf { validOn } } }
      diff(kind: [ADDED, REMOVED, KEPT]) { added removed kept nodes { record kind } }
      corrections { added removed changed nodes { record kind cause } } } } }`)
    const [first, second] = list.editions
    expect(list.editions).toHaveLength(2)
    expect(names(first.entries)).toEqual(['示例养殖场1', '示例养殖场2'])
    expect(first.diff).toMatchObject({ added: 2, removed: 0, kept: 0 })
    // Farm 5 was there all along, and became known later.
    expect(first.corrections).toMatchObject({ added: 1, removed: 0, nodes: [{ record: '示例-5', kind: 'ADDED', cause: 'KNOWLEDGE' }] })
    expect(names(second.entries)).toEqual(['示例养殖场1', '示例养殖场4', '示例养殖场5'])
    expect(second.diff).toMatchObject({ added: 2, removed: 1, kept: 1 })
    expect(second.diff.nodes).toEqual([
      { record: '示例-1', kind: 'KEPT' },
      { record: '示例-2', kind: 'REMOVED' },
      { record: '示例-4', kind: 'ADDED' },
      { record: '示例-5', kind: 'ADDED' },
    ])
    expect(second.corrections).toMatchObject({ added: 0, removed: 0, changed: 0, nodes: [] })
  })

  it('is printed again, byte for byte, whatever became known since', async () => {
    const print = async (format: string) => (await api.get(`/export/edition/largeFarms/${encodeURIComponent('2021/2')}.${format}`)).text
    const before = [await print('csv'), await print('xlsx'), await print('ndjson')]
    await api.writer.submit({
      recordedBy: null,
      commands: [
        { registry: 'livestockFarm', record: '示例-1', type: 'Amended', validFrom: '2020-02-01', data: { name: '示例养殖场一' }, basis: { title: '示例' } },
        {
          registry: 'livestockFarm',
          record: '示例-6',
          type: 'Registered',
          validFrom: '2020-02-01',
          data: { name: '示例养殖场6', largeScale: true, townCode: '500116108' },
          basis: { title: '示例' },
        },
      ],
    })
    expect([await print('csv'), await print('xlsx'), await print('ndjson')]).toEqual(before)
    const { edition } = await api.data('{ edition(id: "largeFarms/2021/2") { corrections { nodes { record kind fields { field after } } } } }')
    expect(edition.corrections.nodes).toEqual([
      { record: '示例-1', kind: 'CHANGED', fields: [{ field: 'name', after: '示例养殖场一' }] },
      { record: '示例-6', kind: 'ADDED', fields: expect.anything() as unknown },
    ])
  })

  it('has a number of its own in its list, and is answered again under its key', async () => {
    const again = { number: '第三批', cutoff: '2021-08-01', key: 'edition-3' }
    const edition = await publish(again)
    expect(await publish(again)).toEqual(edition)
    expect(await refusedPublish({ ...again, cutoff: '2021-08-02' })).toMatchObject({ extensions: { code: 'CONFLICT', field: 'idempotencyKey' } })
    expect(await refusedPublish({ number: '第三批', cutoff: '2021-08-01' })).toMatchObject({
      message: '批次「largeFarms/第三批」已经公布。',
      extensions: { code: 'CONFLICT', field: 'number', found: 'largeFarms/第三批' },
    })
  })

  it('is tried without being published', async () => {
    const tried = await publish({ number: '试', cutoff: '2021-08-01', dryRun: true })
    expect(tried).toMatchObject({ id: 'largeFarms/试', size: 4, previous: { id: 'largeFarms/第三批' } })
    expect((await api.data('{ edition(id: "largeFarms/试") { id } }')).edition).toBeNull()
  })

  it.each([
    [
      { number: '四', cutoff: '9999-01-01' },
      { code: 'BAD_USER_INPUT', field: 'cutoff' },
    ],
    [
      { number: ' 四', cutoff: '2021-01-01' },
      { code: 'BAD_USER_INPUT', field: 'number' },
    ],
    [
      { number: '', cutoff: '2021-01-01' },
      { code: 'BAD_USER_INPUT', field: 'number' },
    ],
    [
      { number: '四'.repeat(200), cutoff: '2021-01-01' },
      { code: 'BAD_USER_INPUT', field: 'number' },
    ],
    [
      { number: '四', cutoff: '2021-01-01', list: 'none' },
      { code: 'BAD_USER_INPUT', field: 'list' },
    ],
    [
      { number: '四', cutoff: '2021-01-01', basis: {} },
      { code: 'RULE_VIOLATION', rule: 'ledger.basis' },
    ],
  ])('is refused: %j', async (variables, extensions) => {
    expect((await refusedPublish(variables)).extensions).toMatchObject(extensions)
    expect((await refusedPublish({ ...variables, dryRun: true })).extensions).toMatchObject(extensions)
  })

  it('is published by who keeps all of its registries, in every town', async () => {
    const asked = { number: '五', cutoff: '2021-01-01' }
    expect((await refusedPublish(asked, {})).extensions.code).toBe('UNAUTHENTICATED')
    expect((await refusedPublish(asked, await api.as({ roles: ['auditor'] }))).extensions.code).toBe('FORBIDDEN')
    expect((await refusedPublish(asked, await api.as({ roles: ['registrar'], registries: ['plot'] }))).extensions.code).toBe('FORBIDDEN')
    expect((await refusedPublish(asked, await api.as({ roles: ['registrar'], towns: ['500116108'] }))).extensions.code).toBe('FORBIDDEN')
    const keeper = await api.as({ roles: ['registrar'], registries: ['livestockFarm'] })
    expect((await api.data(PUBLISH, { basis, ...asked }, keeper)).publishEdition.id).toBe('largeFarms/五')
  })

  it('stays when it is withdrawn, marked, and those after it are compared with the one before it', async () => {
    const WITHDRAW = `mutation { withdrawEdition(id: "largeFarms/五", basis: { title: "示例撤回" }) { id withdrawn } }`
    expect((await api.data(WITHDRAW, {}, admin)).withdrawEdition).toEqual({ id: 'largeFarms/五', withdrawn: true })
    expect((await api.error(WITHDRAW, {}, admin)).extensions.code).toBe('RULE_VIOLATION')
    const { position } = (await api.data('{ changes(last: 1) { nodes { position } } }')).changes.nodes[0]
    const sixth = await publish({ number: '六', cutoff: '2021-09-01' })
    expect(sixth.previous).toEqual({ id: 'largeFarms/第三批' })
    const standing = async (at: number): Promise<Json> =>
      (await api.data('{ edition(id: "largeFarms/五") { withdrawn } }', {}, { 'taizhang-as-of': `position=${at}` })).edition
    expect(await standing(Number(position) - 2)).toBeNull()
    expect(await standing(Number(position) - 1)).toEqual({ withdrawn: false })
    expect(await standing(Number(position))).toEqual({ withdrawn: true })
    expect((await api.error('mutation { withdrawEdition(id: "largeFarms/无", basis: { title: "x" }) { id } }', {}, admin)).extensions.code).toBe('NOT_FOUND')
  })

  it('is no record that ordinary commands or questions name', async () => {
    const SUBMIT = `mutation { submit(basis: { title: "x" }, commands: [{ registry: "ledger", record: "edition:largeFarms:x", type: "Registered", data: {} }]) { changes { id } } }`
    expect((await api.error(SUBMIT, {}, admin)).extensions).toMatchObject({ code: 'FORBIDDEN', field: 'registry', found: 'ledger' })
    const { id } = (await api.data('{ changes(registry: ["ledger"], first: 1) { nodes { id } } }')).changes.nodes[0]
    const cancel = `mutation { cancelChange(id: "${id}", change: { basis: { title: "x" } }) { change { id } } }`
    expect((await api.error(cancel, {}, admin)).extensions.code).toBe('FORBIDDEN')
    expect((await api.error('{ record(id: "ledger/edition:largeFarms:第一批") { id } }')).extensions.code).toBe('BAD_USER_INPUT')
    expect(await api.data('{ search(text: "第一批") { totalCount } counts(by: [REGISTRY]) { rows { registry } } }')).toEqual({
      search: { totalCount: 0 },
      counts: { rows: [{ registry: 'livestockFarm' }] },
    })
  })

  it('costs one statement for the editions of every list that is asked for at once', async () => {
    const asked = await api.statementsOf(() => api.data('{ lists { editions { id previous { id } } } }'))
    expect(asked.filter((statement) => statement.includes('record_version'))).toHaveLength(1)
  })
})
