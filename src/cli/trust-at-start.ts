import { WrongSetting, type Config } from '../config.ts'
import type { Db } from '../db/database.ts'
import { readKeySet } from '../trust/jwt.ts'
import { hasValidKey } from '../trust/keys.ts'

/** How to make the first key, for this very database; undefined where somebody can already be told from an anonymous caller. */
export const adviceOnKeys = async (
  db: Db,
  { jwt, district, databaseUrl, dataDir }: Pick<Config, 'jwt' | 'district' | 'databaseUrl' | 'dataDir'>,
): Promise<string | undefined> => {
  if (jwt || (await hasValidKey(db, district))) return undefined
  // A connection string may hold a password, and is not written to a log.
  const where = databaseUrl === undefined ? `TAIZHANG_DATA='${dataDir}'` : 'DATABASE_URL=…'
  const command = `${where} DISTRICT=${district} npx taizhang token create --name 区生态环境局 --role admin`
  return `尚无有效凭证，无人可以更改登记册；建立首个管理员密钥 There is no valid credential yet, so nobody can change anything; the first one is made by: ${command}`
}

/**
 * Looks at keys in a file when we start, or the first caller would find out that they cannot be read. Those at an address may come later.
 *
 * @throws WrongSetting
 */
export const checkJwks = async ({ jwt }: Pick<Config, 'jwt'>): Promise<void> => {
  if (typeof jwt?.jwks !== 'string') return
  const file = jwt.jwks
  await readKeySet(file).catch((cause: unknown) => {
    throw new WrongSetting(
      `TAIZHANG_JWKS 指向的 ${file} 不能作为公钥集（JWKS）读取。TAIZHANG_JWKS names ${file}, which cannot be read as a set of public keys. ${String(cause)}`,
    )
  })
}
