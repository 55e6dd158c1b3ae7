import { ID, Int } from 'type-graphql'
import type { Fields } from '../engine/fold.ts'
import { isObject } from '../engine/forms.ts'
import type { Column, Registry } from '../engine/registry.ts'
import { badInput, type Refusal } from '../kernel/refusal.ts'
import { describe, outputType, stageOf, type SharedTypes } from './column-type.ts'
import { DateScalar, JsonScalar } from './scalars.ts'
import { bilingual, inputType, listOf, type FieldSpec } from './schema-parts.ts'

/** The GraphQL type in which a column is stated. */
const typeOf = (column: Column, shared: SharedTypes): unknown => {
  switch (column.type) {
    case 'measured':
      return shared.MeasuredInput
    case 'codes':
      return listOf(shared.CodeInput)
    case 'reference':
      // What has a name of its own for the record, as townCode has town, is the key as stated and text.
      return column.as === undefined ? ID : String
    case 'references':
      return listOf(ID)
    default:
      return outputType(column, shared)
  }
}

/** Columns as input fields, under the names that change data have for them; none of them must be given. */
export const statedFields = (registry: Registry, shared: SharedTypes, names: readonly string[]): Readonly<Record<string, FieldSpec>> =>
  Object.fromEntries(
    names.flatMap((name): [string, FieldSpec][] => {
      const column = registry.columns[name]
      return column ? [[name, [typeOf(column, shared), { nullable: true, description: describe(column) }]]] : []
    }),
  )

const EXTRA: Readonly<Record<string, FieldSpec>> = {
  extra: [JsonScalar, { nullable: true, description: bilingual('没有对应字段的内容，按名称', 'An object of what no column knows, by name.') }],
}

/** What a registry's records are registered with, and what amends them: made from its columns, restricted ones too. */
export const inputTypes = (registry: Registry, name: string, shared: SharedTypes) => {
  const fields = statedFields(registry, shared, Object.keys(registry.columns))
  const needed = Object.entries(fields).map(([column, [type, options]]): [string, FieldSpec] => {
    const { required, asked } = registry.columns[column] ?? {}
    return [column, [type, { ...options, nullable: !(required === true || asked === true) }]]
  })
  const InputType = inputType(
    `${name}Input`,
    bilingual(`${registry.title}：登记内容`, `What ${registry.titleEn.toLowerCase()} are registered with; null is as good as absent.`),
    () => ({
      ...Object.fromEntries(needed),
      stage: [
        stageOf(registry, shared).type,
        { nullable: true, description: bilingual('登记时的状态；不给则为起始状态', 'Its status as registered; the first one where absent.') },
      ],
      ...EXTRA,
    }),
  )
  const PatchType = inputType(
    `${name}Patch`,
    bilingual(`${registry.title}：变更内容；null 为清除，不给则不变`, `What changes in ${registry.titleEn.toLowerCase()}: null clears, absent leaves.`),
    () => ({ ...fields, ...EXTRA }),
  )
  return { InputType, PatchType }
}

const NEEDED = '恰给其一 exactly one of: value, lt, notDetected: true'
const notMeasured = (field: string, found: unknown): Refusal =>
  badInput(`「${field}」须恰给 value、lt、notDetected 之一。`, `${field} needs exactly one of value, lt and notDetected.`, { field, found, needed: NEEDED })

/** `{value: 3}` → `3`, `{lt: 0.02}` → `{"lt": 0.02}`, `{notDetected: true}` → `"ND"`; what comes out as `Measured` goes in as it is. */
const measuredOf = (field: string, found: unknown): unknown => {
  const { value = null, lt = null, notDetected = null } = isObject(found) ? found : {}
  const stated = [...(value === null ? [] : [value]), ...(lt === null ? [] : [{ lt }]), ...(notDetected === true ? ['ND'] : [])]
  if (stated.length !== 1) throw notMeasured(field, found)
  return stated[0]
}

/** `plot/P-0001` → `P-0001`; a key stays as it is. */
const keyOf = (registry: string, stated: unknown): unknown =>
  typeof stated === 'string' && stated.startsWith(`${registry}/`) ? stated.slice(registry.length + 1) : stated

const valueOf = (column: Column | undefined, field: string, stated: unknown): unknown => {
  if (stated === null) return null
  switch (column?.type) {
    case 'measured':
      return measuredOf(field, stated)
    case 'reference':
      return keyOf(column.references, stated)
    case 'references':
      return Array.isArray(stated) ? stated.map((each) => keyOf(column.references, each)) : stated
    default:
      return stated
  }
}

/**
 * Input as graphql-js coerced it, as the data of a change (DESIGN §6): what is absent stays absent, and null clears; where a record is
 * registered null is as good as absent.
 *
 * @throws Refusal `BAD_USER_INPUT` naming the measured value that says nothing or two things at once
 */
export const dataOf = (registry: Registry, fields: Fields, changeType: string): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, stated]) => stated !== null || changeType !== 'Registered')
      .map(([name, stated]) => {
        if (name === 'stage') return [registry.status.word, stated]
        const column = Object.hasOwn(registry.columns, name) ? registry.columns[name] : undefined
        return [name, valueOf(column, `data.${name}`, stated)]
      }),
  )

export const IDEMPOTENCY_KEY = bilingual(
  '同键同内容再来，答复与首次相同；内容不同为 CONFLICT',
  'The same key and content again answers as the first time; other content is CONFLICT.',
)

/** What every command says besides its fields: when it became true, on what document, by whose leave. */
export const commandInputs = () => {
  const BasisInput = inputType('BasisInput', bilingual('依据文件', 'The document that a change rests on.'), () => ({
    number: [String, { nullable: true, description: bilingual('文号', 'Its number.') }],
    title: [String, { nullable: true, description: bilingual('标题', 'Its title.') }],
    issuer: [String, { nullable: true, description: bilingual('发文机关', 'Who issued it.') }],
    issuedOn: [DateScalar, { nullable: true, description: bilingual('发文日期', 'The day of issue.') }],
    sha256: [String, { nullable: true, description: bilingual('文件的 SHA-256，十六进制', 'SHA-256 of the file, in hexadecimal.') }],
  }))
  const reason: FieldSpec = [String, { nullable: true, description: bilingual('理由', 'Why.') }]
  const expectedVersion: FieldSpec = [
    Int,
    { nullable: true, description: bilingual('所见的 changeCount；已变则为 CONFLICT', 'changeCount as the caller saw it; CONFLICT where it is another.') },
  ]
  const idempotencyKey: FieldSpec = [String, { nullable: true, description: IDEMPOTENCY_KEY }]
  const ChangeInput = inputType('ChangeInput', bilingual('变更的日期与依据', 'When a change became true, and on what document.'), () => ({
    validFrom: [DateScalar, { description: bilingual('自何日起属实', 'The day on which it became true.') }],
    sequence: [Int, { nullable: true, defaultValue: 0, description: bilingual('同日变更的次序', 'Its place among the changes of that day.') }],
    basis: [BasisInput, { description: bilingual('依据文件', 'The document that it rests on.') }],
    reason,
    expectedVersion,
    idempotencyKey,
  }))
  const CorrectionInput = inputType(
    'CorrectionInput',
    bilingual('更正的日期与依据；不给者同所更正的变更', 'When and on what document a change is corrected; absent: as in the target.'),
    () => ({
      validFrom: [DateScalar, { nullable: true, description: bilingual('自何日起属实', 'The day on which it became true.') }],
      sequence: [Int, { nullable: true, description: bilingual('同日变更的次序', 'Its place among the changes of that day.') }],
      basis: [BasisInput, { description: bilingual('更正的依据文件', 'The document that the correction rests on.') }],
      reason,
      expectedVersion,
      idempotencyKey,
    }),
  )
  const CommandInput = inputType('CommandInput', bilingual('一条变更，台账赋予的内容除外', 'A change line without what the ledger assigns.'), () => ({
    registry: [ID, { description: bilingual('登记册', 'The registry.') }],
    record: [String, { nullable: true, description: bilingual('编号', 'The record key.') }],
    type: [ID, { description: bilingual('变更类型', 'The type of change.') }],
    data: [JsonScalar, { nullable: true, description: bilingual('变更内容，按字段名', 'What it states, by name.') }],
    validFrom: [DateScalar, { nullable: true, description: bilingual('自何日起属实', 'The day on which it became true.') }],
    sequence: [
      Int,
      {
        nullable: true,
        description: bilingual(
          '同日变更的次序；不给为 0，更正时同原变更',
          'Its place among the changes of that day; absent: 0, in a correction as in the target.',
        ),
      },
    ],
    basis: [BasisInput, { nullable: true, description: bilingual('依据文件；不给则为整批的', 'The document that it rests on; absent: that of all.') }],
    reason,
    supersedes: [ID, { nullable: true, description: bilingual('所更正的变更', 'The change that it corrects.') }],
    cancels: [ID, { nullable: true, description: bilingual('所撤销的变更', 'The change that it cancels.') }],
    expectedVersion,
  }))
  return { BasisInput, ChangeInput, CorrectionInput, CommandInput }
}
