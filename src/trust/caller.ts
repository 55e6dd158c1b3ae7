/** What a credential may be given, one or more of them (DESIGN §7). `approver` reads as a `reader` does until proposals exist. */
export const ROLES = ['reader', 'registrar', 'approver', 'auditor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Who asks, and what is theirs. */
export type Caller = {
  /** Whose rate and idempotency keys these are: `key/<id>`, `jwt/<issuer>/<subject>`, or `anonymous`. */
  readonly credential: string
  /** `<department>` or `<department>/<person>`, as changes are recorded by it; null for an anonymous caller. */
  readonly name: string | null
  readonly roles: readonly Role[]
  /** Registries that a registrar keeps; null: all. */
  readonly registries: readonly string[] | null
  /** Codes of the towns whose records a registrar keeps; null: all, records without a town too. */
  readonly towns: readonly string[] | null
}

export const ANONYMOUS: Caller = { credential: 'anonymous', name: null, roles: [], registries: [], towns: [] }

const isAmong = (named: readonly string[] | null, one: string | null): boolean => named === null || (one !== null && named.includes(one))
const has = ({ roles }: Caller, ...any: readonly Role[]): boolean => any.some((role) => roles.includes(role))

/** Whether a caller may change records of a registry, in some town at least. */
export const mayChange = (caller: Caller, registry: string): boolean =>
  has(caller, 'admin') || (has(caller, 'registrar') && isAmong(caller.registries, registry))

/** Whether a caller may change records of a registry that are in this town; null: in none. */
export const mayChangeIn = (caller: Caller, registry: string, town: string | null): boolean =>
  mayChange(caller, registry) && (has(caller, 'admin') || isAmong(caller.towns, town))

/** Whether a caller may change anything at all. */
export const mayWrite = (caller: Caller): boolean => has(caller, 'admin', 'registrar')

/**
 * The one place that says who sees restricted values: auditors, administrators, and those who keep the record.
 *
 * @param town of the record as it stands where it is read; null: none
 */
export const maySee = (caller: Caller, registry: string, town: string | null): boolean => has(caller, 'auditor') || mayChangeIn(caller, registry, town)

/** Whether a caller is told the person who recorded a change, not the department alone. */
export const maySeePersons = ({ credential }: Caller): boolean => credential !== ANONYMOUS.credential

/** Whether a caller may read who was shown restricted values. */
export const mayAudit = (caller: Caller): boolean => has(caller, 'auditor', 'admin')
