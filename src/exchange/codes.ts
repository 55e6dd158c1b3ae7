/** Why a row is refused. */
export type RefusedCode =
  | 'MISSING_NAME'
  | 'UNKNOWN_TOWN'
  | 'UNKNOWN_TYPE'
  | 'UNKNOWN_MEASURE'
  | 'BAD_DATE'
  | 'VAGUE_DATE'
  | 'DATE_ORDER'
  | 'FUTURE_DATE'
  | 'STATE_WITHOUT_DATE'
  | 'BAD_NUMBER'
  | 'NEGATIVE_QUANTITY'
  | 'IMPLAUSIBLE_VALUE'
  | 'AREA_UNIT_MISSING'
  | 'BAD_DMS'
  | 'COORD_SWAPPED'
  | 'COORD_OUTSIDE_DISTRICT'
  | 'MULTI_SPECIES_CELL'
  | 'NO_IDENTIFICATION_BASIS'
  | 'CELL_ERROR'
  | 'DUPLICATE_ROW'
  | 'DUPLICATE_ID'
  | 'CONFLICTING_DUPLICATE'
  /** Not among those of the sample files: a cell that has not the form of its column (a list, a reference, JSON). */
  | 'BAD_VALUE'
  /** A reference that leads nowhere, or to several. */
  | 'UNKNOWN_REFERENCE'
  /** More than one record may be the one meant: a person decides. */
  | 'AMBIGUOUS_RECORD'

/** Why a row is passed over. */
export type SkippedCode = 'TOTAL_ROW' | 'SIGNATURE_ROW' | 'REPEATED_HEADER'

/** What a person should look at, in the order in which a report names them. */
export const WARNINGS = [
  'TOWN_ALIAS',
  'TYPE_ALIAS',
  'SERIAL_DATE',
  'SERIAL_DATE_GUESS',
  'APPROXIMATE',
  'NOT_YET_DELIMITED',
  'POSSIBLE_DUPLICATE',
  'OPEN_IN_BAN_ZONE',
  'BELOW_SCALE',
  'MERGED_CELL_FILLED',
  'HIDDEN_ROW',
  'FORMULA_RESULT_USED',
  'NEWLINE_IN_CELL',
  'DECIMAL_MINUTES',
  'VERDICT_MISMATCH',
  'CLASS_MISMATCH',
  'LENGTH_UNIT_ASSUMED_M',
  'UNIT_CONVERTED',
  'CENSORED_VALUE',
  'TO_BOTTOM',
  'RECORD_ONLY_NOT_LISTED',
  'ZERO_LENGTH_GEOMETRY',
  'OUTSIDE_DISTRICT',
] as const
export type WarningCode = (typeof WARNINGS)[number]
