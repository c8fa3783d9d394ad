/** Reads the params of every reason and error code from the types. */
import ts from 'typescript';

/** A param as its type says: words are the only texts that it may have; `of` leaves null aside. */
export interface Param {
  readonly name: string;
  readonly of: 'text' | 'number' | 'boolean' | 'words';
  readonly words: readonly string[];
  readonly nullable: boolean;
}

/** Code → params, of every code of the library. */
export function paramsOfEveryCode(): Map<string, readonly Param[]> {
  const file = 'src/messages/every-code.ts';
  const { config } = ts.readConfigFile('tsconfig.build.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([file], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const alias = source?.statements.find((node) => ts.isTypeAliasDeclaration(node) && node.name.text === 'EveryCode');
  if (alias === undefined) throw new Error(`${file} has no EveryCode`);
  const codes = checker.getTypeAtLocation(alias).getProperties();
  return new Map(
    codes.map((code) => {
      const params = checker.getTypeOfSymbol(code).getProperties();
      return [code.name, params.map((param) => paramOf(param.name, checker.getTypeOfSymbol(param)))];
    }),
  );
}

function paramOf(name: string, type: ts.Type): Param {
  const parts = type.isUnion() ? type.types : [type];
  const nullable = parts.some(({ flags }) => (flags & ts.TypeFlags.Null) !== 0);
  const some = (flag: ts.TypeFlags): boolean => parts.some(({ flags }) => (flags & flag) !== 0);
  const words = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  const of = some(ts.TypeFlags.String)
    ? 'text'
    : words.length > 0
      ? 'words'
      : some(ts.TypeFlags.NumberLike)
        ? 'number'
        : 'boolean';
  return { name, of, words, nullable };
}
