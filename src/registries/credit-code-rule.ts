import type { Registry, Rule } from '../engine/registry.ts'
import { isCreditCode } from './standards/credit-code.ts'
import { violation } from './violation.ts'

const STANDARD = 'GB 32100-2015'

/** A command of this registry that states a unified credit code states one whose check digit is right. */
export const creditCodeRule =
  (registry: Registry['key']): Rule =>
  (_, { data: { creditCode: found } }) =>
    found === undefined || found === null || isCreditCode(found)
      ? undefined
      : violation(
          `${registry}.creditCode`,
          `统一社会信用代码「${String(found)}」不合规：应为 18 位且校验码相符。`,
          `${String(found)} is no unified social credit code: 18 characters with a matching check digit are expected.`,
          { field: 'creditCode', found, needed: `18 位，末位为校验码 18 characters, the last a check digit`, source: STANDARD },
        )
