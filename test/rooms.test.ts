import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../src/registries/index.ts'

/**
 * Rooms of `src/` from the ground up. A file imports from its own room and from the rooms before it; `cli` and the files at
 * the top of `src/` are the house around them, and import each other as the wiring needs. `ide` is for browsers: a house of its own.
 */
const ROOMS = ['kernel', 'geo', 'sheets', 'proof', 'db', 'engine', 'exchange', 'trust', 'api', 'http', 'registries', 'demo', 'verify', 'house'] as const
type Room = (typeof ROOMS)[number] | 'ide'

const SRC = 'src'
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file))

const roomOf = (file: string): Room => {
  const [folder = '', ...rest] = file.split('/')
  if (rest.length === 0 || folder === 'cli') return 'house'
  const room = [...ROOMS, 'ide' as const].find((each) => each === folder)
  if (!room) throw new Error(`src/${folder} is no room that test/rooms.test.ts knows.`)
  return room
}

type Import = { readonly from: string; readonly to: string; readonly erased: boolean }

/** What a file names in `import … from`, `export … from` and `import()`; `erased`: types alone, gone when it runs. */
const namedBy = (source: ts.SourceFile): { readonly name: string; readonly erased: boolean }[] => {
  const found: { name: string; erased: boolean }[] = []
  const walk = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const erased = ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly
      found.push({ name: node.moduleSpecifier.text, erased })
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] && ts.isStringLiteral(node.arguments[0]))
      found.push({ name: node.arguments[0].text, erased: false })
    ts.forEachChild(node, walk)
  }
  walk(source)
  return found
}

const texts = new Map(files.map((file) => [file, readFileSync(path.join(SRC, file), 'utf8')]))
const sources = new Map([...texts].map(([file, text]) => [file, ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)]))
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

/** Imports of our own files, as paths below `src/`; what leads out of it (`../test/…` from a test) begins with `..`. */
const imports: readonly Import[] = [...sources].flatMap(([from, source]) =>
  namedBy(source)
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name, erased }) => ({ from, to: path.posix.normalize(path.posix.join(path.posix.dirname(from), name)), erased })),
)
const inside = imports.filter(({ to }) => !to.startsWith('..'))
/** Tests look at the house from outside: those of the engine may run it on the real registries. */
const built = inside.filter(({ from }) => !isTest(from))

const show = ({ from, to }: Import): string => `${from} → ${to}`

describe('the rooms of the house', () => {
  it('reads every file', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(inside.length).toBeGreaterThan(100)
    expect(inside.filter(({ to }) => !sources.has(to)).map(show)).toEqual([])
  })

  it.each(ROOMS)('%s imports from itself and from the rooms before it', (room) => {
    const allowed: readonly Room[] = ROOMS.slice(0, ROOMS.indexOf(room) + 1)
    expect(built.filter(({ from, to }) => roomOf(from) === room && !allowed.includes(roomOf(to))).map(show)).toEqual([])
  })

  it('keeps the browser’s code apart', () => {
    expect(inside.filter(({ from, to }) => (roomOf(from) === 'ide') !== (roomOf(to) === 'ide')).map(show)).toEqual([])
  })

  it('leads out of src/ from tests alone, and from there into test/support', () => {
    const outwards = imports.filter(({ to }) => to.startsWith('..'))
    expect(outwards.filter(({ from, to }) => !isTest(from) || !to.startsWith('../test/support/')).map(show)).toEqual([])
  })

  it('main wires, and nobody imports it but the command that serves', () => {
    expect(inside.filter(({ from, to }) => to === 'main.ts' && from !== 'cli/taizhang.ts').map(show)).toEqual([])
  })

  it('hands settings to whoever needs them: only config.ts looks at the environment', () => {
    const looking = [...texts].filter(
      ([file, text]) => file !== 'config.ts' && roomOf(file) !== 'ide' && !isTest(file) && /process\.env|import\.meta\.env/.test(text),
    )
    expect(looking.map(([file]) => file)).toEqual([])
  })
})

describe('import cycles', () => {
  /** Files that can be reached from themselves, along imports that exist when the program runs. */
  const cycles = (edges: readonly Import[]): string[] => {
    const next = new Map<string, string[]>()
    for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
    const found: string[] = []
    const done = new Set<string>()
    const walk = (file: string, way: readonly string[]): void => {
      const at = way.indexOf(file)
      if (at >= 0) found.push([...way.slice(at), file].join(' → '))
      if (at >= 0 || done.has(file)) return
      for (const each of next.get(file) ?? []) walk(each, [...way, file])
      done.add(file)
    }
    for (const file of next.keys()) walk(file, [])
    return found
  }

  it('are found', () => {
    const edge = (from: string, to: string): Import => ({ from, to, erased: false })
    expect(cycles([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b → c → b'])
    expect(cycles([edge('a', 'b'), edge('a', 'c'), edge('b', 'c')])).toEqual([])
  })

  it('there are none between files that run; types may name each other', () => {
    expect(cycles(inside.filter(({ erased }) => !erased))).toEqual([])
  })

  it('there are none between registries: one imports another, one way only', () => {
    const registryOf = (file: string): string | undefined => /^registries\/([^/]+)\//.exec(file)?.[1]
    const between = inside.flatMap(({ from, to, erased }) => {
      const [a, b] = [registryOf(from), registryOf(to)]
      return a !== undefined && b !== undefined && a !== b ? [{ from: a, to: b, erased }] : []
    })
    expect(cycles(between)).toEqual([])
  })
})

describe('what the engine knows', () => {
  // `town` is a column that every version has, whatever its registry.
  const words = [...[...catalogue.registries.keys()].filter((key) => key !== 'town'), ...catalogue.lists.map(({ key }) => key)]

  /** Texts and property names of a file; comments may speak of registries. */
  const wordsOf = (source: ts.SourceFile): string[] => {
    const found: string[] = []
    const walk = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(...node.text.split(/\W+/))
      if (ts.isIdentifier(node)) found.push(node.text)
      ts.forEachChild(node, walk)
    }
    walk(source)
    return found
  }

  it.each(['db', 'engine'])('%s names no registry and no list', (room) => {
    const named = [...sources]
      .filter(([file]) => roomOf(file) === room && !isTest(file))
      .flatMap(([file, source]) =>
        wordsOf(source)
          .filter((word) => words.includes(word))
          .map((word) => `${file}: ${word}`),
      )
    expect(named).toEqual([])
  })
})
