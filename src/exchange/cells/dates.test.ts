import { describe, expect, it } from 'vitest'
import { date, partialDate } from '../../registries/column.ts'
import type { Cell } from '../../sheets/sheet.ts'
import { readCell, type ReadCell, type Reading } from '../cell.ts'
import { readDay } from './dates.ts'

const reading: Reading = { unit: null, today: '2021-10-15', extent: undefined }
const DELIMITED = date('划定日期', 'Delimited on', '')
const MEASURED = date('监测日期', 'Measured on', '', { past: true })
const BUILT = partialDate('建成时间', 'Built on', '')
const FOUND = partialDate('发现时间', 'Found on', '', { past: true })

const shown = (outcome: ReadCell) => (outcome.ok ? [outcome.value, ...outcome.warnings] : [outcome.code, ...(outcome.hint === undefined ? [] : [outcome.hint])])
const cellOf = (cell: string | number | Cell): Cell =>
  typeof cell === 'string' ? { text: cell } : typeof cell === 'number' ? { text: String(cell), number: cell } : cell
const read = (column: typeof DELIMITED, cell: string | number | Cell) => shown(readCell(column, cellOf(cell), reading))

describe('a day', () => {
  it.each([
    ['2021-03-05', ['2021-03-05']],
    ['2021年3月5日', ['2021-03-05']],
    ['2021 年 3 月 5 日', ['2021-03-05']],
    ['２０２１年３月５日', ['2021-03-05']],
    ['2021年3月5号', ['2021-03-05']],
    ['2021.03.05', ['2021-03-05']],
    ['2021.4.21', ['2021-04-21']],
    ['2021/3/5', ['2021-03-05']],
    ['2021-3-5', ['2021-03-05']],
    ['20210305', ['2021-03-05']],
    [20_210_305, ['2021-03-05']],
    ['二〇二一年三月五日', ['2021-03-05']],
    ['二零二一年十二月三十一日', ['2021-12-31']],
    ['二○一九年十月二十日', ['2019-10-20']],
    ['二〇二〇年十月十日', ['2020-10-10']],
    ['2021/3/5 0:00:00', ['2021-03-05']],
    ['2021-03-05 14:30', ['2021-03-05']],
    ['2021年3月5日 上午9时30分', ['2021-03-05']],
    ['2021年3月5日（星期五）', ['2021-03-05']],
    ['2021-03-05T10:00:00+08:00', ['2021-03-05']],
    ['2021-03-04T16:00:00.000Z', ['2021-03-05']],
    ['2021年\n3月5日', ['2021-03-05', 'NEWLINE_IN_CELL']],
    ['2021-03-05\n10:00', ['2021-03-05', 'NEWLINE_IN_CELL']],
    [{ text: '2021-03-05', day: '2021-03-05' }, ['2021-03-05']],
    [44_260, ['2021-03-05', 'SERIAL_DATE']],
    [44_260.75, ['2021-03-05', 'SERIAL_DATE']],
    ['44260', ['2021-03-05', 'SERIAL_DATE_GUESS']],
    ['2024-02-29', ['2024-02-29']],
  ] as const)('%j is %j', (cell, expected) => {
    expect(read(DELIMITED, cell)).toEqual(expected)
    expect(read(BUILT, cell)).toEqual(expected)
  })

  it.each([
    ['2021年2月30日', 'BAD_DATE'],
    ['2021-13-01', 'BAD_DATE'],
    ['2021-02-29', 'BAD_DATE'],
    ['20211345', 'BAD_DATE'],
    ['3/5/2021', 'BAD_DATE'],
    ['21年3月5日', 'BAD_DATE'],
    ['已建成', 'BAD_DATE'],
    ['350', 'BAD_DATE'],
    [350, 'BAD_DATE'],
    ['0000-01-01', 'BAD_DATE'],
    ['2010年以前', 'VAGUE_DATE'],
    ['90年代', 'VAGUE_DATE'],
    ['2019-2020年', 'VAGUE_DATE'],
    ['去年', 'VAGUE_DATE'],
    [{ text: '#VALUE!', error: '#VALUE!' }, 'CELL_ERROR'],
  ] as const)('%j is refused as %s, whatever the precision', (cell, code) => {
    expect(read(DELIMITED, cell)).toEqual([code])
    expect(read(BUILT, cell)).toEqual([code])
  })

  it.each(['2015年6月', '2015.6', '2015-06', '201506', '2019', '2019年', '二〇一九年', '2019年底', '2019年6月上旬', '约2019年', '2021年3月5日左右'])(
    '%s is not as precise as a day',
    (text) => {
      expect(read(DELIMITED, text)).toEqual(['VAGUE_DATE'])
      expect(shown(readDay({ text }, reading))).toEqual(['VAGUE_DATE'])
    },
  )
  it('nor is the year in a number cell', () => {
    expect(read(DELIMITED, 2019)).toEqual(['VAGUE_DATE'])
  })
})

describe('a date that only describes keeps its precision', () => {
  it.each([
    ['2015年6月', ['2015-06']],
    ['2015.6', ['2015-06']],
    ['2015.1', ['2015-01']],
    ['2012.05', ['2012-05']],
    ['2015-06', ['2015-06']],
    ['2015/6', ['2015-06']],
    ['2015年6月份', ['2015-06']],
    ['201506', ['2015-06']],
    ['二〇一五年十一月', ['2015-11']],
    ['2019', ['2019']],
    ['2019年', ['2019']],
    ['2019年度', ['2019']],
    ['二〇一九年', ['2019']],
    ['二O一九年', ['2019']],
    ['二零零九', ['2009']],
    [2019, ['2019']],
    [2015.6, ['2015-06']],
    [2012.05, ['2012-05']],
    ['2019年底', ['2019', 'APPROXIMATE']],
    ['2019年初', ['2019', 'APPROXIMATE']],
    ['2019年上半年', ['2019', 'APPROXIMATE']],
    ['2019年第三季度', ['2019', 'APPROXIMATE']],
    ['2019年春', ['2019', 'APPROXIMATE']],
    ['2019年左右', ['2019', 'APPROXIMATE']],
    ['约2019年', ['2019', 'APPROXIMATE']],
    ['2019年6月底', ['2019-06', 'APPROXIMATE']],
    ['2019年6月上旬', ['2019-06', 'APPROXIMATE']],
    ['2021年3月5日前后', ['2021-03-05', 'APPROXIMATE']],
  ] as const)('%j is %j', (cell, expected) => {
    expect(read(BUILT, cell)).toEqual(expected)
  })

  it('but a number cell 2015.1 may be January, or October without its zero', () => {
    expect(read(BUILT, 2015.1)).toEqual(['VAGUE_DATE', 'January or October'])
  })
})

describe('a date that is not there', () => {
  it.each(['待划定', '未划定', '尚未划定', '划定中'])('%s: not yet delimited', (text) => {
    expect(read(DELIMITED, text)).toEqual([null, 'NOT_YET_DELIMITED'])
  })
  it.each(['待定', '待批复', '未定', '未建成', '暂无', '/', '-', '不详', '无', '清空'])('%s: nothing', (text) => {
    expect(read(DELIMITED, text)).toEqual([null])
    expect(read(BUILT, text)).toEqual([null])
    expect(shown(readDay({ text }, reading))).toEqual([null])
  })
  it('is something else than an empty cell', () => {
    expect(read(DELIMITED, ' ')).toEqual([undefined])
    expect(shown(readDay({ text: '' }, reading))).toEqual([undefined])
  })
})

describe('what has happened is not in the future', () => {
  it.each(['2021-10-16', '2022年1月1日'])('%s', (text) => {
    expect(read(MEASURED, text)).toEqual(['FUTURE_DATE'])
    expect(shown(readDay({ text }, reading))).toEqual(['FUTURE_DATE'])
    expect(read(DELIMITED, text)).toHaveLength(1)
  })
  it.each(['2021-10-15', '2021年10月', '2021'])('%s may have happened', (text) => {
    expect(read(FOUND, text)).toHaveLength(1)
    expect(read(FOUND, text)[0]).toMatch(/^2021/)
  })
  it.each(['2021-11', '2022'])('%s has not', (text) => {
    expect(read(FOUND, text)).toEqual(['FUTURE_DATE'])
  })
  it('nor where it comes as JSON', () => {
    expect(read(MEASURED, { text: '2022-01-01', json: '2022-01-01' })).toEqual(['FUTURE_DATE'])
  })
})

describe('the day of a change', () => {
  it.each([
    ['2020年9月30日', ['2020-09-30']],
    [44_260, ['2021-03-05', 'SERIAL_DATE']],
    [{ text: '2021-03-05', day: '2021-03-05' }, ['2021-03-05']],
    ['2021年2月30日', ['BAD_DATE']],
    ['#REF!', ['CELL_ERROR']],
  ] as const)('%j is %j', (cell, expected) => {
    expect(shown(readDay(cellOf(cell), reading))).toEqual(expected)
  })
})
