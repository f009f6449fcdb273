import type { JanuaryWords } from '../january-words.ts';

export const JANUARY_ES: JanuaryWords = {
  title: (edition) => `Qué cambió en ${edition}`,
  editions: (edition) => `Códigos CDT, de la edición ${edition - 1} a la edición ${edition}`,
  printedOn: (date) => `Al ${date}`,
  print: 'Imprimir',
  yours: 'Códigos que usa su consultorio',
  yoursWhy: 'Los marcados aquí y los más consultados. Los más consultados van primero.',
  noneOfYours: 'Ninguno de los códigos que usa su consultorio cambió.',
  unchanged: (n) =>
    n === 1
      ? 'Otro código que usted usa sigue igual.'
      : `Otros ${n} códigos que usted usa siguen igual.`,
  nothingKnown:
    'Aquí todavía no se marcó ni se consultó ningún código, así que se muestran todos los cambios. La próxima vez los suyos van primero.',
  inYourFamilies: 'Códigos nuevos junto a los que usted usa',
  all: 'Todos los cambios en breve',
  nothingChanged: 'Nada que los datos registren.',
  isNew: 'Nuevo',
  ended: 'Terminó',
  changed: 'Cambió',
  useInstead: 'Use en su lugar:',
  noReplacement: 'Ningún código lo reemplaza. Pregunte al seguro cómo reportar el trabajo.',
  counts: (isNew, ended, changed) => `${isNew} nuevos, ${ended} terminados, ${changed} cambiados.`,
  byDate:
    'La fecha de servicio decide qué edición vale: el trabajo hecho en diciembre va con la anterior.',
  unanswered: 'Claimside no responde. Vuelva a cargar esta página.',
};
