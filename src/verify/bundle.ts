import { createHash, hash } from 'node:crypto'
import type { ChangeLine } from '../engine/change-line.ts'
import { definitionsOf } from '../engine/definitions.ts'
import type { Catalogue } from '../engine/registry.ts'
import { FILES, type BundleAbout, type ProofLine } from '../exchange/bundle/contents.ts'
import { readCheckpoint, type Checkpoint } from '../proof/checkpoint.ts'
import { readVerifier, type Verifier } from '../proof/note.ts'
import { GrowingTree, HASH_BYTES, isIncluded } from '../proof/tree.ts'
import { readAbout } from './about.ts'
import { grown, provenAt } from './changes.ts'
import { publishedIn, withdrawnIn } from './edition.ts'
import { compared, Folded, listingOf } from './listed.ts'
import { linesIn, textIn, type Parts } from './parts.ts'
import { refuted } from './refuted.ts'
import { readSigned } from './signed.ts'
import { Trust } from './trust.ts'

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

/** @param last the last change at the point; undefined: there is none @throws Refuted where it is not the last one that was known then */
const checkPoint = (about: BundleAbout, last: ChangeLine | undefined, checkpoint: Checkpoint): void => {
  const { knownAt, position, next, district } = about
  if (last && last.recordedAt > knownAt)
    throw refuted.point(
      `第 ${position} 条入库于 ${last.recordedAt}，晚于 ${knownAt}`,
      `change ${position} was recorded at ${last.recordedAt}, after ${knownAt}`,
    )
  if (next) {
    const { recordedAt } = provenAt(next, position + 1, district, checkpoint)
    if (recordedAt <= knownAt)
      throw refuted.point(`第 ${position + 1} 条在 ${knownAt} 时已入库`, `change ${position + 1} had been recorded by ${knownAt} (${recordedAt})`)
  } else if (BigInt(position) !== checkpoint.size || (last && last.recordedAt !== knownAt))
    throw refuted.point(`没有表明第 ${position} 条是 ${knownAt} 时的最后一条`, `nothing shows that change ${position} was the last one by ${knownAt}`)
}

const publication = ({ data, basis, recordedAt, recordedBy, position }: ChangeLine): Established => {
  const by = [basis?.number, basis?.title].filter(Boolean).join(' ')
  const [number, title] = [String(data['number']), String(data['title'])]
  return {
    zh: `批次「${number}」（${title}）于 ${recordedAt} 由 ${recordedBy ?? '（未记）'} 公布，依据 ${by}，截止日期、条数、摘要与此相同（第 ${position} 条）。`,
    en: `Edition ${number} (${title}) was published at ${recordedAt} by ${recordedBy ?? '(not recorded)'} on ${by}, with this cut-off day, size and digest (entry ${position}).`,
  }
}

const withdrawn = ({ position, recordedAt, recordedBy, basis, reason }: ChangeLine): Established => {
  const by = [basis?.number, basis?.title, reason].filter(Boolean).join(' ')
  return {
    zh: `注意：此批次已于 ${recordedAt} 由 ${recordedBy ?? '（未记）'} 撤回，依据 ${by}（第 ${position} 条）。`,
    en: `Note: the edition was withdrawn at ${recordedAt} by ${recordedBy ?? '(not recorded)'} on ${by} (entry ${position}).`,
  }
}

/** Changes by record, of the registries that are listed. */
type Rested = Map<string, { readonly change: ChangeLine; readonly leaf: Buffer }[]>

const proofLine = (text: string): ProofLine => {
  try {
    const line = JSON.parse(text) as Partial<ProofLine> | null
    if (Number.isSafeInteger(line?.position) && Array.isArray(line?.proof)) return line as ProofLine
  } catch {
    // Falls through to the one refusal.
  }
  throw refuted.form(FILES.proofs, text)
}

/** @returns how many proofs there are: one for each change of the records that are listed, in order @throws Refuted */
const checkProofs = async (parts: Parts, rested: Rested, ids: ReadonlySet<string>, { size, root }: Checkpoint): Promise<number> => {
  const wanted = [...ids].flatMap((id) => rested.get(id) ?? []).sort((a, b) => a.change.position - b.change.position)
  let at = 0
  for await (const text of linesIn(parts.bytes(FILES.proofs))) {
    const { position, leafHash: said, proof } = proofLine(text)
    const next = wanted[at]
    if (!next || position < next.change.position) throw refuted.overproven(position)
    const { change, leaf } = next
    if (position > change.position) throw refuted.unproven(change.position)
    if (leaf.toString('base64') !== said || !isIncluded({ index: BigInt(position - 1), size, root, leaf, proof: bytesOf(proof.map(String)) }))
      throw refuted.notIncluded(position)
    at += 1
  }
  const left = wanted[at]
  if (left) throw refuted.unproven(left.change.position)
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
  const checkpoint = readCheckpoint(note)
  if (!checkpoint) throw refuted.noCheckpoint(FILES.checkpoint)
  if (checkpoint.size !== BigInt(about.treeSize)) throw refuted.treeSize(about.treeSize, checkpoint.size)
  const own = about.verifierKeys.flatMap((text) => readVerifier(text) ?? [])
  const trust = new Trust(keys.length > 0 ? keys : own, kept, about, checkpoint)

  const listing = listingOf(catalogue, about.export)
  const folded = new Folded(catalogue, listing)
  const rested: Rested = new Map()
  let last: ChangeLine | undefined
  let growing = new GrowingTree()
  for await (const { change, leaf, tree } of grown(linesIn(parts.bytes(FILES.changes)), about.district)) {
    last = change
    const { position } = change
    if (position > about.position) throw refuted.count(position, about.position)
    growing = tree
    trust.grown(position, () => tree.root)
    if (!listing.registries.some(({ key }) => key === change.registry)) continue
    folded.add(change)
    const id = `${change.registry}/${change.record}`
    const before = rested.get(id)
    if (before) before.push({ change, leaf })
    else rested.set(id, [{ change, leaf }])
  }
  if ((last?.position ?? 0) !== about.position) throw refuted.count(last?.position ?? 0, about.position)
  let size = about.position
  for await (const text of linesIn(parts.bytes(FILES.later))) {
    size += 1
    growing.append(leafIn(text))
    trust.grown(size, () => growing.root)
  }
  if (size !== about.treeSize) throw refuted.laterCount(size - about.position, about.treeSize - about.position)
  trust.end()
  const { by } = readSigned(note, FILES.checkpoint, trust.keys)
  if (!growing.root.equals(checkpoint.root)) throw refuted.otherRoot(FILES.checkpoint, checkpoint.size)
  const borrowed =
    keys.length > 0
      ? ['', '']
      : ['（密钥取自文件包，请与另行取得的公钥比对）', ' (by a key from the bundle itself: compare it with one that you obtained otherwise)']
  establish({
    zh: `检查点由 ${by.map(({ text }) => text).join('、')} 签署：${checkpoint.origin}，${checkpoint.size} 条${borrowed[0]}。`,
    en: `The checkpoint is signed: ${checkpoint.origin}, ${checkpoint.size} entries${borrowed[1]}.`,
  })
  for (const { position, key, replaces } of trust.followed)
    establish({
      zh: `密钥 ${replaces} 已由 ${key.text} 接替（第 ${position} 条，前者签署过该条之后的检查点）。`,
      en: `The key ${replaces} was replaced by ${key.text} (entry ${position}; the former signed a checkpoint over it).`,
    })
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
  const entry = publishedIn(about, checkpoint)
  if (entry) establish(publication(entry))
  const withdrawal = entry && withdrawnIn(about, entry, checkpoint)
  if (withdrawal) establish(withdrawn(withdrawal))

  await checkDefinitions(parts, about, catalogue)
  const entries = hashed(parts.bytes(FILES.entries))
  const ids = await compared(linesIn(entries.bytes), folded, listing, about.validOn)
  const digest = entries.digest()
  if (digest !== about.digest) throw refuted.digest(about.digest, digest)
  if (ids.size !== about.size) throw refuted.size(about.size, ids.size)
  const { title, titleEn } = listing.list ?? listing.registries[0] ?? { title: '', titleEn: '' }
  establish({
    zh: `${title}（区划 ${about.district}）在 ${about.validOn}、以 ${about.knownAt} 所知，恰为这 ${ids.size} 条，内容逐项相同，无一遗漏；摘要 ${digest}。`,
    en: `${titleEn} (district ${about.district}) on ${about.validOn}, as known at ${about.knownAt}, is exactly these ${ids.size} records, the same field by field, none left out; digest ${digest}.`,
  })
  const proofs = await checkProofs(parts, rested, ids, checkpoint)
  establish({ zh: `其所依据的 ${proofs} 条变更各有包含证明。`, en: `Each of the ${proofs} changes that they rest on has a proof of its own.` })
  if (onChange) for (const id of ids) for (const { change } of rested.get(id) ?? []) onChange(change)
}

const leafIn = (text: string): Buffer => {
  const leaf = Buffer.from(text, 'base64')
  if (leaf.length !== HASH_BYTES || leaf.toString('base64') !== text) throw refuted.form(FILES.later, text)
  return leaf
}

const checkDefinitions = async (parts: Parts, { definitions }: BundleAbout, catalogue: Catalogue): Promise<void> => {
  const ours = definitionsOf(catalogue)
  if (definitions !== ours) throw refuted.definitions(definitions, ours)
  if (hash('sha256', await textIn(parts.bytes(FILES.definitions)), 'base64') !== definitions) throw refuted.definitionsFile(definitions)
}
