import type { ChromiumDriver } from './chromium-driver.ts';
import type { FirefoxDriver } from './firefox-driver.ts';

/** An input method at work: text shown while it is composed, then committed. */
export interface Composition {
  compose(text: string): Promise<void>;
  commit(text: string): Promise<void>;
}

/** Chromium's devtools protocol plays an input method. */
export async function composeInChromium({ page }: ChromiumDriver): Promise<Composition> {
  const session = await page.context().newCDPSession(page);
  return {
    compose: async (text) => {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    },
    commit: async (text) => {
      await session.send('Input.insertText', { text });
      await session.detach();
    },
  };
}

/** Firefox hands its text input processor to scripts with the browser's own rights; WebDriver has no input methods. */
export async function composeInFirefox({ firefox }: FirefoxDriver): Promise<Composition> {
  const inFrame = (body: string, text: string) =>
    firefox.command('WebDriver:ExecuteScript', {
      script: `
        // One processor from the first key to the last: a second one is refused while the first composes.
        const processor = (globalThis.processor ??= Components.classes['@mozilla.org/text-input-processor;1']
          .createInstance(Components.interfaces.nsITextInputProcessor));
        if (!processor.beginInputTransactionForTests(window)) throw new Error('no input transaction');
        const [text] = arguments;
        ${body}`,
      args: [text],
      sandbox: 'system',
      newSandbox: false,
    });
  return {
    compose: async (text) => {
      await inFrame(
        `processor.setPendingCompositionString(text);
         processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
         processor.setCaretInPendingComposition(text.length);
         processor.flushPendingComposition();`,
        text,
      );
    },
    commit: async (text) => {
      await inFrame('processor.commitCompositionWith(text);', text);
    },
  };
}
