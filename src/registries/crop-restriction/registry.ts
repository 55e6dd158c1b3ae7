import { oneOf, references, texts } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { statuses, to } from '../status.ts'
import { vocabulary } from '../vocabulary.ts'

/** 种植负面清单与农产品禁止生产区. The plan calls the first 农作物 and 农产品种植负面清单 (X25). */
export const cropRestriction = defineRegistry({
  key: 'cropRestriction',
  plural: 'cropRestrictions',
  title: '种植负面清单与禁产区',
  titleEn: 'Crop restrictions',
  custodian: { name: '区农业农村委', stated: false },
  basis: ['中华人民共和国农产品质量安全法', '规划 三(一)2'],
  category: 'kind',
  columns: {
    kind: oneOf(
      vocabulary('CropRestrictionKind', { NEGATIVE_LIST: ['种植负面清单', 'Negative list'], PRODUCE_BAN: ['禁止生产区', 'Produce ban'] }),
      '类别',
      'Kind',
      '负面清单或禁止生产区。Negative list or ban on produce.',
      {
        headers: ['限制类型', '限制类别', '类型'],
        written: {
          负面清单: 'NEGATIVE_LIST',
          农作物种植负面清单: 'NEGATIVE_LIST',
          农产品种植负面清单: 'NEGATIVE_LIST',
          禁产区: 'PRODUCE_BAN',
          禁止生产区域: 'PRODUCE_BAN',
          农产品禁止生产区: 'PRODUCE_BAN',
          农产品禁止生产区域: 'PRODUCE_BAN',
        },
      },
    ),
    crops: texts('作物', 'Crops', '所限作物。Crops that it restricts.', {
      headers: ['农作物', '限制作物', '禁种作物', '限种作物', '作物种类', '作物名称', '禁止种植作物'],
    }),
    farmlandUnits: references('farmlandUnit', '耕地单元', 'Farmland units', '所涉耕地单元。Farmland units concerned.', {
      back: 'cropRestrictions',
      headers: ['耕地单元编号', '耕地单元编码', '涉及耕地单元', '涉及单元', '所涉单元'],
    }),
  },
  status: statuses('CropRestrictionStage', 'IN_FORCE', { IN_FORCE: ['现行', 'In force'], REVOKED: ['已撤销', 'Revoked'] }),
  changes: { Revoked: to('REVOKED', ['IN_FORCE'], 'revoke*', ['撤销', 'Revoked'], { actor: '区人民政府、区农业农村委（推断）', restsOn: '撤销文件' }) },
  intake: {
    nouns: ['清单', '区域'],
    identity: ['name', 'kind', 'townCode'],
    days: { Revoked: { headers: ['撤销日期'], vague: 'a revocation changes state and must be a day' } },
  },
})
