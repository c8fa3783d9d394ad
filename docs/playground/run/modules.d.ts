/** The modules of the package; the build writes this module from `scripts/modules.ts`. */
declare module 'modules' {
  /** Per name in an import: loads the module. */
  export const modules: { readonly [name: string]: () => unknown };
  /** The names to show, one for all countries. */
  export const moduleNames: readonly string[];
}
