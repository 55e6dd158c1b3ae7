/** What a column of a sheet can be in every registry, besides a column of its own. */
export type CommonWord = 'record' | 'status' | 'validFrom' | 'town' | 'townCode' | 'village' | 'villageCode' | 'extra' | 'passed'

/** Headers that mean the same in every registry, unless it has a column of that name. Folded as titles are. */
export const COMMON_WORDS: Readonly<Record<CommonWord, readonly string[]>> = {
  record: ['编号', '记录编号', '记录号', '登记编号', '台账编号', '唯一编号', 'record', 'id', 'recordid'],
  status: ['状态', '阶段', '当前状态', '当前阶段', '目前状态', '使用状态', '运行状态', '存续状态', '所处阶段', '工作阶段', 'status', 'stage'],
  validFrom: ['生效日期', '生效时间', '状态生效日期', 'validfrom', '自'],
  town: ['镇街', '街镇', '镇', '乡镇', '镇乡', '街道', '镇街名称', '乡镇名称', '镇名称', '街道名称', '乡镇街道', '镇街道', '乡', 'town', 'townname'],
  townCode: ['镇街代码', '镇街编码', '乡镇代码', '镇街区划代码', 'towncode'],
  village: ['村', '行政村', '村社', '村居', '村社区', '社区', '村庄', '村名', '村组', '行政村名称', 'village', 'villagename'],
  villageCode: ['村代码', '行政村代码', '村区划代码', 'villagecode'],
  extra: ['其他', '其它', 'extra'],
  // Numbers of lines, and what our own files show that nobody may state.
  passed: [
    ...['序号', '顺序号', '行号', '序', '项次', 'no', 'no.', '#'],
    ...['登记册', 'registry', '名录', '所在名录', 'lists', '失效日期', 'validto', '入库时间', 'knownfrom', '出库时间', 'knownto', '变更次数', 'changecount'],
  ],
}

/** What may stand before any header without changing what it means. */
export const PREFIXES: readonly string[] = ['所在', '所属', '隶属', '具体', '取水口', '取水点', '中心点', '中心']

/** What may stand before the header of a yes or no, longest first. */
export const WHETHERS: readonly string[] = [
  '是否列入',
  '是否属于',
  '是否已经',
  '是否完成',
  '是否纳入',
  '是否位于',
  '是否为',
  '是否已',
  '是否有',
  '是否属',
  '是否是',
  '是否',
  '有无',
]

export const LONGITUDES: readonly string[] = ['经度', '东经', 'longitude', 'lon', 'lng']
export const LATITUDES: readonly string[] = ['纬度', '北纬', 'latitude', 'lat']

/** Reference systems that a header names in brackets, e.g. 经度（CGCS2000）. */
export const SYSTEMS: readonly (readonly [pattern: RegExp, crs: string])[] = [
  [/cgcs2000|2000国家|国家2000|大地2000/u, 'CGCS2000'],
  [/wgs-?84/u, 'WGS84'],
  [/gcj-?02|火星/u, 'GCJ02'],
]

/** First filled cell of a row that adds up the others. */
export const TOTAL = /^.{0,8}(?:合计|总计|小计|共计|累计)(?:[(:\d].*)?$/u
/** First filled cell of a row that somebody signs. */
export const SIGNATURE =
  /^(?:填表|填报|制表|审核|复核|校核|审批|批准|经办|统计|单位|主管|分管|科室)?(?:负责人|填表人|填报人|制表人|审核人|复核人|经办人|制表|填表|审核|(?:填报|填表|制表|报送|上报)(?:日期|时间|单位|部门))(?:\(.*\))?(?::|$)/u
/** A remark under the table, in a single cell. */
export const FOOTNOTE = /^(?:注|备注|说明|填表说明|填报说明|附注)(?:\d{0,2}):/u
