import { GraphQLError, Kind, type ASTNode, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql'
import { badInput } from '../kernel/refusal.ts'

const tooComplex = (message: string, messageEn: string, needed: number): GraphQLError =>
  new GraphQLError(messageEn, { extensions: { refusal: 'TOO_COMPLEX', messageZh: message, needed } })

/** Levels of fields below a node, through fragments; a fragment that contains itself is another rule's to refuse. */
const depthOf = (node: ASTNode, context: ValidationContext, known: Map<string, number>): number => {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the parser writes the key with no value
  const selections = 'selectionSet' in node ? node.selectionSet?.selections : undefined
  if (!selections) {
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(node.name.value) : undefined
    if (!fragment) return 0
    const name = fragment.name.value
    // Each fragment is measured once, however often it is spread.
    if (!known.has(name)) known.set(name, 0).set(name, depthOf(fragment, context, known))
    return known.get(name) ?? 0
  }
  const below = selections.map((child) => depthOf(child, context, known) + (child.kind === Kind.FIELD ? 1 : 0))
  return Math.max(0, ...below)
}

/** Refuses documents nested deeper than `max` levels of fields. Introspection has graphql-js's own rule. */
export const maxDepth =
  (max: number): ValidationRule =>
  (context): ASTVisitor => ({
    OperationDefinition: (node) => {
      const depth = depthOf(node, context, new Map())
      if (depth > max)
        context.reportError(
          tooComplex(`查询嵌套 ${depth} 层，至多 ${max} 层。`, `The document is nested ${depth} levels deep; at most ${max} are allowed.`, max),
        )
    },
  })

/** Refuses documents with more than `max` aliased fields. */
export const maxAliases =
  (max: number): ValidationRule =>
  (context): ASTVisitor => {
    let aliases = 0
    return {
      Field: (node) => {
        if (node.alias && ++aliases === max + 1) context.reportError(tooComplex(`别名超过 ${max} 个。`, `The document has more than ${max} aliases.`, max))
      },
    }
  }

const NUL = '\u0000'

/** Text that PostgreSQL cannot hold is refused before any question is asked: in the document … */
export const noNul: ValidationRule = (context): ASTVisitor => ({
  StringValue: (node) => {
    if (node.value.includes(NUL))
      context.reportError(
        new GraphQLError('Text cannot hold U+0000.', { nodes: node, extensions: { refusal: 'BAD_USER_INPUT', messageZh: '文本不能含 U+0000。' } }),
      )
  },
})

/** Deeper than any variable that means something; what walks over variables calls itself level by level. */
const MAX_VARIABLE_DEPTH = 1000

/** … and in its variables, with half characters, which neither PostgreSQL nor RFC 8785 can hold. @throws Refusal `BAD_USER_INPUT` */
export const refuseUnstorable = (value: unknown, where = '$', depth = 0): void => {
  if (depth > MAX_VARIABLE_DEPTH)
    throw badInput(`变量嵌套超过 ${MAX_VARIABLE_DEPTH} 层。`, `A variable is nested more than ${MAX_VARIABLE_DEPTH} levels deep.`, {
      needed: MAX_VARIABLE_DEPTH,
    })
  const check = (text: string): void => {
    if (text.includes(NUL) || !text.isWellFormed())
      throw badInput(`「${where}」含 U+0000 或半个字符。`, `${where} holds U+0000 or a lone surrogate.`, { field: where })
  }
  if (typeof value === 'string') check(value)
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      check(key)
      refuseUnstorable(each, `${where}.${key}`, depth + 1)
    }
}
