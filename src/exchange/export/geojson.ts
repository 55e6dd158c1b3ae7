import { inCgcs2000 } from '../../geo/converted.ts'
import { isConverted } from '../../geo/crs.ts'
import type { About } from './about.ts'
import type { ExportedRecord } from './line.ts'
import type { Tally } from './lines.ts'

/** RFC 7946 knows one reference system: what is stored in GCJ-02 is converted, and stands beside it as stored. */
const featureOf = ({ geometry = 'null', ...properties }: ExportedRecord, only: string): string => {
  const crs = typeof properties['crs'] === 'string' ? properties['crs'] : null
  const isMoved = geometry !== 'null' && isConverted(crs)
  const stored: unknown = isMoved ? JSON.parse(geometry) : undefined
  const id = `${properties.registry ?? only}/${properties.record}`
  const shown = isMoved ? JSON.stringify(inCgcs2000(stored, crs)) : geometry
  return `{"type":"Feature","id":${JSON.stringify(id)},"geometry":${shown},"properties":${JSON.stringify(isMoved ? { ...properties, geometry: stored } : properties)}}`
}

/**
 * A feature collection, one feature a line. What it is of stands first, and last what it comes to: one that was broken off has no end.
 *
 * @param only the registry, where the records are of one
 */
export async function* geojsonOf(
  about: About,
  only: string,
  batches: AsyncIterable<readonly ExportedRecord[]>,
  tally: Tally,
): AsyncGenerator<string, void, void> {
  yield `{"type":"FeatureCollection","taizhang":${JSON.stringify(about)},"features":[`
  let separator = '\n'
  for await (const batch of batches) {
    let text = ''
    for (const record of batch) {
      text += separator + featureOf(record, only)
      separator = ',\n'
    }
    yield text
  }
  yield `\n],"taizhangTally":${JSON.stringify({ rows: tally.rows, digest: tally.digest })}}\n`
}
