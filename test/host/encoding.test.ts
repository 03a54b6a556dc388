import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { decode as decodeInBrowser } from '../../host/browser/decode';
import { NotTextError } from '../../host/decode';
import { type Encoding, lineEndOf, withLineEnds } from '../../host/encoding';
import { decode, readTextFile } from '../../host/node/read';
import { encode, UnencodableError, writeTextFile } from '../../host/node/write';

const REPORT =
  '某某局2023年政府信息公开工作年度报告\r\n一、总体情况\r\n本年新收申请12件，“三安全一稳定”。\r\n';
const FORMS: readonly { encoding: Encoding; bom: boolean }[] = [
  { encoding: 'utf-8', bom: false },
  { encoding: 'utf-8', bom: true },
  { encoding: 'utf-16le', bom: true },
  { encoding: 'utf-16be', bom: true },
  { encoding: 'utf-16le', bom: false },
  { encoding: 'utf-16be', bom: false },
  { encoding: 'gb18030', bom: false },
];

describe('encodings', () => {
  for (const form of FORMS)
    it(`${form.encoding}${form.bom ? ' with a mark' : ''}: found, and the same bytes back`, async () => {
      const bytes = await encode(REPORT, form);
      assert.deepEqual(decode(bytes), { text: REPORT, ...form });
      assert.deepEqual(decodeInBrowser(new Uint8Array(bytes)), { text: REPORT, ...form });
      assert.deepEqual(await encode(decode(bytes).text, form), bytes);
    });

  it('any text of letters, marks and emoji comes back from GB18030', async () => {
    const word = fc.stringMatching(/^[㐀-䶿一-鿿、-】！-～€→①-⑩𠀀-𠂀😀]{1,30}$/u);
    await fc.assert(
      fc.asyncProperty(word, async (text) => {
        const bytes = await encode(text, { encoding: 'gb18030', bom: false });
        assert.equal(new TextDecoder('gb18030', { fatal: true }).decode(bytes), text);
      }),
      { numRuns: 300 },
    );
  });

  it('an empty file is an empty text', () => {
    assert.deepEqual(decode(Buffer.alloc(0)), { text: '', encoding: 'utf-8', bom: false });
  });

  it('a damaged UTF-8 file is no text', () => {
    const bytes = Buffer.concat([Buffer.from('一、总体情况'), Buffer.from([0xff, 0xff, 0x80])]);
    assert.throws(() => decode(bytes), NotTextError);
    assert.throws(() => decodeInBrowser(bytes), NotTextError);
  });

  it('a Word or PDF file is named as such', () => {
    assert.throws(() => decode(Buffer.from('PK\x03\x04\x14\0\x06\0')), /docx/);
    assert.throws(() => decode(Buffer.from('%PDF-1.7\n\0\0')), /PDF/);
    assert.throws(() => decode(Buffer.from('%PDF-1.4\n1 0 obj\n')), /PDF/, 'all ASCII');
    assert.throws(() => decode(Buffer.from([1, 0, 0, 2, 0, 0, 7])), NotTextError);
  });

  it('a character that the encoding has no place for is refused with its place', async () => {
    const text = '规章\ue5e5';
    await assert.rejects(encode(text, { encoding: 'gb18030', bom: false }), (error: unknown) => {
      assert.ok(error instanceof UnencodableError);
      assert.equal(error.offset, 2);
      return true;
    });
    await assert.rejects(encode('半个\ud83d字', { encoding: 'utf-8', bom: false }), UnencodableError);
  });
});

describe('line ends', () => {
  it('are told apart', () => {
    assert.equal(lineEndOf('一'), 'none');
    assert.equal(lineEndOf('一\n二\n'), 'lf');
    assert.equal(lineEndOf('一\r\n二\r\n'), 'crlf');
    assert.equal(lineEndOf('一\r二\r'), 'cr');
    assert.equal(lineEndOf('一\r\n二\n'), 'mixed');
    assert.equal(lineEndOf('一\r\n二\r'), 'mixed');
  });

  it('of what a fix brought in become those of the file', () => {
    assert.equal(withLineEnds('一\r\n新\n二\r\n', 'crlf'), '一\r\n新\r\n二\r\n');
    assert.equal(withLineEnds('一\r新\n二\r', 'cr'), '一\r新\r二\r');
    assert.equal(withLineEnds('一\r\n新\n二', 'mixed'), '一\r\n新\n二');
  });
});

describe('writing', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-写-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps the encoding and the file mode and leaves nothing beside the file', async () => {
    const path = join(folder, '年报.txt');
    writeFileSync(path, await encode(REPORT, { encoding: 'gb18030', bom: false }));
    if (process.platform !== 'win32') chmodSync(path, 0o640);
    const { text, ...form } = readTextFile(path);
    await writeTextFile(path, text.replace('12', '13'), form);
    assert.equal(readTextFile(path).text, REPORT.replace('12', '13'));
    assert.equal(readTextFile(path).encoding, 'gb18030');
    if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), ['年报.txt']);
  });

  it('a file that cannot hold the text stays as it was', async () => {
    const path = join(folder, '年报.txt');
    writeFileSync(path, 'old');
    await assert.rejects(writeTextFile(path, '\ue5e5', { encoding: 'gb18030', bom: false }));
    assert.equal(readFileSync(path, 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder), ['年报.txt']);
  });

  it('a link stays a link', async function () {
    if (process.platform === 'win32') {
      console.log('      (skipped: links need a special right on Windows)');
      this.skip();
    }
    const path = join(folder, '年报.txt');
    const link = join(folder, 'link.txt');
    writeFileSync(path, 'old');
    symlinkSync(path, link);
    await writeTextFile(link, 'new', { encoding: 'utf-8', bom: false });
    assert.equal(readFileSync(path, 'utf8'), 'new');
    assert.equal(
      readdirSync(folder, { withFileTypes: true })
        .find((one) => one.name === 'link.txt')
        ?.isSymbolicLink(),
      true,
    );
  });
});
