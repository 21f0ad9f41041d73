import type { Browser } from 'puppeteer-core';

/** What puppeteer's browser has of WebDriver BiDi beside what it declares. */
interface BidiBrowser {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: Readonly<Record<string, unknown>> }>;
  };
}

/** Sends a command of WebDriver BiDi that puppeteer has no method for. */
export async function sendBidi<Result>(browser: Browser, method: string, params: object): Promise<Result> {
  const { result } = await (browser as unknown as BidiBrowser).connection.send(method, params);
  return result as Result;
}

/**
 * Runs an expression in the window of Firefox itself, around its tabs, and resolves to its value, which must be a
 * primitive. `--remote-allow-system-access` permits it: so a test does what a user does beside the page.
 */
export async function inFirefoxWindow<Result>(browser: Browser, expression: string): Promise<Result> {
  const { contexts } = await sendBidi<{ contexts: { context: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  const answer = await sendBidi<{
    type: string;
    result?: { value?: Result };
    exceptionDetails?: { text: string };
  }>(browser, 'script.evaluate', {
    target: { context: contexts[0]!.context },
    awaitPromise: true,
    expression,
  });
  if (answer.type !== 'success')
    throw new Error(`In the window of Firefox: ${answer.exceptionDetails?.text}`);
  return answer.result?.value as Result;
}
