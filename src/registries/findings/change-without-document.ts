import type { FindingKind } from '../../engine/findings.ts'
import { called } from './words.ts'

/** REGISTRIES §2 I6, for every registry: what a change must rest on stands beside its type (`ChangeKind.restsOn`). */
export const changeWithoutDocument: FindingKind = {
  key: 'CHANGE_WITHOUT_DOCUMENT',
  title: '变更没有依据文件',
  titleEn: 'A change that rests on no document',
  rule: '须有依据文件的变更，应写明文件的文号或标题。',
  ruleEn: 'A change that must rest on a document states its number or its title.',
  source: null,
  speaksOf: ({ changes }) => Object.values(changes).some(({ restsOn }) => restsOn !== undefined),
  find: async (ask) => {
    const found = await ask.undocumented()
    return found.map(({ registry, record, change, type, validFrom, name }) => {
      const { changes } = ask.registryOf(registry)
      const { title, restsOn, source } = changes[type] ?? { title: type }
      const id = `${registry}/${record}`
      return {
        // A change that is made anew without a paper is another one.
        key: `${id}/${change}`,
        parts: [{ id, since: validFrom }],
        changes: [change],
        message: `「${called({ record, name })}」${validFrom} 的「${title}」没有文号也没有标题，须有：${restsOn ?? ''}。`,
        messageEn: `${type} of ${called({ record, name })} on ${validFrom} names neither number nor title; it must rest on ${restsOn ?? 'a document'}.`,
        data: { change, type, validFrom, restsOn: restsOn ?? null, source: source ?? null },
      }
    })
  },
}
