/** A document that the plan names, or that another seed rests on. */
export type CitedDocument = {
  readonly key: string
  readonly title: string
  readonly number?: string
  readonly issuer?: string
  /** Only where the full day is known. */
  readonly issuedOn?: string
  /** Where the plan names it first. */
  readonly section?: string
  readonly facts?: readonly string[]
  readonly note?: string
}

/**
 * One title, one record: whether two titles mean the same paper is not for the seeds to say.
 *
 * Left out: 《名录》 (the plan's short form for 渝环〔2020〕60号, said in the same sentence) and
 * 《重庆市土壤污染防治条例》 (the plan speaks of drafting it; there is no such document yet to register).
 */
// A table: one document, one line.
// prettier-ignore
export const documents: readonly CitedDocument[] = [
  { key: 'yuhuan-2020-60', title: '建设用地土壤污染风险管控和修复名录', number: '渝环〔2020〕60号', issuer: '重庆市生态环境局、重庆市规划和自然资源局', section: '§一(一)1', facts: ['PF013'] },
  { key: 'jiangjin-fufa-2017-20', title: '关于印发江津区贯彻落实土壤污染防治行动计划工作方案的通知', number: '江津府发〔2017〕20号', section: '§一(一)1', facts: ['PF142'] },
  { key: 'jiangjin-fubanfa-2020-158', title: '江津区农村生活污水治理专项规划（2021－2030）', number: '江津府办发〔2020〕158号', section: '§一(一)2', facts: ['PF143'] },
  { key: 'jin-nongyenongcunwei-fa-2019-61', title: '江津区耕地土壤环境类别划分', number: '津农业农村委发〔2019〕61号', issuer: '区农业农村委、区生态环境局', section: '§一(一)1', facts: ['PF036'] },
  { key: 'jin-nongyenongcunwei-han-2020-72', title: '江津区2020年农用地安全利用工作方案', number: '津农业农村委函〔2020〕72号', section: '§三(一)2.1', facts: ['PF038'] },
  { key: 'jin-nongyenongcunwei-han-2021-16', title: '江津区2021年耕地土壤污染防治工作方案', number: '津农业农村委函〔2021〕16号', section: '§三(一)2.1', facts: ['PF037'] },
  { key: 'nongcunwei-han-2020-268', title: '江津区中央环保督察水产养殖尾水直排问题整改工作实施方案', number: '农村委函〔2020〕268号', section: '§一(一)2', facts: ['PF091'] },
  { key: 'huanban-turang-han-2019-70', title: '关于印发地下水环境状况调查评估工作指南等4项技术文件的通知', number: '环办土壤函〔2019〕70号', section: '§三(三)双源', facts: ['PF144'] },
  { key: 'gb-5084-2021', title: '农田灌溉水质标准', number: 'GB5084-2021', section: '§三(四)' },
  { key: 'gb-20922-2007', title: '城市污水再生利用农田灌溉用水水质', number: 'GB20922-2007', section: '§三(四)' },
  { key: 'gb-18918-2002', title: '城镇污水处理厂排放标准', number: 'GB18918-2002', section: '§三(四)' },

  { key: 'soil-law', title: '中华人民共和国土壤污染防治法', section: '§三(四)', note: '规划另有《土壤污染防治法》《土壤法》两种写法，各自立档。' },
  { key: 'soil-law-shorter-title', title: '土壤污染防治法', section: '§三(五)', note: '规划的另一种写法，是否即《中华人民共和国土壤污染防治法》规划未写明。' },
  { key: 'soil-law-shortest-title', title: '土壤法', section: '§一(二)1', note: '规划的另一种写法，是否即《中华人民共和国土壤污染防治法》规划未写明。' },
  { key: 'soil-ten', title: '土十条', section: '§一', note: '俗称；规划未写全称和文号。' },
  { key: 'water-ten', title: '水十条', section: '§一', note: '俗称；规划未写全称和文号。' },
  { key: 'contaminated-plot-measures-trial', title: '污染地块土壤环境管理办法（试行）', section: '§一(一)1' },
  { key: 'battle-opinion', title: '关于深入打好污染防治攻坚战的意见', section: '§一(三)1', note: '规划写明中央全面深化改革委员会第二十一次会议审议通过，未写发文机关。' },
  { key: 'national-groundwater-plan-2011-2020', title: '全国地下水污染防治规划（2011-2020年）', section: '§一(一)3' },
  { key: 'groundwater-zoning-guide', title: '地下水污染防治分区工作指南', section: '§三(四)' },
  { key: 'source-zone-delimitation-specification', title: '饮用水水源保护区划分技术规范', section: '§三(二)水源' },
  { key: 'source-zone-sign-specification', title: '饮用水水源保护区标志技术规范', section: '§三(二)水源' },
  { key: 'source-remediation-standard', title: '饮用水源地整治标准', section: '§三(二)水源' },
  { key: 'rural-water-testing-opinion', title: '关于加强农村饮水安全工程水质检测能力建设的指导意见', section: '§三(二)水源' },
  { key: 'rural-sewage-discharge-standard', title: '农村生活污水集中处理设施水污染物排放标准', section: '§二(三)' },

  { key: 'chongqing-remediation-list', title: '重庆市建设用地土壤污染风险管控和修复名录', issuer: '市生态环境局', section: '§一(一)1', note: '是否即渝环〔2020〕60号，规划未写明。' },
  { key: 'jiangjin-key-supervised-units', title: '江津区土壤污染重点监管单位名录', section: '§一(一)1', facts: ['PF019'], note: '名录名称前后不一（X8），是否同一名录未判定。' },
  { key: 'chongqing-jiangjin-key-supervised-units', title: '重庆市江津区土壤污染重点监管单位名录', section: '§三(一)3', facts: ['PF020'], note: '名录名称前后不一（X8），是否同一名录未判定。' },
  { key: 'jiangjin-key-enterprises-2018', title: '江津区土壤环境监管重点企业名单（2018年度）', section: '§一(二)1', facts: ['PF021'], note: '名录名称前后不一（X8），是否同一名录未判定。' },

  { key: 'jiangjin-battle-plan-2018-2020', title: '江津区污染防治攻坚战实施方案（2018—2020年）', section: '§一' },
  { key: 'farmland-quality-classification', title: '江津区耕地土壤环境质量类别划分', section: '§三(一)2.1', note: '与津农业农村委发〔2019〕61号的题名差“质量”二字，是否同一文件规划未写明。' },
  { key: 'farmland-classification-management', title: '江津区耕地土壤环境质量类别划分分类管理方案', section: '§一(一)1' },
  { key: 'farmland-classification-technique', title: '江津区耕地土壤环境质量类别划分技术方案', section: '§一(一)1' },
  { key: 'livestock-ban-zones-adjusted', title: '重庆市江津区畜禽养殖禁养区划定方案（调整）', section: '§一(一)2', facts: ['PF084'] },
  { key: 'livestock-pollution-plan-14-5', title: '江津区“十四五”畜禽养殖污染防治规划', section: '§三(二)养殖' },
  { key: 'rural-revitalisation-plan-2018-2022', title: '重庆市江津区落实乡村振兴战略规划（2018—2022年）', section: '§一(一)2' },
  { key: 'rural-battle-plan', title: '江津区农业农村污染治理攻坚战行动计划实施方案', section: '§一(一)2' },
  { key: 'rural-habitat-self-assessment', title: '重庆市江津区农村人居环境整治三年行动自评报告', section: '§一(一)2' },
  { key: 'rural-sewage-plan', title: '江津区农村生活污水治理专项规划', section: '§三(二)污水', note: '此处未写年限和文号，是否即江津府办发〔2020〕158号规划未写明。' },
  { key: 'environment-assessment-measures-trial', title: '江津区生态与环境保护考核办法（试行）', section: '§五' },
  { key: 'performance-indicators-2020', title: '2020年江津区处级领导班子及区管国有重点企业领导班子发展业绩考核指标', section: '§五' },
]
