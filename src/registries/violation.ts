import { Refusal } from '../kernel/refusal.ts'

/** What was found, what is needed, and which source says so. */
type Details = { readonly field: string; readonly found: unknown; readonly needed: unknown; readonly source: string }

/** A rule says no. `rule` is `<registry>.<name>`. */
export const violation = (rule: string, zh: string, en: string, details: Details): Refusal => new Refusal('RULE_VIOLATION', zh, en, { rule, ...details })
