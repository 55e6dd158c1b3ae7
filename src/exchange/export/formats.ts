/** How an export can be written; a zip is a bundle, with the proofs that nothing was left out or changed. */
export const FORMATS = ['csv', 'xlsx', 'geojson', 'ndjson', 'zip'] as const
/** Those that hold the records alone, the same bytes for whoever asks. */
export const PLAIN_FORMATS = ['csv', 'xlsx', 'geojson', 'ndjson'] as const satisfies readonly (typeof FORMATS)[number][]
export type Format = (typeof FORMATS)[number]

export const isFormat = (text: string): text is Format => FORMATS.some((each) => each === text)

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  ndjson: 'application/x-ndjson; charset=utf-8',
  zip: 'application/zip',
}
