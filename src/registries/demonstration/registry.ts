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
    kind: code('示范类型', 'Kind', '示范镇、示范村、示范基地、示范片等。Town, village, base, area and so on.', {
      headers: ['类型', '类别', '示范类别', '创建类型', '称号', '荣誉称号'],
    }),
    level: oneOf(
      vocabulary('DemonstrationLevel', { NATIONAL: ['国家级', 'National'], CITY: ['市级', 'City'], DISTRICT: ['区级', 'District'] }),
      '级别',
      'Level',
      '命名的级别。At which level it was named.',
      {
        headers: ['等级', '示范级别', '命名级别', '创建级别'],
        written: { 国家: 'NATIONAL', 市: 'CITY', 重庆市级: 'CITY', 区: 'DISTRICT', 区县级: 'DISTRICT' },
      },
    ),
    year: number('年', '命名年度', 'Year', '命名年度。Year in which it was named.', { headers: ['年度', '年份', '创建年度', '命名年份', '授牌年度'] }),
    areaMu: number('亩', '面积', 'Area', '示范面积。Area of the demonstration.', { headers: ['示范面积', '建设面积'] }),
  },
  status: statuses('DemonstrationStage', 'NAMED', { NAMED: ['已命名', 'Named'], REVOKED: ['已撤销', 'Revoked'] }),
  changes: { Revoked: to('REVOKED', ['NAMED'], 'revoke*', ['撤销', 'Revoked'], { actor: '命名机关（推断）', restsOn: '撤销文件' }) },
  intake: {
    nouns: ['示范点', '示范单位', '创建单位', '示范'],
    identity: ['name', 'townCode', 'kind', 'level', 'year'],
    days: { Revoked: { headers: ['撤销日期'], vague: 'a revocation changes state and must be a day' } },
  },
})
