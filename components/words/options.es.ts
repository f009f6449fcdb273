import type { OptionsWords } from '../options-words.ts';

/** Lo que dicen las opciones. */
export const OPTIONS_ES: OptionsWords = {
  title: 'Opciones de Claimside',
  heading: 'Opciones',
  saved: 'Guardado',
  notSaved: {
    disk: 'No se guardó: el navegador no pudo escribir. Puede que el disco esté lleno. Todo sigue como antes.',
    locked: 'No se guardó: su organización fijó este ajuste.',
    unanswered: 'No se guardó: Claimside no responde. Cierre esta página y ábrala otra vez.',
  },
  setByOrganization: 'Fijado por su organización',
  offeredByOrganization: 'Lo ofrece su organización',

  general: 'General',
  whenMet: 'Cuando aparece un código',
  ways: {
    typing: 'Mientras escribe un código',
    focus: 'Cuando pasa a un código',
    hover: 'Cuando señala un código',
  },
  focusHint: 'Con Tab, con las flechas o con un clic.',
  triggers: { show: 'Mostrar la tarjeta', chip: 'Solo la ficha', off: 'Nada' },
  triggersHint:
    'La ficha es solo el código, junto a su campo. Púlsela, o use la tecla, y se convierte en la tarjeta.',
  dwell: 'Cuánto se detiene antes el puntero',
  seconds: (ms: number) => `${ms / 1000} s`,
  modifier: 'Mantener una tecla al señalar',
  modifiers: { none: 'Ninguna tecla', alt: 'Alt', control: 'Ctrl', shift: 'Mayús' },

  howItLooks: 'Aspecto',
  theme: 'Colores',
  themeHint: 'La tarjeta se adapta a la página que la rodea; estas páginas, a su navegador.',
  themes: { page: 'Como la página', light: 'Claros', dark: 'Oscuros' },
  textSize: 'Tamaño del texto',
  percent: (n: number) => `${n} %`,
  language: 'Idioma',
  languages: { browser: 'El del navegador', en: 'English', es: 'Español' },

  sites: 'Sitios',
  noSites:
    'Claimside todavía no está activado en ningún sitio. Abra el programa de su consultorio, haga clic en el botón de Claimside en la barra y active «En este sitio».',
  sitesHint: 'Active otros con el botón de Claimside, en el propio sitio.',
  everySite: 'Todos los sitios',
  everySiteBelow: (host: string) => `${host} y todos los sitios que dependen de él`,
  turnOff: 'Desactivar',
  turnOffSite: (site: string) => `Desactivar ${site}`,
  staysOn: 'El navegador o su organización mantiene activado este sitio.',
  asEverywhere: 'Como en todas partes',
  ownTriggers: 'Algo distinto en este sitio',
  onSite: { typing: 'Al escribir', focus: 'Al pasar a uno', hover: 'Al señalar' },

  keys: 'Teclas',
  keysHint: 'Las teclas las guarda el navegador, que puede asignar otra a cada acción.',
  noKey: 'Sin tecla',
  changeKeys: 'Cambiar las teclas',
  keysFailed: 'Abra la lista de extensiones del navegador y busque sus atajos de teclado.',
  openPopup: 'Abrir la ventana del botón',
  openPanel: 'Abrir el panel lateral',

  storage: 'Almacenamiento',
  storageHint: 'Todo está en esta computadora. No se envía nada a ninguna parte.',
  areas: {
    settings: 'Ajustes, y cómo dejó la tarjeta',
    notes: 'Notas de la oficina',
    names: 'Nombres con licencia',
    lookups: 'Códigos recientes y marcados, y cuántas veces se buscó cada uno',
    other: 'Todo lo demás',
    session: 'Solo hasta que se cierre el navegador',
  },
  bytes: (n: number) => (n < 1000 ? `${n} bytes` : `${(n / 1000).toFixed(n < 10_000 ? 1 : 0)} kB`),
  together: 'En total',
  erase: 'Borrar todo',
  eraseAsked: '¿Borrar todo lo que Claimside guarda en esta computadora?',
  eraseGoes:
    'Se van los ajustes, las notas de la oficina, los nombres con licencia, los códigos marcados y recientes, y las marcas en las pestañas abiertas. No hay vuelta atrás: si quiere conservar sus notas, guarde antes una copia.',
  eraseSites: 'Y desactivar todos los sitios',
  eraseNow: 'Sí, borrar todo',
  eraseNot: 'Conservar todo',
  erased: 'Borrado. Todo está como el primer día.',
  eraseFailed: 'El navegador no pudo borrar todo. Cierre sus otras ventanas y vuelva a intentarlo.',

  about: 'Acerca de',
  edition: 'Edición',
  editionOf: (year: number) => `${year}, vigente del 1 de enero al 31 de diciembre`,
  codes: 'Códigos',
  codesOf: (current: number, retired: number) => `${current} vigentes y ${retired} retirados`,
  checked: 'Última revisión',
  checkedOn: (first: string, last: string) => (first === last ? first : `${first} a ${last}`),
  day: (iso: string) => iso.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1'),
  version: 'Versión',
  whereFrom: 'De dónde viene',
  provenance:
    'Los textos son nuestros, escritos a partir de la práctica clínica y de facturación y de fuentes públicas, que cada ficha nombra. Los números de los códigos y sus fechas vienen de listas públicas. No contiene nombres ni descripciones oficiales. Lo que hacen las aseguradoras se describe como habitual; decide el plan.',
  licence: 'Licencias',
  licences:
    'Claimside es código abierto con licencia MIT. Contiene preact, @floating-ui/dom, papaparse y valibot (MIT), fuse.js (Apache 2.0) y webextension-polyfill (MPL 2.0).',
};
