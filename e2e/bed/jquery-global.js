import jQuery from 'jquery';

globalThis.$ = jQuery;
globalThis.jQuery = jQuery;
