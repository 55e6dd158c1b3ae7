import path from 'node:path'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { importFile } from '../exchange/import/file.ts'
import { reportJson, reportText } from '../exchange/import/report.ts'
import type { Registry } from '../engine/registry.ts'
import type { Day } from '../kernel/day.ts'
import { DEFAULT_LIMITS } from '../sheets/limits.ts'
import { openSheetFile } from '../sheets/open.ts'
import { day, registry } from './arguments.ts'
import { untilInterrupted } from './interrupted.ts'
import type { Tell, WithDatabase } from './open-database.ts'
import { progressOn } from './progress.ts'
import { writeOut } from './write-out.ts'
import { catalogue } from '../registries/index.ts'

type Options = {
  readonly registry: Registry
  readonly dryRun: boolean
  readonly report: 'json' | 'text'
  readonly commit?: string
  readonly allOrNothing: boolean
  readonly validFrom?: Day
  readonly by?: string
}

/** Whoever is at the machine may take in more than whoever sends it files. */
const LIMITS = { ...DEFAULT_LIMITS, bytes: 4 * 1024 ** 3, timeMs: 3_600_000 }

const digest = (text: string): string => {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new InvalidArgumentError('应为报告中的摘要，64 位十六进制。Expected the digest of a report, 64 hexadecimal digits.')
  return text
}

/** `taizhang import FILE --registry R …`: the report goes to stdout, whatever becomes of the rows. */
export const addImportCommand = (program: Command, withDatabase: WithDatabase, tell: Tell): void => {
  program
    .command('import <file>')
    .description('导入表格（xlsx、csv、GeoJSON），逐行报告 Take in a spreadsheet, with a report of every row')
    .requiredOption('--registry <registry>', '登记册，如 waterSource 或 饮用水水源地 registry by key or title', registry)
    .addOption(new Option('--dry-run', '只报告，不入库 report only, store nothing').default(false).conflicts('commit'))
    .addOption(new Option('--report <form>', '报告形式 form of the report').choices(['json', 'text']).default('text'))
    .option('--commit <digest>', '结果与该摘要的报告相同才入库 store only what the report of this digest says', digest)
    .option('--all-or-nothing', '有一行被拒绝则全不入库 one refused row refuses all', false)
    .option('--valid-from <day>', '未写生效日期的行自该日起生效；默认今日 the day of rows that state none; today where absent', day)
    .option('--by <name>', '入库人，科室/经办 who records it, department/person')
    .action((name: string, options: Options) =>
      untilInterrupted(tell, async (signal) => {
        const file = await openSheetFile(name, path.basename(name), LIMITS, signal)
        await withDatabase(async ({ pool }, { district, extent }) => {
          const progress = progressOn('行 Rows', file.rowsExpected ?? undefined)
          const report = await importFile(pool, catalogue, district, file, {
            registry: options.registry,
            name: path.basename(name),
            dryRun: options.dryRun,
            digest: options.commit,
            allOrNothing: options.allOrNothing,
            validFrom: options.validFrom,
            recordedBy: options.by ?? null,
            extent,
            signal,
            progress: progress.step,
          })
          try {
            progress.end()
            await writeOut(options.report === 'json' ? reportJson(report) : reportText(report), process.stdout)
            if (report.summary.refused) process.exitCode = 1
          } finally {
            report.spool.remove()
          }
        })
      }),
    )
}
