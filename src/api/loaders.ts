import type { Registry } from '../engine/registry.ts'
import { factsOf, type StoredFact, streamOf } from '../engine/facts.ts'
import type { Point } from '../engine/point.ts'
import { changesByBasis, changesById, histories, type ChangePage, type ChangeRow, type ChangeSlice, type WantedOfChanges } from '../engine/read/changes.ts'
import { sizes } from '../engine/read/counts.ts'
import { figures, type AskedFigure, type Figure } from '../engine/read/figures.ts'
import { livesOf, type LifeSpan } from '../engine/read/lives.ts'
import {
  firstByParent,
  pagesAmong,
  pagesByParent,
  recordsByKey,
  type FirstQuestion,
  type Family,
  type OfParent,
  type Page,
  type PageQuestion,
  type RecordRow,
  type Wanted,
} from '../engine/read/records.ts'
import type { Place } from '../engine/read/places.ts'
import { parseId } from '../kernel/record-id.ts'
import { keyOfPoint, loaderOf, type Context } from './context.ts'

const keyOfWanted = ({ names, whole }: Wanted): string => `${whole ? '*' : ''}${[...names].join(',')}`

/** A record by its key, where it is in force at the point. One statement for all that a request asks of one registry and point. */
export const loadRecord = (context: Context, registry: Registry, key: string, point: Point, wanted: Wanted): Promise<RecordRow | null> =>
  loaderOf<string, RecordRow | null>(context, `record ${registry.key} ${keyOfPoint(point)} ${keyOfWanted(wanted)}`, async (keys) => {
    const { sharedDb } = context.request
    const { records } = context.source
    // The way a point was asked for is part of it: cursors below the record tell from it.
    const kind = `${registry.key} ${keyOfPoint(point)} ${JSON.stringify(point.asked)} ${keyOfWanted(wanted)}`
    const found = await records(kind, keys, (all) => recordsByKey(sharedDb, registry, all, point, wanted))
    return keys.map((each) => found.get(each) ?? null)
  }).load(key)

/** The page of records that belong to a parent. One statement for all parents that ask the same. */
export const loadPage = (context: Context, name: string, question: PageQuestion, of: OfParent, parent: string): Promise<Page> =>
  loaderOf<string, Page>(
    context,
    `page ${name} ${keyOfPoint(question.point)} ${JSON.stringify(question.slice)} ${keyOfWanted(question.wanted)} ${question.counted}`,
    async (parents) => {
      const found = await pagesByParent(context.request.db, question, of, parents)
      return parents.map((each) => found.get(each) ?? new Error(`No page for ${each}`))
    },
  ).load(parent)

/** Keys of the records that belong to a place. Asked for all places at once that ask the same. */
export const loadKeys = (
  context: Context,
  name: string,
  point: Point,
  place: Place,
  find: (places: readonly Place[]) => Promise<ReadonlyMap<string, readonly string[]>>,
): Promise<readonly string[]> =>
  loaderOf<Place, readonly string[]>(
    context,
    `keys ${name} ${keyOfPoint(point)}`,
    async (places) => {
      const found = await find(places)
      return places.map(({ key }) => found.get(key) ?? [])
    },
    ({ key }) => key,
  ).load(place)

/** A page of the records of these keys, which belong to a parent. One statement for all parents that ask the same. */
export const loadPageAmong = (context: Context, name: string, question: PageQuestion, family: Family): Promise<Page> =>
  loaderOf<Family, Page>(
    context,
    `among ${name} ${keyOfPoint(question.point)} ${JSON.stringify(question.slice)} ${keyOfWanted(question.wanted)} ${question.counted}`,
    async (families) => {
      const found = await pagesAmong(context.request.db, question, families)
      return families.map(({ parent }) => found.get(parent) ?? new Error(`No page for ${parent}`))
    },
    ({ parent }) => parent,
  ).load(family)

/** The first of the records that belong to a parent; null where there is none. One statement for all parents that ask the same. */
export const loadFirst = (context: Context, name: string, question: FirstQuestion, of: OfParent, parent: string): Promise<RecordRow | null> =>
  loaderOf<string, RecordRow | null>(context, `first ${name} ${keyOfPoint(question.point)} ${keyOfWanted(question.wanted)}`, async (parents) => {
    const found = await firstByParent(context.request.db, question, of, parents)
    return parents.map((each) => found.get(each) ?? null)
  }).load(parent)

/** A slice of a record's history. One statement for all records that ask the same. */
export const loadHistory = (context: Context, id: string, upTo: number, slice: ChangeSlice, wanted: WantedOfChanges, counted: boolean): Promise<ChangePage> =>
  loaderOf<string, ChangePage>(context, `history ${upTo} ${JSON.stringify(slice)} ${[...wanted].join()} ${counted}`, async (ids) => {
    const { db } = context.request
    const { district } = context.source
    const found = await histories(
      db,
      ids.map((each) => streamOf(district, parseId(each))),
      { where: [], slice, upTo, wanted, counted },
    )
    return ids.map((each) => found.get(streamOf(district, parseId(each))) ?? new Error(`No history of ${each}`))
  }).load(id)

/** A slice of the changes that rest on a number. One statement for all numbers that ask the same. */
export const loadCiting = (
  context: Context,
  number: string,
  upTo: number,
  slice: ChangeSlice,
  wanted: WantedOfChanges,
  counted: boolean,
): Promise<ChangePage> =>
  loaderOf<string, ChangePage>(context, `citing ${upTo} ${JSON.stringify(slice)} ${[...wanted].join()} ${counted}`, async (numbers) => {
    const { db } = context.request
    const { district } = context.source
    const found = await changesByBasis(db, district, numbers, { where: [], slice, upTo, wanted, counted })
    return numbers.map((each) => found.get(each) ?? new Error(`No changes of ${each}`))
  }).load(number)

/** A record's life along valid time, as known at the point. */
export const loadLife = (context: Context, id: string, point: Point, last: number): Promise<readonly LifeSpan[]> =>
  loaderOf<string, readonly LifeSpan[]>(context, `life ${keyOfPoint(point)} ${last}`, async (ids) => {
    const found = await livesOf(context.request.db, ids.map(parseId), point, last)
    return ids.map((each) => found.get(each) ?? [])
  }).load(id)

/** All changes of a record up to a position, as the fold meets them. */
export const loadFacts = (context: Context, id: string, upTo: number): Promise<readonly StoredFact[]> =>
  loaderOf<string, readonly StoredFact[]>(context, `facts ${upTo}`, async (ids) => {
    const { db } = context.request
    const { district } = context.source
    const streams = ids.map((each) => streamOf(district, parseId(each)))
    const found = await factsOf(db, streams, upTo)
    return streams.map((stream) => found.get(stream) ?? [])
  }).load(id)

/** Changes by id, as seen at a position. */
export const loadChange = (context: Context, id: string, upTo: number, wanted: WantedOfChanges): Promise<ChangeRow | null> =>
  loaderOf<string, ChangeRow | null>(context, `change ${upTo} ${[...wanted].join()}`, async (ids) => {
    const found = await changesById(context.request.db, context.source.district, ids, upTo, wanted)
    return ids.map((each) => found.get(each) ?? null)
  }).load(id)

/** How many records a registry or a list has at a point: `registry/<key>` or `list/<key>`. One statement for all of them. */
export const loadSize = (context: Context, key: string, point: Point): Promise<number> =>
  loaderOf<string, number>(context, `size ${keyOfPoint(point)}`, async (keys) => {
    const { db } = context.request
    const { catalogue } = context.source
    const counted = [...catalogue.registries.values()].filter((registry) =>
      keys.some((each) => each === `registry/${registry.key}` || catalogue.lists.some((list) => each === `list/${list.key}` && list.on[registry.key])),
    )
    const found = await sizes(db, counted, point)
    return keys.map((each) => found.get(each) ?? 0)
  }).load(key)

/** What a list or an indicator comes to at a point; null where it cannot be computed. One statement for all that a request asks. */
export const loadFigure = (context: Context, about: string, point: Point): Promise<Figure | null> =>
  loaderOf<AskedFigure, Figure | null>(context, 'figures', async (asked) => {
    const { db } = context.request
    const { catalogue } = context.source
    return (await figures(db, catalogue, asked)).map((figure) => figure ?? null)
  }).load({ about, point })
