declare module 'virtual:dataset' {
  const dataset: import('./entry.ts').Dataset;
  export default dataset;
}
