import path from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Parameters } from '../api/export-question.ts'
import { exportableEdition, exportableNamed } from '../exchange/export/exportable.ts'
import { openBeside } from '../db/database.ts'
import { definitionsOf } from '../engine/definitions.ts'
import { pointOfEdition } from '../engine/editions.ts'
import { openPast, resolvePoint } from '../engine/point.ts'
import { headOf } from '../engine/seal.ts'
import { VERIFIER } from '../config.ts'
import { bundleParts } from '../exchange/bundle/bundle.ts'
import { countOf, type Exportable } from '../exchange/export/exported.ts'
import { FORMATS, isFormat, type Format } from '../exchange/export/formats.ts'
import { IN_ORDER } from '../exchange/export/lines.ts'
import { readName } from '../exchange/export/name.ts'
import { openExport } from '../exchange/export/open-export.ts'
import { Refusal } from '../kernel/refusal.ts'
import { catalogue } from '../registries/index.ts'
import { checkpointsFor } from './checkpoints-for.ts'
import { intoFile } from './into-file.ts'
import type { Tell, WithDatabase } from './open-database.ts'
import { progressOn } from './progress.ts'

type Asked = {
  readonly format?: Format
  readonly validOn?: string
  readonly knownAt?: string
  readonly position?: string
  readonly filter?: string
  readonly bbox?: string
  readonly output?: string
}

/** A registry, a list, or the name of an edition, which is looked up later. */
const exportable = (name: string): Exportable | string => {
  const found = readName(name)?.kind === 'edition' ? name : exportableNamed(catalogue, name)
  if (found !== undefined) return found
  const names = [...catalogue.registries.keys(), ...catalogue.lists.map(({ key }) => `list/${key}`)]
  throw new InvalidArgumentError(`没有登记册或名录「${name}」，有 ${names.join('、')}。There is no registry or list ${name}; there are those.`)
}

/** As it is said, as the name of the file says, or CSV; undefined for a file of a name that says something else. */
const formatOf = ({ format, output }: Asked): Format | undefined => {
  const extension = path
    .extname(output ?? '')
    .slice(1)
    .toLowerCase()
  return format ?? (isFormat(extension) ? extension : extension === '' ? 'csv' : undefined)
}

/** As the command line writes it. */
const optionOf = (parameter: string): string => parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const parametersOf = ({ format: _, output: __, ...parameters }: Asked): Parameters => parameters

const noEdition = (named: Exportable | string): Refusal =>
  new Refusal('NOT_FOUND', `没有批次「${String(named)}」。`, `There is no edition ${String(named)}.`, { found: named })

/** `taizhang export …`: what stands in a registry or on a list at a point, to stdout or into a file. */
export const addExportCommand = (program: Command, withDatabase: WithDatabase, tell: Tell): void => {
  program
    .command('export')
    .description('导出登记册或名录在某一时间点的记录 Write the records of a registry or a list as of a point in both times')
    .argument(
      '<registry|list/KEY|edition/LIST/NUMBER>',
      '登记册，或 list/ 与名录，或 edition/ 与名录、批次 A registry, a list, or a published edition of a list',
      exportable,
    )
    .addOption(new Option('--format <format>', '格式；不写则依文件扩展名，否则为 csv By the name of the file, or csv, without it').choices(FORMATS))
    .option('--valid-on <day>', '生效于何日，默认今日 True in the world on this day; today without it')
    .option('--known-at <day or instant>', '台账何时所知，默认最新 As the ledger knew it then; the head without it')
    .option('--position <number>', '以变更序号代替时刻 The act of this entry, in place of an instant')
    .option('--filter <json>', '过滤条件，同 GraphQL The filter, as in GraphQL')
    .option('--bbox <west,south,east,north>', '空间范围（度）Only what meets this box, in degrees')
    .option('--output <file>', '写入文件（写全后才命名）；不写则输出到标准输出 Into a file, named once it is whole; to stdout without it')
    .action(async (named: Exportable | string, asked: Asked, command: Command) => {
      const format = formatOf(asked)
      if (!format)
        return command.error(
          `error: 文件名「${asked.output ?? ''}」的格式不在 ${FORMATS.join('、')} 之中，请用 --format。The name of the file says none of ${FORMATS.join(', ')}: say which by --format.`,
        )
      if ((format === 'xlsx' || format === 'zip') && asked.output === undefined && process.stdout.isTTY)
        command.error(`error: ${format} 不能输出到终端，请用 --output。${format} is not for a terminal: use --output.`)
      // The API takes half a second to load, which no other command needs.
      const [{ exportedAt, readQuestion }, { schemaOf }] = await Promise.all([import('../api/export-question.ts'), import('../api/schema.ts')])
      const schema = await schemaOf(catalogue)
      const [parameter] = Object.keys(parametersOf(asked))
      if (typeof named === 'string' && parameter !== undefined)
        command.error(`error: 批次自有其时间点，不用 --${optionOf(parameter)}。An edition has a point of its own: leave --${optionOf(parameter)} out.`)
      const question = (() => {
        try {
          return typeof named === 'string' ? undefined : readQuestion(schema, named, parametersOf(asked))
        } catch (cause) {
          if (cause instanceof Refusal) return command.error(`error: ${cause.message} ${cause.messageEn}`)
          throw cause
        }
      })()
      if (format === 'zip' && (asked.filter !== undefined || asked.bbox !== undefined))
        command.error('error: 文件包含整个名录，不能过滤。A bundle holds the whole of what it is of: leave --filter and --bbox out.')
      await withDatabase(async ({ pool, db }, settings) => {
        const { district } = settings
        const head = await headOf(db, district)
        const what = typeof named === 'string' ? await exportableEdition(db, district, catalogue, named, head.recordedAt) : named
        if (!what) throw noEdition(named)
        const asOf = what.edition ? pointOfEdition(district, what.edition).asked : (question?.asked ?? {})
        const point = await resolvePoint(asOf, head, openPast(db, district))
        const exported = await exportedAt({ request: { db, loaders: new Map() } }, what, question?.filter ?? null, point)
        const progress = progressOn('导出 Exporting', await countOf(db, exported))
        const exportPool = openBeside(pool, 1, IN_ORDER)
        const ending = new AbortController()
        try {
          const { pieces, tally } = await openExport(format, exported, {
            pool: exportPool,
            db,
            definitions: definitionsOf(catalogue),
            signal: ending.signal,
            onRows: progress.step,
            bundle:
              format === 'zip' ? await bundleParts({ checkpoints: await checkpointsFor(db, settings, tell), catalogue }, head.position, VERIFIER) : undefined,
          })
          const write = (out: Writable): Promise<void> => pipeline(Readable.from(pieces, { objectMode: false }), out)
          await (asked.output === undefined ? write(process.stdout) : intoFile(asked.output, write))
          progress.end()
          tell(
            `${tally.rows} 条 records · 生效于 validOn ${point.validOn} · 知晓于 knownAt ${point.knownAt} · 位置 position ${point.position} · 摘要 SHA-256 ${tally.digest}`,
          )
        } finally {
          progress.end()
          ending.abort()
          await exportPool.end()
        }
      })
    })
}
