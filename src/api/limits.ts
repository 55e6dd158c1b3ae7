import { Kind, parse, visit, type ASTNode, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { badInput, Refusal } from '../kernel/refusal.ts'

/** What a document may be, whatever it asks for; see README. */
export type DocumentLimits = {
  /** Levels of fields. */
  readonly depth: number
  /** Aliased fields. */
  readonly aliases: number
  /** Lexical tokens. */
  readonly tokens: number
  /** Objects that it may ask for, if every page were full. */
  readonly requestedObjects: number
  /** Objects that its answer may hold. */
  readonly objects: number
}

/**
 * How often a document may do what makes graphql-js slow: its validation compares every two fields of one name in one place, and every
 * two fragments that meet. A document that somebody wrote, or a generator of clients, does not come near these.
 */
const REPETITIONS = 50
const FRAGMENTS = 200
const DIRECTIVES = 500

const tooComplex = (message: string, messageEn: string, field: string, found: number, needed: number): Refusal =>
  new Refusal('TOO_COMPLEX', message, messageEn, { field, found, needed })

const refusal = {
  depth: (found: number, most: number) =>
    tooComplex(`查询嵌套 ${found} 层，至多 ${most} 层。`, `The document is nested ${found} levels deep; at most ${most} are allowed.`, 'depth', found, most),
  aliases: (found: number, most: number) =>
    tooComplex(`别名 ${found} 个，至多 ${most} 个。`, `The document has ${found} aliases; at most ${most} are allowed.`, 'aliases', found, most),
  repetitions: (found: number) =>
    tooComplex(
      `同一处重复的字段 ${found} 个，至多 ${REPETITIONS} 个。`,
      `Fields come again in one place ${found} times; at most ${REPETITIONS} are allowed.`,
      'repetitions',
      found,
      REPETITIONS,
    ),
  fragments: (found: number) =>
    tooComplex(
      `片段及其引用 ${found} 个，至多 ${FRAGMENTS} 个。`,
      `The document has ${found} fragments and uses of them; at most ${FRAGMENTS} are allowed.`,
      'fragments',
      found,
      FRAGMENTS,
    ),
  directives: (found: number) =>
    tooComplex(
      `指令 ${found} 个，至多 ${DIRECTIVES} 个。`,
      `The document has ${found} directives; at most ${DIRECTIVES} are allowed.`,
      'directives',
      found,
      DIRECTIVES,
    ),
  nul: () => badInput('文本不能含 U+0000。', 'Text cannot hold U+0000.'),
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Levels of fields below a node, through fragments; a fragment that contains itself is graphql-js's to refuse. */
const depthOf = (node: ASTNode, fragments: Fragments, known: Map<string, number>): number => {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the parser writes the key with no value
  const selections = 'selectionSet' in node ? node.selectionSet?.selections : undefined
  if (!selections) {
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : undefined
    if (!fragment) return 0
    const name = fragment.name.value
    // Each fragment is measured once, however often it is spread.
    if (!known.has(name)) known.set(name, 0).set(name, depthOf(fragment, fragments, known))
    return known.get(name) ?? 0
  }
  const below = selections.map((child) => depthOf(child, fragments, known) + (child.kind === Kind.FIELD ? 1 : 0))
  return Math.max(0, ...below)
}

/** How often fields come again in one place, those in fragments written there included; of fragments on different types it takes one each. */
const repetitions = ({ selections }: SelectionSetNode, type = '', seen = new Set<string>()): number =>
  selections.reduce((again, node) => {
    if (node.kind === Kind.INLINE_FRAGMENT) return again + repetitions(node.selectionSet, node.typeCondition?.name.value ?? type, seen)
    if (node.kind !== Kind.FIELD) return again
    const name = `${type} ${node.alias?.value ?? node.name.value}`
    if (seen.has(name)) return again + 1
    seen.add(name)
    return again
  }, 0)

const NUL = '\u0000'

/** @throws Refusal for a document beyond the limits, before it is validated: validating is what costs */
const checkDocument = (document: DocumentNode, limits: DocumentLimits): void => {
  const fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])))
  const counts = { aliases: 0, fragments: fragments.size, directives: 0, repetitions: 0 }
  visit(document, {
    OperationDefinition: ({ selectionSet }) => {
      counts.repetitions += repetitions(selectionSet)
    },
    FragmentDefinition: ({ selectionSet }) => {
      counts.repetitions += repetitions(selectionSet)
    },
    FragmentSpread: () => {
      counts.fragments++
    },
    Directive: () => {
      counts.directives++
    },
    Field: ({ alias, selectionSet }) => {
      counts.aliases += alias ? 1 : 0
      counts.repetitions += selectionSet ? repetitions(selectionSet) : 0
    },
    StringValue: ({ value }) => {
      if (value.includes(NUL)) throw refusal.nul()
    },
  })
  if (counts.aliases > limits.aliases) throw refusal.aliases(counts.aliases, limits.aliases)
  if (counts.repetitions > REPETITIONS) throw refusal.repetitions(counts.repetitions)
  if (counts.fragments > FRAGMENTS) throw refusal.fragments(counts.fragments)
  if (counts.directives > DIRECTIVES) throw refusal.directives(counts.directives)
  const known = new Map<string, number>()
  for (const node of document.definitions) {
    const depth = node.kind === Kind.OPERATION_DEFINITION ? depthOf(node, fragments, known) : 0
    if (depth > limits.depth) throw refusal.depth(depth, limits.depth)
  }
}

/** Characters of the texts of documents of which it is remembered whether they are within the limits. */
const REMEMBERED = 8 * 1024 * 1024

/** Checks the text of a document, once for those asked often. Faults of syntax are left to whoever parses it next. @throws Refusal `TOO_COMPLEX` */
export const documentCheck = (limits: DocumentLimits): ((source: string) => void) => {
  const checked = new LRUCache<string, Refusal | 'fits'>({ maxSize: REMEMBERED, sizeCalculation: (_, source) => source.length + 1 })
  const check = (source: string): Refusal | 'fits' | undefined => {
    let document: DocumentNode
    try {
      document = parse(source, { maxTokens: limits.tokens, noLocation: true })
    } catch {
      return undefined
    }
    try {
      checkDocument(document, limits)
      return 'fits'
    } catch (cause) {
      if (cause instanceof Refusal) return cause
      throw cause
    }
  }
  return (source) => {
    const found = checked.get(source) ?? check(source)
    if (found !== undefined) checked.set(source, found)
    if (found instanceof Refusal) throw found
  }
}

/** Deeper than any variable that means something; what walks over variables calls itself level by level. */
const MAX_VARIABLE_DEPTH = 1000
/** Objects in variables: 500 commands with all that they may say have fewer. */
const MAX_OBJECTS = 20_000
/** Objects that are parts of filters; each is looked at for every column that there is. More than a filter may have, which says so itself. */
const MAX_CONDITIONS = 2500
const isJoint = (key: string): boolean => key === 'and' || key === 'or' || key === 'not'

const refused = {
  tooDeep: () =>
    badInput(`变量嵌套超过 ${MAX_VARIABLE_DEPTH} 层。`, `A variable is nested more than ${MAX_VARIABLE_DEPTH} levels deep.`, { needed: MAX_VARIABLE_DEPTH }),
  text: (where: string) => badInput(`「${where}」含 U+0000 或半个字符。`, `${where} holds U+0000 or a lone surrogate.`, { field: where }),
  tooMany: (field: string, needed: number) =>
    new Refusal(
      'TOO_COMPLEX',
      `变量中的${field === 'filter' ? '过滤条件' : '对象'}超过 ${needed} 个。`,
      `The variables hold more than ${needed} ${field === 'filter' ? 'conditions' : 'objects'}.`,
      {
        field,
        needed,
      },
    ),
}

/**
 * Refuses variables with text that neither PostgreSQL nor RFC 8785 can hold, nested without end, or with so much in them that
 * graphql-js takes long to read it.
 *
 * @throws Refusal `BAD_USER_INPUT` or `TOO_COMPLEX`
 */
export const checkVariables = (variables: Readonly<Record<string, unknown>>): void => {
  let [objects, conditions] = [0, 0]
  const checkText = (text: string, where: string): void => {
    if (text.includes(NUL) || !text.isWellFormed()) throw refused.text(where)
  }
  const check = (value: unknown, where: string, depth: number, condition: boolean): void => {
    if (depth > MAX_VARIABLE_DEPTH) throw refused.tooDeep()
    if (typeof value === 'string') checkText(value, where)
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const [i, each] of value.entries()) check(each, `${where}.${i}`, depth + 1, condition)
      return
    }
    if (++objects > MAX_OBJECTS) throw refused.tooMany('variables', MAX_OBJECTS)
    if (condition && ++conditions > MAX_CONDITIONS) throw refused.tooMany('filter', MAX_CONDITIONS)
    for (const [key, each] of Object.entries(value)) {
      checkText(key, where)
      check(each, `${where}.${key}`, depth + 1, isJoint(key))
    }
  }
  check(variables, '$', 0, false)
}
