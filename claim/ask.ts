import type { Rule } from '../data/rules-schema.ts';
import type { Ask } from './relation.ts';
import { addsTo } from './relations/adds-to.ts';
import { atMost, images, quadrants, quantity } from './relations/amounts.ts';
import { capturedAndRead } from './relations/captured-and-read.ts';
import { impossibleTooth } from './relations/impossible-tooth.ts';
import { lacks, lacksQuantity } from './relations/lacks.ts';
import { nearMisses } from './relations/near-misses.ts';
import { needs } from './relations/needs.ts';
import { surfaceLetters, surfaces, toothClass } from './relations/teeth-and-surfaces.ts';
import { together } from './relations/together.ts';
import { oneForEach, twice } from './relations/units.ts';
import {
  notYetInForce,
  retired,
  twoEditions,
  unknown,
  unknownLater,
} from './relations/validity.ts';

/** Makes a rule ready to be asked of claims. */
export function askOf(rule: Rule): Ask {
  switch (rule.relation) {
    case 'retired':
      return retired();
    case 'not yet in force':
      return notYetInForce();
    case 'unknown':
      return unknown();
    case 'unknown later':
      return unknownLater();
    case 'two editions':
      return twoEditions();
    case 'together':
      return together(rule);
    case 'needs':
      return needs(rule);
    case 'adds to':
      return addsTo(rule);
    case 'captured and read':
      return capturedAndRead();
    case 'near misses':
      return nearMisses(rule);
    case 'images':
      return images(rule);
    case 'quadrants':
      return quadrants(rule);
    case 'at most':
      return atMost(rule);
    case 'quantity':
      return quantity();
    case 'one for each':
      return oneForEach(rule);
    case 'twice':
      return twice(rule);
    case 'lacks':
      return lacks(rule);
    case 'lacks quantity':
      return lacksQuantity(rule);
    case 'impossible tooth':
      return impossibleTooth(rule);
    case 'tooth class':
      return toothClass(rule);
    case 'surface letters':
      return surfaceLetters(rule);
    case 'surfaces':
      return surfaces(rule);
  }
}
