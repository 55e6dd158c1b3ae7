/** Each question twice: as a GraphQL document, and as one SQL statement whose only column is the same answer as JSON text. */
import { endOfDay } from '../src/kernel/instant.ts'
import { catalogue } from '../src/registries/index.ts'
import { CALM, DISTRICT, HOT } from './ledger.ts'

/** What can be asked about in the loaded ledger. */
export type Samples = {
  /** Plots that are in force now. */
  readonly plots: readonly string[]
  readonly towns: readonly string[]
  readonly today: string
  /** Two characters each, out of names and places. */
  readonly words: readonly string[]
  /** Pages of a viewport: the box, metres a pixel, and where each page begins, for either side. */
  readonly viewport: {
    readonly box: readonly number[]
    readonly metres: number
    readonly pages: readonly { readonly after: string | null; readonly record: string }[]
  }
}

/** One asking of a question: GraphQL variables, and the statement's parameters. */
export type Ask = { readonly variables: Readonly<Record<string, unknown>>; readonly values: readonly string[] }

export type Question = {
  readonly document: string
  readonly sql: string
  readonly asks: (samples: Samples) => readonly Ask[]
}

/** A day as of the knowledge of another day's end. */
type Past = { readonly validOn: string; readonly knownAt: string }
const PAST: Past = { validOn: '2018-06-30', knownAt: '2019-06-30' }
const IN_2018: Past = { validOn: '2018-06-30', knownAt: '2018-06-30' }
const valuesOf = ({ validOn, knownAt }: Past): readonly string[] => [validOn, endOfDay(knownAt)]

const NOW = (day: string) => `district = '${DISTRICT}' and valid_from <= ${day}::date and valid_to > ${day}::date and known_to = 'infinity'`
const AT = (day: string, instant: string) =>
  `district = '${DISTRICT}' and valid_from <= ${day}::date and valid_to > ${day}::date and known_from <= ${instant}::timestamptz and known_to > ${instant}::timestamptz`

const PLOT_FIELDS = 'id name townCode stage areaM2 activity landClass validFrom'
const PLOT_COLUMNS = `'plot/' || record as id, name, town as "townCode", status as stage, body -> 'areaM2' as "areaM2", body -> 'activity' as activity,
  body -> 'landClass' as "landClass", valid_from as "validFrom"`

const plotSql = (point: string) => `
  select json_build_object('data', json_build_object('plot', (
    select row_to_json(r) from (select ${PLOT_COLUMNS} from record_version where registry = 'plot' and record = $1 and ${point}) r)))::text as json`

const pageSql = (point: string) => `
  select json_build_object('data', json_build_object('plots', json_build_object(
    'totalCount', (select count(*) from record_version where registry = 'plot' and town = $1 and ${point}),
    'nodes', (select coalesce(json_agg(row_to_json(r)), '[]') from (
      select ${PLOT_COLUMNS} from record_version where registry = 'plot' and town = $1 and ${point} order by record limit 50) r))))::text as json`

const countsSql = `
  select json_build_object('data', json_build_object('counts', json_build_object('rows', coalesce(json_agg(row_to_json(r)), '[]'))))::text as json from (
    select registry, count(*) as count from record_version
    where registry in (${[...catalogue.registries.keys()].map((key) => `'${key}'`).join(', ')}) and town = $1 and ${NOW('$2')}
    group by registry order by registry) r`

const nestedSql = `
  select json_build_object('data', json_build_object('waterSources', json_build_object('nodes', coalesce(json_agg(row_to_json(r)), '[]'))))::text as json from (
    select 'waterSource/' || w.record as id, w.name,
      (select row_to_json(t) from (select name from record_version where registry = 'town' and record = w.town and ${NOW('$2')}) t) as town,
      (select json_build_object('nodes', coalesce(json_agg(json_build_object(
          'type', h.type, 'validFrom', h.valid_from, 'recordedAt', taizhang_instant(h.recorded_at), 'basis', json_build_object('number', h.number)) order by h.position), '[]'))
        from (
          select e.type, e.valid_from, e.recorded_at, e.position, m.message_metadata #>> '{basis,number}' as number
          from ledger_entry e join emt_messages m
            on m.stream_id = e.stream and m.stream_position = e.stream_position and m.partition = 'emt:default' and not m.is_archived
          where e.stream = ('${DISTRICT}/waterSource/' || w.record) collate "default" order by e.position desc limit 10) h) as history
    from (select record, name, town from record_version where registry = 'waterSource' and town = $1 and ${NOW('$2')} order by record limit 20) w
    order by w.record) r`

const PLOT = `query Plot($id: ID!, $asOf: AsOfInput) { plot(id: $id, asOf: $asOf) { ${PLOT_FIELDS} } }`
const PAGE = `query Page($town: ID!, $asOf: AsOfInput) {
  plots(first: 50, filter: { town: { eq: $town } }, asOf: $asOf) { totalCount nodes { ${PLOT_FIELDS} } } }`
const COUNTS = 'query Counts($town: [ID!], $asOf: AsOfInput) { counts(by: [REGISTRY], town: $town, asOf: $asOf) { rows { registry count } } }'
const NESTED = `query Sources($town: ID!) {
  waterSources(first: 20, filter: { town: { eq: $town } }) {
    nodes { id name town { name } history(last: 10) { nodes { type validFrom recordedAt basis { number } } } } } }`

const VIEWPORT = `query Viewport($box: [Float!]!, $after: String, $metres: Float) {
  farmlandUnits(first: 500, after: $after, filter: { geometry: { bbox: $box } }) { nodes { record category geometry(simplifyM: $metres) } } }`
/** The bare server sends outlines as they are stored, of whatever has a box that meets the viewport. */
const viewportSql = `
  select json_build_object('data', json_build_object('farmlandUnits', json_build_object('nodes', coalesce(json_agg(row_to_json(r)), '[]'))))::text as json from (
    select record, body -> 'category' as category, geometry from record_version
    where registry = 'farmlandUnit' and ${NOW('$6')} and box && box(point($1::float8, $2::float8), point($3::float8, $4::float8)) and record > $5
    order by record limit 500) r`

const LINK = 'id name townCode'
const LINK_COLUMNS = `registry || '/' || record as id, name, town as "townCode"`
const SEARCH = `query Search($text: String!) { search(text: $text, first: 50) { nodes { ${LINK} } } }`
/** The naive scan: of everything in force, what has the text among its words. */
const searchSql = `
  select json_build_object('data', json_build_object('search', json_build_object('nodes', coalesce(json_agg(row_to_json(r)), '[]'))))::text as json from (
    select ${LINK_COLUMNS} from record_version where ${NOW('$2')} and position($1 in words) > 0 order by registry, record limit 50) r`
const TOWN_PAGE = `query TownPage($town: ID!) { farmlandUnits(first: 50, filter: { town: { eq: $town } }) { nodes { ${LINK} } } }`
const townPageSql = `
  select json_build_object('data', json_build_object('farmlandUnits', json_build_object('nodes', coalesce(json_agg(row_to_json(r)), '[]'))))::text as json from (
    select ${LINK_COLUMNS} from record_version where registry = 'farmlandUnit' and town = $1 and ${NOW('$2')} order by record limit 50) r`

/** Town → water sources → zones → farms inside → what does not fit: a district's picture in one request. */
export const PICTURE = `query Picture { towns(first: 30) { nodes { name waterSources { nodes { name stage protectionZones { nodes { level stage
  livestockFarmsInside { nodes { record name stage findings { kind title since message } } } } } } } } } }`

const plotNow = (records: (samples: Samples) => readonly string[]): Question => ({
  document: PLOT,
  sql: plotSql(NOW('$2')),
  asks: (samples) => records(samples).map((record) => ({ variables: { id: record }, values: [record, samples.today] })),
})
const plotThen = (record: string): Question => ({
  document: PLOT,
  sql: plotSql(AT('$2', '$3')),
  asks: () => [{ variables: { id: record, asOf: PAST }, values: [record, ...valuesOf(PAST)] }],
})
const ofTowns = (document: string, sql: string): Question => ({
  document,
  sql,
  asks: ({ towns, today }) => towns.map((town) => ({ variables: { town }, values: [town, today] })),
})
const pageThen = (asOf: Past): Question => ({
  document: PAGE,
  sql: pageSql(AT('$2', '$3')),
  asks: ({ towns }) => towns.map((town) => ({ variables: { town, asOf }, values: [town, ...valuesOf(asOf)] })),
})

const all = {
  one: plotNow(({ plots }) => plots),
  page: ofTowns(PAGE, pageSql(NOW('$2'))),
  asOf: pageThen(PAST),
  counts: ofTowns(COUNTS, countsSql),
  nested: ofTowns(NESTED, nestedSql),
  viewport: {
    document: VIEWPORT,
    sql: viewportSql,
    asks: ({ viewport: { box, metres, pages }, today }) =>
      pages.map(({ after, record }) => ({ variables: { box, metres, after }, values: [...box.map(String), record, today] })),
  },
  search: { document: SEARCH, sql: searchSql, asks: ({ words, today }) => words.map((text) => ({ variables: { text }, values: [text, today] })) },
  townPage: ofTowns(TOWN_PAGE, townPageSql),
  /** Never the same twice, so that nothing can be remembered. */
  countsOnNewDays: {
    document: COUNTS,
    sql: countsSql,
    asks: ({ towns }) =>
      Array.from({ length: 30_000 }, (_, i) => {
        const town = towns[i % towns.length] ?? ''
        const day = new Date(Date.UTC(2018, 0, 1 + (Math.floor(i / towns.length) % 3000))).toISOString().slice(0, 10)
        return { variables: { town, asOf: { validOn: day } }, values: [town, day] }
      }),
  },
  pageIn2018: pageThen(IN_2018),
  hot: plotNow(() => [HOT]),
  calm: plotNow(() => [CALM]),
  hotThen: plotThen(HOT),
  calmThen: plotThen(CALM),
} satisfies Record<string, Question>

export type QuestionName = keyof typeof all
export const questions: Readonly<Record<QuestionName, Question>> = all
