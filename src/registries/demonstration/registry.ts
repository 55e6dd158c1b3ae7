import { code, number, oneOf } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'
import { vocabulary } from '../vocabulary.ts'

/** 示范创建: towns, villages, bases and areas that were named a demonstration. */
export const demonstration = defineRegistry({
  key: 'demonstration',
  plural: 'demonstrations',
  title: '示范创建',
  titleEn: 'Demonstrations',
  custodian: null,
  basis: ['规划 一(一)'],
  category: 'kind',
  columns: {
    kind: code('示范类型', 'Kind', '示范镇、示范村、示范基地、示范片等。Town, village, base, area and so on.'),
    level: oneOf(
      vocabulary('DemonstrationLevel', { NATIONAL: ['国家级', 'National'], CITY: ['市级', 'City'], DISTRICT: ['区级', 'District'] }),
      '级别',
      'Level',
      '命名的级别。At which level it was named.',
    ),
    year: number('年', '命名年度', 'Year', '命名年度。Year in which it was named.'),
    areaMu: number('亩', '面积', 'Area', '示范面积。Area of the demonstration.'),
  },
  status: statuses('DemonstrationStage', 'NAMED', { NAMED: ['已命名', 'Named'], REVOKED: ['已撤销', 'Revoked'] }),
  changes: { Revoked: to('REVOKED', ['NAMED'], 'revoke*', ['撤销', 'Revoked'], { actor: '命名机关（推断）', restsOn: '撤销文件' }) },
})
