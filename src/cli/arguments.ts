import { InvalidArgumentError } from 'commander'
import type { Registry } from '../engine/registry.ts'
import { isDay, type Day } from '../kernel/day.ts'
import { catalogue } from '../registries/index.ts'
import { isCallerName } from '../trust/caller-name.ts'

/** A registry by its key or Chinese title. @throws InvalidArgumentError naming those there are */
export const registry = (named: string): Registry => {
  const all = [...catalogue.registries.values()]
  const found = catalogue.registries.get(named) ?? all.find(({ title }) => title === named)
  if (!found)
    throw new InvalidArgumentError(`没有这个登记册。There is no such registry; there are: ${all.map(({ key, title }) => `${key} ${title}`).join('、')}`)
  return found
}

/** @throws InvalidArgumentError */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new InvalidArgumentError('应为日期 YYYY-MM-DD。Expected a day, YYYY-MM-DD.')
  return text
}

/** Whose act it is, `<department>` or `<department>/<person>`. @throws InvalidArgumentError */
export const callerName = (text: string): string => {
  if (!isCallerName(text))
    throw new InvalidArgumentError('应为「科室」或「科室/人员」，至多 200 个字符。Expected <department> or <department>/<person>, at most 200 characters.')
  return text
}
