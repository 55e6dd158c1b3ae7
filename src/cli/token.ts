import { sql } from 'kysely'
import { InvalidArgumentError, type Command } from 'commander'
import type { Db } from '../db/database.ts'
import { inForce, openPast, resolvePoint } from '../engine/point.ts'
import { headOf } from '../engine/seal.ts'
import { isDay } from '../kernel/day.ts'
import { endOfDay, parseInstant, type Instant } from '../kernel/instant.ts'
import { badInput } from '../kernel/refusal.ts'
import { catalogue } from '../registries/index.ts'
import { ROLES, type Role } from '../trust/caller.ts'
import { createKey, listKeys, revokeKey, type Key } from '../trust/keys.ts'
import { callerName } from './arguments.ts'
import type { Tell } from './open-database.ts'

/** Opens the database for one command and closes it after. */
type WithDatabase = (work: (database: { readonly db: Db }, settings: { readonly district: string }) => Promise<void>) => Promise<void>

/** Makes an option that may be repeated, and may name several at once, parted by commas. */
const several =
  <T>(read: (text: string) => T) =>
  (text: string, before: readonly T[] | undefined): readonly T[] => [
    ...(before ?? []),
    ...text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map(read),
  ]

const role = (text: string): Role => {
  const known = ROLES.find((each) => each === text)
  if (!known) throw new InvalidArgumentError(`没有角色「${text}」，有 ${ROLES.join('、')}。There is no role ${text}; there are ${ROLES.join(', ')}.`)
  return known
}

const EVERY = 'all'

const registry = (text: string): string => {
  const keys = [...catalogue.registries.keys()]
  if (text !== EVERY && !keys.includes(text))
    throw new InvalidArgumentError(
      `没有登记册「${text}」，有 ${keys.join('、')}，或 ${EVERY}（全部）。There is no registry ${text}; there are those, or "${EVERY}" for all.`,
    )
  return text
}

const expiry = (text: string): Instant => {
  const instant = isDay(text) ? endOfDay(text) : parseInstant(text)
  if (instant === undefined)
    throw new InvalidArgumentError(
      '应为日期（至该日北京时间末）或带时区的时刻，如 2027-12-31 或 2027-12-31T12:00:00+08:00。Expected a day, to whose end at UTC+08:00 it counts, or an instant with its offset.',
    )
  return instant
}

const refusal = {
  noTown: (text: string) =>
    badInput(
      `现行镇街中没有「${text}」；也可直接给出九位区划代码。`,
      `No town is called ${text} at present; a nine-digit division code can be given instead.`,
      { field: 'town', found: text },
    ),
  manyTowns: (text: string, codes: readonly string[]) =>
    badInput(`名为「${text}」的镇街不止一个，请给出代码：${codes.join('、')}。`, `Several towns are called ${text}; give a code: ${codes.join(', ')}.`, {
      field: 'town',
      found: text,
      needed: codes,
    }),
}

const TOWN_CODE = /^\d{9}$/

/** Codes of towns that are given by code, or by the name that they have in the register today. */
const codesOf = async (db: Db, district: string, towns: readonly string[], tell: Tell): Promise<string[]> => {
  const point = await resolvePoint({}, await headOf(db, district), openPast(db, district))
  const { rows } = await sql<{ record: string; name: string | null }>`
    select record, name from record_version where ${inForce(point)} and registry = 'town'
      and (record = any(${towns}::text[]) or name = any(${towns}::text[])) order by record`.execute(db)
  return towns.map((text) => {
    if (TOWN_CODE.test(text)) {
      if (!rows.some(({ record }) => record === text)) tell(`注意：镇街登记册中现无 ${text}。Note: there is no town ${text} in the register at present.`)
      return text
    }
    const [code, ...others] = rows.filter((row) => row.name === text).map(({ record }) => record)
    if (code === undefined) throw refusal.noTown(text)
    if (others.length > 0) throw refusal.manyTowns(text, [code, ...others])
    return code
  })
}

type Asked = {
  readonly name: string
  readonly role: readonly Role[]
  readonly registry?: readonly string[]
  readonly town?: readonly string[]
  readonly expires?: Instant
}

/** What is asked for does not fit together: a wrong use of the command. */
const checkAsked = (command: Command, { role: roles, registry: registries = [], town: towns = [] }: Asked): void => {
  const wrong = (sentence: string): never => command.error(`error: ${sentence}`)
  if (roles.length === 0) wrong('--role 须有至少一个角色。At least one role is needed.')
  const keeps = roles.includes('registrar')
  if (keeps && registries.length === 0)
    wrong(`角色 registrar 须以 --registry 说明管理哪些登记册（${EVERY} 为全部）。A registrar needs --registry, once or more, or --registry ${EVERY}.`)
  if (!keeps && registries.length + towns.length > 0) wrong('--registry 与 --town 只用于角色 registrar。--registry and --town are for a registrar only.')
}

const create = async (db: Db, district: string, asked: Asked, tell: Tell): Promise<void> => {
  const { name, role: roles, registry: registries = [], town: towns = [], expires: expiresAt = null } = asked
  const keeps = roles.includes('registrar')
  const { id, token } = await createKey(db, district, {
    name,
    roles,
    registries: registries.includes(EVERY) ? null : registries,
    towns: keeps && towns.length === 0 ? null : await codesOf(db, district, towns, tell),
    expiresAt,
  })
  tell(`密钥 ${id} 已建立。以下全文只显示这一次，请妥善保存。Key ${id} was made. The token is shown this once; keep it safe.`)
  process.stdout.write(`${token}\n`)
}

const COLUMNS: readonly (readonly [title: string, show: (key: Key) => string])[] = [
  ['ID', ({ id }) => id],
  ['STATE', ({ state }) => state],
  ['ROLES', ({ roles }) => roles.join(',')],
  ['REGISTRIES', ({ registries }) => registries?.join(',') ?? EVERY],
  ['TOWNS', ({ towns }) => towns?.join(',') ?? EVERY],
  ['CREATED', ({ createdAt }) => createdAt],
  ['EXPIRES', ({ expiresAt }) => expiresAt ?? ''],
  // Last, since its characters are of different widths.
  ['NAME', ({ name }) => name],
]

/** Columns for eyes; `-` where there is nothing, so that a line can be cut into its parts too. */
const table = (keys: readonly Key[]): string[] => {
  const lines = [COLUMNS.map(([title]) => title), ...keys.map((key) => COLUMNS.map(([, show]) => show(key) || '-'))]
  const widths = COLUMNS.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)))
  return lines.map((line) => line.map((cell, i) => (i < line.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell)).join('  '))
}

/** `taizhang token …`: keys by which callers are known. stdout carries the result alone. */
export const addTokenCommands = (program: Command, withDatabase: WithDatabase, tell: Tell): void => {
  const token = program.command('token').description('API 密钥 API keys')
  token
    .command('create')
    .description('建立密钥；全文写到标准输出，只此一次 Make a key; its token goes to stdout, this once')
    .requiredOption('--name <department[/person]>', '科室或科室/人员，变更以此署名 Whose it is; changes are recorded by it', callerName)
    .requiredOption('--role <role>', `${ROLES.join('、')}；可重复 Repeatable`, several(role))
    .option('--registry <key>', `registrar 管理的登记册，可重复；${EVERY} 为全部 What a registrar keeps, repeatable`, several(registry))
    .option('--town <code or name>', 'registrar 管理的镇街，可重复；不写为全部 Towns a registrar keeps, repeatable; all without', several(String))
    .option('--expires <day or instant>', '有效期至（日期含当日）When it stops to count; a day is included', expiry)
    .action(async (asked: Asked, command: Command) => {
      checkAsked(command, asked)
      await withDatabase(({ db }, { district }) => create(db, district, asked, tell))
    })
  token
    .command('list')
    .description('列出全部密钥（不含密文）List every key, without its secret')
    .option('--json', '每行一个 JSON 对象 One JSON object a line')
    .action(({ json }: { json?: boolean }) =>
      withDatabase(async ({ db }, { district }) => {
        const keys = await listKeys(db, district)
        const lines = json ? keys.map((key) => JSON.stringify(key)) : table(keys)
        process.stdout.write(lines.map((line) => `${line}\n`).join(''))
      }),
    )
  token
    .command('revoke <id>')
    .description('撤销密钥，立即生效 Revoke a key, at once')
    .action((id: string) =>
      withDatabase(async ({ db }, { district }) => {
        const { revokedAt } = await revokeKey(db, district, id)
        tell(`密钥 ${id} 已于 ${revokedAt} 撤销。Key ${id} was revoked at ${revokedAt}.`)
      }),
    )
}
