import { link, rename } from 'node:fs/promises'
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import type { Db } from '../db/database.ts'
import { announcedKey, openCheckpoints, type Signing } from '../engine/checkpoints.ts'
import { LEDGER } from '../engine/ledger-registry.ts'
import type { Basis, Catalogue } from '../engine/registry.ts'
import { openWriter } from '../engine/writer.ts'
import { today } from '../kernel/day.ts'
import type { Signer, Verifier } from '../proof/note.ts'
import { catalogue as registers } from '../registries/index.ts'
import { drawInto, isThere, keyIn, ledgerKey } from './ledger-key.ts'
import type { Tell, WithDatabase } from './open-database.ts'

const BY = 'taizhang/rotate-key'

type Rotation = {
  readonly basis: Partial<Basis>
  readonly by?: string | undefined
  /** The key in force is lost: the new one signs alone. */
  readonly lost?: boolean | undefined
}

/**
 * Puts a new key in force: drawn, announced by an entry of the ledger, signed for by both keys, and only then the one in the key file.
 *
 * A crash leaves what the same command takes up again: the new key waits beside the file until it takes its place. Before the entry is
 * sealed the old key is in force as if nothing had been done; after it nobody signs with the old key alone, and the new one is on disk
 * already; the file has a whole key at every moment, and the old one keeps a name of its own before it loses this one.
 *
 * @returns the old key (the one in the file, whether it was in force or not) and the new one
 */
export const rotateKey = async (
  db: Db,
  catalogue: Catalogue,
  config: Pick<Config, 'district' | 'origin' | 'ledgerKey'>,
  { basis, by = BY, lost = false }: Rotation,
): Promise<{ readonly old: Verifier | undefined; readonly fresh: Verifier }> => {
  const { district, origin } = config
  const { file } = config.ledgerKey
  const next = `${file}.next`
  const checkpointsBy = (...signers: Signing['signers']) => openCheckpoints({ db, district, origin, signers })
  const old = lost ? await keyIn(file) : await ledgerKey(config)
  const announced = await announcedKey(db, district)
  const begun = await keyIn(next)
  const isSealed = begun !== undefined && begun.verifier.text === announced?.verifier
  const signing = lost || !old ? [] : [old]
  if (!lost && !isSealed) await checkpointsBy(...signing).check()

  const fresh = begun ?? (await drawInto(next, origin)).signer
  if (!isSealed) await announce(db, catalogue, district, { fresh, replaces: announced?.verifier ?? signing[0]?.verifier.text, basis, by })
  await checkpointsBy(...signing, fresh).make()
  if (old)
    await link(file, `${file}.${old.verifier.id}`).catch((cause: unknown) => {
      if (!isThere(cause)) throw cause
    })
  await rename(next, file)
  return { old: old?.verifier, fresh: fresh.verifier }
}

type Announcement = { readonly fresh: Signer; readonly replaces: string | undefined; readonly basis: Partial<Basis>; readonly by: string }

const announce = async (db: Db, catalogue: Catalogue, district: string, { fresh, replaces, basis, by }: Announcement): Promise<void> => {
  const { id, name, text } = fresh.verifier
  const data = { kind: 'KEY', name, verifier: text, ...(replaces !== undefined && { replaces }) }
  const command = { registry: LEDGER.key, record: `key:${id}`, type: 'Registered', data, validFrom: today(), basis }
  const writer = openWriter(db, catalogue, district)
  try {
    await writer.submit({ commands: [command], recordedBy: by, ofLedger: true })
  } finally {
    await writer.close()
  }
}

type Options = { readonly basisNumber?: string; readonly basisTitle?: string; readonly by?: string; readonly lost?: boolean }

/** `taizhang ledger rotate-key`: the new public key goes to stdout. */
export const addRotateKeyCommand = (ledger: Command, withDatabase: WithDatabase, tell: Tell): void => {
  ledger
    .command('rotate-key')
    .description('更换签署检查点的密钥，并记入台账 Put a new key in force that signs checkpoints, and enter that into the ledger')
    .option('--basis-number <number>', '依据文件的文号 Number of the document that it rests on')
    .option('--basis-title <title>', '依据文件的标题 Its title')
    .option('--by <name>', '记录人，科室/经办 Who records it, department/person')
    .option('--lost', '现用密钥已遗失，由新密钥单独签署 The key in force is lost: the new one signs alone')
    .action(async ({ basisNumber, basisTitle, by, lost }: Options, command: Command) => {
      if (!basisNumber && !basisTitle)
        command.error('error: 须以 --basis-number 或 --basis-title 写明依据。The document that it rests on is needed: --basis-number or --basis-title.')
      const basis = { number: basisNumber ?? null, title: basisTitle ?? null }
      await withDatabase(async ({ db }, settings) => {
        const { old, fresh } = await rotateKey(db, registers, settings, { basis, by, lost })
        const { file } = settings.ledgerKey
        tell(
          `新密钥已启用，在 ${file}；请另存一份，并复制到其他服务器。正在运行的服务自行读取，无须重启。The new key is in force: ${file}. Keep a copy elsewhere, and copy it to other servers; those that run read it by themselves.`,
        )
        if (old) tell(`旧密钥在 ${file}.${old.id}，请销毁。The old key is ${file}.${old.id}: destroy it.`)
        process.stdout.write(`${fresh.text}\n`)
      })
    })
}
