import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { printSchema } from 'graphql'
import { schemaOf } from '../src/api/schema.ts'
import { catalogue } from '../src/registries/index.ts'

/** The committed schema: its diff is the review of the API. */
export const FILE = path.join(import.meta.dirname, 'schema.graphql')

/** The schema as the server serves it, as text. */
export const printed = async (): Promise<string> => `${printSchema(await schemaOf(catalogue))}\n`

// npm run schema            writes schema/schema.graphql
// npm run schema -- --check says whether it is what would be written
if (process.argv[1] === import.meta.filename) {
  const text = await printed()
  if (!process.argv.includes('--check')) writeFileSync(FILE, text)
  else if (readFileSync(FILE, 'utf8') !== text) {
    process.stderr.write('schema/schema.graphql is not the schema of the code: npm run schema\n')
    process.exit(1)
  }
}
