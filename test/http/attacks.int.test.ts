import { createConnection } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registered, type Json } from '../support/api.ts'
import { listen, type Listening } from '../support/listening.ts'

/**
 * Hostile requests: each ends in an error with a code, within the time limit, and who asks something ordinary meanwhile hardly
 * notices. How much he does is printed, and no pass or failure: figures of a busy machine prove nothing.
 */

const TIME_LIMIT_MS = 3000
const lines = [
  registered('town/500116104', { name: '示例镇', code: '500116104' }),
  ...Array.from({ length: 200 }, (_, i) => registered(`plot/P-${i}`, { name: `示例地块${i}`, townCode: '500116104' })),
]
let server: Listening
beforeAll(async () => {
  server = await listen(lines, { TAIZHANG_TIMEOUT_MS: String(TIME_LIMIT_MS) }, 'error')
})
afterAll(() => server.close())

type Ended = { readonly status: number; readonly codes: readonly unknown[]; readonly ms: number }

const codesIn = (text: string): unknown[] => (JSON.parse(text).errors ?? []).map(({ extensions }: Json) => extensions.code)

const post = async (body: string | Buffer): Promise<Ended> => {
  const begun = performance.now()
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return { status: answer.status, codes: codesIn(await answer.text()), ms: performance.now() - begun }
}
const ask = (query: string, variables: Json = {}): Promise<Ended> => post(JSON.stringify({ query, variables }))

/** Sends bytes now and then, and reads what comes back until the connection ends. */
const trickle = (first: string, then: string): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    let said = ''
    const socket = createConnection({ port: server.port, host: '127.0.0.1' })
    const timer = setInterval(() => socket.write(then), 100)
    socket.on('connect', () => socket.write(first))
    socket.setEncoding('utf8').on('data', (text: string) => (said += text))
    // Writing to a connection that was just closed is part of it.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(timer)
      const [head = '', body = ''] = said.split('\r\n\r\n')
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1])
      if (!status) reject(new Error(`No answer, but: ${said}`))
      else resolve({ status, codes: codesIn(body), ms: performance.now() - begun })
    })
  })

const many = (count: number, one: (i: number) => string): string => Array.from({ length: count }, (_, i) => one(i)).join(' ')
let unlike = 0

/** Never twice the same, so that nothing is remembered of the one before. */
const attacks: readonly (readonly [name: string, attack: () => Promise<Ended>, code: string])[] = [
  ['3,000 aliases', () => ask(`{ x${unlike++}: __typename ${many(3000, (i) => `a${i}: __typename`)} }`), 'TOO_COMPLEX'],
  ['aliases of the dearest field', () => ask(`{ x${unlike++}: __typename ${many(150, (i) => `a${i}: findings(first: 500) { totalCount }`)} }`), 'TOO_COMPLEX'],
  ['a field 4,000 times', () => ask(`{ x${unlike++}: __typename ${many(4000, () => '__typename')} }`), 'TOO_COMPLEX'],
  ['1,200 directives', () => ask(`{ x${unlike++}: __typename ${many(1200, () => '@include(if: true)')} }`), 'TOO_COMPLEX'],
  ['unknown directives', () => ask(`{ x${unlike++}: __typename ${many(400, (i) => `@d${i}`)} }`), 'BAD_USER_INPUT'],
  [
    'fragments in a circle',
    () => ask(`{ x${unlike++}: __typename ...F0 } ${many(90, (i) => `fragment F${i} on Query { __typename ...F${(i + 1) % 90} }`)}`),
    'BAD_USER_INPUT',
  ],
  [
    'fragments that double forty times',
    () =>
      ask(
        `{ x${unlike++}: __typename plot(id: "P-1") { ...F0 } } ${many(40, (i) => `fragment F${i} on Plot { record ${i < 39 ? `...F${i + 1} ...F${i + 1}` : ''} }`)}`,
      ),
    'TOO_COMPLEX',
  ],
  [
    'a filter 1,400 deep',
    () => ask(`{ x${unlike++}: __typename plots(filter: ${'{not:'.repeat(1400)}{}${'}'.repeat(1400)}) { totalCount } }`),
    'BAD_USER_INPUT',
  ],
  [
    'a filter 20,000 deep, as a variable',
    () =>
      post(
        `{"query":"query x${unlike++} ($f: PlotFilter) { plots(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}}}`,
      ),
    'BAD_USER_INPUT',
  ],
  [
    'a filter of 8,000 members, nested as deep as may be',
    () =>
      ask(`query x${unlike++} ($f: PlotFilter) { plots(filter: $f) { totalCount } }`, {
        f: { or: Array.from({ length: 8000 }, (_, i) => ({ not: { not: { not: { not: { not: { record: { eq: String(i) } } } } } } })) },
      }),
    'TOO_COMPLEX',
  ],
  [
    'pages of 500 below pages of 500',
    () =>
      ask(
        `{ x${unlike++}: __typename plots(first: 500) { nodes { town { plots(first: 500) { nodes { town { plots(first: 500) { nodes { record } } } } } } } } }`,
      ),
    'TOO_COMPLEX',
  ],
  [
    'pages that hold more than an answer may',
    () => ask(`{ x${unlike++}: __typename ${many(6, (i) => `a${i}: plots(first: 200) { nodes { town { plots(first: 200) { nodes { record } } } } }`)} }`),
    'TOO_COMPLEX',
  ],
  ['a page of a million', () => ask(`{ x${unlike++}: __typename plots(first: 1000000) { nodes { record } } }`), 'BAD_USER_INPUT'],
  ['a body of 8 MB', () => post(`{"query":"{ __typename }","x":"${'a'.repeat(8_000_000)}"}`), 'PAYLOAD_TOO_LARGE'],
  ['a document of 900 KB', () => ask(`{ x${unlike++}: __typename ${many(90_000, () => '__typename')} }`.slice(0, 900_000)), 'TOO_COMPLEX'],
  [
    'UTF-8 that is none',
    () =>
      post(
        Buffer.concat([Buffer.from('{"query":"{ plots(filter: {name: {eq: \\"'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from('\\"}}) { totalCount } }"}')]),
      ),
    'BAD_USER_INPUT',
  ],
  ['half a character', () => post('{"query":"query ($t: String!) { search(text: $t) { totalCount } }","variables":{"t":"\\ud800"}}'), 'BAD_USER_INPUT'],
  ['a head that trickles in', () => trickle('POST /graphql HTTP/1.1\r\nHost: x\r\n', 'x-a: b\r\n'), 'TIMEOUT'],
  [
    'a body that trickles in',
    () => trickle('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"query":"', 'a'),
    'TIMEOUT',
  ],
  ['a head without end', () => trickle(`POST /graphql HTTP/1.1\r\nHost: x\r\nx-a: ${'b'.repeat(20_000)}\r\n`, 'x'), 'PAYLOAD_TOO_LARGE'],
  ['bytes that are no HTTP', () => trickle('\u0016\u0003\u0001\u0002\r\n\r\n', 'x'), 'BAD_USER_INPUT'],
]

const ORDINARY = '{ plots(first: 20) { totalCount nodes { record name town { name } } } }'
const ordinary = async (): Promise<number> => {
  const begun = performance.now()
  const { body } = await server.ask(ORDINARY)
  if (body.errors) throw new Error(JSON.stringify(body.errors))
  return performance.now() - begun
}
const median = (figures: readonly number[]): number => [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? NaN
const latency = async (until: () => boolean, least = 30): Promise<number> => {
  const taken: number[] = []
  while (taken.length < least || !until()) {
    taken.push(await ordinary())
    await sleep(5)
  }
  return median(taken)
}

describe('a hostile request ends in an error with a code, within the time limit', () => {
  it.each(attacks)('%s', async (_, attack, code) => {
    const { codes, ms, status } = await attack()
    expect(codes.length).toBeGreaterThan(0)
    expect([...new Set(codes)]).toEqual([code])
    expect(status).toBeLessThan(600)
    // What trickles in is noticed at the next look, a second later at most.
    expect(ms).toBeLessThan(TIME_LIMIT_MS + 3000)
  })
})

it('who asks something ordinary beside them is answered every time', async () => {
  await latency(() => true, 50)
  const alone = await latency(() => true, 100)
  const slow = ['a head that trickles in', 'a body that trickles in']
  for (const [name, attack] of attacks) {
    let over = false
    const end = performance.now() + 500
    const attacking = (async () => {
      // Slow ones come many at once, the others one after the other.
      if (slow.includes(name)) await Promise.all(Array.from({ length: 20 }, attack))
      else while (performance.now() < end) await attack()
      over = true
    })()
    const beside = await latency(() => over)
    await attacking
    process.stdout.write(`${name}: ordinary question ${beside.toFixed(1)} ms, alone ${alone.toFixed(1)} ms, ${(beside / alone).toFixed(1)} times\n`)
  }
  expect(server.log().filter(({ msg }) => msg === 'fault')).toEqual([])
}, 120_000)
