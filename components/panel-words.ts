import { PANEL_EN } from './words/panel.en.ts';

export type PanelWords = typeof PANEL_EN;

/** What popup and side panel say, in the language that was chosen last. Read it while drawing, not before. */
export let PANEL_WORDS: PanelWords = PANEL_EN;

/** Changes the language of what is drawn from now on. */
export function speakInPanel(words: PanelWords): void {
  PANEL_WORDS = words;
}
