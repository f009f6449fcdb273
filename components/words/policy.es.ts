import type { PolicyWords } from '../policy-words.ts';

type Values = (string | number)[];

/** What is said of an organisation's policy, in Spanish. */
export const POLICY_ES: PolicyWords = {
  organisation: 'Su organización',
  managed: 'Su organización administra Claimside en esta computadora.',
  askThem: (contact: string) => `¿Preguntas? ${contact}`,
  whatIsSet: 'Lo que ha configurado',
  locked: 'Usted no puede cambiarlo.',
  names: {
    typing: 'Al escribir un código',
    hover: 'Al dejar el puntero sobre un código',
    focus: 'Al entrar en un campo con un código',
    dwell: 'Cuánto espera el puntero',
    modifier: 'Tecla que se mantiene con el puntero',
    theme: 'Claro u oscuro',
    textSize: 'Tamaño del texto',
    language: 'Idioma',
    notesInPage: 'Notas de la oficina en la página',
    namesInPage: 'Nombres con licencia en la página',
    countLookups: 'Contar qué códigos se consultan',
    sites: 'Ajustes de cada sitio',
    disableNotes: 'Notas propias',
    sharedNotes: 'Notas que comparte con usted',
  },
  values: {
    show: 'Mostrar la tarjeta',
    chip: 'Mostrar una etiqueta',
    off: 'Nada',
    none: 'Ninguna',
    alt: 'Alt',
    control: 'Ctrl',
    shift: 'Mayús',
    page: 'Como la página',
    light: 'Claro',
    dark: 'Oscuro',
    browser: 'Como en el navegador',
    en: 'Inglés',
    es: 'Español',
    true: 'Sí',
    false: 'No',
  },
  milliseconds: (ms: number) => `${ms} ms`,
  percent: (percent: number) => `${percent} %`,
  unchanged: 'Como viene',
  problems: 'No se usa, porque no está como debe',
  problem: (key: string, reason: string) => `${key}: ${reason}`,
  reasons: {
    unknown: () => 'Claimside no conoce ese nombre.',
    'one of': (values: Values) => `debe ser ${oneOf(values)}.`,
    'whole number': ([from, to]: Values) => `debe ser un número entero de ${from} a ${to}.`,
    'true or false': () => 'debe ser true o false.',
    'one line': ([most]: Values) => `debe ser una línea de ${most} caracteres como máximo.`,
    'names and values': () => 'debe tener nombres con sus valores.',
    list: ([most]: Values) => `debe ser una lista de ${most} como máximo.`,
    site: ([entry]: Values) =>
      `el número ${entry} debe tener un origin como https://pms.example.com; puede tener un name de 100 caracteres como máximo y preselect, true o false.`,
    note: ([entry]: Values) =>
      `el número ${entry} debe tener un code como D2740 y un text de 2,000 caracteres como máximo; puede tener un payer de 100 caracteres como máximo.`,
    'setting name': ([entry]: Values) => `el número ${entry} no es el nombre de ningún ajuste.`,
  },
  offered: 'Sitios que le ofrece',
  browserAsks: 'El navegador le pregunta antes de activar un sitio.',
  turnOn: 'Activar',
  turnOnSite: (site: string) => `Activar ${site}`,
  turnOnChosen: (count: number) => `Activar los ${count} que ha elegido para usted`,
  isOn: 'Activado',
  stayedOff: 'Sigue desactivado: el navegador no lo permitió.',
};

function oneOf(values: Values): string {
  const all = values.map((value) => (typeof value === 'number' ? String(value) : `“${value}”`));
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].join(' o ');
}
