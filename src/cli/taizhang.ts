#!/usr/bin/env -S node --max-semi-space-size=32
import { constants, createWriteStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { once } from 'node:events'
import { Command } from 'commander'
import { config } from '../config.ts'
import { committedLines, dumpLedger } from '../engine/dump.ts'
import { linesOf, loadLedger } from '../engine/load.ts'
import { rebuild } from '../engine/read-model.ts'
import { headOf } from '../engine/seal.ts'
import { catalogue } from '../registries/index.ts'
import { addEraseCommand } from './erase.ts'
import { addExportCommand } from './export.ts'
import { failure } from './failure.ts'
import { addImportCommand } from './import.ts'
import { openDatabase, type WithDatabase } from './open-database.ts'
import { progressOn } from './progress.ts'
import { addRotateKeyCommand } from './rotate-key.ts'
import { seedPlan } from './seed.ts'
import { addTemplateCommand } from './template.ts'
import { addTokenCommands } from './token.ts'
import { addVerifyCommand } from './verify.ts'
import { writeOut } from './write-out.ts'

/** Sentences and progress go to stderr; stdout carries only results. */
const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}

const withDatabase: WithDatabase = async (work, readModel) => {
  const settings = config()
  const database = await openDatabase(settings, catalogue, 'command', tell, readModel)
  try {
    await work(database, settings)
  } finally {
    await database.close()
  }
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}

async function* eachOf(batches: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield* batch
}

const program = new Command('taizhang')
  .description('台账：区县环境登记册 Environmental registers of a district')
  .exitOverride()
  .allowExcessArguments(false)
  .configureOutput({
    writeOut: (text) => process.stderr.write(text),
  })

program
  .command('serve')
  .description('迁移、载入种子并提供服务 Migrate, seed an empty ledger, serve')
  .action(async () => {
    await import('../main.ts')
  })
program
  .command('migrate')
  .description('更新数据库结构 Bring the schema up to date')
  .action(() => withDatabase(() => Promise.resolve()))
program
  .command('seed')
  .description('向空台账载入规划事实 Load the plan’s facts into an empty ledger')
  .action(() =>
    withDatabase(async ({ pool }, { district }) => {
      const seeded = await seedPlan(pool, catalogue, district)
      tell(seeded > 0 ? `已载入 ${seeded} 条。Loaded ${seeded} changes.` : '台账非空，未载入。The ledger is not empty; nothing was loaded.')
    }),
  )
program
  .command('rebuild')
  .description('由事实重算全部版本 Fold every version again from the facts')
  .action(() =>
    withDatabase(async ({ pool }, { district }) => {
      const progress = progressOn('重算 Folding')
      await rebuild(pool, catalogue, district, progress.step)
      progress.end()
    }),
  )

const ledger = program.command('ledger').description('台账变更日志 The change log')
ledger
  .command('load <file>')
  .description('将变更日志载入空台账 Take a change log into an empty ledger')
  .action(async (file: string) => {
    await access(file, constants.R_OK)
    await withDatabase(async ({ pool }, { district }) => {
      const [stored, folded] = [progressOn('读入 Reading'), progressOn('折算 Folding')]
      const size = await loadLedger(pool, catalogue, district, linesOf([file]), {
        stored: stored.step,
        folded: (done) => {
          stored.end()
          folded.step(done)
        },
      })
      stored.end()
      folded.end()
      tell(`已载入 ${size} 条。Loaded ${size} changes.`)
    })
  })
ledger
  .command('dump [file]')
  .description('导出全部变更（备份，含限制公开的值） Write every change, as a backup; restricted values included')
  .option('--committed', '只写参与哈希的内容：承诺代替限制公开的值 Exactly the lines that were hashed, with commitments in place of restricted values')
  .action((file: string | undefined, { committed }: { committed?: true }) =>
    withDatabase(async ({ db }, { district }) => {
      const lines = committed ? eachOf(committedLines(db, district, (await headOf(db, district)).position)) : dumpLedger(db, district)
      if (file === undefined) return writeOut(ended(lines), process.stdout)
      const out = createWriteStream(file, { mode: 0o600 })
      await writeOut(ended(lines), out)
      out.end()
      await once(out, 'finish')
    }),
  )

addEraseCommand(program, withDatabase, tell)
addRotateKeyCommand(ledger, withDatabase, tell)
addVerifyCommand(ledger, withDatabase, tell)
addImportCommand(program, withDatabase, tell)
addExportCommand(program, withDatabase, tell)
addTemplateCommand(program, withDatabase)
addTokenCommands(program, withDatabase, tell)

const USAGE = 2

try {
  await program.parseAsync()
} catch (cause) {
  if (cause instanceof Error && 'exitCode' in cause) process.exit(cause.exitCode === 0 ? 0 : USAGE)
  failure(cause)
}
