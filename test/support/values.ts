import type { Column, Registry } from '../../src/engine/registry.ts'

/** The key of the one record that a test registers in a registry; towns and villages are kept by their division codes. */
export const recordOf = (registry: string): string =>
  registry === 'town' ? '500116901' : registry === 'village' ? '500116901901' : registry === 'document' ? '示例环〔2020〕1号' : `示例-${registry}`

const POINT = { type: 'Point', coordinates: [106.25, 29.29] }
const LINE = {
  type: 'LineString',
  coordinates: [
    [106.25, 29.29],
    [106.5, 29.5],
  ],
}

/** Of several values now this one, now that. */
const one = <T>(variant: number, ...values: readonly T[]): T => values[variant % values.length]!

/**
 * A value in the form of a column, made from its definition alone; another one for every variant.
 *
 * References name the one record that {@link recordOf} knows of their registry, ids the one plot.
 */
export const valueOf = (name: string, column: Column, variant: number): unknown => {
  switch (column.type) {
    case 'text':
    case 'code':
      return `示例${column.title}-${name}-${variant}`
    case 'number':
      return variant + 0.25
    case 'measured':
      return one<unknown>(variant, 1.5 + variant, { lt: 0.025 }, 'ND')
    case 'boolean':
      return variant % 2 === 0
    case 'date':
      return `2019-03-${String((variant % 28) + 1).padStart(2, '0')}`
    case 'partialDate':
      return one(variant, '2015', '2015-06', '2015-06-30')
    case 'texts':
      return [`示例${column.title}-${variant}`, '示例']
    case 'enum':
      return one(variant, ...Object.keys(column.values.values))
    case 'enums':
      return Object.keys(column.values.values).slice(0, (variant % 3) + 1)
    case 'codes':
      return [{ system: '示例系统', value: `${name}-${variant}` }]
    case 'geometry':
      return one<unknown>(variant, POINT, LINE)
    case 'position':
      return [106.25, 29.25 + variant]
    case 'results':
      return { ph: 7 + variant / 10, ammonia: { lt: 0.02 }, lead: 'ND' }
    case 'reference':
      return recordOf(column.references)
    case 'references':
      return [recordOf(column.references)]
    case 'recordId':
      return `plot/${recordOf('plot')}`
  }
}

/** A value in every column of a registry. */
export const everyValue = ({ columns }: Registry, variant: number): Record<string, unknown> =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, valueOf(name, column, variant)]))
