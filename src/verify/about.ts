import { BUNDLE, FILES, type BundleAbout } from '../exchange/bundle/contents.ts'
import { isDay } from '../kernel/day.ts'
import { parseInstant } from '../kernel/instant.ts'
import { refuted } from './refuted.ts'

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string')
const isProven = (value: unknown): boolean => {
  if (value === undefined) return false
  const { line, proof } = (value ?? {}) as Readonly<Record<string, unknown>>
  return value === null || (typeof line === 'string' && areTexts(proof))
}

/** Whether a time is written as we write it: times are compared as texts. */
export const isInstant = (value: unknown): boolean => typeof value === 'string' && parseInstant(value) === value

/** What a bundle says of itself, as far as its form goes. @throws Refuted */
export const readAbout = (text: string): BundleAbout => {
  let about: Partial<BundleAbout> | null
  try {
    about = JSON.parse(text) as Partial<BundleAbout> | null
  } catch {
    throw refuted.form(FILES.about, text.slice(0, 80))
  }
  const wrong = Object.entries({
    format: about?.format === BUNDLE,
    district: typeof about?.district === 'string',
    export: typeof about?.export === 'string',
    validOn: isDay(about?.validOn),
    knownAt: isInstant(about?.knownAt),
    position: isCount(about?.position),
    size: isCount(about?.size),
    digest: typeof about?.digest === 'string',
    definitions: typeof about?.definitions === 'string',
    treeSize: isCount(about?.treeSize),
    verifierKeys: areTexts(about?.verifierKeys),
    rotations:
      Array.isArray(about?.rotations) &&
      (about.rotations as readonly ({ readonly note?: unknown } | null)[]).every((each) => isProven(each) && typeof each?.note === 'string'),
    next: isProven(about?.next),
    edition: isProven(about?.edition),
    withdrawal: isProven(about?.withdrawal),
  }).find(([, holds]) => !holds)
  if (wrong) throw refuted.form(`${FILES.about} ${wrong[0]}`, (about as Readonly<Record<string, unknown>> | null)?.[wrong[0]] ?? null)
  return about as BundleAbout
}
