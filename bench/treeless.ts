/** The built engine without the tree: leaves are hashed and stored as before, and nothing above them. What it costs to keep the tree is measured against it. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

const DIST = path.resolve(import.meta.dirname, '..', 'dist')
/** Below `dist`, from where the packages are found. */
const COPY = path.join(DIST, '.treeless')

const replaced = (text: string, from: RegExp, to: string): string => {
  if (text.match(from)?.length !== 1) throw new Error(`dist/engine/seal.js is not what this benchmark expects: ${String(from)}`)
  return text.replace(from, to)
}

/** @returns its directory, and what removes it */
export const makeTreeless = async (): Promise<{ readonly dist: string; readonly remove: () => Promise<void> }> => {
  const remove = (): Promise<void> => rm(COPY, { recursive: true, force: true })
  await remove()
  await mkdir(COPY)
  for (const entry of await readdir(DIST))
    if (!['.treeless', 'ide'].includes(entry)) await cp(path.join(DIST, entry), path.join(COPY, entry), { recursive: true })
  const file = path.join(COPY, 'engine', 'seal.js')
  const text = await readFile(file, 'utf8')
  const noPeaks = replaced(
    text,
    /left join lateral \(\s+select json_agg\(json_build_object\('level'[^]*?\) p on true/g,
    'left join (select null::text as peaks) p on true',
  )
  const noNodes = replaced(noPeaks, /const nodes = tree\.append\(leaf\);/g, 'const nodes = [];')
  await writeFile(file, noNodes)
  return { dist: COPY, remove }
}
