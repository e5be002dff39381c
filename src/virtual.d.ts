/** Modules that are made at build, by `integrations/embedScripts.ts` and `labScripts.ts`. */
declare module 'virtual:shadow-styles' {
  const css: string;
  export default css;
}
declare module 'virtual:embed-scripts' {
  const scripts: import('./integrations/embedScripts.ts').BuiltScripts;
  export default scripts;
}
declare module 'virtual:lab-scripts' {
  const scripts: import('./integrations/labScripts.ts').LabScripts;
  export default scripts;
}
