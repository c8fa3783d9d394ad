/** Params for every code, read from the types of the tables: what a reason may carry, not what some test happens to give. */
import ts from 'typescript';

type Value = string | number | boolean | null;
export type Sample = Readonly<Record<string, Value>>;

/** Each code with its params: once usual, then each param in turn with every other value that its type allows and that grammar may turn on. */
export function sampleParams(): Map<string, Sample[]> {
  const file = new URL('../../src/messages/every-code.ts', import.meta.url).pathname;
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.Preserve,
    allowImportingTsExtensions: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const declared = source?.statements.find((statement) => ts.isTypeAliasDeclaration(statement));
  if (source === undefined || declared === undefined) throw new Error(`${file} declares no type`);
  const tables = checker.getTypeAtLocation(declared);
  return new Map(
    tables.getProperties().map((code) => {
      const params = checker.getTypeOfSymbol(code).getProperties();
      return [
        code.name,
        variants(params.map((param) => [param.name, valuesOf(param.name, checker.getTypeOfSymbol(param))])),
      ];
    }),
  );
}

function variants(params: readonly (readonly [name: string, values: readonly Value[]])[]): Sample[] {
  const usual = Object.fromEntries(params.map(([name, [value = null]]) => [name, value]));
  return [usual, ...params.flatMap(([name, [, ...others]]) => others.map((value) => ({ ...usual, [name]: value })))];
}

function valuesOf(name: string, type: ts.Type): Value[] {
  if (type.isUnion()) return [...new Set(type.types.flatMap((part) => valuesOf(name, part)))];
  if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
  if (type.flags & ts.TypeFlags.Null) return [null];
  if (type.flags & ts.TypeFlags.BooleanLiteral) return [checkerName(type) === 'true'];
  if (type.flags & ts.TypeFlags.Number)
    return name === 'weekday' ? [1, 2, 3, 4, 5, 6, 7] : [1_767_225_600_000, 2, 1, 0];
  if (type.flags & ts.TypeFlags.String) return [`«${name}»`, ''];
  throw new Error(`${name} is neither text, number, boolean nor null`);
}

function checkerName(type: ts.Type): string {
  return (type as ts.Type & { readonly intrinsicName: string }).intrinsicName;
}
