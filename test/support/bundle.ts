import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { exportedAt } from '../../src/api/export-question.ts'
import { openBeside } from '../../src/db/database.ts'
import { definitionsOf } from '../../src/engine/definitions.ts'
import { pointOfEdition } from '../../src/engine/editions.ts'
import { openPast, resolvePoint, type AskedPoint } from '../../src/engine/point.ts'
import { headOf } from '../../src/engine/seal.ts'
import { exportableEdition, exportableNamed } from '../../src/exchange/export/exportable.ts'
import { bundleParts } from '../../src/exchange/bundle/bundle.ts'
import { FILES } from '../../src/exchange/bundle/contents.ts'
import { IN_ORDER } from '../../src/exchange/export/lines.ts'
import { openExport } from '../../src/exchange/export/open-export.ts'
import type { Verifier } from '../../src/proof/note.ts'
import { catalogue } from '../../src/registries/index.ts'
import { verifyBundle } from '../../src/verify/bundle.ts'
import { openParts, textIn } from '../../src/verify/parts.ts'
import { Refuted } from '../../src/verify/refuted.ts'
import type { TestLedger } from './ledger.ts'
import { DISTRICT } from './postgres.ts'
import { SIGNER, testCheckpoints } from './signing.ts'

/** A place for files, to be removed by whoever asked for it. */
export const openScratch = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'taizhang-test-bundle-'))

/** A place for files that is gone after the work. */
export const inScratch = async <T>(work: (directory: string) => Promise<T>): Promise<T> => {
  const directory = await openScratch()
  try {
    return await work(directory)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Makes the bundle of a registry, a list or an edition, whatever the state of the ledger, into a file. */
export const bundleInto = async (file: string, ledger: TestLedger, name: string, asked: AskedPoint = {}, signers = [SIGNER]): Promise<void> => {
  const head = await headOf(ledger.db, DISTRICT)
  const what = name.startsWith('edition/') ? await exportableEdition(ledger.db, DISTRICT, catalogue, name, head.recordedAt) : exportableNamed(catalogue, name)
  if (!what) throw new Error(`There is no ${name}.`)
  const point = await resolvePoint(what.edition ? pointOfEdition(DISTRICT, what.edition).asked : asked, head, openPast(ledger.db, DISTRICT))
  const exported = await exportedAt({ request: { db: ledger.db, loaders: new Map() } }, what, null, point)
  const pool = openBeside(ledger.pool, 1, IN_ORDER)
  try {
    const { pieces } = await openExport('zip', exported, {
      pool,
      db: ledger.db,
      definitions: definitionsOf(catalogue),
      signal: new AbortController().signal,
      bundle: await bundleParts({ checkpoints: testCheckpoints(ledger.db, DISTRICT, signers), catalogue }, head.position, import.meta.filename),
    })
    await writeFile(file, pieces)
  } finally {
    await pool.end()
  }
}

/** What the verifier says of a bundle: what it established, and what refuted it. */
export const verdictOf = async (
  bundle: string,
  { keys = [SIGNER.verifier], kept = {} }: { readonly keys?: readonly Verifier[]; readonly kept?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly established: string[]; readonly refuted: string | undefined }> => {
  const established: string[] = []
  const parts = await openParts(bundle)
  try {
    await verifyBundle(parts, { catalogue, keys, kept: new Map(Object.entries(kept)), establish: ({ en }) => established.push(en) })
    return { established, refuted: undefined }
  } catch (cause) {
    if (!(cause instanceof Refuted)) throw cause
    return { established, refuted: cause.en }
  } finally {
    parts.close()
  }
}

/** Unpacks a bundle, edits files in it, and says what the verifier makes of it. */
export const verdictOfEdited = (
  bundle: string,
  edit: (files: Map<string, string>) => void,
  options: Parameters<typeof verdictOf>[1] = {},
): ReturnType<typeof verdictOf> =>
  inScratch(async (directory) => {
    const parts = await openParts(bundle)
    const names = Object.values(FILES)
    const files = new Map(await Promise.all(names.map(async (name) => [name, await textIn(parts.bytes(name))] as const)))
    parts.close()
    edit(files)
    await mkdir(directory, { recursive: true })
    for (const [name, text] of files) await writeFile(path.join(directory, name), text)
    return verdictOf(directory, options)
  })
