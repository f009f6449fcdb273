import type { DoorsWords } from '../doors-words.ts';

export const DOORS_ES: DoorsWords = {
  language: 'es',
  lookUp: 'Buscar “%s”',
  checkClaim: 'Revisar este reclamo',
  options: 'Opciones',
  welcome: 'Página de bienvenida',
  addressHint: 'Un código, varios códigos o palabras: D0274, limpieza profunda, guarda nocturna',
  lookUpThis: (text) => `Buscar “${text}”`,
  lookUpCodes: 'Buscar estos códigos',
  retired: 'retirado',
  notYet: 'aún no vigente',
  news: 'Nuevo:',
  newsSeen: 'Entendido',
};
