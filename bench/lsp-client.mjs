// A language client that does nothing but measure: it writes a message, and takes the time when the answer was parsed.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const HEADER_END = '\r\n\r\n';
/** After so many ms a server that does not answer is given up. */
const PATIENCE = 60_000;

/** What VS Code can do, as far as the measured servers ask. */
const CAPABILITIES = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
  },
};
const PULL = { diagnostic: { dynamicRegistration: true } };
/** Of a client that has a folder open: it asks again when told to, and hears of files that change. */
const IN_FOLDER = {
  diagnostics: { refreshSupport: true },
  didChangeWatchedFiles: { dynamicRegistration: true },
};

export class Client {
  #pending = new Map();
  #published = [];
  #input = Buffer.alloc(0);
  #ids = 0;
  #documents = new Map();
  #listeners = new Map();

  /** @param server see lsp-servers.mjs. */
  constructor({ command, args, pull, language }) {
    this.startedAt = performance.now();
    this.pull = pull;
    this.language = language;
    this.process = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.process.stdout.on('data', (bytes) => this.#read(bytes));
    this.process.stdin.on('error', () => {});
    this.ended = new Promise((resolve) => this.process.on('exit', resolve));
  }

  /** @param folder the address of the workspace's folder; none where it is left out. */
  static async start(server, folder) {
    const client = new Client(server);
    const textDocument = { ...CAPABILITIES.textDocument, ...(server.pull && PULL) };
    const { capabilities } = await client.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folder ? [{ uri: folder, name: 'bench' }] : null,
      capabilities: {
        workspace: { ...CAPABILITIES.workspace, ...(folder && IN_FOLDER) },
        textDocument,
      },
      initializationOptions: {},
    });
    const sync = capabilities.textDocumentSync;
    client.isIncremental = (typeof sync === 'object' ? sync.change : sync) === 2;
    client.notify('initialized', {});
    return client;
  }

  /** Opens a text. @returns when its diagnostics were there, and how many. */
  open(uri, text) {
    this.#documents.set(uri, { text, version: 1 });
    const answer = this.pull ? undefined : this.#publication(uri, 1);
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: this.language, version: 1, text },
    });
    return answer ?? this.#pulled(uri);
  }

  /** Makes edits, all sent at once. @returns the ms from the last one to its diagnostics. */
  async edit(uri, edits) {
    const document = this.#documents.get(uri);
    const answer = this.pull ? undefined : this.#publication(uri, document.version + edits.length);
    let sentAt;
    for (const edit of edits) {
      const message = this.#change(uri, document, edit);
      sentAt = performance.now();
      this.notify('textDocument/didChange', message);
    }
    return (await (answer ?? this.#pulled(uri))).at - sentAt;
  }

  request(method, params) {
    const id = ++this.#ids;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), PATIENCE);
      this.#pending.set(id, ({ result, error }) => {
        clearTimeout(timer);
        if (error) reject(new Error(error.message));
        else resolve(result);
      });
      this.#send({ id, method, params });
    });
  }

  /** Hears what the server sends by this name, request or notification, and when. @returns a function that ends it. */
  on(method, listener) {
    const listeners = this.#listeners.get(method) ?? new Set();
    this.#listeners.set(method, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  async stop() {
    const timer = setTimeout(() => this.process.kill('SIGKILL'), 2000);
    await this.request('shutdown').catch(() => {});
    this.notify('exit');
    await this.ended;
    clearTimeout(timer);
  }

  /** What the process and those that it started have in memory, in MiB; undefined where that cannot be told. */
  resident() {
    return this.#sum((pid) => numberIn(read(`/proc/${pid}/status`), 'VmRSS') / 1024);
  }

  /** What they have used of the processor, in ms; undefined where that cannot be told. */
  processorTime() {
    return this.#sum((pid) =>
      readdirSync(`/proc/${pid}/task`)
        .map((thread) => Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]) / 1e6)
        .reduce((sum, one) => sum + one, 0),
    );
  }

  #sum(measured) {
    if (process.platform !== 'linux') return undefined;
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const parents = new Map(pids.map((pid) => [Number(pid), numberIn(read(`/proc/${pid}/status`), 'PPid')]));
    const tree = new Set([this.process.pid]);
    for (const parent of tree) for (const [pid, above] of parents) if (above === parent) tree.add(pid);
    return [...tree].reduce((sum, pid) => sum + measured(pid), 0);
  }

  #change(uri, document, { line, character, insert, remove }) {
    const start = { line, character };
    document.version++;
    if (!this.isIncremental) {
      const lines = document.text.split('\n');
      lines[line] = lines[line].slice(0, character) + insert + lines[line].slice(character + remove);
      document.text = lines.join('\n');
    }
    const change = this.isIncremental
      ? { range: { start, end: { line, character: character + remove } }, text: insert }
      : { text: document.text };
    return { textDocument: { uri, version: document.version }, contentChanges: [change] };
  }

  async #pulled(uri) {
    const { items } = await this.request('textDocument/diagnostic', { textDocument: { uri } });
    return { at: performance.now(), count: items?.length ?? 0 };
  }

  #publication(uri, version) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no diagnostics')), PATIENCE);
      const take = (params) => {
        if (params.uri !== uri || (params.version ?? version) < version) return false;
        clearTimeout(timer);
        resolve({ at: performance.now(), count: params.diagnostics.length });
        return true;
      };
      this.#published.push(take);
    });
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(
      Buffer.concat([Buffer.from(`Content-Length: ${body.length}${HEADER_END}`), body]),
    );
  }

  #read(bytes) {
    this.#input = this.#input.length > 0 ? Buffer.concat([this.#input, bytes]) : bytes;
    for (;;) {
      const head = this.#input.indexOf(HEADER_END);
      if (head < 0) return;
      const start = head + HEADER_END.length;
      const end = start + Number(/content-length: *(\d+)/i.exec(this.#input.toString('latin1', 0, head))[1]);
      if (this.#input.length < end) return;
      const message = JSON.parse(this.#input.toString('utf8', start, end));
      this.#input = this.#input.subarray(end);
      this.#handle(message);
    }
  }

  #handle({ id, method, params, result, error }) {
    if (method !== undefined)
      for (const listener of this.#listeners.get(method) ?? []) listener(params, performance.now());
    if (method === undefined) {
      this.#pending.get(id)?.({ result, error });
      this.#pending.delete(id);
    } else if (id !== undefined) {
      const answer = method === 'workspace/configuration' ? params.items.map(() => null) : null;
      this.#send({ id, result: answer });
    } else if (method === 'textDocument/publishDiagnostics') {
      this.#published = this.#published.filter((take) => !take(params));
    }
  }
}

/** Empty where the process has ended meanwhile. */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function numberIn(status, name) {
  return Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}
