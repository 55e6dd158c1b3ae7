import { sql, type RawBuilder } from 'kysely'
import { shown, type Finding, type Findings } from './report.ts'

/**
 * SQL of whether two sets of rows are the same, however often each row stands in them: as many rows, and none in the one that is not in the
 * other as often. It names nothing, and costs half of what {@link differingRows} does.
 */
export const sameRows = (found: RawBuilder<unknown>, expected: RawBuilder<unknown>, { keys, columns }: Compared): RawBuilder<{ readonly same: string }> => {
  const selected = sql.raw([...keys, ...Object.entries(columns).map(([name, text]) => `${text} as ${name}`)].join(', '))
  return sql<{ readonly same: string }>`with found as materialized (select ${selected} from ${found})
    select (select count(*) from found) = (select count(*) from ${expected})
      and not exists (select * from found except all select ${selected} from ${expected}) as same`
}

/** Rows by which two sets are matched, and what of them is compared, each by its name and as SQL text. */
export type Compared = {
  readonly keys: readonly string[]
  readonly columns: Readonly<Record<string, string>>
}

/** A row that one set has and the other has not, or has with another content; each as the texts of its keys and columns. */
export type Differing = { readonly found: string | null; readonly expected: string | null; readonly total: string }

/**
 * SQL of the first rows that are not the same in what is found and what is expected, and how many there are. A key may stand for
 * several rows: there is no constraint on what readers see.
 *
 * @param found what is selected from: a table, or a query with a name
 */
export const differingRows = (found: RawBuilder<unknown>, expected: RawBuilder<unknown>, { keys, columns }: Compared, most: number): RawBuilder<Differing> => {
  const names = Object.keys(columns)
  const selected = sql.raw([...keys, ...names.map((name) => `${columns[name] ?? name} as ${name}`)].join(', '))
  const number = sql.raw(`row_number() over (partition by ${keys.join(', ')}) as n`)
  const matched = sql.raw([...keys, 'n'].map((name) => `f.${name} = e.${name}`).join(' and '))
  const rowOf = (alias: string): string => `(${names.map((name) => `${alias}.${name}`).join(', ')})`
  return sql<Differing>`with found as materialized (select ${selected}, ${number} from ${found}),
    expected as materialized (select ${selected}, ${number} from ${expected})
    select row_to_json(f)::text as found, row_to_json(e)::text as expected, count(*) over () as total
    from found f full join expected e on ${matched}
    where f.n is null or e.n is null or ${sql.raw(`${rowOf('f')} is distinct from ${rowOf('e')}`)}
    order by ${sql.raw(keys.map((name) => `coalesce(f.${name}, e.${name})`).join(', '))} limit ${sql.lit(most)}`
}

type Row = Readonly<Record<string, unknown>>
const read = (text: string | null): Row | undefined => (text === null ? undefined : (JSON.parse(text) as Row))

const whereOf = ({ registry, record, valid_from, known_from }: Row): string =>
  `${String(registry)}/${[record, valid_from, known_from].filter((each) => each !== undefined).join(' ')}`

/** What differs between a row that readers see and what the facts say. */
export const rowFinding = (table: string, differing: Differing, { columns }: Compared): Finding => {
  const [found, expected] = [read(differing.found), read(differing.expected)]
  const row = `${table} ${whereOf(found ?? expected ?? {})}`
  const finding = { kind: 'ROW', position: null, row } as const
  if (!found)
    return { ...finding, found: null, expected: shown(expected), message: '读者看到的行缺少这一行。', messageEn: 'This row is missing from what readers see.' }
  if (!expected) return { ...finding, found: shown(found), expected: null, message: '事实中没有这一行。', messageEn: 'The facts have no such row.' }
  const names = Object.keys(columns).filter((name) => shown(found[name], Infinity) !== shown(expected[name], Infinity))
  const values = (of: Row): string | null => shown(names.map((name) => shown(of[name]) ?? 'null').join(', '))
  return {
    ...finding,
    found: values(found),
    expected: values(expected),
    message: `读者看到的 ${names.join(', ')} 与事实不符。`,
    messageEn: `${names.join(', ')} is not what the facts say.`,
  }
}

/** Adds the rows that were told, and counts those that were not. */
export const addRows = (findings: Findings, table: string, rows: readonly Differing[], compared: Compared): void => {
  for (const row of rows) findings.add(rowFinding(table, row, compared))
  findings.count(Number(rows[0]?.total ?? 0) - rows.length)
}
