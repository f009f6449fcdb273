declare module 'virtual:dataset' {
  const dataset: import('./entry.ts').Dataset;
  export default dataset;
}

declare module 'virtual:packed-dataset' {
  const packed: import('./packed.ts').PackedDataset;
  export default packed;
}

declare module 'virtual:dataset-facts' {
  const facts: import('./facts.ts').Facts;
  export default facts;
}

declare module 'virtual:sites' {
  type ByHost<T> = import('./on-host.ts').ByHost<T>;
  type KnownSite = import('./sites.ts').KnownSite;
  /** What sites call their procedure codes. */
  export const codeColumns: ByHost<NonNullable<KnownSite['codeColumns']>>;
  /** The list itself, for whoever chooses what to turn on. */
  export const known: KnownSite[];
  /** Where the companion stands on sites that need a place of their own. */
  export const stands: ByHost<NonNullable<KnownSite['stand']>>;
}

declare module 'virtual:news' {
  const news: import('./news.ts').News[];
  export default news;
}

declare module 'virtual:rules' {
  const rules: import('./rules-schema.ts').Rule[];
  export default rules;
}
