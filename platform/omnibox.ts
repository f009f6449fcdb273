import { browser } from 'wxt/browser';

/** Lines of the address bar's list, as this browser wants them: XML in Chromium, plain text in Firefox. */
interface OmniboxRows {
  /** The line that Enter follows when no other is chosen. */
  first: string;
  /** `content` is what the line asks for when it is chosen. */
  others: { content: string; description: string }[];
}

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

interface Omnibox {
  rows(text: string): Promise<OmniboxRows>;
  /** Runs inside the user's gesture. */
  entered(text: string, disposition: Disposition, windowId: number): void;
}

/**
 * Listens to the address bar after the keyword. Answers with the way to explain itself beforehand: Firefox draws the
 * first line before it asks.
 */
export function listenToOmnibox({ rows, entered }: Omnibox): () => Promise<void> {
  // An address bar does not tell its window, and the gesture leaves no time to ask once Enter was pressed.
  let windowId: number = browser.windows.WINDOW_ID_CURRENT;
  const noteWindow = async () => {
    const { id } = await browser.windows.getLastFocused();
    if (id !== undefined) windowId = id;
  };
  let latest = '';
  const explain = async (text: string) => {
    latest = text;
    const { first, others } = await rows(text);
    // Keys come faster than answers: an older one must not replace a newer.
    if (text === latest) browser.omnibox.setDefaultSuggestion({ description: first });
    return others;
  };
  browser.omnibox.onInputStarted.addListener(() => {
    void noteWindow();
    void explain('');
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void noteWindow();
    void explain(text).then(suggest);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) =>
    entered(text, disposition as Disposition, windowId),
  );
  return async () => void (await explain(''));
}
