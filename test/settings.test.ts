import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8')
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
/** Names of environment variables, as config.ts reads them; NODE_ENV is Node's own. */
const names = [
  ...new Set([...source.matchAll(/\bDATABASE_URL\b|\b(?:env|process\.env)\['([A-Z_]+)'\]|\((?:env), '([A-Z_]+)'/g)].map(([all, a, b]) => a ?? b ?? all)),
].filter((name) => name !== 'NODE_ENV')

describe('settings', () => {
  it('are those that config.ts reads', () => {
    expect(names.length).toBeGreaterThan(25)
  })

  it.each(names)('%s has a row in the README', (name) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'))
  })

  it.each([
    ['TAIZHANG_RATE_PER_ADDRESS', '-1'],
    ['TAIZHANG_RATE_PER_CREDENTIAL', 'many'],
    ['TAIZHANG_TIMEOUT_MS', '10'],
    ['TAIZHANG_MAX_COST', '0'],
    ['TAIZHANG_MAX_OBJECTS', '1.5'],
    ['TAIZHANG_INTROSPECTION', 'yes'],
    ['TAIZHANG_TRUST_PROXY', 'proxy.example'],
    ['TAIZHANG_TRUST_PROXY', '10.0.0.0/33'],
    ['TAIZHANG_TRUSTED_DOCUMENTS', './none.json'],
  ])('%s=%s stops the start with a sentence that names it', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name)
  })

  it('proxies are addresses and subnets, of both versions', () => {
    expect(readConfig({ TAIZHANG_TRUST_PROXY: '127.0.0.1, 10.0.0.0/8, ::1, fd00::/8' }).limits.trustProxy).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      '::1',
      'fd00::/8',
    ])
    expect(readConfig({}).limits.trustProxy).toBe(false)
  })
})
