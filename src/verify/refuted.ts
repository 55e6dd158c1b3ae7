/** Something is not as it is said to be; both sentences are for people. */
export class Refuted extends Error {
  override readonly name = 'Refuted'

  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh} ${en}`)
  }
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}

/** Every way what is verified can be other than it says. */
export const refuted = {
  missing: (name: string) => new Refuted(`文件包中没有 ${name}。`, `The bundle has no ${name}.`),
  superfluous: (name: string) => new Refuted(`文件包中多出 ${name}，或有两个。`, `The bundle has ${name}, which does not belong there, or has it twice.`),
  noZip: (cause: unknown) =>
    new Refuted(`不是完好的 zip 文件：${cause instanceof Error ? cause.message : String(cause)}。`, 'This is not a zip file that can be read whole.'),
  form: (what: string, found: unknown) => new Refuted(`${what} 的格式不对：${shown(found)}。`, `${what} has not its form: ${shown(found)}.`),
  noCheckpoint: (what: string) => new Refuted(`${what} 不是检查点。`, `${what} is not a checkpoint.`),
  signature: (what: string, by: readonly string[], keys: readonly string[]) =>
    new Refuted(
      `${what} 没有可信密钥的有效签名：签名者 ${by.join('、') || '无'}，可信者 ${keys.join('、') || '无'}。密钥若已更换，请将先后各把以 --key 一并给出。`,
      `${what} has no valid signature by a trusted key: signed by ${by.join(', ') || 'nobody'}, trusted ${keys.join(', ') || 'nobody'}. Where the key was replaced, give each of them by --key.`,
    ),
  treeSize: (said: number, signed: bigint) =>
    new Refuted(`检查点为 ${signed} 条，文件包称 ${said} 条。`, `The checkpoint is over ${signed} entries; the bundle says ${said}.`),
  otherRoot: (what: string, size: bigint) =>
    new Refuted(
      `由变更重算的前 ${size} 条的根与 ${what} 不符：其中有变更被改动、删除、增加或调换，或检查点属于另一部台账。是哪一条，在数据库上以 taizhang ledger verify 可知。`,
      `The root over the first ${size} entries, computed from the changes, is not that of ${what}: a change was edited, removed, added or moved, or the checkpoint is of another ledger. Which one, taizhang ledger verify tells on the database.`,
    ),
  inconsistent: (from: bigint | number, to: bigint | number) =>
    new Refuted(
      `前 ${from} 条不是检查点 ${to} 条的开头：历史被改写，或检查点属于另一部台账。`,
      `The first ${from} entries are not the beginning of the ${to} of the checkpoint: history was rewritten, or the checkpoint is of another ledger.`,
    ),
  fromNothing: () => new Refuted('从 0 条开始的一致性证明什么也证明不了。', 'A consistency proof from size 0 proves nothing.'),
  beyond: (what: string, size: bigint, treeSize: number) =>
    new Refuted(
      `${what} 有 ${size} 条，文件包的检查点只有 ${treeSize} 条：台账的末尾被截去，或文件包早于您保存的检查点。`,
      `${what} is over ${size} entries, the checkpoint of the bundle over ${treeSize}: the end of the ledger was cut off, or the bundle was made before the checkpoint that you kept.`,
    ),
  shrunk: (from: bigint, to: bigint) =>
    new Refuted(
      `较新的检查点只有 ${to} 条，较旧的有 ${from} 条：台账变短了，或两个文件的次序颠倒。`,
      `The newer checkpoint is over ${to} entries, the older one over ${from}: the ledger has shrunk, or the files are given in the wrong order.`,
    ),
  otherOrigin: (a: string, b: string) => new Refuted(`检查点属于不同的台账：${a}、${b}。`, `The checkpoints are of different ledgers: ${a}, ${b}.`),
  line: (line: number, why: string, whyEn: string) => new Refuted(`第 ${line} 条变更：${why}。`, `Change ${line}: ${whyEn}.`),
  count: (found: number, said: number) => new Refuted(`有 ${found} 条变更，应为 ${said} 条。`, `There are ${found} changes; ${said} are said.`),
  laterCount: (found: number, said: number) => new Refuted(`其后有 ${found} 条叶哈希，应为 ${said} 条。`, `There are ${found} later leaves; ${said} are said.`),
  notIncluded: (position: number) =>
    new Refuted(`第 ${position} 条变更的包含证明不成立。`, `The proof that change ${position} is in the tree of the checkpoint does not hold.`),
  unproven: (position: number) =>
    new Refuted(`名录所依据的第 ${position} 条变更没有包含证明。`, `Change ${position}, on which the list rests, has no inclusion proof.`),
  overproven: (position: number) =>
    new Refuted(
      `第 ${position} 条的包含证明不属于名录所依据的变更，或次序不对。`,
      `The inclusion proof of ${position} is of no change that the list rests on, or is out of order.`,
    ),
  point: (why: string, whyEn: string) => new Refuted(`时间点不成立：${why}。`, `The point does not hold: ${whyEn}.`),
  definitions: (theirs: string, ours: string) =>
    new Refuted(
      `文件包以定义版本 ${theirs} 读取事实，本程序为 ${ours}：变更与证明无误，但名录无法由本程序重算。请取同一版本的 taizhang-verify。`,
      `The bundle reads facts by the definitions ${theirs}, this program by ${ours}: changes and proofs hold, but this program cannot compute the list. Get the taizhang-verify of that version.`,
    ),
  definitionsFile: (said: string) => new Refuted(`definitions.json 的 SHA-256 不是 ${said}。`, `The SHA-256 of definitions.json is not ${said}.`),
  unknownExport: (name: string) => new Refuted(`没有登记册或名录「${name}」。`, `There is no registry or list "${name}".`),
  digest: (said: string, found: string) =>
    new Refuted(`名录的 SHA-256 为 ${found}，文件包称 ${said}。`, `The SHA-256 of the list is ${found}; the bundle says ${said}.`),
  size: (said: number, found: number) => new Refuted(`名录有 ${found} 条，文件包称 ${said} 条。`, `The list has ${found} records; the bundle says ${said}.`),
  leftOut: (id: string) => new Refuted(`名录漏了「${id}」，由变更重算它在其上。`, `The list leaves out ${id}, which stands on it by the changes.`),
  added: (id: string) => new Refuted(`名录多出「${id}」，由变更重算它不在其上。`, `The list has ${id}, which does not stand on it by the changes.`),
  differs: (id: string, field: string, said: unknown, found: unknown) =>
    new Refuted(
      `「${id}」的 ${field} 在名录中为 ${shown(said ?? null)}，由变更重算为 ${shown(found ?? null)}。`,
      `${field} of ${id} is ${shown(said ?? null)} on the list and ${shown(found ?? null)} by the changes.`,
    ),
  noEdition: () => new Refuted('文件包称是批次，却没有公布它的条目。', 'The bundle says that it is an edition, and lacks the entry that published it.'),
  edition: (field: string, published: unknown, found: unknown) =>
    new Refuted(
      `所公布批次的 ${field} 为 ${shown(published ?? null)}，文件包中为 ${shown(found ?? null)}。`,
      `${field} of the edition was published as ${shown(published ?? null)}; the bundle has ${shown(found ?? null)}.`,
    ),
}
