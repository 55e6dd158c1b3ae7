import { defineRegistry } from '../define.ts'

/** 饮用水水源保护区: approved by the government, not by the bureau; may outlive its source. */
export const protectionZone = defineRegistry({
  key: 'protectionZone',
  plural: 'protectionZones',
  title: '饮用水水源保护区',
  titleEn: 'Water-source protection zones',
  custodian: { name: '区生态环境局', stated: false },
  basis: ['HJ 338-2018'],
  category: 'level',
  columns: {
    waterSource: {
      type: 'reference',
      references: 'waterSource',
      back: 'protectionZones',
      title: '水源地',
      titleEn: 'Water source',
      meaning: '所保护的水源地。The source that it protects.',
    },
    level: {
      type: 'enum',
      values: { name: 'ProtectionLevel', values: { ONE: ['一级', 'Level one'], TWO: ['二级', 'Level two'], QUASI: ['准保护区', 'Quasi'] } },
      title: '级别',
      titleEn: 'Level',
      meaning: '保护区级别。Level of protection.',
      source: 'HJ 338-2018',
    },
    areaKm2: { type: 'number', unit: 'km²', title: '面积', titleEn: 'Area', meaning: '批复所载面积。Area as approved.' },
    signs: { type: 'text', title: '标志', titleEn: 'Signs', meaning: '界标、标识牌等设置情况。Boundary signs.', source: 'HJ/T 433-2008' },
  },
  status: {
    word: 'status',
    initial: 'DRAFT',
    vocabulary: { name: 'ProtectionZoneStage', values: { DRAFT: ['拟定', 'Draft'], APPROVED: ['已批准', 'Approved'], REVOKED: ['已撤销', 'Revoked'] } },
  },
  changes: {
    Approved: { title: '批准', titleEn: 'Approved', status: 'APPROVED', from: ['DRAFT'] },
    Adjusted: { title: '调整', titleEn: 'Adjusted', from: ['APPROVED'] },
    Revoked: { title: '撤销', titleEn: 'Revoked', status: 'REVOKED', from: ['APPROVED'] },
  },
})
