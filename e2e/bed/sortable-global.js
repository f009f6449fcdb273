import Sortable from 'sortablejs';

globalThis.Sortable = Sortable;
