import { expect, it } from 'vitest';
import { CARD_ES } from './card.es.ts';
import { PANEL_ES } from './panel.es.ts';

it.each([
  [PANEL_ES.copiedOpen(1), 'Copiado; falta 1 espacio por llenar'],
  [PANEL_ES.copiedOpen(3), 'Copiado; faltan 3 espacios por llenar'],
  [PANEL_ES.nBlanksOpen(1), 'Falta 1 espacio por llenar'],
  [PANEL_ES.nBlanksOpen(2), 'Faltan 2 espacios por llenar'],
  [PANEL_ES.checkedHeading(1, 0), '1 línea · 0 preguntas'],
  [PANEL_ES.checkedHeading(8, 1), '8 líneas · 1 pregunta'],
  [PANEL_ES.nothingToAsk(1), 'Nada que preguntar sobre esta línea.'],
  [CARD_ES.quietUntil('1:05 p. m.'), 'En silencio hasta la 1:05 p. m.'],
  [CARD_ES.quietUntil('11:05 a. m.'), 'En silencio hasta las 11:05 a. m.'],
  [CARD_ES.perUnit('15 minutes'), 'uno por cada 15 minutos'],
  // Month first, as offices in the United States write in Spanish too.
  [CARD_ES.day('2026-11-03'), '11/03/2026'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});
