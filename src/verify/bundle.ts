import { createHash, hash } from 'node:crypto'
import type { ChangeLine } from '../engine/change-line.ts'
import { definitionsOf } from '../engine/definitions.ts'
import type { Fields } from '../engine/fold.ts'
import { LEDGER } from '../engine/ledger-registry.ts'
import type { Catalogue } from '../engine/registry.ts'
import { BUNDLE, FILES, type BundleAbout, type ProofLine, type ProvenLine } from '../exchange/bundle/contents.ts'
import { readCheckpoint, type Checkpoint } from '../proof/checkpoint.ts'
import { readVerifier, signersOf, type Verifier } from '../proof/note.ts'
import { isConsistent, isIncluded, leafHash, type Consistency } from '../proof/tree.ts'
import { grown, readChange } from './changes.ts'
import { compared, Folded, listingOf, type Listing } from './listed.ts'
import { linesIn, textIn, type Parts } from './parts.ts'
import { Refuted, refuted } from './refuted.ts'
import { readSigned } from './signed.ts'

/** What was established, in a sentence for people. */
export type Established = { readonly zh: string; readonly en: string }

export type Asked = {
  readonly catalogue: Catalogue
  /** Public keys that are trusted; none: those that the bundle brings with it. */
  readonly keys: readonly Verifier[]
  /** Checkpoints that were kept from before, by the name of their file. */
  readonly kept: ReadonlyMap<string, string>
  /** Told of every change of the records that are listed, once everything holds. */
  readonly onChange?: ((change: ChangeLine) => void) | undefined
  readonly establish: (sentence: Established) => void
}

const bytesOf = (proof: readonly string[]): Buffer[] => proof.map((each) => Buffer.from(each, 'base64'))

const readAbout = (text: string): BundleAbout => {
  try {
    const about = JSON.parse(text) as BundleAbout
    const counts = [about.position, about.size, about.treeSize].every((each) => Number.isSafeInteger(each) && each >= 0)
    const texts = [about.export, about.validOn, about.knownAt, about.digest, about.definitions, about.district].every((each) => typeof each === 'string')
    const lists = [about.consistency, about.verifierKeys, about.rotations].every(Array.isArray)
    if ((about.format as string) === BUNDLE && counts && texts && lists) return about
  } catch {
    // Falls through to the one refusal.
  }
  throw refuted.form(FILES.about, text.slice(0, 80))
}

/** A root that the tree over the changes must have at some size, and whose it is. */
type Milestone = { readonly what: string; readonly root: Buffer; readonly by?: (trusted: readonly Verifier[]) => void }

/** @throws Refuted where an entry is not in the tree of the checkpoint at the place that it says */
const checkProven = ({ line, proof }: ProvenLine, position: number, { size, root }: Checkpoint): ChangeLine => {
  const change = readChange(line, position)
  if (!isIncluded({ index: BigInt(position - 1), size, root, leaf: leafHash(line), proof: bytesOf(proof) })) throw refuted.notIncluded(position)
  return change
}

/** The key that an entry puts in the place of a trusted one. */
const announcedBy = ({ registry, data }: ChangeLine, trusted: readonly Verifier[]): Verifier | undefined =>
  registry === LEDGER.key && data['kind'] === 'KEY' && trusted.some(({ text }) => text === data['replaces'])
    ? readVerifier(String(data['verifier']))
    : undefined

const checkPoint = (about: BundleAbout, last: ChangeLine | undefined, checkpoint: Checkpoint): void => {
  const { knownAt, position, next } = about
  if (last && last.recordedAt > knownAt)
    throw refuted.point(
      `第 ${position} 条入库于 ${last.recordedAt}，晚于 ${knownAt}`,
      `change ${position} was recorded at ${last.recordedAt}, after ${knownAt}`,
    )
  if (next) {
    const { recordedAt } = checkProven(next, position + 1, checkpoint)
    if (recordedAt <= knownAt)
      throw refuted.point(`第 ${position + 1} 条在 ${knownAt} 时已入库`, `change ${position + 1} had been recorded by ${knownAt} (${recordedAt})`)
  } else if (BigInt(position) !== checkpoint.size || (last && last.recordedAt !== knownAt))
    throw refuted.point(`没有表明第 ${position} 条是 ${knownAt} 时的最后一条`, `nothing shows that change ${position} was the last one by ${knownAt}`)
}

const checkEdition = (about: BundleAbout, checkpoint: Checkpoint, establish: Asked['establish']): void => {
  const [, list, number] = /^edition\/([^/]+)\/(.+)$/su.exec(about.export) ?? []
  if (list === undefined && !about.edition) return
  if (!about.edition) throw refuted.noEdition()
  const { position } = JSON.parse(about.edition.line) as ChangeLine
  const { registry, type, data, basis, recordedAt, recordedBy } = checkProven(about.edition, position, checkpoint)
  const { validOn: cutoff, knownAt, size, digest, definitions } = about
  const found: Fields = { kind: 'EDITION', list, number, cutoff, knownAt, position: about.position, size, digest, definitions }
  if (registry !== LEDGER.key || type !== 'Registered') throw refuted.noEdition()
  for (const [field, value] of Object.entries(found)) if (data[field] !== value) throw refuted.edition(field, data[field], value)
  const by = [basis?.number, basis?.title].filter(Boolean).join(' ')
  establish({
    zh: `批次「${number}」于 ${recordedAt} 由 ${recordedBy ?? '（未记）'} 公布，依据 ${by}，截止日期、条数、摘要与此相同（第 ${position} 条）。`,
    en: `Edition ${number} was published at ${recordedAt} by ${recordedBy ?? '(not recorded)'} on ${by}, with this cut-off day, size and digest (entry ${position}).`,
  })
}

/** Positions of changes by record, of the registries that are listed. */
type Rested = Map<string, ChangeLine[]>

const checkProofs = async (
  parts: Parts,
  rested: Rested,
  ids: ReadonlySet<string>,
  leaves: ReadonlyMap<number, Buffer>,
  { size, root }: Checkpoint,
): Promise<number> => {
  const wanted = [...ids].flatMap((id) => (rested.get(id) ?? []).map(({ position }) => position)).sort((a, b) => a - b)
  let at = 0
  for await (const text of linesIn(parts.bytes(FILES.proofs))) {
    const { position, leafHash: said, proof } = JSON.parse(text) as ProofLine
    const next = wanted[at]
    if (next === undefined || position < next) throw refuted.overproven(position)
    if (position > next) throw refuted.unproven(next)
    const leaf = leaves.get(position)
    if (leaf?.toString('base64') !== said || !isIncluded({ index: BigInt(position - 1), size, root, leaf, proof: bytesOf(proof) }))
      throw refuted.notIncluded(position)
    at += 1
  }
  if (wanted[at] !== undefined) throw refuted.unproven(wanted[at] ?? 0)
  return at
}

/** Follows the bytes of a list with their hash and count. */
const hashed = (bytes: AsyncIterable<Buffer>) => {
  const sum = createHash('sha256')
  return {
    bytes: (async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of bytes) {
        sum.update(chunk)
        yield chunk
      }
    })(),
    digest: () => sum.digest('base64'),
  }
}

/**
 * Establishes what a bundle says, from nothing but its change lines and the keys that are trusted: each step is told as it is shown.
 *
 * @throws Refuted for the first thing that does not hold
 */
export const verifyBundle = async (parts: Parts, { catalogue, keys, kept, onChange, establish }: Asked): Promise<void> => {
  const about = readAbout(await textIn(parts.bytes(FILES.about)))
  const note = await textIn(parts.bytes(FILES.checkpoint))
  const own = about.verifierKeys.flatMap((text) => readVerifier(text) ?? [])
  const trusted = [...(keys.length > 0 ? keys : own)]
  const { checkpoint, rotations } = checkpointsIn(note, about)

  const listing = listingOf(catalogue, about.export)
  const folded = new Folded(catalogue, listing)
  const rested: Rested = new Map()
  const leaves = new Map<number, Buffer>()
  const milestones = milestonesOf(kept, rotations, about.position)
  let last: ChangeLine | undefined
  let root: Buffer | undefined
  for await (const { change, leaf, tree } of grown(linesIn(parts.bytes(FILES.changes)), about.district)) {
    last = change
    const { position } = change
    if (position > about.position) throw refuted.count(position, about.position)
    for (const milestone of milestones.get(position) ?? []) {
      if (!milestone.root.equals(tree.root)) throw refuted.otherRoot(milestone.what, BigInt(position))
      milestone.by?.(trusted)
    }
    const announced = announcedBy(change, trusted)
    // Only what the key before has signed speaks for the key after it.
    if (announced && rotations.some(({ size, note: by }) => size === BigInt(position) && (signersOf(by, trusted) ?? []).length > 0)) trusted.push(announced)
    if (position === about.position) root = tree.root
    if (!listing.registries.some(({ key }) => key === change.registry)) continue
    folded.add(change)
    const id = `${change.registry}/${change.record}`
    rested.set(id, [...(rested.get(id) ?? []), change])
    leaves.set(position, leaf)
  }
  if ((last?.position ?? 0) !== about.position) throw refuted.count(last?.position ?? 0, about.position)

  const { by } = readSigned(note, '检查点', trusted)
  establish({
    zh: `检查点由 ${by.map(({ text }) => text).join('、')} 签署：${checkpoint.origin}，${checkpoint.size} 条${keys.length > 0 ? '' : '（密钥取自文件包，请与另行取得的公钥比对）'}。`,
    en: `The checkpoint is signed: ${checkpoint.origin}, ${checkpoint.size} entries${keys.length > 0 ? '' : ' (by a key from the bundle itself: compare it with one that you obtained otherwise)'}.`,
  })
  if (root) checkTree({ size: BigInt(about.position), root }, checkpoint, about.consistency)
  establish({
    zh: `${about.position} 条变更逐条重算，自始至终未被改动、删除、增加或调换，入库时间从不倒退，且为检查点的开头。`,
    en: `All ${about.position} changes were hashed again: none was edited, removed, added or moved, none was recorded before the one before it, and they are the beginning of the checkpoint's.`,
  })
  for (const what of kept.keys())
    establish({
      zh: `与您保存的检查点 ${what} 相符：此前的历史未被改写。`,
      en: `They go on from the checkpoint that you kept, ${what}: history before it was not rewritten.`,
    })
  checkPoint(about, last, checkpoint)
  checkEdition(about, checkpoint, establish)

  await checkDefinitions(parts, about, catalogue)
  const entries = hashed(parts.bytes(FILES.entries))
  const ids = await compared(linesIn(entries.bytes), folded, listing, about.validOn)
  const digest = entries.digest()
  if (digest !== about.digest) throw refuted.digest(about.digest, digest)
  if (ids.size !== about.size) throw refuted.size(about.size, ids.size)
  establish({
    zh: `「${about.title}」（${about.export}）在 ${about.validOn}、以 ${about.knownAt} 所知，恰为这 ${ids.size} 条，内容逐项相同，无一遗漏；摘要 ${digest}。`,
    en: `${about.export} as of ${about.validOn}, as known at ${about.knownAt}, is exactly these ${ids.size} records, the same field by field, none left out; digest ${digest}.`,
  })
  const proofs = await checkProofs(parts, rested, ids, leaves, checkpoint)
  establish({ zh: `其所依据的 ${proofs} 条变更各有包含证明。`, en: `Each of the ${proofs} changes that they rest on has a proof of its own.` })
  if (onChange) for (const id of ids) for (const change of rested.get(id) ?? []) onChange(change)
}

const checkpointsIn = (note: string, about: BundleAbout) => {
  const checkpoint = readCheckpoint(note)
  if (!checkpoint) throw refuted.noCheckpoint(FILES.checkpoint)
  if (checkpoint.size !== BigInt(about.treeSize)) throw refuted.treeSize(about.treeSize, checkpoint.size)
  const rotations = about.rotations.map((text) => {
    const rotation = readCheckpoint(text)
    if (!rotation) throw refuted.noCheckpoint('rotations')
    return { note: text, ...rotation }
  })
  return { checkpoint, rotations }
}

/** Which roots the tree must have on the way: of checkpoints that were kept, and of those that announce a key. */
const milestonesOf = (
  kept: Asked['kept'],
  rotations: readonly (Checkpoint & { readonly note: string })[],
  position: number,
): ReadonlyMap<number, readonly Milestone[]> => {
  const milestones = new Map<number, Milestone[]>()
  const add = (size: bigint, milestone: Milestone): void => {
    milestones.set(Number(size), [...(milestones.get(Number(size)) ?? []), milestone])
  }
  for (const [what, note] of kept) {
    const checkpoint = readCheckpoint(note)
    if (!checkpoint) throw refuted.noCheckpoint(what)
    if (checkpoint.size === 0n) throw refuted.fromNothing()
    if (checkpoint.size > BigInt(position))
      throw new Refuted(
        `您保存的检查点 ${what} 有 ${checkpoint.size} 条，文件包只到第 ${position} 条：请用 consistency 与文件包的检查点相比。`,
        `The checkpoint that you kept, ${what}, is over ${checkpoint.size} entries and the bundle ends at ${position}: compare it with the bundle's checkpoint by consistency.`,
      )
    add(checkpoint.size, { what, root: checkpoint.root, by: (trusted) => void readSigned(note, what, trusted) })
  }
  for (const { size, root } of rotations) add(size, { what: `更换密钥的检查点 ${size}`, root })
  return milestones
}

const checkTree = (from: Consistency['from'], to: Checkpoint, proof: readonly string[]): void => {
  if (from.size === to.size && !from.root.equals(to.root)) throw refuted.otherRoot('检查点', from.size)
  if (!isConsistent({ from, to, proof: bytesOf(proof) })) throw refuted.inconsistent(from.size, to.size)
}

const checkDefinitions = async (parts: Parts, { definitions }: BundleAbout, catalogue: Catalogue): Promise<void> => {
  const ours = definitionsOf(catalogue)
  if (definitions !== ours) throw refuted.definitions(definitions, ours)
  if (hash('sha256', await textIn(parts.bytes(FILES.definitions)), 'base64') !== definitions) throw refuted.definitionsFile(definitions)
}

export type { Listing }
