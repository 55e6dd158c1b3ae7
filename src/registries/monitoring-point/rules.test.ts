import { describe, expect, it } from 'vitest'
import { given, type Change } from '../../../test/support/given.ts'
import { monitoringPoint } from './registry.ts'

const on = (validFrom: string, type: string, data: Record<string, unknown> = {}): Change => ({
  registry: 'monitoringPoint',
  record: 'M-1',
  type,
  validFrom,
  basis: { number: '示例环〔2024〕1号' },
  data,
})
const point = (data: Record<string, unknown>): Change => on('2024-01-01', 'Registered', data)

const MEDIA = ['SOIL', 'GROUNDWATER', 'SURFACE_WATER', 'PRODUCE', 'AIR']
/** The plan's basic and risk points are of soil and produce, the diffusion points of HJ 164-2020 of groundwater; the others are of any medium. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  BASIC: ['SOIL', 'PRODUCE'],
  RISK: ['SOIL', 'PRODUCE'],
  BACKGROUND: MEDIA,
  SOURCE: MEDIA,
  DIFFUSION: ['GROUNDWATER'],
  NATIONAL: MEDIA,
}
const pairs = Object.entries(ROLES).flatMap(([role, media]) => MEDIA.map((medium) => ({ role, medium, allowed: media.includes(medium) })))

describe('the role of a monitoring point', () => {
  it('is one of those above', () => {
    const { role, medium } = monitoringPoint.columns
    expect(role?.type === 'enum' && Object.keys(role.values.values)).toEqual(Object.keys(ROLES))
    expect(medium?.type === 'enum' && Object.keys(medium.values.values)).toEqual(MEDIA)
  })

  it.each(pairs.filter(({ allowed }) => allowed))('$role is of $medium', ({ role, medium }) => {
    given().when(point({ role, medium })).then({ role, medium, status: 'USABLE' })
  })

  it.each(pairs.filter(({ allowed }) => !allowed))('$role is not of $medium', ({ role, medium }) => {
    given().when(point({ role, medium })).thenRefused('RULE_VIOLATION', 'monitoringPoint.role')
    given(point({ role }))
      .when(on('2024-06-01', 'Amended', { medium }))
      .thenRefused('RULE_VIOLATION', 'monitoringPoint.role')
    given(point({ medium }))
      .when(on('2024-06-01', 'Amended', { role }))
      .thenRefused('RULE_VIOLATION', 'monitoringPoint.role')
  })

  it('may be stated without the medium, and the medium without it', () => {
    given()
      .when(point({ role: 'DIFFUSION' }))
      .then({ role: 'DIFFUSION' })
    given()
      .when(point({ medium: 'AIR' }))
      .then({ medium: 'AIR' })
    given(point({ role: 'DIFFUSION', medium: 'GROUNDWATER' }))
      .when(on('2024-06-01', 'Amended', { role: null, medium: 'SOIL' }))
      .then({ role: undefined, medium: 'SOIL' })
  })
})

describe('a role and a medium that history puts together wrongly', () => {
  const bad = point({ role: 'DIFFUSION', medium: 'SOIL' })

  it('do not block a change that states neither', () => {
    given(bad).when(on('2024-06-01', 'Retired')).then(null)
    given(bad).when(on('2024-06-01', 'Sealed')).then({ status: 'SEALED' })
    given(bad)
      .when(on('2024-06-01', 'Amended', { depthM: 30 }))
      .then({ depthM: 30 })
  })

  it('are put right by a change that states one of them, and not by one that repeats it', () => {
    given(bad)
      .when(on('2024-06-01', 'Amended', { medium: 'GROUNDWATER' }))
      .then({ role: 'DIFFUSION', medium: 'GROUNDWATER' })
    for (const data of [{ role: 'DIFFUSION' }, { medium: 'SOIL' }])
      given(bad)
        .when(on('2024-06-01', 'Amended', data))
        .thenRefused('RULE_VIOLATION', 'monitoringPoint.role')
  })
})

describe('the life of a well', () => {
  it('goes from use to repair and back, and ends sealed', () => {
    given(point({})).when(on('2024-02-01', 'SentForRepair'), on('2024-03-01', 'Restored'), on('2024-04-01', 'Sealed')).then({ status: 'SEALED' })
    given(point({ status: 'SEALED' }))
      .when(on('2024-02-01', 'Restored'))
      .thenRefused('RULE_VIOLATION', 'monitoringPoint.Restored.from')
  })
})
