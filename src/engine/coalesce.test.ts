import { describe, expect, it } from 'vitest'
import { coalescing } from './coalesce.ts'

/** A question that is answered when the test says so. */
const slowly = () => {
  const asked: { readonly keys: readonly string[]; readonly answer: () => void; readonly fail: (cause: Error) => void }[] = []
  const ask = (keys: readonly string[]): Promise<ReadonlyMap<string, string>> =>
    new Promise((resolve, reject) => {
      asked.push({
        keys,
        answer: () => {
          resolve(new Map(keys.map((key) => [key, key.toUpperCase()])))
        },
        fail: reject,
      })
    })
  return { asked, ask }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('coalescing', () => {
  it('asks at once when nothing of the kind is under way', () => {
    const { asked, ask } = slowly()
    void coalescing<string>()('plot', ['a'], ask)
    expect(asked.map(({ keys }) => keys)).toEqual([['a']])
  })

  it('asks once for all who came while a question was under way, each key once', async () => {
    const { asked, ask } = slowly()
    const shared = coalescing<string>()
    const first = shared('plot', ['a'], ask)
    const others = [shared('plot', ['b', 'c'], ask), shared('plot', ['c', 'a'], ask)]
    expect(asked).toHaveLength(1)
    asked[0]?.answer()
    await first
    await settled()
    expect(asked.map(({ keys }) => keys)).toEqual([['a'], ['b', 'c', 'a']])
    asked[1]?.answer()
    expect((await Promise.all(others)).map((found) => found.get('c'))).toEqual(['C', 'C'])
  })

  it('does not let one kind wait for another', () => {
    const { asked, ask } = slowly()
    const shared = coalescing<string>()
    void shared('plot at one point', ['a'], ask)
    void shared('plot at another', ['a'], ask)
    expect(asked).toHaveLength(2)
  })

  it('tells a failure to those who asked, and goes on with those who waited', async () => {
    const { asked, ask } = slowly()
    const shared = coalescing<string>()
    const first = shared('plot', ['a'], ask)
    const second = shared('plot', ['b'], ask)
    asked[0]?.fail(new Error('the connection is gone'))
    await expect(first).rejects.toThrow('the connection is gone')
    await settled()
    asked[1]?.answer()
    expect((await second).get('b')).toBe('B')
  })
})
