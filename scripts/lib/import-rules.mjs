// Who may import whom: the layers of the design as data, and the check of them.
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/** Per folder: the folders of the project and the packages that it may import. */
const LAYERS = {
  core: { folders: ['core'], node: [] },
  'host/node': { folders: ['core', 'host'], node: 'any' },
  host: { folders: ['core', 'host'], node: [], except: ['host/node'] },
  cli: {
    folders: ['core', 'host', 'cli'],
    node: ['node:path', 'node:process', 'node:readline', 'node:url', 'node:util'],
  },
  'server/node': { folders: ['core', 'host', 'server'], node: 'any' },
  'server/browser': { folders: ['core', 'host', 'server'], node: [], except: ['host/node', 'server/node'] },
  server: { folders: ['core', 'server'], node: [], except: ['server/node', 'server/browser'] },
  client: { folders: ['client', 'server/protocol'], node: 'any' },
};

/** Packages that read the disk: for host/node alone. */
const DISK_PACKAGES = ['tinyglobby'];

/** Single files that may import one place more. */
const EXCEPTIONS = { 'cli/lsp.ts': ['server/node'] };

const SPECIFIER =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** Every module that a source text imports, as written. */
export function importsOf(text) {
  return [...text.matchAll(SPECIFIER)].map((match) => match[1] ?? match[2]);
}

/** The imports of a source file that the design forbids, one line each. */
export function forbiddenImports({ path, text }) {
  const layer = layerOf(path);
  if (layer === undefined) return [];
  return importsOf(text)
    .map((specifier) => [specifier, objection(path, layer, specifier)])
    .filter(([, why]) => why !== undefined)
    .map(([specifier, why]) => `${path} imports ${specifier}: ${why}`);
}

/** The most exact layer that holds a path. */
function layerOf(path) {
  return Object.keys(LAYERS)
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function objection(path, layer, specifier) {
  if (specifier.startsWith('.')) return folderObjection(path, layer, specifier);
  if (isModule(specifier, 'vscode')) return layer === 'client' ? undefined : 'only client/ may import vscode';
  if (layer === 'core' && specifier.startsWith('vscode')) return 'core/ knows no editor';
  if (DISK_PACKAGES.includes(specifier))
    return layer === 'host/node' ? undefined : 'only host/node reads the disk';
  if (!isBuiltin(specifier)) return undefined;
  const allowed = LAYERS[layer].node;
  if (allowed === 'any' || allowed.includes(specifier)) return undefined;
  return allowed.length === 0
    ? `${layer}/ may import nothing of Node`
    : `${layer}/ may import only ${allowed.join(', ')}`;
}

function folderObjection(path, layer, specifier) {
  const target = posix.join(posix.dirname(path), specifier);
  if (EXCEPTIONS[path]?.some((folder) => target.startsWith(`${folder}/`))) return undefined;
  const { folders, except = [] } = LAYERS[layer];
  const inside = folders.some((folder) => target === folder || target.startsWith(`${folder}/`));
  const excluded = except.some((folder) => target.startsWith(`${folder}/`));
  return inside && !excluded ? undefined : `${layer}/ may import only ${folders.join(', ')}`;
}

function isModule(specifier, name) {
  return specifier === name || specifier.startsWith(`${name}/`);
}
