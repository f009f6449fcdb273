import type { Category } from '../../data/schema.ts';
import type { PanelWords } from '../panel-words.ts';
import { capital } from './capital.ts';

/** What only popup and side panel say, in Spanish. */
export const PANEL_ES: PanelWords = {
  options: 'Opciones',
  follow: 'Seguir',
  followHint:
    'Escriba un código en el reclamo o ponga el puntero sobre uno: su ficha aparece aquí. O búsquelo arriba.',
  isInHand: (code: string) => `Código actual: ${code} –`,
  showIt: 'verlo',
  openInPanel: 'Abrir en el panel lateral',
  copy: 'Copiar',
  copyLong: 'Copiar la versión larga',
  copiedOpen: (open: number) => `Copiado; ${missing(open)}`,
  nBlanksOpen: (open: number) => capital(missing(open)),
  boxHolds: 'En la casilla caben',
  tooLong: (limit: number) => `Pasa de los ${limit} caracteres que caben en la casilla.`,
  longForm: 'Versión larga, para un adjunto',
  clearBlanks: 'Borrar lo escrito',
  claimCheck: 'Revisión del reclamo',
  checkThisClaim: 'Revisar este reclamo',
  checkAgain: 'Revisar otra vez',
  checking: 'Leyendo el reclamo …',
  closeCheck: 'Cerrar la revisión del reclamo',
  checkedHeading: (lines: number, questions: number) =>
    `${counted(lines, 'línea')} · ${counted(questions, 'pregunta')}`,
  notChecked: 'Sin revisar',
  checkNotAvailable:
    'Claimside no pudo leer esta pantalla. Abra el reclamo, active Claimside en su sitio y revise otra vez.',
  noLines: 'En esta pantalla no hay líneas de reclamo con códigos.',
  nothingToAsk: (lines: number) =>
    lines === 1
      ? 'Nada que preguntar sobre esta línea.'
      : `Nada que preguntar sobre estas ${lines} líneas.`,
  notSeen: (hosts: string[]) =>
    `Parte de esta pantalla viene de ${hosts.join(', ')}, donde Claimside no está activo. Las líneas de ahí no se vieron.`,
  claimQuestions: 'Preguntas sobre este reclamo',
  claimHaveReady: 'Tenga a la mano para este reclamo',
  questionsOnly: 'Lo que suelen preguntar las aseguradoras. El plan decide.',
  categories: {
    diagnostic: 'Diagnóstico',
    preventive: 'Prevención',
    restorative: 'Restauración',
    endodontics: 'Endodoncia',
    periodontics: 'Periodoncia',
    prosthodontics_removable: 'Prostodoncia removible',
    maxillofacial: 'Prótesis maxilofacial',
    implant: 'Implantes',
    prosthodontics_fixed: 'Prostodoncia fija',
    oms: 'Cirugía oral',
    orthodontics: 'Ortodoncia',
    adjunctive: 'Servicios complementarios',
  } satisfies Record<Category, string>,
};

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function missing(n: number): string {
  return `${n === 1 ? 'falta' : 'faltan'} ${counted(n, 'espacio')} por llenar`;
}
