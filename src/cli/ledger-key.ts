import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { WrongSetting, type Config } from '../config.ts'
import { drawSigner, readSigner, type Signer } from '../proof/note.ts'
import type { Tell } from './open-database.ts'

const isAbsent = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
export const isThere = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'

/** The key in a file; undefined where there is no such file. @throws WrongSetting where there is one that cannot be read, or holds no key */
export const keyIn = async (file: string): Promise<Signer | undefined> => {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (isAbsent(cause)) return undefined
    throw new WrongSetting(`密钥文件 ${file} 无法读取。The key file ${file} cannot be read. ${String(cause)}`)
  })
  if (text === undefined) return undefined
  const signer = readSigner(text)
  // What the file holds is not shown: it may be most of a key.
  if (!signer)
    throw new WrongSetting(`密钥文件 ${file} 中没有签名密钥，应为 PRIVATE+KEY+… 一行。The key file ${file} holds no key; expected one line PRIVATE+KEY+….`)
  return signer
}

/** Writes a key into a new file that nobody else can read, durably. @throws `EEXIST` */
const writeKey = async (file: string, { secret }: Signer): Promise<void> => {
  const out = await open(file, 'wx', 0o600)
  try {
    await out.writeFile(`${secret}\n`)
    await out.sync()
  } finally {
    await out.close()
  }
}

/** Draws a key into a file; whoever else does the same at the same time, one key is everybody's. @returns whether it is ours */
export const drawInto = async (file: string, name: string): Promise<{ readonly signer: Signer; readonly ours: boolean }> => {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const signer = drawSigner(name)
  // Written beside and then given its name: what has the name is never half a key.
  const beside = `${file}.part-${process.pid}-${signer.verifier.id}`
  try {
    await writeKey(beside, signer)
    await link(beside, file)
    return { signer, ours: true }
  } catch (cause) {
    const theirs = isThere(cause) ? await keyIn(file) : undefined
    if (!theirs) throw cause
    return { signer: theirs, ours: false }
  } finally {
    await rm(beside, { force: true })
  }
}

const notThere = (file: string): WrongSetting =>
  new WrongSetting(
    `没有密钥文件 ${file}，请以 TAIZHANG_LEDGER_KEY 指向已有的密钥。There is no key file ${file}; let TAIZHANG_LEDGER_KEY name one that is there.`,
  )

/** The key that checkpoints are signed with. @throws WrongSetting where there is none */
export const ledgerKey = async ({ ledgerKey: { file } }: Pick<Config, 'ledgerKey'>): Promise<Signer> => {
  const signer = await keyIn(file)
  if (!signer) throw notThere(file)
  return signer
}

/**
 * The key that checkpoints are signed with; drawn and stored on the first start, unless a setting names it.
 *
 * @throws WrongSetting
 */
export const ensureLedgerKey = async (config: Pick<Config, 'ledgerKey' | 'origin'>, tell: Tell): Promise<Signer> => {
  const { file, named } = config.ledgerKey
  const known = await keyIn(file)
  if (known) return known
  if (named) throw notThere(file)
  const { signer, ours } = await drawInto(file, config.origin)
  if (!ours) return signer
  tell(
    `已生成签署检查点的密钥 ${file}，请妥善保管并另存一份；公钥为 ${signer.verifier.text}。The key that signs checkpoints was made: ${file}. Keep it safe, with a copy elsewhere; its public key is ${signer.verifier.text}`,
  )
  return signer
}
