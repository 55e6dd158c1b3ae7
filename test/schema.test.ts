import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FILE, printed } from '../schema/print.ts'

it('schema/schema.graphql is the schema of the code (else: npm run schema, and review the diff)', async () => {
  expect(readFileSync(FILE, 'utf8')).toBe(await printed())
})
