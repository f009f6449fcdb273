import { describe, expect, it } from 'vitest';
import { dateOfService, isoDate } from './date-of-service.ts';

describe('isoDate', () => {
  it.each([
    ['11/23/2026', '2026-11-23'],
    ['1/2/26', '2026-01-02'],
    ['01-02-2026', '2026-01-02'],
    ['2026-11-23', '2026-11-23'],
    ['Nov 23, 2026', '2026-11-23'],
    ['November 3 2026', '2026-11-03'],
    ['02/29/2024', '2024-02-29'],
    ['02/29/2026', undefined],
    ['13/01/2026', undefined],
    ['00/10/2026', undefined],
    ['11/31/2026', undefined],
    ['Foo 3, 2026', undefined],
    ['1/2/3', undefined],
    ['11/23/0026', undefined],
    ['180.00', undefined],
    ['12.50.00', undefined],
    ['555-12-3456', undefined],
    ['', undefined],
  ])('%s: %s', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });
});

describe('dateOfService', () => {
  const line = (...texts: [text: string, ...labels: string[]][]) =>
    dateOfService(texts.map(([text, ...labels]) => ({ text, labels: () => labels })));

  it.each([
    ['the only date', line(['D0395', 'Code'], ['11/23/2026', 'Date']), '2026-11-23'],
    ['called so', line(['1/5/2026', 'Date'], ['12/30/2025', 'Service date']), '2025-12-30'],
    ['by its field', line(['1/5/2026', 'txtProcDate'], ['1/6/2026', '']), '2026-01-05'],
    ['twice the same', line(['1/5/2026', ''], ['01/05/2026', '']), '2026-01-05'],
    ['nearest first', line(['1/5/2026', 'Date of service', 'Birth date']), '2026-01-05'],
    ['not the birth', line(['1/5/1986', 'DOB'], ['12/30/2025', 'Date']), '2025-12-30'],
    ['not the payment', line(['2/1/2026', 'Date paid']), undefined],
    ['not the earlier crown', line(['2/1/2019', 'Prior placement date']), undefined],
    ['two that nobody tells apart', line(['1/5/2026', ''], ['1/6/2026', '']), undefined],
    ['none', line(['D0395', 'Code']), undefined],
    ['a sentence', line(['seen again on or about 11/23/2026', 'Service notes']), undefined],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
