import { defineRegistry } from '../define.ts'

/** 依据文件: what changes and claims rest on. */
export const document = defineRegistry({
  key: 'document',
  plural: 'documents',
  title: '依据文件',
  titleEn: 'Documents',
  custodian: null,
  basis: [],
  columns: {
    number: { type: 'code', title: '文号', titleEn: 'Number', meaning: '发文字号。Number of the document.' },
    title: { type: 'text', title: '标题', titleEn: 'Title', meaning: '文件标题。Title of the document.' },
    issuer: { type: 'text', title: '发文机关', titleEn: 'Issuer', meaning: '发文机关。Who issued it.' },
    issuedOn: { type: 'date', title: '发文日期', titleEn: 'Issued on', meaning: '发文日期。Day of issue.' },
    effectiveOn: { type: 'date', title: '施行日期', titleEn: 'Effective on', meaning: '施行日期。Day on which it takes effect.' },
    repealedOn: { type: 'date', title: '废止日期', titleEn: 'Repealed on', meaning: '废止日期。Day on which it ends.' },
    sha256: { type: 'code', title: '文件摘要', titleEn: 'SHA-256', meaning: '文件的 SHA-256，十六进制。SHA-256 of the file, in hexadecimal.' },
    url: { type: 'code', title: '网址', titleEn: 'URL', meaning: '公开网址。Where it is published.' },
  },
  status: {
    word: 'status',
    initial: 'IN_FORCE',
    vocabulary: { name: 'DocumentStage', values: { IN_FORCE: ['现行', 'In force'], REPEALED: ['已废止', 'Repealed'] } },
  },
  changes: { Repealed: { title: '废止', titleEn: 'Repealed', status: 'REPEALED', from: ['IN_FORCE'] } },
})
