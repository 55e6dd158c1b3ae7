import { GraphQLError, Kind, type ASTNode, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql'
import { badInput } from '../kernel/refusal.ts'

const tooComplex = (message: string, messageEn: string, needed: number): GraphQLError =>
  new GraphQLError(messageEn, { extensions: { code: 'TOO_COMPLEX', messageZh: message, needed } })

/** Levels of fields below a node, through fragments; a fragment that contains itself is another rule's to refuse. */
const depthOf = (node: ASTNode, context: ValidationContext, within: ReadonlySet<string>): number => {
  if (!('selectionSet' in node) || !node.selectionSet) {
    if (node.kind !== Kind.FRAGMENT_SPREAD || within.has(node.name.value)) return 0
    const fragment = context.getFragment(node.name.value)
    return fragment ? depthOf(fragment, context, new Set([...within, node.name.value])) : 0
  }
  const below = node.selectionSet.selections.map((child) => depthOf(child, context, within) + (child.kind === Kind.FIELD ? 1 : 0))
  return Math.max(0, ...below)
}

/** Refuses documents nested deeper than `max` levels of fields. Introspection has graphql-js's own rule. */
export const maxDepth =
  (max: number): ValidationRule =>
  (context): ASTVisitor => ({
    OperationDefinition: (node) => {
      const depth = depthOf(node, context, new Set())
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
    if (node.value.includes(NUL)) context.reportError(new GraphQLError('Text cannot hold U+0000.', { nodes: node, extensions: { code: 'BAD_USER_INPUT' } }))
  },
})

/** … and in its variables. @throws Refusal `BAD_USER_INPUT` */
export const refuseNul = (value: unknown, where = '$'): void => {
  if (typeof value === 'string') {
    if (value.includes(NUL)) throw badInput(`「${where}」含 U+0000。`, `${where} holds U+0000.`, { field: where })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (key.includes(NUL)) throw badInput(`「${where}」含 U+0000。`, `${where} holds U+0000.`, { field: where })
      refuseNul(each, `${where}.${key}`)
    }
  }
}
