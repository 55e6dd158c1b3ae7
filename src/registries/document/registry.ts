import { code, date, text } from '../column.ts'
import { defineRegistry } from '../define.ts'
import { documentIntake } from './intake.ts'
import { statuses, to } from '../status.ts'

/** 依据文件: what changes and claims rest on. */
export const document = defineRegistry({
  key: 'document',
  plural: 'documents',
  title: '依据文件',
  titleEn: 'Documents',
  custodian: null,
  basis: ['党政机关公文处理工作条例'],
  cited: { column: 'number', as: 'document', back: 'changes' },
  columns: {
    number: code('文号', 'Number', '发文字号。Number of the document.', { searched: true, headers: ['发文字号', '发文号', '文件号', '文件编号', '文件文号'] }),
    title: text('标题', 'Title', '文件标题。Title of the document.', { searched: true, headers: ['文件标题', '文件名', '文件名称', '题名'] }),
    issuer: text('发文机关', 'Issuer', '发文机关。Who issued it.', {
      headers: ['发文单位', '印发单位', '印发机关', '制定机关', '发布机关', '发布单位', '成文机关'],
    }),
    issuedOn: date('发文日期', 'Issued on', '发文日期。Day of issue.', { headers: ['印发日期', '发布日期', '成文日期'], past: true }),
    effectiveOn: date('施行日期', 'Effective on', '施行日期。Day on which it takes effect.', { headers: ['实施日期'] }),
    repealedOn: date('废止日期', 'Repealed on', '废止日期。Day on which it ends.'),
    sha256: code('文件摘要', 'SHA-256', '文件的 SHA-256，十六进制。SHA-256 of the file, in hexadecimal.', { headers: ['摘要'] }),
    url: code('网址', 'URL', '公开网址。Where it is published.', { headers: ['链接', '链接地址', '公开网址', '来源网址'] }),
  },
  status: statuses('DocumentStage', 'IN_FORCE', { IN_FORCE: ['现行', 'In force'], REPEALED: ['已废止', 'Repealed'] }),
  changes: {
    Repealed: to('REPEALED', ['IN_FORCE'], 'repeal*', ['废止', 'Repealed'], { states: ['repealedOn'], actor: '发文机关（推断）', restsOn: '废止文件' }),
  },
  intake: documentIntake,
})
