declare module "datapackage" {
  export const Package: {
    load(
      descriptor: string,
      options: { strict: boolean },
    ): Promise<{
      readonly errors: readonly Error[];
      getResource(name: string): { read(options: { keyed: boolean }): Promise<object[]> };
    }>;
  };
}

declare module "jsonld" {
  type Options = Readonly<Record<string, unknown>>;
  const jsonld: {
    canonize(document: unknown, options: Options): Promise<string>;
    expand(document: unknown, options: Options): Promise<object[]>;
    compact(document: unknown, context: object, options: Options): Promise<object>;
    fromRDF(quads: string, options: Options): Promise<object[]>;
  };
  // biome-ignore lint/style/noDefaultExport: the package has a default export
  export default jsonld;
}
