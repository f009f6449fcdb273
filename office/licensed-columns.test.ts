import { expect, it } from 'vitest';
import { guessMapping, type Mapping } from './licensed-columns.ts';

const rowsOf = (lines: string[]) =>
  lines.map((line, i) => ({ number: i + 1, cells: line.split('|') }));
const BODY = ['D2740|Glazed hat for a tooth', 'D2750|Metal hat under glaze'];

it.each<[lines: string[], mapping: Mapping]>([
  [BODY, { hasHeadings: false, columns: { code: 0, name: 1 } }],
  [['Code|Description', ...BODY], { hasHeadings: true, columns: { code: 0, name: 1 } }],
  [['CDT|Nomenclature', ...BODY], { hasHeadings: true, columns: { code: 0, name: 1 } }],
  [['Código|Nombre', ...BODY], { hasHeadings: true, columns: { code: 0, name: 1 } }],
  [['A|B', ...BODY], { hasHeadings: true, columns: { code: 0, name: 1 } }],
  [
    ['Name|Procedure Code|Fee', 'Glazed hat|2740|1200.00', 'Metal hat|2750|1100.00'],
    { hasHeadings: true, columns: { code: 1, name: 0 } },
  ],
  [
    ['Fee|Code|Name', '1200.00|2740|Glazed hat', '1100.00|2750|Metal hat'],
    { hasHeadings: true, columns: { code: 1, name: 2 } },
  ],
  [
    ['1200.00|D2740|Glazed hat of one piece', '1100.00|D2750|Metal hat under glaze'],
    { hasHeadings: false, columns: { code: 1, name: 2 } },
  ],
  [
    ['Code|Short Description|Long Description', 'D2740|Hat|A hat that is glazed and of one piece'],
    { hasHeadings: true, columns: { code: 0, name: 1, description: 2 } },
  ],
  [
    ['Code|Nomenclature|Descriptor', 'D2740|Glazed hat|A hat that is glazed'],
    { hasHeadings: true, columns: { code: 0, name: 1, description: 2 } },
  ],
  [
    ['Code|Name|Description', 'D2740|Glazed hat|A hat that is glazed'],
    { hasHeadings: true, columns: { code: 0, name: 1, description: 2 } },
  ],
  [
    ['Code|Code Description|Category', 'D2740|Glazed hat|Restorative'],
    { hasHeadings: true, columns: { code: 0, name: 1 } },
  ],
  [
    ['D2740|Glazed hat|A hat that is glazed and of one piece', 'D2750|Metal hat|A hat of metal'],
    { hasHeadings: false, columns: { code: 0, name: 1, description: 2 } },
  ],
  [
    ['Code|Replaced by code|Name', 'D2740|D2741|Glazed hat', 'D2750||Metal hat'],
    { hasHeadings: true, columns: { code: 0, name: 2 } },
  ],
  // A column that is headed by a year.
  [
    ['Code|Name|2026', 'D2740|Glazed hat|1200.00'],
    { hasHeadings: true, columns: { code: 0, name: 1 } },
  ],
  [['Patient|Balance', 'Someone Else|12.50'], { hasHeadings: true, columns: { name: 0 } }],
  [[], { hasHeadings: false, columns: {} }],
])('%j', (lines, mapping) => {
  expect(guessMapping(rowsOf(lines))).toEqual(mapping);
});
