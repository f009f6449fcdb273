/**
 * Expressions for the background's own context: the first starts to write down what pages tell it, the second answers
 * with each message's type and what the page was at that moment.
 */
export const LISTEN = `(globalThis.heard = [], chrome.runtime.onMessage.addListener((message, sender) => {
  if (sender.tab) globalThis.heard.push(message.type + ' ' + sender.documentLifecycle);
}))`;
export const HEARD = 'globalThis.heard';
