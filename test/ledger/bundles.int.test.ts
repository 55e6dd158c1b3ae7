/** A bundle is verified offline, and refused for whatever was done to the ledger or to the bundle. */
import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { committedLines } from '../../src/engine/dump.ts'
import { rebuild } from '../../src/engine/read-model.ts'
import { FILES } from '../../src/exchange/bundle/contents.ts'
import { rootAt } from '../../src/engine/tree.ts'
import { openWriter } from '../../src/engine/writer.ts'
import { checkpointNote } from '../../src/proof/checkpoint.ts'
import { drawSigner, type Verifier } from '../../src/proof/note.ts'
import { catalogue } from '../../src/registries/index.ts'
import { openParts, textIn } from '../../src/verify/parts.ts'
import { line, openApi, registered, type Api, type Line } from '../support/api.ts'
import { ledgerAndPoints } from '../support/arbitraries.ts'
import { bundleInto, inScratch, openScratch, verdictOf, verdictOfEdited } from '../support/bundle.ts'
import { openTestLedger, type TestLedger } from '../support/ledger.ts'
import { DISTRICT } from '../support/postgres.ts'
import { SIGNER, testCheckpoints } from '../support/signing.ts'
import { tamper } from '../support/tamper.ts'

const day = (n: number) => `2021-01-${String(n).padStart(2, '0')}T00:00:00.000000Z`
const farm = (n: number, at: number, more = {}) =>
  registered(
    `livestockFarm/示例-${n}`,
    { name: `示例养殖场${n}`, townCode: '500116108', largeScale: true, contact: '示例联系人', ...more },
    { recordedAt: day(at) },
  )
const lines: Line[] = [
  farm(1, 1),
  registered('plot/P-1', { name: '示例地块', stage: 'SUSPECTED' }, { recordedAt: day(2) }),
  farm(2, 3),
  farm(3, 4, { largeScale: false }),
  line('livestockFarm/示例-1', 'Amended', { name: '示例养殖场一' }, { recordedAt: day(5), validFrom: '2020-06-01' }),
  farm(4, 6, { geometry: { type: 'Point', coordinates: [106.2, 29.25] }, crs: 'CGCS2000', extra: { 批次: 1.5, 'line\u2028separator': '"\\' } }),
  line('livestockFarm/示例-2', 'Closed', {}, { recordedAt: day(7), validFrom: '2021-01-05' }),
  registered('plot/P-2', { name: '示例地块二', stage: 'SUSPECTED' }, { recordedAt: day(8) }),
  farm(5, 9),
]
const AT = { validOn: '2021-01-31' }

const ledgers: TestLedger[] = []
const opened = async (of: readonly unknown[] = lines): Promise<TestLedger> => {
  const ledger = await openTestLedger()
  ledgers.push(ledger)
  await ledger.load(of)
  return ledger
}
afterAll(() => Promise.all(ledgers.map((ledger) => ledger.drop())))

/** The verdict on the bundle of a ledger, after something was done to it. */
const verdictAfter = (ledger: TestLedger, options: Parameters<typeof verdictOf>[1] = {}, name = 'list/largeFarms', asked: object = AT) =>
  inScratch(async (directory) => {
    const file = path.join(directory, 'bundle.zip')
    await bundleInto(file, ledger, name, asked)
    return verdictOf(file, options)
  })

describe('a bundle', () => {
  it('of a list shows what stands on it, that nothing was left out, and that nothing was changed', async () => {
    const { established, refuted } = await verdictAfter(await opened())
    expect(refuted).toBeUndefined()
    expect(established.join('\n')).toMatch(/signed: taizhang\/500116, 9 entries[^]*All 9 changes[^]*is exactly these 3 records[^]*Each of the 4 changes/)
  })

  it('of a past point, of a registry and of an empty one is verified as well', async () => {
    const ledger = await opened()
    for (const [name, asked] of [
      ['list/largeFarms', { ...AT, knownAt: day(4) }],
      ['list/largeFarms', { validOn: '2020-01-01', position: 5 }],
      ['list/largeFarms', { validOn: '2019-01-01' }],
      ['list/largeFarms', { ...AT, position: 0 }],
      ['list/suspectedPlots', AT],
      ['livestockFarm', AT],
      ['expert', AT],
    ] as const)
      expect([name, (await verdictAfter(ledger, {}, name, asked)).refuted]).toEqual([name, undefined])
    expect((await verdictAfter(await opened([]), {}, 'expert', {})).refuted).toBeUndefined()
  })

  it('of whatever ledger, at whatever point, is what the verifier makes of its changes', async () => {
    const names = [...catalogue.registries.keys(), ...catalogue.lists.map(({ key }) => `list/${key}`)]
    await fc.assert(
      fc.asyncProperty(ledgerAndPoints({ maxChanges: 30, points: 2 }), fc.nat(), async ({ lines: random, points }, seed) => {
        const ledger = await openTestLedger()
        try {
          await ledger.load(random)
          const kept = new Set(random.map(({ registry }) => registry))
          const about = names.filter(
            (name) => kept.has(name) || catalogue.lists.some(({ key, on }) => name === `list/${key}` && Object.keys(on).some((each) => kept.has(each))),
          )
          for (const [i, point] of points.entries()) {
            const name = about[(seed + i) % about.length] ?? 'plot'
            expect([name, (await verdictAfter(ledger, {}, name, point)).refuted]).toEqual([name, undefined])
          }
        } finally {
          await ledger.drop()
        }
      }),
      { numRuns: 25 },
    )
  })

  it('goes on from checkpoints that were kept, whoever kept them', async () => {
    const ledger = await opened()
    const checkpoints = testCheckpoints(ledger.db)
    const kept = { 'kept-3.txt': await checkpoints.at(3), 'kept-9.txt': await checkpoints.at(9) }
    const { established, refuted } = await verdictAfter(ledger, { kept })
    expect(refuted).toBeUndefined()
    expect(established.filter((sentence) => sentence.includes('kept'))).toHaveLength(2)
  })

  it('is verified by whoever trusts a key that another one replaced, as far as the older one signed that', async () => {
    const ledger = await opened()
    const [older, newer] = [drawSigner('taizhang/500116'), drawSigner('taizhang/500116')]
    const writer = openWriter(ledger.db, catalogue, DISTRICT)
    const announcement = { kind: 'KEY', name: 'taizhang/500116', verifier: newer.verifier.text, replaces: older.verifier.text }
    const commands = [
      { registry: 'ledger', record: `key:${newer.verifier.id}`, type: 'Registered', data: announcement, validFrom: '2026-01-01', basis: { title: '示例' } },
    ]
    await writer.submit({ commands, recordedBy: null, ofLedger: true })
    await writer.submit({ commands: [{ ...commands[0]!, registry: 'expert', record: '示例', data: { name: '示例' } }], recordedBy: null })
    await writer.close()
    const verdict = (keys: readonly Verifier[], asked: object = AT) =>
      inScratch(async (directory) => {
        const file = path.join(directory, 'bundle.zip')
        await bundleInto(file, ledger, 'list/largeFarms', asked, [newer])
        return (await verdictOf(file, { keys })).refuted
      })
    expect(await verdict([newer.verifier])).toBeUndefined()
    // Announced in the ledger, and signed for by nobody who was trusted before.
    expect(await verdict([older.verifier])).toMatch(/no valid signature by a trusted key/)
    await ledger.pool.query('insert into checkpoint (district, size, note) values ($1, 10, $2)', [
      DISTRICT,
      checkpointNote({ origin: 'taizhang/500116', size: 10n, root: await rootAt(ledger.db, DISTRICT, 10) }, [older, newer]),
    ])
    expect(await verdict([older.verifier])).toBeUndefined()
    expect(await verdict([older.verifier], { ...AT, position: 4 })).toBeUndefined()
    expect(await verdict([newer.verifier])).toBeUndefined()
    expect(await verdict([drawSigner('taizhang/500116').verifier])).toMatch(/no valid signature/)
  })

  it('is refused where a key signed it that is not trusted', async () => {
    expect((await verdictAfter(await opened(), { keys: [drawSigner('taizhang/500116').verifier] })).refuted).toMatch(/no valid signature by a trusted key/)
  })
})

describe('the verifier refuses the bundle of a ledger', () => {
  it.each<readonly [string, (ledger: TestLedger) => Promise<unknown>, RegExp]>([
    ['of which a byte of a change was edited', (ledger) => tamper.dataEdited(ledger, 3, '示例养殖场2', '示例养殖场3'), /root over the first 9/],
    ['of which a byte of a change of another registry was edited', (ledger) => tamper.dataEdited(ledger, 2, '示例地块', '示例地快'), /root over the first 9/],
    [
      'of which who recorded a change was edited',
      ({ pool }) => pool.query(`update emt_messages set message_metadata = jsonb_set(message_metadata, '{recordedBy}', '"x"') where stream_id like '%P-1'`),
      /root over the first 9/,
    ],
    ['of which a change was deleted', (ledger) => tamper.changeDeleted(ledger, 3), /Change 3: its position is 4/],
    ['of which two changes were swapped', (ledger) => tamper.swapped(ledger, 3, 4), /Change 4: was recorded at 2021-01-03T00:00:00.000000Z, before/],
    [
      'of which a row that readers see was edited',
      ({ pool }) => pool.query(`update record_version set name = '示例另一场' where record = '示例-4'`),
      /name of livestockFarm\/示例-4 is 示例另一场 on the list and 示例养殖场4/,
    ],
    [
      'of which a row was added',
      ({ pool }) =>
        pool.query(
          `insert into record_version select district, registry, '示例-9', valid_from, valid_to, known_from, known_to, name, town, status, category, lists, body, geometry, restricted, box, words from record_version where record = '示例-4'`,
        ),
      /has livestockFarm\/示例-9, which does not stand on it/,
    ],
    ['of which a row was deleted', ({ pool }) => pool.query(`delete from record_version where record = '示例-4'`), /leaves out livestockFarm\/示例-4/],
    ['of which the last row was deleted', ({ pool }) => pool.query(`delete from record_version where record = '示例-5'`), /leaves out livestockFarm\/示例-5/],
    [
      'of which a node of the tree was edited',
      ({ pool }) => pool.query(`update ledger_entry set nodes = overlay(nodes placing '\\x00'::bytea from 96) where position = 8`),
      /root over the first 9/,
    ],
    [
      'of which a node was edited that only proofs of single changes need',
      ({ pool }) => pool.query(`update ledger_entry set nodes = overlay(nodes placing '\\x00'::bytea from 1) where position = 4`),
      /proof that change \d is in the tree/,
    ],
    [
      'of which a leaf was edited',
      ({ pool }) => pool.query(`update ledger_entry set leaf = overlay(leaf placing '\\x00'::bytea from 1) where position = 9`),
      /root over the first 9/,
    ],
    [
      'whose clock was set back, even where everything was hashed again',
      async (ledger) => {
        await ledger.pool.query(`update ledger_entry set recorded_at = '2021-01-02' where position = 9`)
        await tamper.rehashed(ledger)
      },
      /Change 9: was recorded at 2021-01-02T00:00:00.000000Z, before the one before it/,
    ],
  ])('%s', async (_, done, expected) => {
    const ledger = await opened()
    await done(ledger)
    const { refuted } = await verdictAfter(ledger)
    expect(refuted).toMatch(expected)
  })

  it('of which two changes of one act were swapped', async () => {
    const ledger = await opened(lines.map((each) => ({ ...each, recordedAt: day(1) })))
    await tamper.swapped(ledger, 3, 4)
    expect((await verdictAfter(ledger)).refuted).toMatch(/root over the first 9/)
  })

  it('whose end was cut off, for whoever kept a checkpoint', async () => {
    const ledger = await opened()
    const kept = { 'kept.txt': await testCheckpoints(ledger.db).at(9) }
    await tamper.changeDeleted(ledger, 9)
    await rebuild(ledger.pool, catalogue, DISTRICT)
    expect((await verdictAfter(ledger, { kept })).refuted).toMatch(
      /kept.txt is over 9 entries, the checkpoint of the bundle over 8: the end of the ledger was cut off/,
    )
  })

  it('that was rewritten from the ground up, for whoever kept a checkpoint', async () => {
    const ledger = await opened()
    const kept = { 'kept.txt': await testCheckpoints(ledger.db).at(5) }
    await tamper.dataEdited(ledger, 3, '示例养殖场2', '示例养殖场3')
    await tamper.rehashed(ledger)
    await rebuild(ledger.pool, catalogue, DISTRICT)
    expect((await verdictAfter(ledger)).refuted).toBeUndefined()
    expect((await verdictAfter(ledger, { kept })).refuted).toMatch(/root over the first 5 entries, computed from the changes, is not that of kept.txt/)
  })
})

describe('the verifier refuses a bundle', () => {
  let bundle: string
  let fork: string
  const edited = (edit: (files: Map<string, string>) => void) => verdictOfEdited(bundle, edit)
  const replaced = (name: string, from: string | RegExp, to: string) =>
    edited((files) => {
      const before = files.get(name) ?? ''
      const after = before.replace(from, to)
      expect(after).not.toBe(before)
      files.set(name, after)
    })

  let scratch: string
  beforeAll(async () => {
    const ledger = await opened()
    fork = await testCheckpoints((await opened([...lines.slice(0, 8), farm(6, 9)])).db).at(9)
    scratch = await openScratch()
    bundle = path.join(scratch, 'bundle.zip')
    await bundleInto(bundle, ledger, 'list/largeFarms', { ...AT, position: 8 })
  })
  afterAll(() => rm(scratch, { recursive: true, force: true }))

  it('in which nothing was edited not', async () => {
    expect((await edited(() => undefined)).refuted).toBeUndefined()
  })

  it.each<readonly [string, string, string | RegExp, string, RegExp]>([
    ['whose list lacks a record', FILES.entries, /^[^\n]*示例-4[^\n]*\n/m, '', /leaves out livestockFarm\/示例-4/],
    ['whose list says something else', FILES.entries, '500116108', '500116107', /townCode of livestockFarm/],
    ['whose list is written with another space', FILES.entries, '{"record"', '{ "record"', /SHA-256 of the list/],
    ['whose changes lack one', FILES.changes, /^.*"position":2,.*\n/m, '', /Change 2: its position is 3/],
    ['whose last change is gone', FILES.changes, /^.*"position":8,.*\n/m, '', /There are 7 changes; 8 are said/],
    ['whose change says something else', FILES.changes, '示例地块二', '示例地块三', /is not that of checkpoint.txt/],
    ['whose change has another key', FILES.changes, '{"approvedBy"', '{"a":1,"approvedBy"', /not exactly the keys/],
    ['whose change is written otherwise', FILES.changes, '{"approvedBy":', '{"approvedBy": ', /RFC 8785/],
    ['whose proof was cut', FILES.proofs, /"proof":\["[^"]+",/, '"proof":[', /proof that change 1 is in the tree/],
    ['whose proofs lack one', FILES.proofs, /^.*\n/, '', /Change 1, on which the list rests, has no inclusion proof/],
    ['that claims another day', FILES.about, '"2021-01-31"', '"2019-01-31"', /which does not stand on it/],
    ['that claims another instant', FILES.about, day(8), day(9), /change 9 had been recorded by/],
    ['that claims an earlier instant', FILES.about, day(8), day(7), /change 8 was recorded at .*, after/],
    ['that claims another list', FILES.about, '"list/largeFarms"', '"livestockFarm"', /leaves out/],
    ['that claims another position', FILES.about, '"position": 8', '"position": 7', /There are 8 changes; 7 are said/],
    ['that claims another size', FILES.about, '"size": 2', '"size": 3', /has 2 records; the bundle says 3/],
    ['that claims another tree', FILES.about, '"treeSize": 9', '"treeSize": 8', /The checkpoint is over 9 entries; the bundle says 8/],
    ['that claims to be an edition', FILES.about, '"list/largeFarms"', '"edition/largeFarms/一"', /lacks the entry that published it/],
    ['of other definitions', FILES.about, /"definitions": "./, '"definitions": "!', /reads facts by the definitions/],
    ['with other definitions in it', FILES.definitions, '"fold":', '"fold": ', /SHA-256 of definitions.json/],
    // The same instant, and a text that comes before it.
    ['that writes its instant otherwise', FILES.about, day(8), '2021-01-08T23:00:00-23:00', /bundle.json knownAt/],
    ['that writes its day otherwise', FILES.about, '"2021-01-31"', '"20210131"', /bundle.json validOn/],
    ['of a day that is none', FILES.about, '"2021-01-31"', '"2021-02-31"', /bundle.json validOn/],
    ['whose name goes on', FILES.about, '"list/largeFarms"', '"list/largeFarms/第二批 ✓ 已审定"', /no registry or list/],
    ['of another district', FILES.about, '"500116"', '"500117"', /is of district 500116/],
    ['whose list says nothing', FILES.entries, /^.*/, 'null', /entries.ndjson has not its form/],
    ['whose change is nothing', FILES.changes, /^.*/, 'null', /Change 1: is no JSON object/],
    ['whose change has half a character', FILES.changes, '示例养殖场1', '\\ud800', /RFC 8785/],
    ['whose proof is nothing', FILES.proofs, /^.*/, 'null', /proofs.ndjson has not its form/],
    ['whose next entry is nothing', FILES.about, /"line": "[^]*?\\"}"/, '"line": "null"', /is no JSON object/],
    ['whose rotation of keys is nothing', FILES.about, '"rotations": []', '"rotations": [null]', /bundle.json rotations has not its form/],
    ['whose later leaves lack one', FILES.later, /^.*\n/, '', /There are 0 later leaves; 1 are said/],
    ['whose later leaf is another one', FILES.later, /^.../, 'AAA', /is not that of checkpoint.txt/],
    ['whose later leaf is none', FILES.later, /^..../, '', /later-leaves.txt has not its form/],
    ['whose checkpoint says another size', FILES.checkpoint, '\n9\n', '\n8\n', /bundle says 9/],
    ['whose checkpoint was signed by nobody', FILES.checkpoint, /— .*/, '— nobody AAAAAAAA', /no valid signature/],
    ['whose checkpoint is none', FILES.checkpoint, /^/, '\n', /not a checkpoint/],
  ])('%s', async (_, name, from, to, expected) => {
    expect((await replaced(name, from, to)).refuted).toMatch(expected)
  })

  it('whose checkpoint was replaced by that of a fork', async () => {
    const { refuted } = await edited((files) => files.set(FILES.checkpoint, fork))
    expect(refuted).toMatch(/over the first 9 entries, computed from the changes, is not that of checkpoint.txt/)
  })

  it('that says a key twice, for whoever takes the first, even where its digest is right', async () => {
    const { refuted } = await edited((files) => {
      const entries = (files.get(FILES.entries) ?? '').replace('"name":', '"name":"示例伪造","name":')
      files.set(FILES.entries, entries)
      files.set(FILES.about, (files.get(FILES.about) ?? '').replace(/"digest": "[^"]*"/, `"digest": "${hash('sha256', entries, 'base64')}"`))
    })
    expect(refuted).toMatch(/entries.ndjson has not its form/)
  })

  it('that has a file twice, or one that does not belong there', () =>
    inScratch(async (directory) => {
      const parts = await openParts(bundle)
      const entries = await textIn(parts.bytes(FILES.entries))
      parts.close()
      for (const names of [
        [FILES.entries, FILES.entries],
        [FILES.entries, '名录.xlsx'],
      ]) {
        const zip = new ZipFile()
        for (const name of names) zip.addBuffer(Buffer.from(entries), name)
        zip.end()
        const file = path.join(directory, 'other.zip')
        await writeFile(file, zip.outputStream)
        await expect(openParts(file)).rejects.toMatchObject({ en: expect.stringContaining('does not belong there, or has it twice') as unknown })
      }
    }))

  it('is compared with checkpoints that were kept at any size of its tree', async () => {
    const ledger = await opened()
    const asked = { ...AT, position: 5 }
    for (const size of [1, 5, 7, 9]) {
      const kept = { 'kept.txt': await testCheckpoints(ledger.db).at(size) }
      expect((await verdictAfter(ledger, { kept }, 'list/largeFarms', asked)).refuted).toBeUndefined()
    }
    expect((await verdictAfter(ledger, { kept: { 'kept.txt': fork } }, 'list/largeFarms', asked)).refuted).toMatch(/is not that of kept.txt/)
  })

  it('that is damaged', () =>
    inScratch(async (directory) => {
      const bytes = await readFile(bundle)
      const cut = path.join(directory, 'cut.zip')
      await writeFile(cut, bytes.subarray(0, bytes.length / 2))
      expect((await verdictOf(cut).catch((cause: Error) => cause)) as unknown).toMatchObject({ en: expect.stringContaining('zip') as unknown })
    }))
})

describe('the bundle of an edition', () => {
  let api: Api
  beforeAll(async () => {
    api = await openApi(lines)
  })
  afterAll(() => api.close())

  it('shows what was published, by whom, on which document, and under which checkpoint it lies', async () => {
    const admin = await api.as({})
    const publish = `mutation { publishEdition(list: "largeFarms", number: "第1/2批", title: "示例名录", cutoff: "2021-01-31", basis: { number: "示例〔2021〕1号" }) { size digest checkpoint } }`
    const { publishEdition } = await api.data(publish, {}, admin)
    expect(publishEdition).toMatchObject({ size: 3, checkpoint: await testCheckpoints(api.ledger.db).at(10) })
    await api.writer.submit({
      recordedBy: null,
      commands: [{ registry: 'livestockFarm', record: '示例-1', type: 'Amended', validFrom: '2020-01-01', data: { areaMu: 1 }, basis: { title: '示例' } }],
    })
    const { established, refuted } = await verdictAfter(api.ledger, {}, 'edition/largeFarms/第1/2批')
    expect(refuted).toBeUndefined()
    expect(established.join('\n')).toContain('was published at')
    expect(established.join('\n')).toContain('示例科室/示例经办 on 示例〔2021〕1号')
    await inScratch(async (directory) => {
      const file = path.join(directory, 'bundle.zip')
      await bundleInto(file, api.ledger, 'edition/largeFarms/第1/2批')
      await api.data('mutation { withdrawEdition(id: "largeFarms/第1/2批", basis: { title: "示例撤回" }) { id } }', {}, admin)
      const after = path.join(directory, 'after.zip')
      await bundleInto(after, api.ledger, 'edition/largeFarms/第1/2批')
      expect((await verdictOf(after)).established.join('\n')).toMatch(/Note: the edition was withdrawn at .* on 示例撤回/)
      const claims = await verdictOfEdited(file, (files) => files.set(FILES.about, (files.get(FILES.about) ?? '').replace('第1/2批', '第1/3批')))
      expect(claims.refuted).toBe('number of the edition was published as 第1/2批; the bundle has 第1/3批.')
    })
  })

  it('is downloaded by whoever is told persons, whole, with the program in it', async () => {
    const reader = await api.as({ roles: ['reader'] })
    const url = '/export/list/largeFarms.zip?validOn=2021-01-31&position=9'
    expect((await api.get(url)).status).toBe(401)
    expect(await api.get(`${url}&filter={}`, reader)).toMatchObject({ status: 400 })
    const { status, headers, bytes } = await api.get(url, reader)
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'content-type': 'application/zip', 'cache-control': 'private, no-cache' })
    await inScratch(async (directory) => {
      const file = path.join(directory, 'bundle.zip')
      await writeFile(file, bytes)
      expect((await verdictOf(file)).refuted).toBeUndefined()
    })
  })
})

describe('taizhang-verify', () => {
  let directory: string
  let ledger: TestLedger
  beforeAll(async () => {
    ledger = await opened()
    directory = await openScratch()
    await build({ configFile: 'src/verify/vite.config.ts', logLevel: 'silent', build: { outDir: directory } })
    await bundleInto(path.join(directory, 'bundle.zip'), ledger, 'list/largeFarms', AT)
  })
  afterAll(() => rm(directory, { recursive: true, force: true }))

  const run = async (...args: string[]) => {
    const ran = await promisify(execFile)(process.execPath, ['taizhang-verify.mjs', ...args], { cwd: directory, env: {} }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (cause: { code: number; stdout: string; stderr: string }) => cause,
    )
    return { code: ran.code, stdout: ran.stdout, stderr: ran.stderr }
  }
  const put = (name: string, text: string) => writeFile(path.join(directory, name), text)

  it('needs nothing but itself and Node, and says in sentences what holds', async () => {
    const ran = await run('bundle', 'bundle.zip', '--key', SIGNER.verifier.text, '--changes')
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('规模畜禽养殖场清单（区划 500116）在 2021-01-31、以 2021-01-09T00:00:00.000000Z 所知，恰为这 3 条，内容逐项相同，无一遗漏')
    expect(ran.stdout).toContain('9\tlivestockFarm/示例-5\tRegistered\t2020-01-01\t2021-01-09T00:00:00.000000Z\t示例科室/示例经办\t示例环〔2020〕1号')
  })

  it('takes the key from a file, and warns where it has it from the bundle alone', async () => {
    await put('key.txt', `${SIGNER.verifier.text}\n`)
    expect((await run('bundle', 'bundle.zip', '--key', 'key.txt')).stdout).not.toContain('请与另行取得的公钥比对')
    expect((await run('bundle', 'bundle.zip')).stdout).toContain('请与另行取得的公钥比对')
  })

  it('ends with 1 and says why where something does not hold', async () => {
    const ran = await run('bundle', 'bundle.zip', '--key', drawSigner('taizhang/500116').verifier.text)
    expect(ran).toMatchObject({ code: 1, stderr: '' })
    expect(ran.stdout).toMatch(/✗ .*没有可信密钥的有效签名[^]*结论：不成立/)
  })

  it.each([
    [[]],
    [['bundle']],
    [['bundle', 'nothing.zip']],
    [['bundle', 'bundle.zip', '--key', 'no key']],
    [['bundle', 'bundle.zip', '--what']],
    [['consistency', 'a', 'b', 'c']],
  ])('ends with 2 for wrong use: %j', async (args) => {
    const ran = await run(...args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).not.toMatch(/\n +at /)
  })

  it('compares two checkpoints that were kept', async () => {
    const checkpoints = testCheckpoints(ledger.db)
    const { consistencyProof } = await import('../../src/engine/tree.ts')
    const proof = (await consistencyProof(ledger.db, DISTRICT, 5, 9)).map((each) => each.toString('base64'))
    await put('older.txt', await checkpoints.at(5))
    await put('newer.txt', await checkpoints.at(9))
    await put('none.txt', await checkpoints.at(0))
    await put('proof.json', JSON.stringify({ proof }))
    await put('wrong.json', JSON.stringify(proof.slice(1)))
    const key = ['--key', SIGNER.verifier.text]
    expect(await run('consistency', 'older.txt', 'newer.txt', 'proof.json', ...key)).toMatchObject({ code: 0 })
    expect((await run('consistency', 'older.txt', 'newer.txt', 'wrong.json', ...key)).stdout).toMatch(/历史被改写/)
    expect((await run('consistency', 'newer.txt', 'older.txt', 'proof.json', ...key)).stdout).toMatch(/台账变短了/)
    expect((await run('consistency', 'none.txt', 'newer.txt', 'proof.json', ...key)).stdout).toMatch(/从 0 条开始/)
  })

  it('compares a log of what was hashed with checkpoints', async () => {
    let log = ''
    for await (const batch of committedLines(ledger.db, DISTRICT, 9)) log += `${batch.join('\n')}\n`
    await put('log.ndjson', log)
    await put('older.txt', await testCheckpoints(ledger.db).at(5))
    expect(await run('log', 'log.ndjson', '--checkpoint', 'older.txt', '--key', SIGNER.verifier.text)).toMatchObject({ code: 0 })
    await put('edited.ndjson', log.replace('示例养殖场2', '示例养殖场3'))
    expect(await run('log', 'edited.ndjson', '--checkpoint', 'older.txt')).toMatchObject({ code: 1 })
    await put('short.ndjson', log.split('\n').slice(0, 3).join('\n'))
    expect(await run('log', 'short.ndjson', '--checkpoint', 'older.txt')).toMatchObject({ code: 1 })
  })
})
