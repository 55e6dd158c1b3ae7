import { number, oneOf } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to, within } from '../status.ts'
import { BREEDING_LIMIT, BREEDING_LIMIT_WRITTEN, vocabulary } from '../vocabulary.ts'

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
      { headers: ['类别', '养殖类型', '养殖种类'], written: { 畜禽: 'LIVESTOCK', 畜牧: 'LIVESTOCK', 水产: 'AQUACULTURE', 渔业: 'AQUACULTURE' } },
    ),
    zone: oneOf(BREEDING_LIMIT, '分区', 'Zone', '禁养、限养或适养。Ban, restrict or suitable.', {
      source: '规划 三(二)',
      headers: ['养殖分区', '分区类别', '分区类型', '区域类别', '区域类型', '划分类别', '三区'],
      written: BREEDING_LIMIT_WRITTEN,
    }),
    areaKm2: number('km²', '面积', 'Area', '文件所载面积。Area as the document states it.', { headers: ['划定面积', '区域面积'] }),
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
  intake: { nouns: ['养殖区', '区域'], days: { Revoked: { headers: ['撤销日期'], vague: 'a revocation changes state and must be a day' } } },
})
