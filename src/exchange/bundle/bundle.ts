import { createReadStream } from 'node:fs'
import { Readable, type PassThrough } from 'node:stream'
import { sql, type SqlBool } from 'kysely'
import { ZipFile } from 'yazl'
import type { Db } from '../../db/database.ts'
import type { Checkpoints } from '../../engine/checkpoints.ts'
import { definitionsText } from '../../engine/definitions.ts'
import { committedLine, committedLines } from '../../engine/dump.ts'
import { editionKey, type Edition } from '../../engine/editions.ts'
import { streamOf } from '../../engine/facts.ts'
import { LEDGER } from '../../engine/ledger-registry.ts'
import type { Catalogue } from '../../engine/registry.ts'
import { inclusionProof, inclusionProofs } from '../../engine/tree.ts'
import { ZIP_OPTIONS } from '../../sheets/write-xlsx.ts'
import type { About } from '../export/about.ts'
import { chosen, type Exported } from '../export/exported.ts'
import type { Lines } from '../export/lines.ts'
import { BUNDLE, FILES, type BundleAbout, type ProofLine, type ProvenLine } from './contents.ts'
import { readMeOf } from './read-me.ts'

/** What a bundle holds besides what it is a bundle of. */
export type BundleParts = {
  readonly catalogue: Catalogue
  /** A signed note over the first `size` entries; all that is proved lies in them. */
  readonly checkpoint: { readonly size: number; readonly note: string; readonly verifierKeys: readonly string[] }
  /** Path of the program that verifies bundles. */
  readonly program: string
}

/** What goes into a bundle that is made at a head: with a checkpoint over all that there is. */
export const bundleParts = async (
  { checkpoints, catalogue }: { readonly checkpoints: Checkpoints; readonly catalogue: Catalogue },
  size: number,
  program: string,
): Promise<BundleParts> => {
  const note = await checkpoints.at(size)
  return { catalogue, checkpoint: { size, note, verifierKeys: checkpoints.verifiers.map(({ text }) => text) }, program }
}

const base64 = (proof: readonly Buffer[]): readonly string[] => proof.map((each) => each.toString('base64'))

/** Changes proved in one statement, and leaves read by one. */
const BATCH = 1000
const LEAVES = 10_000

/** Positions of the changes of the records that are exported, in order, a batch at a time. */
async function* restedOn(db: Db, exported: Exported): AsyncGenerator<readonly { readonly position: number; readonly leafHash: string }[]> {
  const { district, position } = exported.point
  const among = exported.registries.map(
    (registry) =>
      sql<SqlBool>`e.registry = ${registry.key} and exists (select from record_version v where v.record = e.record and ${chosen(exported, registry)})`,
  )
  for (let after = 0; ;) {
    const { rows } = await sql<{ position: string; leaf: string }>`
      select e.position, encode(e.leaf, 'hex') as leaf from ledger_entry e
      where e.district = ${district} and e.position > ${after} and e.position <= ${position} and (${sql.join(among, sql` or `)})
      order by e.position limit ${BATCH}`.execute(db)
    if (rows.length === 0) return
    yield rows.map((row) => ({ position: Number(row.position), leafHash: Buffer.from(row.leaf, 'hex').toString('base64') }))
    after = Number(rows.at(-1)?.position)
  }
}

async function* proofLines(db: Db, exported: Exported, treeSize: number): AsyncGenerator<string> {
  for await (const changes of restedOn(db, exported)) {
    const positions = changes.map(({ position }) => position)
    const proofs = await inclusionProofs(db, exported.point.district, positions, treeSize)
    yield changes.map((change, i) => `${JSON.stringify({ ...change, proof: base64(proofs[i] ?? []) } satisfies ProofLine)}\n`).join('')
  }
}

async function* changeLines(db: Db, exported: Exported): AsyncGenerator<string> {
  for await (const lines of committedLines(db, exported.point.district, exported.point.position)) yield `${lines.join('\n')}\n`
}

async function* laterLeaves(db: Db, { district, position }: Exported['point'], treeSize: number): AsyncGenerator<string> {
  for (let after = position; after < treeSize; after += LEAVES) {
    const { rows } = await sql<{ leaf: string }>`
      select encode(leaf, 'hex') as leaf from ledger_entry
      where district = ${district} and position > ${after} and position <= ${Math.min(after + LEAVES, treeSize)} order by position`.execute(db)
    yield rows.map(({ leaf }) => `${Buffer.from(leaf, 'hex').toString('base64')}\n`).join('')
  }
}

const proven = async (db: Db, district: string, position: number, treeSize: number): Promise<ProvenLine> => {
  const line = await committedLine(db, district, position)
  if (line === undefined) throw new Error(`The ledger has no entry ${position}.`)
  return { line, proof: base64(await inclusionProof(db, district, position, treeSize)) }
}

/** Entries that put another key in force, each with the first stored checkpoint over it. */
const rotationsIn = async (db: Db, district: string, treeSize: number): Promise<BundleAbout['rotations']> => {
  const { rows } = await sql<{ position: string; note: string }>`
    select e.position, c.note from record_version v
    join ledger_entry e on e.stream = v.district || '/' || v.registry || '/' || v.record
    cross join lateral (select size, note from checkpoint where district = v.district and size >= e.position order by size limit 1) c
    where v.district = ${district} and v.registry = ${LEDGER.key} and v.category = 'KEY' and v.known_to = 'infinity' and c.size <= ${treeSize} order by e.position`.execute(
    db,
  )
  return Promise.all(rows.map(async ({ position, note }) => ({ ...(await proven(db, district, Number(position), treeSize)), note })))
}

/** Where an edition was withdrawn, as far as the tree goes. */
const withdrawalOf = async (db: Db, district: string, { list, number }: Edition, treeSize: number): Promise<ProvenLine | null> => {
  const { rows } = await sql<{ position: string }>`
    select position from ledger_entry where stream = ${streamOf(district, { registry: LEDGER.key, record: editionKey(list, number) ?? '' })}
      and type = 'Withdrawn' and position <= ${treeSize} order by position limit 1`.execute(db)
  return rows[0] ? proven(db, district, Number(rows[0].position), treeSize) : null
}

const aboutOf = async (
  db: Db,
  about: About,
  exported: Exported,
  { rows: size, digest }: Lines['tally'],
  { size: treeSize, verifierKeys }: BundleParts['checkpoint'],
): Promise<BundleAbout> => {
  const { district, position, validOn, knownAt } = exported.point
  const { edition } = exported
  return {
    format: BUNDLE,
    district,
    export: about.export,
    title: about.title,
    validOn,
    knownAt,
    position,
    size,
    digest,
    definitions: about.definitions,
    treeSize,
    verifierKeys,
    rotations: await rotationsIn(db, district, treeSize),
    next: position === treeSize ? null : await proven(db, district, position + 1, treeSize),
    edition: edition && (await proven(db, district, edition.entry.position, treeSize)),
    withdrawal: edition && (await withdrawalOf(db, district, edition, treeSize)),
  }
}

/**
 * What is exported with all that it rests on, as a zip: whoever has it, and a program, needs nobody's word (README "Bundles"). Written
 * while it is read, in memory that does not grow.
 */
export async function* bundleOf(about: About, exported: Exported, { bytes, tally }: Lines, db: Db, parts: BundleParts): AsyncGenerator<Buffer, void, void> {
  const { size } = parts.checkpoint
  const zip = new ZipFile()
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- it is one; its types say less than yazl does
  const packed = zip.outputStream as PassThrough
  let current: Readable | undefined
  let failed: { readonly cause: unknown } | undefined
  /** @param open called once what stands before it was written */
  const add = (name: string, open: () => AsyncIterable<Buffer | string>): void => {
    zip.addReadStreamLazy(name, ZIP_OPTIONS, (ready) => {
      current = Readable.from(open(), { objectMode: false, highWaterMark: 64 * 1024 })
      current.on('error', (cause) => {
        failed ??= { cause }
        packed.destroy(cause)
      })
      ready(null, current)
    })
  }
  const texts = (make: () => string | Promise<string>) =>
    async function* (): AsyncGenerator<string> {
      yield await make()
    }
  add(FILES.entries, () => bytes)
  add(FILES.changes, () => changeLines(db, exported))
  add(FILES.later, () => laterLeaves(db, exported.point, size))
  add(FILES.proofs, () => proofLines(db, exported, size))
  add(
    FILES.about,
    texts(async () => `${JSON.stringify(await aboutOf(db, about, exported, tally, parts.checkpoint), null, 1)}\n`),
  )
  add(
    FILES.checkpoint,
    texts(() => parts.checkpoint.note),
  )
  add(
    FILES.definitions,
    texts(() => definitionsText(parts.catalogue)),
  )
  add(
    FILES.readMe,
    texts(() => readMeOf(about, tally, parts.checkpoint)),
  )
  add(FILES.program, () => createReadStream(parts.program) as AsyncIterable<Buffer>)
  zip.on('error', (cause: Error) => packed.destroy(cause))
  zip.end()
  try {
    yield* packed as AsyncIterable<Buffer>
  } catch (cause) {
    // Why it was not written, and not that it ended too early.
    throw failed?.cause ?? cause
  } finally {
    current?.destroy()
    packed.destroy()
  }
}
