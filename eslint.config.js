import js from '@eslint/js'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.data', '.demo', '.scratch', 'schema/types.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './src/ide/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // `type` throughout: the shape of a value is data, never something to be merged into.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `const { successor, ...shown } = fields` leaves a key out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Sentences name numbers, and what was not given; an object in one stays a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true, allowAny: false }],
      // `for (…; ; await sleep(50))` and `() => resolve(true)` say what they mean.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An empty cell, an empty setting: `||` is meant where a text is on its left.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `String(value)` of JSON whose form was checked before; templates are held to more, above.
      '@typescript-eslint/no-base-to-string': 'off',
      // GraphQL's types are classes made from columns (api/schema-parts.ts).
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      // `env['PORT']`: keys that come from outside are written as the text they are.
      '@typescript-eslint/dot-notation': 'off',
      // A record of columns is a dictionary, and null clears a field.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // What node:fs and node:child_process reject with is an ErrnoException.
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      // It asks for `!`, which is not allowed.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    // Where a value that is missing is a failed test or a broken benchmark, and says so by itself.
    files: ['**/*.test.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // What an API or a statement answers is JSON; that it has the expected form is what is being tested.
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true, allowAny: true }],
      // vitest's own types are extended by declaring an interface.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
)
