import { CRS, type ChangeKind, type Column, type Registry } from '../engine/registry.ts'

const COMMON_CHANGES: Readonly<Record<string, ChangeKind>> = {
  Registered: { title: '登记', titleEn: 'Registered', command: 'register*' },
  Amended: { title: '变更', titleEn: 'Amended', command: 'amend*' },
  Retired: { title: '注销', titleEn: 'Retired', command: 'retire*' },
  Reinstated: { title: '恢复', titleEn: 'Reinstated', command: 'reinstate*' },
}

const described = (title: string, titleEn: string, meaning: string) => ({ title, titleEn, meaning })

const COMMON_COLUMNS: Readonly<Record<string, Column>> = {
  name: { type: 'text', searched: true, ...described('名称', 'Name', '名称，按来源写法。The name as the source writes it.'), headers: ['名', '全名', '全称'] },
  codes: {
    type: 'codes',
    searched: true,
    ...described('编码', 'Codes', '其他系统给它的编码。What other systems call it.'),
    headers: ['其他编码', '系统编码', '国家编码'],
  },
  townCode: {
    type: 'reference',
    references: 'town',
    as: 'town',
    back: 'auto',
    ...described('镇街代码', 'Town code', '所在镇街的九位区划代码，按来源所述。Nine-digit division code of its town, as stated.'),
    source: '统计用区划代码（国家统计局）',
  },
  villageCode: {
    type: 'reference',
    references: 'village',
    as: 'village',
    back: 'auto',
    ...described('村（社区）代码', 'Village code', '所在村或社区的十二位区划代码，按来源所述。Twelve-digit division code of its village, as stated.'),
    source: '统计用区划代码（国家统计局）',
  },
  place: {
    type: 'text',
    searched: true,
    ...described('位置', 'Place', '位置描述，按来源写法。Where it is, in the words of the source.'),
    headers: ['地址', '详细地址', '地理位置', '位置描述', '坐落', '坐落位置', '地点', '详细位置', '所在地', '位置说明'],
  },
  geometry: {
    type: 'geometry',
    ...described('空间范围', 'Geometry', 'RFC 7946 几何对象，坐标系见 crs。RFC 7946 geometry in the record’s own crs.'),
    headers: ['坐标', '经纬度', '地理坐标', '经纬度坐标', '坐标点', '空间位置', '坐标范围', '矢量范围', '地理坐标范围', 'geojson', 'wkt'],
  },
  crs: {
    type: 'enum',
    values: CRS,
    ...described('坐标系', 'Coordinate reference system', '空间范围所用坐标系。The reference system of the geometry.'),
    headers: ['坐标系统', '坐标基准', '空间参考'],
  },
  aliases: {
    type: 'texts',
    searched: true,
    ...described('别名', 'Aliases', '其他名称。Other names in use.'),
    headers: ['曾用名', '又名', '别称', '俗称', '其他名称'],
  },
  tags: { type: 'texts', ...described('标签', 'Tags', '来源给出的标签。Tags that a source gives.'), headers: ['标记'] },
  note: {
    type: 'text',
    ...described('备注', 'Note', '说明，例如日期从何而来。Remarks, e.g. where a day comes from.'),
    headers: ['说明', '备注说明', '情况说明', '注'],
  },
  department: {
    type: 'text',
    ...described('主管部门', 'Department', '负责部门。The department in charge.'),
    headers: ['责任部门', '主管单位', '监管部门', '牵头部门', '行业主管部门'],
  },
  departmentStated: {
    type: 'boolean',
    ...described(
      '主管部门有依据',
      'Department stated',
      '部门由来源写明为真，由主题推断为假。True where a source states the department, false where it is inferred.',
    ),
  },
  contact: {
    type: 'text',
    restricted: true,
    ...described('联系人', 'Contact', '联系人姓名，限制公开。Contact person; restricted.'),
    headers: ['联系人姓名', '负责人', '负责人姓名', '责任人', '责任人姓名', '法定代表人', '法人代表', '法人', '联络人', '河长', '业主姓名'],
  },
  telephone: {
    type: 'code',
    restricted: true,
    ...described('联系电话', 'Telephone', '联系电话，限制公开。Telephone number; restricted.'),
    headers: ['电话', '手机', '手机号', '手机号码', '联系方式', '电话号码', '联系手机', '负责人电话', '联系人电话', '法人电话', '负责人联系电话'],
  },
}

/** Adds the columns and changes that every registry has, and a way back from towns and villages; a registry stays plain data. */
export const defineRegistry = (registry: Registry): Registry => {
  const columns = Object.entries({ ...COMMON_COLUMNS, ...registry.columns }).map(([name, column]) => [
    name,
    'back' in column && column.back === 'auto' ? { ...column, back: registry.plural } : column,
  ])
  return {
    ...registry,
    columns: Object.fromEntries(columns) as Registry['columns'],
    changes: { ...COMMON_CHANGES, ...registry.changes },
  }
}
