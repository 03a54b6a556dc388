// The browser that shows the editor: an installed Chromium or Chrome, else the one of the npm registry.
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, constants, mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { step } from '../lib/console.mjs';
import { runQuietly } from '../lib/process.mjs';
import { ensurePart } from './folder.mjs';
import { installInto } from './npm.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
];

/** A Chromium in one file, without a CJK font. */
const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';
const LIBRARIES = 'al2023';
const FONTS = 'fonts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Whatever a page asks for, no name is looked up.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost , EXCLUDE *.localhost',
];

/** Finds or installs a browser: its file, and what must be added to the environment. */
export async function ensureBrowser() {
  const { CHROMIUM } = process.env;
  for (const file of CHROMIUM === undefined ? NAMES : [CHROMIUM])
    if (await starts(file)) return { file, env: {} };
  if (CHROMIUM !== undefined) throw new Error(`CHROMIUM names ${CHROMIUM}, which does not start`);
  const folder = await ensurePart('chromium', VERSION, (empty) =>
    step('Installing a Chromium (no CJK font in it: pictures may show boxes for Chinese)', () =>
      installChromium(empty),
    ),
  );
  return { file: join(folder, 'chromium'), env: environment(folder) };
}

/** Starts a browser that looks up no name; `browser` is what `ensureBrowser` gave. */
export async function launchBrowser({ file, env }) {
  const { chromium } = await import('playwright-core');
  const executablePath = file.includes('/') ? file : await whereIs(file);
  return chromium.launch({ executablePath, headless: true, args: FLAGS, env: { ...process.env, ...env } });
}

/** What stands on the PATH under a name that is no browser (a shop's stub, say) does not count. */
async function starts(file) {
  const { code, stdout } = await runQuietly(file, ['--version']).catch(() => ({ code: 1, stdout: '' }));
  return code === 0 && /chrom/i.test(stdout);
}

async function whereIs(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return name;
}

async function installChromium(folder) {
  await installInto(process.execPath, folder, `${PACKAGE}@${VERSION}`);
  const packed = join(folder, 'node_modules', PACKAGE, 'bin');
  await unbrotli(join(packed, 'chromium.br'), join(folder, 'chromium'));
  await chmod(join(folder, 'chromium'), 0o755);
  for (const name of [LIBRARIES, FONTS]) {
    const archive = join(folder, `${name}.tar`);
    await unbrotli(join(packed, `${name}.tar.br`), archive);
    await mkdir(join(folder, name), { recursive: true });
    const { code, stderr } = await runQuietly('tar', ['-xf', archive, '-C', join(folder, name)]);
    if (code !== 0) throw new Error(`${name}.tar cannot be unpacked: ${stderr.trim()}`);
    await rm(archive);
  }
  await rm(join(folder, 'node_modules'), { recursive: true });
  await writeFile(join(folder, FONTS, 'fonts.conf'), fontsConfiguration(join(folder, FONTS)));
}

function unbrotli(from, to) {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/** The system's fonts where it has any, and those that came with the package. */
function fontsConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}

function environment(folder) {
  const libraries = [join(folder, LIBRARIES, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  const fonts = { FONTCONFIG_FILE: join(folder, FONTS, 'fonts.conf') };
  return { LD_LIBRARY_PATH: libraries.join(delimiter), ...fonts };
}
