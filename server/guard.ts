/** The one boundary of every handler: what a handler throws becomes a line in the log and an empty answer. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Log = (line: string) => void;

export type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/** A handler as the connection takes it. */
export type Guarded<P, R, D = void> = (params: P, token: CancellationToken) => Promise<R | ResponseError<D>>;

/**
 * Wraps a handler. A request that was cancelled is answered so, before its work as well as after it; one that throws is
 * logged with the document's URI and answered with `empty`.
 * @param name the request, for the log.
 */
export function guard<P, R, D = void>(
  log: Log,
  name: string,
  empty: R,
  handler: Handler<P, R>,
): Guarded<P, R, D> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (error instanceof ResponseError) return error;
      log(`${name}${placeOf(params)}: ${describe(error)}`);
      return empty;
    }
  };
}

/** The same for what nobody answers: a notification, an event, a promise that is not waited for. @returns undefined where it threw. */
export async function attempt<T>(log: Log, name: string, work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    log(`${name}: ${describe(error)}`);
    return undefined;
  }
}

/** The answer to a request that was cancelled. */
export function cancelled<D = void>(): ResponseError<D> {
  return new ResponseError<D>(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** Where parameters name a document: requests, those of our own, and actions that are resolved. */
interface Placed {
  readonly textDocument?: { readonly uri?: unknown };
  readonly uri?: unknown;
  readonly data?: { readonly uri?: unknown };
}

function placeOf(params: unknown): string {
  const { textDocument, uri, data } = (params ?? {}) as Placed;
  const place = textDocument?.uri ?? uri ?? data?.uri;
  return typeof place === 'string' ? ` ${place}` : '';
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
