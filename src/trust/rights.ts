import type { Rights } from '../engine/command.ts'
import { Refusal } from '../kernel/refusal.ts'
import { ANONYMOUS, mayAudit, mayChange, mayChangeIn, mayWrite, type Caller } from './caller.ts'

/** Every way a caller is told that something is not his. */
export const refusal = {
  anonymous: () =>
    new Refusal('UNAUTHENTICATED', '更改登记册须有凭证。', 'Registers are changed with a credential only: send Authorization: Bearer <key or token>.', {
      needed: 'Authorization: Bearer …',
    }),
  unknown: () =>
    new Refusal('UNAUTHENTICATED', '此处须有审计员或管理员的凭证。', 'This is for auditors and administrators: send Authorization: Bearer <key or token>.', {
      needed: 'Authorization: Bearer …',
    }),
  role: ({ roles }: Caller, needed: readonly string[]) =>
    new Refusal(
      'FORBIDDEN',
      `凭证的角色为 ${roles.join('、')}，此处须为 ${needed.join(' 或 ')}。`,
      `The credential has ${roles.join(', ')}; ${needed.join(' or ')} is needed.`,
      {
        found: roles,
        needed,
      },
    ),
  registry: ({ registries }: Caller, registry: string) =>
    new Refusal('FORBIDDEN', `凭证不管理登记册 ${registry}。`, `The credential does not keep the registry ${registry}.`, {
      field: 'registry',
      found: registry,
      needed: registries,
    }),
  town: ({ towns }: Caller, registry: string, town: string | null) =>
    new Refusal(
      'FORBIDDEN',
      `凭证不管理${town === null ? '没有镇街的记录' : `镇街 ${town} 的记录`}（登记册 ${registry}，变更前后均须在所管镇街）。`,
      `The credential does not keep records of ${registry} ${town === null ? 'without a town' : `in town ${town}`}; before and after a change a record must be in its towns.`,
      { field: 'townCode', found: town, needed: towns },
    ),
}

/** @throws Refusal for a caller who may change nothing: `UNAUTHENTICATED` for an anonymous one, else `FORBIDDEN` */
export const checkWriter = (caller: Caller): void => {
  if (caller.credential === ANONYMOUS.credential) throw refusal.anonymous()
  if (!mayWrite(caller)) throw refusal.role(caller, ['registrar', 'admin'])
}

/** @throws Refusal for a caller who does not keep all that a list over these registries may hold */
export const checkPublisher = (caller: Caller, registries: readonly string[]): void => {
  checkWriter(caller)
  for (const registry of registries) {
    if (!mayChange(caller, registry)) throw refusal.registry(caller, registry)
    if (caller.towns !== null && !caller.roles.includes('admin')) throw refusal.town(caller, registry, null)
  }
}

/** @throws Refusal for a caller who may not read who was shown what */
export const checkAuditor = (caller: Caller): void => {
  if (caller.credential === ANONYMOUS.credential) throw refusal.unknown()
  if (!mayAudit(caller)) throw refusal.role(caller, ['auditor', 'admin'])
}

/** What a caller may not change; undefined for one who may change everything. */
export const rightsOf = (caller: Caller): Rights | undefined => {
  if (caller.roles.includes('admin') || (caller.registries === null && caller.towns === null)) return undefined
  return (registry, town) => {
    if (!mayChange(caller, registry)) return refusal.registry(caller, registry)
    return town === undefined || mayChangeIn(caller, registry, town) ? undefined : refusal.town(caller, registry, town)
  }
}
