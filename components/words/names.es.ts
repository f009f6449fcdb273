import type { NamesWords } from '../names-words.ts';

/** What is said about the practice's own licensed names, in Spanish. */
export const NAMES_ES: NamesWords = {
  title: 'Nombres con licencia',
  what: 'Si su consultorio tiene una copia del CDT con licencia, sus nombres pueden verse junto a los nuestros. Se quedan en este perfil del navegador: nunca se envían ni van en una copia de seguridad.',
  source: 'De su copia con licencia',
  fullText: 'Texto completo',

  noneYet: 'Todavía no se han importado nombres.',
  held: (label, count, day) =>
    count === '1'
      ? `${label}: 1 nombre, importado el ${day}.`
      : `${label}: ${count} nombres, importados el ${day}.`,
  notRead: 'Por ahora no se puede leer lo importado. Vuelva a cargar esta página.',
  remove: 'Quitar',
  removeThem: '¿Quitar de este navegador los nombres importados?',
  keep: 'Conservarlos',
  removed: 'Se quitaron los nombres.',
  notRemoved: 'No se pudieron quitar los nombres. Inténtelo de nuevo.',

  inPage: 'Mostrar los nombres con licencia en la tarjeta dentro de las páginas',
  inPageMeans: 'Lo que se dibuja en una página, esa página lo puede leer.',
  notStored: 'No se pudo guardar.',

  importFile: 'Importar un archivo',
  choose: 'Elija un archivo CSV',
  orDrop: 'o suéltelo aquí',
  reading: (file) => `Leyendo ${file}`,
  cancel: 'Cancelar',
  troubles: {
    'too large': 'Este archivo pasa de 5 MB. Una lista de códigos es mucho más pequeña.',
    empty: 'Este archivo está vacío.',
    'excel workbook': 'Este es un libro de Excel. Guárdelo como CSV (UTF-8) y elija ese archivo.',
    'old excel workbook':
      'Este es un libro de Excel antiguo. Guárdelo como CSV (UTF-8) y elija ese archivo.',
    zip: 'Este es un archivo zip. Descomprímalo y elija el archivo CSV que contiene.',
    gzip: 'Este es un archivo comprimido. Descomprímalo y elija el archivo CSV que contiene.',
    pdf: 'Este es un PDF. Pida la lista en un archivo CSV a quien se lo dio.',
    picture: 'Esta es una imagen. Pida la lista en un archivo CSV a quien se la dio.',
    'web page': 'Esta es una página web, no un archivo CSV. Descargue la lista de nuevo.',
    unknown: 'Este archivo no es texto. Guarde la lista como CSV (UTF-8) y elija ese archivo.',
    'too many rows': 'Este archivo tiene más de 20,000 filas. Una lista de códigos tiene unas mil.',
    'too many columns':
      'Este archivo tiene más de 50 columnas. Deje en él solo los códigos y los nombres.',
    'broken quotes':
      'Las comillas de este archivo no coinciden. Guárdelo otra vez como CSV y elija ese archivo.',
    'nothing in it': 'No hay nada en este archivo.',
    'no columns':
      'Este archivo tiene una sola columna. Necesita una con códigos y otra con nombres.',
    gone: 'Este archivo ya no se puede leer. Elíjalo de nuevo.',
  },

  readAs: (rows, encoding, delimiter) =>
    `${rows} filas, leídas como ${encoding}, con columnas separadas por ${delimiter}.`,
  delimiters: {
    ',': 'comas',
    ';': 'punto y coma',
    '\t': 'tabuladores',
    '|': 'barras verticales',
  },
  guessed:
    'No es seguro cómo escribe sus letras este archivo. Si abajo se ven mal las letras con acento, guárdelo como CSV (UTF-8) y elija ese archivo.',
  columns: 'Columnas',
  holds: { code: 'Código', name: 'Nombre', description: 'Texto completo, si lo hay' },
  none: 'Ninguna',
  column: (number) => `Columna ${number}`,
  hasHeadings: 'La primera fila da nombre a las columnas',
  chooseBoth: 'Elija la columna de los códigos y la columna de los nombres.',
  noNames: 'No se encontró ninguna fila con código y nombre. Elija otras columnas.',
  judging: 'Revisando las filas…',
  found: (count) =>
    count === '1' ? 'Se encontró 1 nombre:' : `Se encontraron ${count} nombres. Los primeros:`,
  nLeft: (count) => (count === 1 ? 'Se omite 1 fila:' : `Se omiten ${count} filas:`),
  nRetired: (count) =>
    count === 1
      ? '1 código está retirado. Se importa de todos modos.'
      : `${count} códigos están retirados. Se importan de todos modos.`,
  nUnknown: (count) =>
    count === 1
      ? '1 código no está en ninguna edición conocida aquí. Se importa de todos modos.'
      : `${count} códigos no están en ninguna edición conocida aquí. Se importan de todos modos.`,
  row: (row) => `Fila ${row}`,
  rowTroubles: {
    'no code': 'falta el código',
    'no name': 'falta el nombre',
    'name too long': 'el nombre pasa de 400 caracteres',
    'cell too long': 'una celda pasa de 4,000 caracteres',
    'broken quotes': 'las comillas no coinciden',
    'same again': 'el mismo código y nombre ya están arriba',
    'another name': 'este código ya está arriba con otro nombre, que se conserva',
  },
  andMore: (count) => `y ${count} más.`,

  edition: 'Edición',
  editionHint: 'Se muestra junto a cada nombre, por ejemplo CDT 2026.',
  licence: 'Nuestro consultorio tiene licencia para este archivo.',
  missing: {
    label: 'Indique primero qué edición es.',
    licence: 'Marque primero que su consultorio tiene licencia.',
  },
  importNames: (count) => (count === '1' ? 'Importar 1 nombre' : `Importar ${count} nombres`),
  importing: 'Importando los nombres',
  imported: (count) => (count === '1' ? 'Se importó 1 nombre.' : `Se importaron ${count} nombres.`),
  failures: {
    cancelled: 'Cancelado. No se cambió nada.',
    full: 'No queda espacio en este navegador para los nombres. No se cambió nada.',
    unwritten: 'El navegador no pudo guardar los nombres. No se cambió nada. Inténtelo de nuevo.',
    unreadable:
      'Por ahora el navegador no puede leer sus datos. No se cambió nada. Inténtelo de nuevo.',
    interrupted: 'Mientras tanto empezó otra importación. Esta no cambió nada.',
    unanswered: 'Claimside no respondió. Vea arriba qué está importado e inténtelo de nuevo.',
  },
};
