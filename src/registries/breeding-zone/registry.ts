import { number, oneOf } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to, within } from '../status.ts'
import { BREEDING_LIMIT, vocabulary } from '../vocabulary.ts'

const DECIDED = { actor: '区人民政府', restsOn: '划定或调整方案批复' }

/** 养殖三区 of livestock and aquaculture; versions by document. */
export const breedingZone = defineRegistry({
  key: 'breedingZone',
  plural: 'breedingZones',
  title: '养殖三区',
  titleEn: 'Breeding zones',
  custodian: { name: '区农业农村委、区生态环境局', stated: false },
  basis: ['畜禽规模养殖污染防治条例', '规划 三(二)'],
  category: 'zone',
  columns: {
    kind: oneOf(
      vocabulary('BreedingKind', { LIVESTOCK: ['畜禽养殖', 'Livestock'], AQUACULTURE: ['水产养殖', 'Aquaculture'] }),
      '养殖类别',
      'Kind',
      '畜禽或水产。Livestock or aquaculture.',
    ),
    zone: oneOf(BREEDING_LIMIT, '分区', 'Zone', '禁养、限养或适养。Ban, restrict or suitable.', { source: '规划 三(二)' }),
    areaKm2: number('km²', '面积', 'Area', '文件所载面积。Area as the document states it.'),
  },
  neighbours: [
    { registry: 'livestockFarm', how: 'intersects', as: 'livestockFarmsInside', back: 'breedingZonesHere' },
    { registry: 'aquacultureUnit', how: 'intersects', as: 'aquacultureUnitsInside', back: 'breedingZonesHere' },
  ],
  status: statuses('BreedingZoneStage', 'IN_FORCE', { IN_FORCE: ['现行', 'In force'], REVOKED: ['已撤销', 'Revoked'] }),
  changes: {
    Adjusted: within(['IN_FORCE'], 'adjust*', ['调整', 'Adjusted'], { ...DECIDED, states: ['zone', 'areaKm2', 'geometry', 'crs'] }),
    Revoked: to('REVOKED', ['IN_FORCE'], 'revoke*', ['撤销', 'Revoked'], DECIDED),
  },
})
