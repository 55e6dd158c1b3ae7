import type { About } from '../export/about.ts'
import type { Tally } from '../export/lines.ts'
import { FILES } from './contents.ts'

/** What somebody who opens a bundle by hand reads first. */
export const readMeOf = (about: About, { rows, digest }: Tally, checkpoint: { readonly size: number }): string => `${about.title}
${about.export} · 生效于 validOn ${about.validOn} · 知晓于 knownAt ${about.knownAt} · 台账位置 position ${about.position}
${rows} 条 records · SHA-256 ${digest} · 检查点 checkpoint over ${checkpoint.size} entries

本文件包可在不联网、不信任任何服务器的情况下核对。请用您自己取得的核对程序；包内附有同一程序：
This bundle can be checked offline, without trusting any server. Use a copy of the program that you obtained yourself; the same one is enclosed:

    node ${FILES.program} bundle <本文件包 this bundle.zip> --key <公钥 verifier key>

公钥请向登记机关另行索取（/ledger/key），勿只信包内所附。若您保存过更早的检查点，请加 --checkpoint <文件>：历史若被改写，即被发现。
Obtain the verifier key by another way (/ledger/key) than this bundle. Where you kept an earlier checkpoint, add --checkpoint <file>: a rewritten history is found.

${FILES.entries}: 名录，每行一条 the list, a record a line
${FILES.changes}: 截至该位置的全部变更，即参与哈希的原文；限制公开的值以承诺代替
  every change up to the position, as it was hashed; commitments in place of restricted values
${FILES.proofs}: 名录各记录每条变更的包含证明（RFC 6962） inclusion proofs of every change of the records listed
${FILES.later}: 其后各条的叶哈希，直至检查点 leaf hashes of the entries after those, up to the checkpoint
${FILES.about}: 时间点与摘要 the point and the digest
${FILES.checkpoint}: 签名的检查点（C2SP tlog-checkpoint） the signed checkpoint
${FILES.definitions}: 读取事实所用的定义 the definitions by which facts are read

为何附上全部变更：若其他登记册的变更只附哈希，则无从知道其中是否藏有本名录的变更。
Why every change is here: if changes of other registers were hashes alone, one of this list could be hidden among them.
`
