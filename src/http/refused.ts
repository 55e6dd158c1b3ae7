import { Refusal, type RefusalCode } from '../kernel/refusal.ts'

/** HTTP status of a request that is refused as a whole. */
const STATUS: Readonly<Record<RefusalCode, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
  STALE_CORRECTION: 409,
  RULE_VIOLATION: 422,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_COMPLEX: 400,
  TIMEOUT: 503,
  PAYLOAD_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  PERSISTED_QUERY_NOT_FOUND: 404,
  INTERNAL: 500,
}

export const statusOf = ({ code }: Refusal): number => STATUS[code]

/** A refusal in the form of every answer that has errors. */
export const bodyOf = ({ code, message, messageEn, details }: Refusal) => ({ errors: [{ message, extensions: { ...details, code, messageEn } }] })

/** Every way a request is refused before anyone has read what it asks. */
export const refusal = {
  noAddress: () => new Refusal('NOT_FOUND', '没有这个地址。', 'No such address.'),
  onlyPost: () => new Refusal('BAD_USER_INPUT', '请用 POST。', 'Ask with POST.', { needed: 'POST' }),
  notBuilt: () => new Refusal('NOT_FOUND', '尚未构建：npm run build', 'Not built: npm run build'),
  bundleFiltered: () =>
    new Refusal('BAD_USER_INPUT', '文件包含整个名录，不能过滤。', 'A bundle holds the whole of what it is of: leave filter and bbox out.', { field: 'filter' }),
  needsCredential: () => new Refusal('UNAUTHENTICATED', '须有凭证。', 'A credential is needed.', { needed: 'Authorization: Bearer …' }),
  tooLarge: (bytes: number) =>
    new Refusal('PAYLOAD_TOO_LARGE', `请求体超过 ${bytes} 字节。`, `The body has more than ${bytes} bytes.`, { needed: `0..${bytes}` }),
  headTooLarge: () => new Refusal('PAYLOAD_TOO_LARGE', '请求头过大。', 'The head of the request is too large.'),
  unreadable: (why: string) => new Refusal('BAD_USER_INPUT', '请求无法读取。', why),
  notUtf8: () => new Refusal('BAD_USER_INPUT', '请求体不是 UTF-8。', 'The body is not UTF-8.', { needed: 'UTF-8' }),
  tooSlow: (ms: number) =>
    new Refusal('TIMEOUT', `请求未在 ${ms} 毫秒内送达。`, `The request did not arrive within ${ms} ms.`, { field: 'timeMs', needed: ms }),
  tookTooLong: (ms: number) =>
    new Refusal(
      'TIMEOUT',
      `请求超过 ${ms} 毫秒，已中止；其中的变更或已入库，请以同一 idempotencyKey 重试。`,
      `The request took more than ${ms} ms and was ended. A change that it asked for may be stored: ask again with its idempotencyKey.`,
      { needed: ms },
    ),
  gone: () => new Refusal('TIMEOUT', '请求方已断开。', 'Whoever asked is gone.'),
  tooManyExports: (most: number, retryAfterS: number) =>
    new Refusal(
      'RATE_LIMITED',
      `已有 ${most} 个导出正在进行，请于 ${retryAfterS} 秒后重试。`,
      `${most} exports are being read already; try again in ${retryAfterS} s.`,
      { field: 'exports', needed: most, retryAfterS },
    ),
  tooManyImports: (most: number, retryAfterS: number) =>
    new Refusal(
      'RATE_LIMITED',
      `已有 ${most} 个文件正在导入，请于 ${retryAfterS} 秒后重试。`,
      `${most} files are being taken in already; try again in ${retryAfterS} s.`,
      {
        field: 'imports',
        needed: most,
        retryAfterS,
      },
    ),
  notTaken: (seconds: number) =>
    new Refusal('TIMEOUT', `${seconds} 秒内无人读取，导出已中止。`, `Nothing was read for ${seconds} s: the export was ended.`, { needed: seconds }),
  stopping: () => new Refusal('TIMEOUT', '服务正在停止。', 'The server is stopping.'),
  unknownParameter: (name: string, needed: readonly string[]) =>
    new Refusal(
      'BAD_USER_INPUT',
      `没有参数「${name}」，有 ${needed.join('、') || '无'}。`,
      `There is no parameter ${name}; there are ${needed.join(', ') || 'none'}.`,
      {
        field: name,
        needed,
      },
    ),
  repeatedParameter: (name: string) =>
    new Refusal('BAD_USER_INPUT', `参数「${name}」至多给出一次。`, `The parameter ${name} is given more than once.`, { field: name }),
  lacksParameter: (name: string) => new Refusal('BAD_USER_INPUT', `须给出参数「${name}」。`, `The parameter ${name} is needed.`, { field: name }),
  noNumber: (name: string, found: string) =>
    new Refusal('BAD_USER_INPUT', `参数「${name}」应为整数。`, `The parameter ${name} is expected to be a whole number.`, {
      field: name,
      found: found.slice(0, 80),
      needed: '整数 a whole number',
    }),
  tooOften: (whose: 'address' | 'credential', perSecond: number, retryAfterS: number) =>
    new Refusal(
      'RATE_LIMITED',
      `${whose === 'address' ? '此地址' : '此凭证'}每秒至多 ${perSecond} 次请求，请于 ${retryAfterS} 秒后重试。`,
      `At most ${perSecond} requests a second from one ${whose}; try again in ${retryAfterS} s.`,
      { field: whose, needed: perSecond, retryAfterS },
    ),
}
