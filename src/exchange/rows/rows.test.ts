import { describe, expect, it } from 'vitest'
import { csv, inBatches, layoutFor, read, readFile, rowsAs, townsKnown } from '../../../test/support/rows.ts'
import type { Cell } from '../../sheets/sheet.ts'
import { readRow, type ReadRow } from './row.ts'
import type { SheetNote } from './rows.ts'

const fieldsOf = (row: ReadRow | undefined) => row?.stated?.fields
const reasonsOf = (rows: readonly ReadRow[]) => rows.map(({ outcome, reason, hint }) => [outcome, reason, hint])

describe('registries as bureaux write them', () => {
  it('plots, with a stage and its day', async () => {
    const [one, two, three] = await read(
      'plot',
      csv(`
        地块编号,地块名称,所在镇街,地块面积（㎡）,用地类型,风险等级,特征污染物,中心经度,中心纬度,管理阶段备注,阶段,移出日期
        P-1,示例地块一,白沙,12000.5,第一类用地,高风险,镉、砷,106.1189,29.0623,附注,疑似污染地块,
        P-2,示例地块二,白沙镇,1.2万,二类用地,中,苯并[a]芘,/,/,,移出,2021-06-30
        P-3,示例地块三,白沙镇,800,第二类用地,低,,106.12,29.06,,移出,
      `),
    )
    expect(one).toMatchObject({
      outcome: 'ready',
      normalized: { record: 'P-1', stage: 'SUSPECTED', areaM2: 12000.5, landClass: 'CLASS_ONE', riskLevel: 'HIGH', crs: 'UNKNOWN' },
      warnings: ['TOWN_ALIAS', 'TYPE_ALIAS'],
    })
    expect(fieldsOf(one)).toEqual({
      name: '示例地块一',
      townCode: '500116108',
      areaM2: 12000.5,
      landClass: 'CLASS_ONE',
      riskLevel: 'HIGH',
      pollutants: ['镉', '砷'],
      geometry: { type: 'Point', coordinates: [106.1189, 29.0623] },
      crs: 'UNKNOWN',
      extra: { 管理阶段备注: '附注' },
    })
    expect(two).toMatchObject({
      outcome: 'ready',
      normalized: { areaM2: 12000, geometry: null, stage: 'DELISTED' },
      stated: { record: 'P-2', status: 'DELISTED', days: [{ type: 'Delisted', day: '2021-06-30', column: null }] },
    })
    expect(two!.normalized).not.toHaveProperty('crs')
    expect(reasonsOf([three!])).toEqual([['rejected', 'STATE_WITHOUT_DATE', 'DELISTED needs its day']])
  })

  it('a state is dated by its own day, by a column, or for the whole file', async () => {
    const rows = csv(`
      名称,状态,生效日期,关停时间
      甲,关停,,
      乙,关停,2020-05-01,2020年
      丙,关停,,2020年
      丁,在养,,
    `)
    expect(reasonsOf(await read('livestockFarm', rows))).toEqual([
      ['rejected', 'STATE_WITHOUT_DATE', 'CLOSED needs its day'],
      ['ready', undefined, undefined],
      ['rejected', 'VAGUE_DATE', 'a closing date changes state and must be a day'],
      ['ready', undefined, undefined],
    ])
    const [first, second] = await read('livestockFarm', rows, { datedBy: true })
    expect(first!.outcome).toBe('ready')
    expect(second!.stated).toEqual({ record: null, status: 'CLOSED', validFrom: '2020-05-01', fields: { name: '乙', closedOn: '2020' }, days: [] })
  })

  it('dump points, whose measures are a closed list', async () => {
    const rows = await read(
      'dumpPoint',
      csv(`
        序号,堆放点名称,乡镇,堆体体积(m3),垃圾类型,发现时间,整治措施,整治完成时间,销号时间
        1,示例点一,李市镇,350方,生活垃圾,2018年7月,规范封场,2019年,2020-03-01
        2,示例点二,李市镇,200,建渣,2018,覆土绿化,,
        3,示例点三,李市镇,100,混合,2019-05,搬迁,2018-12,
        4,示例点四,李市镇,100,混合,2019-05,搬迁,,2030-01-01
        ,合 计,,650,,,,,
      `),
    )
    expect(rows[0]).toMatchObject({
      outcome: 'ready',
      normalized: { volumeM3: 350, wasteType: 'DOMESTIC', foundOn: '2018-07', measure: 'STANDARD_CAPPING', completedOn: '2019', closedOn: '2020-03-01' },
      stated: { days: [{ type: 'Closed', day: '2020-03-01', column: 'closedOn' }] },
    })
    expect(reasonsOf(rows.slice(1))).toEqual([
      ['rejected', 'UNKNOWN_MEASURE', expect.stringContaining('覆土绿化 is not one of 就地简易封场')],
      ['rejected', 'DATE_ORDER', 'completed before found'],
      ['rejected', 'FUTURE_DATE', undefined],
      ['skipped', 'TOTAL_ROW', undefined],
    ])
  })

  it('samples: items by their headers, in the unit of the standard', async () => {
    const rows = await read(
      'sample',
      csv(`
        样品编号,点位编号,采样日期,监测介质,pH（无量纲）,氨氮(mg/L),镉(μg/L),六价铬（mg/L）,铬（六价）,铅,水质类别
        S-1,GW-01,2021年4月20日,地下水,7.2,0.3,2.5,0.004L,,<0.005,Ⅲ类
        S-2,GW-01,2021年5月20日,地下水,7.1,0.02,0.1,未检出,,0.005,Ⅲ类
        S-3,T-01,2021.5.20,土壤,6.1,,,,,35,
        S-4,GW-02,2021.5.20,,15,,,,,,
        S-5,GW-02,,地下水,7,,,,,,
        S-6,X-01,2021.5.20,,7,,,,,35,
      `),
    )
    const [one, two, three] = rows
    expect(one).toMatchObject({ outcome: 'ready', warnings: ['UNIT_CONVERTED', 'CENSORED_VALUE'] })
    expect(one!.normalized).toEqual({
      record: 'S-1',
      point: 'GW-01',
      sampledOn: '2021-04-20',
      medium: 'GROUNDWATER',
      results: { ph: 7.2, ammonia: 0.3, cadmium: 0.0025, chromium6: { lt: 0.004 }, lead: { lt: 0.005 } },
      statedClass: 'III',
      computedClass: 'III',
    })
    expect(two).toMatchObject({ normalized: { computedClass: 'I' }, warnings: ['CLASS_MISMATCH', 'UNIT_CONVERTED', 'CENSORED_VALUE'] })
    expect(fieldsOf(two)).not.toHaveProperty('computedClass')
    expect(fieldsOf(three)).toMatchObject({ medium: 'SOIL', results: { ph: 6.1, pb: 35 } })
    expect(reasonsOf(rows.slice(3))).toEqual([
      ['rejected', 'IMPLAUSIBLE_VALUE', expect.stringContaining('15')],
      // It has a key: what is amended need not be said again.
      ['ready', undefined, undefined],
      ['rejected', 'BAD_VALUE', '铅 in soil or in water'],
    ])
  })

  it('samples without a key need their day', async () => {
    const rows = await read('sample', csv('监测点位,采样日期,总磷(mg/L)\nDM-1,,0.2\nDM-1,2021-05-01,0.2\n,,0.2'))
    expect(reasonsOf(rows)).toEqual([
      ['rejected', 'BAD_DATE', 'no sampledOn'],
      ['ready', undefined, undefined],
      ['rejected', 'MISSING_NAME', undefined],
    ])
  })

  it('groundwater sources', async () => {
    const [one] = await read(
      'groundwaterPollutionSource',
      csv(`
        加油站名称,街道,类型,经营单位,投运时间,是否有防渗措施,储罐数量（个）,双层罐,防渗改造时间,是否列入“双源”清单,经纬度,负责人,联系电话
        示例加油站,德感街道,加油站,示例公司,2008年,是,4,是,2018.06,否,106.2316 29.2785,张三,13800000000
      `),
    )
    expect(fieldsOf(one)).toEqual({
      name: '示例加油站',
      townCode: '500116002',
      kind: 'PETROL_STATION',
      operator: '示例公司',
      startedOn: '2008',
      seepageProtection: true,
      tankCount: 4,
      doubleWall: true,
      refitOn: '2018-06',
      onDualSourceList: false,
      geometry: { type: 'Point', coordinates: [106.2316, 29.2785] },
      crs: 'UNKNOWN',
      contact: '张三',
      telephone: '13800000000',
    })
  })

  it('farmland, in 亩 and in m²', async () => {
    const header = (unit: string) => `单元编号,镇街,村,土壤环境质量类别,耕地面积${unit},地类,土壤pH,镉(mg/kg),是否永久基本农田`
    const [mu] = await read('farmlandUnit', csv(`${header('（亩）')}\nU-1,先锋镇,绣庄村,安全利用类,12.5,水田,5.2,0.35,是`))
    expect(mu!.normalized).toMatchObject({
      record: 'U-1',
      villageCode: '500116116200',
      category: 'SAFE_USE',
      areaMu: 12.5,
      ph: 5.2,
      cdMgKg: 0.35,
      aboveScreening: true,
    })
    expect(fieldsOf(mu)).not.toHaveProperty('aboveScreening')
    const [metres] = await read('farmlandUnit', csv(`${header('(m²)')}\nU-1,先锋镇,某村,优先保护,10000,旱地,5.2,0.1,否`))
    expect(fieldsOf(metres)).toMatchObject({ areaMu: 15, category: 'PRIORITY_PROTECTION', permanentBasicFarmland: false, extra: { 村: '某村' } })
    expect(reasonsOf(await read('farmlandUnit', csv(`${header('')}\nU-1,先锋镇,,安全利用类,12.5,水田,15,0.35,是`)))).toEqual([
      ['rejected', 'AREA_UNIT_MISSING', undefined],
    ])
  })

  it('key supervised units', async () => {
    const [one] = await read(
      'keySupervisedUnit',
      csv('序号,企业名称,统一社会信用代码,所属行业,详细地址,年度,法定代表人,联系人\n1,示例厂,91500116MA5U00000X,金属表面处理,示例路1号,2021,甲,乙'),
    )
    expect(fieldsOf(one)).toEqual({
      name: '示例厂',
      creditCode: '91500116MA5U00000X',
      industry: '金属表面处理',
      place: '示例路1号',
      year: 2021,
      // Both are restricted: neither ends among what everybody sees.
      contact: '甲；乙',
    })
  })

  it('sewage facilities and villages', async () => {
    const [facility] = await read(
      'sewageFacility',
      csv('污水处理站名称,镇街,设计规模（吨/天）,实际处理量(m³/d),服务户数,处理工艺,运行状态\n示例站,龙华镇,200,150,350户,A2O,正常运行'),
      {
        datedBy: true,
      },
    )
    expect(facility).toMatchObject({
      normalized: { designTPerDay: 200, actualTPerDay: 150, householdsServed: 350, process: 'A2O', status: 'RUNNING' },
      warnings: ['TYPE_ALIAS'],
    })
    const [village] = await read('village', csv('村名,区划代码,镇街代码,镇街,档次,是否完成环境整治,户数\n示例村,500116109201,500116109,龙华,一档,√,420'))
    expect(village).toMatchObject({
      normalized: { name: '示例村', code: '500116109201', record: '500116109201', townCode: '500116109', tier: 'ONE', renovated: true, householdCount: 420 },
      stated: { record: '500116109201' },
      warnings: [],
    })
  })

  it('a town and a code that is not its own', async () => {
    const [row] = await read('waterSource', csv('名称,镇街,镇街代码\n甲,白沙镇,500116109'))
    expect(reasonsOf([row!])).toEqual([['rejected', 'UNKNOWN_TOWN', '白沙镇 is 500116108, its code column says 500116109']])
  })
})

describe('headers of several rows', () => {
  it('in a text file, whose cells are not merged', async () => {
    const [one] = await read(
      'blackOdorousWater',
      csv(`
        某区农村黑臭水体名册,,,,,,,,
        水体名称,镇街,位置,,,,水质指标,,污染成因（打√）,,
        ,,起点经度,起点纬度,终点经度,终点纬度,透明度,氨氮,生活污水,其他,备注
        ,,,,,,cm,mg/L,,,
        甲,李市镇,106.262,29.079,106.265,29.081,20,18,√,,无
      `),
    )
    expect(one).toMatchObject({ outcome: 'ready', row: 5 })
    expect(fieldsOf(one)).toEqual({
      name: '甲',
      townCode: '500116110',
      start: [106.262, 29.079],
      end: [106.265, 29.081],
      transparencyCm: 20,
      ammoniaMgL: 18,
      causes: ['DOMESTIC_SEWAGE'],
      note: '无',
    })
  })

  it('with a row that numbers the columns, and again further down', async () => {
    const rows = await read(
      'waterSource',
      csv('名称,镇街,日供水量（t/d）\n1,2,3\n甲,白沙镇,10\n名称,镇街,日供水量（t/d）\n乙,白沙镇,20\n填表人：某,,审核人：某'),
    )
    expect(rows.map(({ row, outcome, reason }) => [row, outcome, reason])).toEqual([
      [3, 'ready', undefined],
      [4, 'skipped', 'REPEATED_HEADER'],
      [5, 'ready', undefined],
      [6, 'skipped', 'SIGNATURE_ROW'],
    ])
  })

  it('a word for nothing in the columns of town and village', async () => {
    const [row] = await read('waterSource', csv('名称,镇街,村\n甲,/,不详'))
    expect(fieldsOf(row)).toEqual({ name: '甲', townCode: null, villageCode: null })
  })

  it('names the reference system in brackets', async () => {
    const [row] = await read('waterSource', csv('名称,经度（CGCS2000）,纬度（CGCS2000）\n甲,106.1,29.1'))
    expect(fieldsOf(row)).toMatchObject({ crs: 'CGCS2000' })
  })
})

describe('what no column is for', () => {
  it('is kept under its header, a second one of a kind too', async () => {
    const [row] = await read('waterSource', csv('名称,备注,备注,邮编,extra\n甲,一,二,402260,{"旧编号":"7"}\n'))
    expect(row!.normalized).toEqual({ name: '甲', note: '一', tenThousandPeople: null })
    expect(fieldsOf(row)).toEqual({ name: '甲', note: '一', extra: { '备注 (2)': '二', 邮编: '402260', 旧编号: '7' } })
    const [beyond] = await read('waterSource', csv('名称,镇街\n甲,白沙镇,多出'))
    expect(fieldsOf(beyond)).toMatchObject({ extra: { C列: '多出' } })
  })

  it('columns that follow from others are compared, never taken', async () => {
    const [row] = await read('blackOdorousWater', csv('名称,透明度(cm),溶解氧,氨氮,指标判定黑臭\n甲,40,6,1,是'))
    expect(row).toMatchObject({ outcome: 'ready', normalized: { identified: false }, warnings: ['VERDICT_MISMATCH'] })
    expect(fieldsOf(row)).not.toHaveProperty('identified')
  })

  it('public opinion is a basis without any index', async () => {
    const rows = await read('blackOdorousWater', csv('名称,是否黑臭,公众评议\n甲,是,群众投诉有异味\n乙,是,'))
    expect(reasonsOf(rows)).toEqual([
      ['ready', undefined, undefined],
      ['rejected', 'NO_IDENTIFICATION_BASIS', 'no index and no public opinion record'],
    ])
  })
})

describe('messages', () => {
  it('say where, what was found and what would be accepted', async () => {
    const [row] = await read('waterSource', csv('名称,镇街,日供水量（t/d）\n,白山镇,-5'))
    expect(row!.reason).toBe('MISSING_NAME')
    expect(row!.messages.map(({ column, header, code, field, found }) => [column, header, code, field, found])).toEqual([
      ['A', '名称', 'MISSING_NAME', 'name', ''],
      ['B', '镇街', 'UNKNOWN_TOWN', 'townCode', '白山镇'],
      ['C', '日供水量（t/d）', 'NEGATIVE_QUANTITY', 'dailySupplyT', '-5'],
    ])
    expect(row!.messages[1]!.message).toContain('B 列「镇街」：「白山镇」：不是本区的镇街')
    expect(row!.messages[1]!.message).toContain('白沙镇')
    expect(row!.messages[1]!.messageEn).toContain('no town of the district')
  })

  it('hide what is restricted', async () => {
    const cells: Cell[] = [{ text: '甲' }, { text: '', error: '#REF!' }]
    const [row] = await read('waterSource', rowsAs([['名称', '联系人'], cells]))
    expect(row).toMatchObject({ outcome: 'rejected', reason: 'CELL_ERROR', messages: [{ code: 'CELL_ERROR', found: '（限制公开）' }] })
  })

  it('tell of formulas, merged cells and hidden rows', async () => {
    const rows = rowsAs([
      ['名称', '日供水量'],
      [
        { text: '甲', merged: true },
        { text: '10', number: 10, formula: true },
      ],
    ])
    const [row] = await read('waterSource', [rows[0]!, { ...rows[1]!, hidden: true }])
    expect(row!.warnings).toEqual(['MERGED_CELL_FILLED', 'HIDDEN_ROW', 'FORMULA_RESULT_USED'])
  })
})

describe('files', () => {
  it('of several sheets: one without a header is passed over and noted', async () => {
    const notes: SheetNote[] = []
    const rows = [
      ...rowsAs([['填表说明'], ['一律据实填写。']], '说明'),
      ...rowsAs(
        [
          ['名称', '镇街', '邮编'],
          ['甲', '白沙镇', '402260'],
        ],
        '台账',
      ),
    ]
    const found = await readFile('waterSource', inBatches(rows.slice(0, 3), rows.slice(3)), { noted: (note) => notes.push(note) })
    expect(found.map(({ sheet, row, outcome }) => [sheet, row, outcome])).toEqual([['台账', 2, 'ready']])
    expect(notes.map(({ sheet, layout }) => [sheet, layout !== null])).toEqual([
      ['说明', false],
      ['台账', true],
    ])
    expect(notes[1]!.message).toContain('C「邮编」')
  })

  it('without any header are refused, with what was looked for and what is there', async () => {
    await expect(read('waterSource', csv('甲,乙\n1,2'))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/水源类型.*甲 \| 乙/su) as unknown,
    })
  })

  it('blank rows are no rows, nor are those that only have their number', async () => {
    expect(await read('waterSource', csv('序号,名称\n1,甲\n2,\n,'))).toHaveLength(1)
  })

  it('GeoJSON: names of properties, id and geometry', async () => {
    const point = { type: 'Point', coordinates: [106.1, 29.1] }
    const rows = [
      { sheet: null, row: 0, cells: ['name', 'dailySupplyT', 'status', '旧名', 'id', 'geometry'].map((text) => ({ text })), hidden: false },
      {
        sheet: null,
        row: 1,
        cells: ['甲', 10, 'ACTIVE', [1], 'waterSource/W-1', point].map((json): Cell => ({ text: JSON.stringify(json), json })),
        hidden: false,
      },
    ]
    const [row] = await read('waterSource', rows)
    expect(row!.stated).toEqual({
      record: 'W-1',
      status: 'ACTIVE',
      validFrom: null,
      fields: { name: '甲', dailySupplyT: 10, geometry: point, crs: 'UNKNOWN', extra: { 旧名: [1] } },
      days: [],
    })
  })

  it('with a first row that is no header but wide and long are refused in no time', async () => {
    const before = performance.now()
    const cells = Array.from({ length: 2000 }, (_, at) => `${'列-1（m）'.repeat(15)}${at}`)
    await expect(read('waterSource', rowsAs(Array.from({ length: 30 }, (_, row) => cells.map((cell) => `${row} ${cell}`))))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    })
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  it('are read fast', () => {
    const header = [
      '序号',
      '养殖场名称',
      '镇街',
      '村社',
      '畜种',
      '存栏量',
      '年出栏',
      '所处区域',
      '粪污设施',
      '建成时间',
      '关停时间',
      '经度',
      '纬度',
      '备注',
      '联系人',
    ]
    const data = ['1', '示例场', '吴滩镇', '示例村', '生猪', '1200头', '2400头', '适养区', '已配套', '2015年6月', '', '106.1', '29.1', '无', '甲']
    const rows = rowsAs([header, ...Array.from({ length: 4000 }, () => data)])
    const layout = layoutFor('livestockFarm', rows)
    const reading = { today: '2026-11-27', extent: undefined, datedBy: false }
    const known = { ...townsKnown, town: () => ({ code: '500116102', alias: false }) }
    const all = () => rows.slice(1).forEach((row) => readRow(layout, row, known, reading))
    all()
    const before = performance.now()
    all()
    // 30 µs are asked of a quiet machine; this one is not.
    expect((performance.now() - before) / 4000).toBeLessThan(0.15)
  })
})
