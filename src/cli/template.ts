import type { Writable } from 'node:stream'
import { InvalidArgumentError, type Command } from 'commander'
import { openPast, resolvePoint } from '../engine/point.ts'
import type { Registry } from '../engine/registry.ts'
import { headOf } from '../engine/seal.ts'
import { townNames } from '../exchange/export/towns.ts'
import { templateOf } from '../exchange/template.ts'
import { catalogue } from '../registries/index.ts'
import { writeXlsx } from '../sheets/write-xlsx.ts'
import { intoFile } from './into-file.ts'
import type { WithDatabase } from './open-database.ts'

const registry = (key: string): Registry => {
  const found = catalogue.registries.get(key)
  if (found) return found
  throw new InvalidArgumentError(`没有登记册「${key}」，有 ${[...catalogue.registries.keys()].join('、')}。There is no registry ${key}; there are those.`)
}

/** `taizhang template …`: an empty workbook for a registry, to be filled in and imported. */
export const addTemplateCommand = (program: Command, withDatabase: WithDatabase): void => {
  program
    .command('template')
    .description('登记册的填报模板（xlsx）An empty workbook for a registry, to be filled in')
    .argument('<registry>', '登记册 A registry', registry)
    .option('--output <file>', '写入文件；不写则输出到标准输出 Into a file; to stdout without it')
    .action(async (of: Registry, { output }: { readonly output?: string }, command: Command) => {
      if (output === undefined && process.stdout.isTTY) command.error('error: xlsx 不能输出到终端，请用 --output。xlsx is not for a terminal: use --output.')
      await withDatabase(async ({ db }, { district }) => {
        const now = await resolvePoint({}, await headOf(db, district), openPast(db, district))
        const towns = [...(await townNames(db, now, catalogue.registries.get('town')?.status.initial)).values()]
        const write = (out: Writable): Promise<void> => writeXlsx([templateOf(of, towns)], out)
        await (output === undefined ? write(process.stdout) : intoFile(output, write))
      })
    })
}
