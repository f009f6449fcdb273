import type { LookupsWords } from '../lookups-words.ts';

export const LOOKUPS_ES: LookupsWords = {
  star: 'Marcar',
  starred: 'Marcado',
  starredCodes: 'Marcados',
  recentCodes: 'Recientes',
  nothingYet: 'Aquí quedan los códigos que usted abre. Los marcados se quedan arriba.',
  notKept: 'No se pudo guardar: al navegador no le queda espacio.',
  browse: 'Explorar todos los códigos',
  chapters: 'Explorar',
  nCodes: (n) => (n === 1 ? '1 código' : `${n} códigos`),
  why: {
    number: 'número',
    name: 'nombre',
    alias: 'también llamado',
    typo: 'se escribe parecido',
    text: 'descripción',
  },
  slip: 'un dígito distinto',
  nearest: 'Lo más parecido:',
  tryCode: 'Revise los dígitos o escriba los dos o tres primeros.',
  tryWords: 'Pruebe con menos palabras o más sencillas, o explore todos los códigos.',
  rangeHolds: (from, to, n) =>
    n === 0
      ? `Ningún código de ${from} a ${to} está vigente.`
      : `${from} a ${to}: ${LOOKUPS_ES.nCodes(n)} vigente${n === 1 ? '' : 's'}.`,
  listGoesOn: (n) => `${LOOKUPS_ES.nCodes(n)} más. Pida una lista más corta para verlos.`,
  noCodesInForce: 'Ninguno de estos códigos está vigente.',
  tooLong: (limit) =>
    `El texto pasa de ${limit} caracteres. Pegue menos líneas a la vez, por favor.`,
  unknownCode: (near) =>
    near.length === 0
      ? 'Ninguna edición tiene este número.'
      : `Ese código no existe. Parecidos: ${near.join(', ')}.`,
  endedCode: (instead) =>
    instead.length === 0 ? 'Ya no está vigente.' : `Ahora: ${instead.join(', ')}.`,
  unknownTag: 'desconocido',
  keysHint: 'Alt+1–9 copia un código',
  keysInList: '1–9 copia, Intro abre',
  copiedCode: (code) => `${code} copiado`,
  january: 'Qué cambió este año',
  rememberedHeading: 'Recientes y contados',
  rememberedWhat:
    'Claimside recuerda qué códigos abre usted y cuenta cuántas veces se consulta cada uno. Con eso ordena la lista de cambios del año. Solo guarda códigos, en esta computadora; nada en ventanas privadas.',
  countSwitch: 'Contar los códigos que se consultan',
  remembered: (recents, counts) =>
    `${LOOKUPS_ES.nCodes(recents)} abierto${recents === 1 ? '' : 's'} hace poco, ${LOOKUPS_ES.nCodes(counts)} contado${counts === 1 ? '' : 's'}.`,
  forget: 'Borrar los códigos recientes y contados',
  forgotten: 'Borrado. Sus códigos marcados se quedan.',
};
