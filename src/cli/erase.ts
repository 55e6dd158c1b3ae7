import { InvalidArgumentError, type Command } from 'commander'
import type pg from 'pg'
import { wipeDeleted, type Wiped } from '../db/wipe.ts'
import { eraseValue } from '../engine/erase.ts'
import type { Basis } from '../engine/registry.ts'
import { openWriter } from '../engine/writer.ts'
import { parseId, type RecordId } from '../kernel/record-id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { catalogue } from '../registries/index.ts'
import { callerName } from './arguments.ts'
import type { Tell, WithDatabase } from './open-database.ts'

/** Nobody erases in nobody's name. */
const BY = 'taizhang/erase'

type Options = {
  readonly record: RecordId
  readonly field: string
  readonly basis: Partial<Basis>
  readonly reason?: string
  readonly by?: string
}

const record = (text: string): RecordId => {
  try {
    return parseId(text)
  } catch (cause) {
    throw cause instanceof Refusal ? new InvalidArgumentError(`${cause.message}${cause.messageEn}`) : cause
  }
}

/** A document by its number, 渝环〔2020〕60号, where that is all there is; else by its title. */
const document = (text: string): Partial<Basis> => {
  const named = text.trim()
  if (named === '') throw new InvalidArgumentError('应为文件的文号或标题。Expected number or title of a document.')
  return /^[^\s《》]+〔\d{4}〕\s*\d+\s*号$/.test(named) ? { number: named } : { title: named }
}

const tellWiped = ({ lockedMs, checkpoint, segments, keptSegments, copied }: Wiped, tell: Tell): void => {
  tell(
    `限制公开值的表已重写（锁定 ${Math.ceil(lockedMs)} 毫秒）。The table of restricted values was written anew; it was locked for ${Math.ceil(lockedMs)} ms.`,
  )
  if (segments !== null) tell(`预写日志已覆盖（${segments} 段）。The write-ahead log was overwritten (${segments} segments).`)
  else
    tell(
      `数据库用户无权${checkpoint ? '切换预写日志' : '执行 checkpoint'}：请由数据库管理员执行 checkpoint，并确认含有旧值的预写日志段已被删除或覆盖。The role may not ${
        checkpoint ? 'switch segments of the write-ahead log' : 'make a checkpoint'
      }: have an administrator of the database run CHECKPOINT and see that segments of the log that hold the value are removed or overwritten, or grant pg_checkpoint, pg_monitor and EXECUTE on pg_switch_wal() and run this command again.`,
    )
  if (keptSegments > 0)
    tell(
      `PostgreSQL 仍为复制槽或 wal_keep_size 保留 ${keptSegments} 段旧日志，其中可能有该值：释放后请再次运行本命令。PostgreSQL keeps ${keptSegments} old segments for a replication slot or wal_keep_size, which may hold the value: release them and run this command again.`,
    )
  if (copied) tell('预写日志另有归档或副本，其中仍有该值。The write-ahead log is archived or replicated: the value is in those copies.')
  tell(
    '此前的备份、导出（ledger dump）与日志归档仍含该值，须由管理员销毁。Backups, dumps and log archives made before still hold the value until they are destroyed.',
  )
}

/** Cleans the files, and says what was done; where it fails, that it is to be done again. */
const clean = async (pool: pg.Pool, tell: Tell): Promise<void> => {
  try {
    tellWiped(await wipeDeleted(pool), tell)
  } catch (cause) {
    tell('删除已入账，但数据库文件尚未清除：请再次运行本命令。The erasure is sealed, but the files are not clean yet: run this command again.')
    throw cause
  }
}

/** `taizhang erase …`: the entry goes to stdout as a line of JSON; what was done to the files, and what is left to do, to stderr. */
export const addEraseCommand = (program: Command, withDatabase: WithDatabase, tell: Tell): void => {
  program
    .command('erase')
    .description(
      '依法删除一条记录某个限制公开字段的全部值，证明不受影响；再次运行会重做物理清除 Erase all values of a restricted column of a record, by law; proofs stay valid; run again, the files are cleaned again',
    )
    .requiredOption('--record <registry/record>', '记录，如 plot/P-0001 the record', record)
    .requiredOption('--field <column>', '限制公开的字段，如 contact a restricted column')
    .requiredOption('--basis <document>', '依据文件：文号（如 渝环〔2020〕60号）或标题 the document it rests on: its number or its title', document)
    .option('--reason <text>', '理由，将永久公开，不要写入所删除的值 why; public for ever, so never the value itself')
    .option('--by <name>', '经办，科室/人员 who records it, department/person', callerName)
    .action(({ record: id, field, basis, reason, by }: Options) =>
      withDatabase(async ({ pool, db }, { district }) => {
        const writer = openWriter(db, catalogue, district)
        try {
          const erased = await eraseValue(db, catalogue, district, writer, { ...id, field, basis, reason: reason ?? null, recordedBy: by ?? BY })
          process.stdout.write(`${JSON.stringify(erased)}\n`)
        } catch (cause) {
          // Whoever erased it may have been stopped before the files were cleaned.
          if (cause instanceof Refusal && cause.details['erasedBy'] !== undefined) await clean(pool, tell)
          throw cause
        } finally {
          await writer.close()
        }
        await clean(pool, tell)
      }),
    )
}
