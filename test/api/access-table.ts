import { existsSync } from 'node:fs'
import path from 'node:path'
import { commandsOf } from '../../src/api/commands.ts'
import { ROOT } from '../../src/config.ts'
import type { ChangeKind, Registry } from '../../src/engine/registry.ts'
import { catalogue } from '../../src/registries/index.ts'

/**
 * Who may do what: one line for every field that can be asked first and for every address, written by hand. Fields of registries are
 * told by kind, so that a new registry is covered when it is born; whatever else is new has no line, and the test says so.
 */

/** Whoever calls with nothing at all, or with a credential that counts. */
export const CALLERS = {
  nobody: { roles: [] },
  reader: { roles: ['reader'] },
  registrar: { roles: ['registrar'] },
  'registrar of plots': { roles: ['registrar'], registries: ['plot'] },
  'registrar of the town': { roles: ['registrar'], towns: ['500116901'] },
  approver: { roles: ['approver'] },
  auditor: { roles: ['auditor'] },
  admin: { roles: ['admin'] },
} as const
export type Caller = keyof typeof CALLERS

/** The town of {@link CALLERS}, and another one. */
export const TOWN = '500116901'
export const OTHER_TOWN = '500116902'

const EVERYONE = Object.keys(CALLERS) as readonly Caller[]
const AUDITORS: readonly Caller[] = ['auditor', 'admin']

/** What is asked for: records of a registry, in a town or none. */
export type Target = { readonly registry: string; readonly town: string | null }

/** Who keeps what: columns are the registries, rows the towns. */
const KEEPERS: Readonly<Record<'inTown' | 'elsewhere', Readonly<Record<'plots' | 'others', readonly Caller[]>>>> = {
  inTown: { plots: ['registrar', 'registrar of plots', 'registrar of the town', 'admin'], others: ['registrar', 'registrar of the town', 'admin'] },
  elsewhere: { plots: ['registrar', 'registrar of plots', 'admin'], others: ['registrar', 'admin'] },
}
const keepersOf = ({ registry, town }: Target): readonly Caller[] => KEEPERS[town === TOWN ? 'inTown' : 'elsewhere'][registry === 'plot' ? 'plots' : 'others']

/** Who sees the restricted columns of a record: who keeps it, and auditors. */
export const seersOf = (target: Target): readonly Caller[] => [...keepersOf(target), 'auditor']

/** Fields of a root that a line speaks of, and who is answered; everyone else is refused. */
export type Line = { readonly what: string; readonly fields: (field: string) => boolean; readonly passes: (target: Target) => readonly Caller[] }

const line = (what: string, fields: (field: string) => boolean, passes: Line['passes']): Line => ({ what, fields, passes })
const one = (field: string, passes: readonly Caller[]): Line =>
  line(
    field,
    (each) => each === field,
    () => passes,
  )

const registries = [...catalogue.registries.values()]
const keys = new Set(registries.map(({ key }) => key))
const plurals = new Set(registries.map(({ plural }) => plural))

export const QUERIES: readonly Line[] = [
  line(
    'one record of a registry',
    (field) => keys.has(field),
    () => EVERYONE,
  ),
  line(
    'a page of a registry',
    (field) => plurals.has(field),
    () => EVERYONE,
  ),
  one('record', EVERYONE),
  one('records', EVERYONE),
  one('life', EVERYONE),
  one('registries', EVERYONE),
  one('lists', EVERYONE),
  one('list', EVERYONE),
  one('edition', EVERYONE),
  one('search', EVERYONE),
  one('recordsByCode', EVERYONE),
  one('counts', EVERYONE),
  one('changes', EVERYONE),
  one('diff', EVERYONE),
  one('indicators', EVERYONE),
  one('findings', EVERYONE),
  one('findingKinds', EVERYONE),
  one('ledger', EVERYONE),
  one('disclosures', AUDITORS),
]

/** A mutation that is a command of a registry. */
export type RegistryMutation = { readonly registry: Registry; readonly changeType: string; readonly kind: ChangeKind | undefined }

export const commands: ReadonlyMap<string, RegistryMutation> = new Map(
  registries.flatMap((registry) =>
    commandsOf(registry).map(({ mutation, changeType }): [string, RegistryMutation] => [
      mutation,
      { registry, changeType, kind: registry.changes[changeType] },
    ]),
  ),
)
const EVERY_REGISTRY = ['Registered', 'Amended', 'Retired', 'Reinstated']
const ofType = (changeType: string) => (field: string) => commands.get(field)?.changeType === changeType

export const MUTATIONS: readonly Line[] = [
  line('a registration', ofType('Registered'), keepersOf),
  line('an amendment', ofType('Amended'), keepersOf),
  line('a retirement', ofType('Retired'), keepersOf),
  line('a reinstatement', ofType('Reinstated'), keepersOf),
  line('a merge', (field) => commands.get(field)?.kind?.joint?.how === 'MERGE', keepersOf),
  line('a split', (field) => commands.get(field)?.kind?.joint?.how === 'SPLIT', keepersOf),
  line(
    'another change of the life of a record',
    (field) => {
      const command = commands.get(field)
      return command !== undefined && !EVERY_REGISTRY.includes(command.changeType) && command.kind?.joint === undefined
    },
    keepersOf,
  ),
  line('supersedeChange', (field) => field === 'supersedeChange', keepersOf),
  line('cancelChange', (field) => field === 'cancelChange', keepersOf),
  line('submit', (field) => field === 'submit', keepersOf),
  // Whoever keeps its registries in every town: the list spans the district.
  line(
    'an edition',
    (field) => field === 'publishEdition' || field === 'withdrawEdition',
    ({ registry }) => KEEPERS.elsewhere[registry === 'plot' ? 'plots' : 'others'],
  ),
]

/** Credentials that do not count: whoever brings one is told so, and is nobody's guest. */
export const REFUSED = ['an expired key', 'a revoked key', 'a wrong key', 'an expired JWT', 'a JWT of a stranger', 'no scheme that we know'] as const

/** An address, how it answers those who are let in, and whether a credential is looked at there. By another method it is not to be had. */
export type Address = {
  readonly path: string
  readonly methods: readonly string[]
  readonly status: number
  readonly guarded: boolean
  /** One that it stands for, where it has a part that is to be filled in. */
  readonly example?: string
  /** Who is answered so; whoever else has a credential is told that it does not suffice. Everyone where absent. */
  readonly passes?: readonly Caller[]
}

/** As `npm run build` makes it. */
const hasIde = existsSync(path.join(ROOT, 'dist', 'ide'))
const READ = ['GET', 'HEAD']

export const ADDRESSES: readonly Address[] = [
  { path: '/', methods: READ, status: 302, guarded: false },
  { path: '/graphql', methods: ['POST'], status: 200, guarded: true },
  { path: '/graphql', methods: READ, status: 405, guarded: true },
  { path: '/export/:file', methods: READ, status: 200, guarded: true, example: '/export/plot.ndjson' },
  // Without a file.
  { path: '/import/:registry', methods: ['POST'], status: 400, guarded: true, example: '/import/plot', passes: KEEPERS.inTown.plots },
  { path: '/export/list/:file', methods: READ, status: 200, guarded: true, example: '/export/list/dualSources.ndjson' },
  // There is none of this name.
  { path: '/export/edition/:list/:file', methods: READ, status: 404, guarded: true, example: '/export/edition/dualSources/none.ndjson' },
  { path: '/ledger/checkpoint', methods: READ, status: 200, guarded: true },
  { path: '/ledger/key', methods: READ, status: 200, guarded: true },
  { path: '/ledger/proof/inclusion', methods: READ, status: 200, guarded: true, example: '/ledger/proof/inclusion?position=1' },
  { path: '/ledger/proof/consistency', methods: READ, status: 200, guarded: true, example: '/ledger/proof/consistency?from=1' },
  { path: '/schema.graphql', methods: READ, status: 200, guarded: false },
  { path: '/healthz', methods: READ, status: 200, guarded: false },
  { path: '/readyz', methods: READ, status: 200, guarded: false },
  { path: '/metrics', methods: READ, status: 200, guarded: false },
  { path: '/ide', methods: READ, status: hasIde ? 302 : 404, guarded: false },
  ...(hasIde ? [{ path: '/ide/*', methods: READ, status: 200, guarded: false, example: '/ide/index.html' }] : []),
]
