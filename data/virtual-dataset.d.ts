declare module 'virtual:dataset' {
  const dataset: import('./entry.ts').Dataset;
  export default dataset;
}

declare module 'virtual:packed-dataset' {
  const packed: import('./packed.ts').PackedDataset;
  export default packed;
}

declare module 'virtual:rules' {
  const rules: import('./rules-schema.ts').Rule[];
  export default rules;
}
